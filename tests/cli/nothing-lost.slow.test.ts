/** Whatever goes wrong on the command line, no file of a person's is lost, and one sentence says what happened. */
import fs, { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync, unzipSync } from "fflate";
import { BOOKS } from "../books/books";
import { ducha } from "../kit/ducha";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ducha-"));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const inFolder = (name: string): string => join(folder, name);

/** As another program saves it. */
const savedAgain = (path: string): void => writeFileSync(path, zipSync(unzipSync(readFileSync(path))));

describe("a file that is there", () => {
  test.each(["out.xlsx", "out.docx"])(
    "%s is replaced where we wrote it, but not where a person saved it since",
    async (name) => {
      const verb = name.endsWith("docx") ? "circular" : "fill";
      const out = inFolder(name);
      expect((await ducha(verb, BOOKS.circular, "-o", out)).status).toBe(0);
      expect((await ducha(verb, BOOKS.circular, "-o", out)).status).toBe(0);
      savedAgain(out);
      const before = readFileSync(out);
      expect((await ducha(verb, BOOKS.circular, "-o", out)).status).toBe(1);
      expect(readFileSync(out)).toEqual(before);
    },
  );

  test("that is a text is replaced by the very same text, and by no other", async () => {
    const out = inFolder("out.txt");
    expect((await ducha("circular", BOOKS.circular, "-o", out)).status).toBe(0);
    expect((await ducha("circular", BOOKS.circular, "-o", out)).status).toBe(0);
    fs.appendFileSync(out, "批注");
    expect((await ducha("circular", BOOKS.circular, "-o", out)).status).toBe(1);
    expect(readFileSync(out, "utf8")).toMatch(/批注$/);
  });

  test("is named before either of two results is written", async () => {
    writeFileSync(inFolder("book.xlsx"), "a person's");
    const words = ["-o", inFolder("forms.zip"), "--book", inFolder("book.xlsx"), "--period", "2024年第一季度"];
    expect((await ducha("handout", BOOKS.breakdown, ...words)).status).toBe(1);
    expect(readdirSync(folder)).toEqual(["book.xlsx"]);
  });
});

describe("a result that cannot be written whole", () => {
  test("of two results keeps back both", async () => {
    const words = ["-o", inFolder("forms.zip"), "--book", inFolder("nowhere/book.xlsx"), "--period", "2024年第一季度"];
    expect((await ducha("handout", BOOKS.breakdown, ...words)).status).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test("a device takes the result as it is", async () => {
  expect((await ducha("fill", BOOKS.circular, "-o", "/dev/null")).status).toBe(0);
});

describe("what has no end or is too big is not read", () => {
  test("a file of 1.9 GB", async () => {
    const big = inFolder("big.xlsx");
    writeFileSync(big, "");
    truncateSync(big, 1_900_000_000);
    const { status, error } = await ducha("check", big);
    expect({ status, error }).toEqual({
      status: 2,
      error: `${big}：文件超过 256 MB，不予读取，请删去多余的内容或分成几个文件。`,
    });
    const collected = await ducha("collect", folder);
    expect(collected.out).toContain("  理由：文件超过 256 MB，不予读取");
  });

  test("a device and a pipe", async () => {
    const pipe = inFolder("pipe");
    spawnSync("mkfifo", [pipe]);
    for (const path of ["/dev/zero", pipe]) {
      for (const words of [
        ["check", path],
        ["draft", path, "-o", inFolder("draft.xlsx")],
      ]) {
        const { status, error } = await ducha(...words);
        expect({ status, error }).toEqual({ status: 2, error: `${path}：这是设备或管道，不是文件，请先存成文件。` });
      }
    }
    expect((await ducha("collect", "/dev/zero")).out).toContain("  理由：这是设备或管道，不是文件，请先存成文件。");
  });
});
