/** Whatever goes wrong on the command line, no file of a person's is lost, and one sentence says what happened. */
import fs, {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formDraft } from "../../src/core/forms/form-sheet";
import { bookOf } from "../../src/files/xlsx/write/new-book";
import { BOOKS } from "../books/books";
import { ducha } from "../kit/ducha";
import { formOf, OFFICE } from "../kit/returns";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ducha-"));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const inFolder = (name: string): string => join(folder, name);
const PLAIN = { styles: [], merges: [], columnWidths: [], rowHeights: [], freezeRows: 0, print: { landscape: false } };

function failing(code: string): () => never {
  return () => {
    throw Object.assign(new Error(code), { code });
  };
}

describe("a file that is there", () => {
  test("is replaced with --force only, and keeps its mode", async () => {
    const out = inFolder("out.xlsx");
    writeFileSync(out, "a person's", { mode: 0o600 });
    expect(await ducha("fill", BOOKS.circular, "-o", out)).toEqual({
      status: 1,
      out: "",
      error: `${out}：这个文件已经存在，没有覆盖。请另取一个名字；要覆盖，请加 --force。`,
    });
    expect(readFileSync(out, "utf8")).toBe("a person's");
    expect((await ducha("fill", BOOKS.circular, "-o", out, "--force")).status).toBe(0);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
    expect(statSync(out).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(["out.xlsx"]);
  });

  test("behind a link is written through it", async () => {
    mkdirSync(inFolder("elsewhere"));
    writeFileSync(inFolder("elsewhere/real.xlsx"), "");
    symlinkSync(inFolder("elsewhere/real.xlsx"), inFolder("link.xlsx"));
    expect((await ducha("fill", BOOKS.circular, "-o", inFolder("link.xlsx"), "--force")).status).toBe(0);
    expect(fs.lstatSync(inFolder("link.xlsx")).isSymbolicLink()).toBe(true);
    expect(statSync(inFolder("elsewhere/real.xlsx")).size).toBeGreaterThan(0);
  });
});

describe("a result that cannot be written whole", () => {
  test.each([
    ["ENOSPC", "：磁盘已满，没有写入。"],
    ["EIO", "：写不进去，请检查文件夹是否存在、文件是否被占用。"],
  ])("%s: what stood there is as it was, and nothing lies beside it", async (code, sentence) => {
    const out = inFolder("out.xlsx");
    writeFileSync(out, "a person's");
    jest.spyOn(fs, "fsyncSync").mockImplementation(failing(code));
    const { status, error } = await ducha("fill", BOOKS.circular, "-o", out, "--force");
    expect({ status, error }).toEqual({ status: 1, error: `${out}${sentence}` });
    expect(readFileSync(out, "utf8")).toBe("a person's");
    expect(readdirSync(folder)).toEqual(["out.xlsx"]);
  });

  test("takes no name before the whole is on the disk", async () => {
    jest.spyOn(fs, "renameSync").mockImplementation(failing("EPERM"));
    expect((await ducha("fill", BOOKS.circular, "-o", inFolder("out.xlsx"))).status).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test("two results for one place are wrong usage, by whatever name", async () => {
  const out = inFolder("forms.zip");
  for (const other of [out, join(folder, ".", "forms.zip"), join(folder, "x", "..", "forms.zip")]) {
    const { status, error } = await ducha("handout", BOOKS.breakdown, "-o", out, "--book", other);
    expect({ status, error }).toEqual({ status: 64, error: "两个输出文件不能是同一个。" });
  }
  expect(existsSync(out)).toBe(false);
});

describe("collect", () => {
  const filled = (): Uint8Array => {
    const draft = formDraft(formOf("区发改局"), "填报表");
    const cells = draft.cells.map((row) => [...row]);
    for (const row of cells)
      if (String(row.at(-1) ?? "").startsWith("DCT-")) row.splice(2, 2, "正在办理。", "进展顺利");
    return bookOf([{ ...draft, cells }]);
  };
  const office = (): string => {
    const path = inFolder("office.xlsx");
    writeFileSync(path, bookOf(OFFICE.sheets.map(({ name, values }) => ({ ...PLAIN, name, cells: values }))));
    return path;
  };
  const received = (): string => {
    mkdirSync(inFolder("收件"));
    writeFileSync(inFolder("收件/a.xlsx"), filled());
    return inFolder("收件");
  };

  test("never writes over a return, nor leaves it out, not even with --force", async () => {
    const [into, returns] = [office(), received()];
    const before = readFileSync(join(returns, "a.xlsx"));
    for (const force of [[], ["--force"]]) {
      const words = ["collect", returns, "--into", into, "-o", join(returns, "a.xlsx"), ...force];
      const { status, error } = await ducha(...words);
      expect({ status, error }).toEqual({
        status: 64,
        error: `${join(returns, "a.xlsx")}：收件文件夹里已有这个文件，请把输出文件另取一个名字。`,
      });
    }
    expect(readFileSync(join(returns, "a.xlsx"))).toEqual(before);
  });

  test("may keep its record among the returns, and write it again", async () => {
    const [into, returns] = [office(), received()];
    const words = ["collect", returns, "--into", into, "-o", join(returns, "底稿.xlsx"), "--json"];
    const first = await ducha(...words);
    const second = await ducha(...words);
    expect([first.status, second.status]).toEqual([0, 0]);
    expect(second.out).toBe(first.out);
  });

  test("names a folder that may not be read, and collects the others", async () => {
    const returns = received();
    mkdirSync(join(returns, "b"));
    const read = fs.readdirSync;
    jest
      .spyOn(fs, "readdirSync")
      .mockImplementation(((path: string, ...more: []) =>
        path.endsWith("b") ? failing("EACCES")() : read(path, ...more)) as typeof read);
    const { status, out } = await ducha("collect", returns);
    expect(status).toBe(1);
    expect(out).toContain("a.xlsx  通过");
    expect(out).toContain("b/  无法读取");
    expect(out).toContain("  理由：没有读取这个文件夹的权限，其中的文件没有收到。");
  });

  test("shows the line ends of a file's name as spaces", async () => {
    mkdirSync(inFolder("收件"));
    writeFileSync(inFolder("收件/x\n区发改局.xlsx  通过\n.xlsx"), "none");
    const { out } = await ducha("collect", inFolder("收件"));
    expect(out.split("\n")[0]).toContain("无法读取");
    expect(out).not.toMatch(/^区发改局\.xlsx {2}通过$/m);
  });
});

test("the name of a book with line ends stays one line", async () => {
  const { error } = await ducha("check", inFolder("a\nb\r\u2028.xlsx"));
  expect(error.split(/[\n\r\u2028]/)).toHaveLength(1);
  expect(error).toContain("a b");
});

test("a file that may not be written stays as it is, even with --force", async () => {
  const out = inFolder("out.xlsx");
  writeFileSync(out, "a person's");
  chmodSync(out, 0o400);
  jest.spyOn(fs, "accessSync").mockImplementation(failing("EACCES"));
  expect((await ducha("fill", BOOKS.circular, "-o", out, "--force")).status).toBe(1);
  expect(readFileSync(out, "utf8")).toBe("a person's");
});
