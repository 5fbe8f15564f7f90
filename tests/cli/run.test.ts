/** The command line's contract, in process: what it prints, what it writes, and its exit status. */
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { BOOKS } from "../books/books";
import { ducha } from "../kit/ducha";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ducha-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const inFolder = (name: string): string => join(folder, name);

interface Report {
  readonly workbook: string;
  readonly tables: readonly { readonly kind: string; readonly sheet: string; readonly range: string }[];
  readonly unrecognised: readonly { readonly sheet: string; readonly range: string; readonly reason: string }[];
  readonly totals: {
    readonly units: number;
    readonly items: number;
    readonly matters: number;
    readonly byRating: object;
  };
  readonly units: readonly { readonly unit: string; readonly items: number; readonly byRating: object }[];
  readonly findings: readonly Record<string, unknown>[];
  readonly readings: readonly {
    readonly sheet: string;
    readonly columns: readonly object[];
    readonly rows: readonly object[];
    readonly units: readonly object[];
  }[];
}
async function report(path: string, ...more: string[]): Promise<Report & { status: number }> {
  const { status, out } = await ducha("check", path, "--json", ...more);
  return { ...(JSON.parse(out) as Report), status };
}

describe("check tells how tables were read", () => {
  test("as JSON, always", async () => {
    const annex = (await report(BOOKS.circular)).readings.find(({ sheet }) => sheet === "附件2 完成情况");
    expect(annex).toMatchObject({ kind: "annex", header: "A4:D4" });
    expect(annex?.columns[3]).toEqual({
      column: "D",
      heading: "进度评估（已完成、进展顺利、进度滞后）",
      field: "rating",
      sure: true,
      why: ["heading", "contents"],
    });
    expect(annex?.rows.slice(0, 2)).toEqual([
      { range: "A5:D5", role: "section", sure: true },
      { range: "A6:D18", role: "item", sure: true },
    ]);
    expect(annex?.units[0]).toEqual({ range: "A3", unit: "区发改局" });
    expect(annex?.units).toHaveLength(31);
  });

  test("for people with --explain, before the findings, in both languages", async () => {
    const zh = (await ducha("check", BOOKS.circular, "--explain")).out.split("\n");
    expect(zh.slice(0, 7)).toEqual([
      "附件2 完成情况 读作完成情况表，表头在 A4:D4",
      "  A 栏  序号 → 序号（按标题，按内容）",
      "  B 栏  工作标准 → 工作标准（按标题，按内容）",
      "  C 栏  完成情况 → 完成情况（按标题，按内容）",
      "  D 栏  进度评估（已完成、进展顺利、进度滞后） → 进度评估（按标题，按内容）",
      "  A3:D3  单位行 区发改局",
      "  A5:D5  小标题",
    ]);
    const plain = (await ducha("check", BOOKS.circular)).out;
    expect(zh.join("\n").endsWith(plain)).toBe(true);
    const en = (await ducha("check", BOOKS.circular, "--explain", "--lang", "en")).out.split("\n");
    expect(en.slice(0, 2)).toEqual([
      "附件2 完成情况 is read as a progress table, header A4:D4",
      "  column A  序号 → No. (by its heading, by its cells)",
    ]);
  });

  test("what is not sure is said so, and what is not used", async () => {
    const { out } = await ducha("check", BOOKS.gazette, "--explain");
    expect(out).toContain("  D 栏  协 商 形 式 → 不用\n");
    expect(out).toContain("  F 栏  牵头单位 → 牵头单位（按标题，按内容，拿不准，也可能是责任单位）\n");
  });
});

describe("check --json", () => {
  test("the circular", async () => {
    const { status, ...json } = await report(BOOKS.circular);
    expect(status).toBe(1);
    expect(Object.keys(json)).toEqual([
      "workbook",
      "tables",
      "unrecognised",
      "totals",
      "units",
      "findings",
      "readings",
      "tallies",
      "choices",
      "said",
    ]);
    expect(json.workbook).toBe(BOOKS.circular);
    expect(json.tables).toContainEqual({ kind: "tally", sheet: "附件1 统计表", range: "A2:J20" });
    expect(json.totals).toMatchObject({
      units: 31,
      items: 168,
      byRating: { completed: 4, onTrack: 164, lagging: 0, notStarted: 0, adjusted: 0, unrated: 0 },
    });
    expect(json.units).toHaveLength(31);
    expect(json.units[0]).toEqual({ unit: "区发改局", items: 13, byRating: { completed: 1, onTrack: 12 } });
    expect(json.findings).toContainEqual({
      rule: "tally-matches-rows",
      severity: "error",
      sheet: "附件1 统计表",
      range: "D16",
      message: "海棠、方杨工作专班“进展顺利”为空，附件2 有 1 项。",
      fixable: true,
    });
    expect(json.findings.filter(({ severity }) => severity === "error")).toHaveLength(2);
  });

  test("English sentences", async () => {
    const { findings } = await report(BOOKS.circular, "--lang", "en");
    expect(findings.map(({ message }) => message)).toContain(
      "The circular says “责任单位30家”; the tables hold 31 units.",
    );
  });

  test.each(["breakdown", "list", "gazette"] as const)("the %s has no error", async (name) => {
    expect((await report(BOOKS[name])).status).toBe(0);
  });

  test("what is declined has its reason", async () => {
    const { unrecognised } = await report(BOOKS.gazette);
    expect(unrecognised).toContainEqual({ sheet: "表1", range: "A1:B9", reason: "noHeader" });
  });
});

describe("check", () => {
  test("prints findings grouped by sheet", async () => {
    const { status, out, error } = await ducha("check", BOOKS.circular);
    expect({ status, error }).toEqual({ status: 1, error: "" });
    const lines = out.split("\n");
    expect(lines[0]).toBe("31 个单位，168 项；已完成 4，进展顺利 164，进度滞后 0，未启动 0，调整 0，未评估 0。");
    expect(lines.slice(lines.indexOf("附件1 统计表"))[1]).toBe(
      "  D16  错误  海棠、方杨工作专班“进展顺利”为空，附件2 有 1 项。  [tally-matches-rows]",
    );
  });
});

describe("fill", () => {
  test("writes D16 = 1 and leaves every other part of the file byte for byte", async () => {
    const { status, out } = await ducha("fill", BOOKS.circular, "-o", inFolder("out.xlsx"));
    expect(status).toBe(0);
    expect(out).toContain("附件1 统计表 D16: 空 → 1");
    const before = unzipSync(readFileSync(BOOKS.circular));
    const after = unzipSync(readFileSync(inFolder("out.xlsx")));
    const changed = Object.keys(before).filter(
      (part) => !Buffer.from(before[part] ?? []).equals(Buffer.from(after[part] ?? [])),
    );
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    expect(changed).toHaveLength(1);
    expect(changed[0]).toMatch(/^xl\/worksheets\/sheet\d+\.xml$/);
    const { findings } = await report(inFolder("out.xlsx"));
    expect(findings.filter(({ rule }) => String(rule).startsWith("tally"))).toEqual([]);
  });

  test("with formulas, the file shows the same counts", async () => {
    const { status } = await ducha("fill", BOOKS.circular, "-o", inFolder("live.xlsx"), "--formulas");
    expect(status).toBe(0);
    const { findings, totals } = await report(inFolder("live.xlsx"));
    expect(totals.items).toBe(168);
    expect(findings.filter(({ rule }) => String(rule).startsWith("tally"))).toEqual([]);
  });

  test("a book without a statistics sheet: one sentence, nothing written", async () => {
    const { status, out, error } = await ducha("fill", BOOKS.breakdown, "-o", inFolder("out.xlsx"));
    expect({ status, out, error }).toEqual({ status: 1, out: "", error: "没有找到统计表，无从填充。" });
    expect(readdirSync(folder)).toEqual([]);
  });
});

test("summarize adds the summary sheets, and again adds nothing", async () => {
  expect((await ducha("summarize", BOOKS.circular, "-o", inFolder("a.xlsx"))).status).toBe(0);
  const again = await ducha("summarize", inFolder("a.xlsx"), "-o", inFolder("b.xlsx"));
  expect(again.out).toContain("0 处改动");
  const { totals } = await report(inFolder("b.xlsx"));
  expect(totals).toMatchObject({ units: 31, items: 168 });
});

describe("circular", () => {
  test("nothing reported yet: one sentence, nothing written", async () => {
    const { status, out, error } = await ducha("circular", BOOKS.breakdown, "-o", inFolder("out.docx"));
    expect({ status, out, error }).toEqual({
      status: 1,
      out: "",
      error: "只有责任分解表，还没有完成情况，写不成通报。",
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("nothing is written where it must not be", () => {
  test("the input is never the output, nor through a link", async () => {
    const own = inFolder("own.xlsx");
    copyFileSync(BOOKS.circular, own);
    symlinkSync(own, inFolder("link.xlsx"));
    for (const out of [own, join(folder, ".", "own.xlsx"), inFolder("link.xlsx")]) {
      expect((await ducha("fill", own, "-o", out)).status).toBe(64);
    }
    expect(readFileSync(own)).toEqual(readFileSync(BOOKS.circular));
  });

  test("nor a second name of it, nor any other file that is read", async () => {
    const own = inFolder("own.xlsx");
    copyFileSync(BOOKS.circular, own);
    linkSync(own, inFolder("twin.xlsx"));
    for (const words of [
      ["fill", own, "-o", inFolder("twin.xlsx")],
      ["summarize", BOOKS.circular, "--previous", own, "-o", own],
      ["summarize", BOOKS.circular, "--breakdown", own, "-o", inFolder("twin.xlsx")],
      ["circular", BOOKS.circular, "--previous", own, "-o", own],
    ]) {
      expect((await ducha(...words)).status).toBe(64);
    }
    expect(readFileSync(own)).toEqual(readFileSync(BOOKS.circular));
  });

  test("a folder that is not there", async () => {
    const { status, error } = await ducha("fill", BOOKS.circular, "-o", inFolder("nowhere/out.xlsx"));
    expect(status).toBe(1);
    expect(error.split("\n")).toHaveLength(1);
  });
});

describe("broken input: one line, exit status 2, nothing written", () => {
  const bytes = readFileSync(BOOKS.circular);
  const files: readonly [string, Uint8Array | undefined][] = [
    ["missing", undefined],
    ["empty", new Uint8Array()],
    ["not a zip", new TextEncoder().encode("序号,单位\n1,区发改局\n")],
    ["truncated", bytes.subarray(0, bytes.length / 2)],
    ["encrypted or old", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)])],
    ["damaged in the middle", bytes.map((byte, i) => (i > 2000 && i < 6000 ? byte ^ 0x5a : byte))],
  ];
  test.each(files)("%s", async (_, content) => {
    const path = inFolder("broken.xlsx");
    if (content) writeFileSync(path, content);
    for (const words of [
      ["check", path],
      ["check", path, "--json"],
      ["fill", path, "-o", inFolder("out.xlsx")],
    ]) {
      const { status, out, error } = await ducha(...words);
      expect({ status, out }).toEqual({ status: 2, out: "" });
      expect(error.split("\n")).toHaveLength(1);
      expect(error).toMatch(/。$/);
    }
    expect((await ducha("check", path, "--lang", "en")).error).toMatch(/^[^\u4e00-\u9fff]*\.$/);
    expect(existsSync(inFolder("out.xlsx"))).toBe(false);
  });

  test("a folder for a file", async () => {
    const { status, error } = await ducha("check", folder);
    expect({ status, error }).toEqual({ status: 2, error: `${folder}：这是文件夹，请指定其中的工作簿文件。` });
  });
});

describe("wrong usage: exit status 64, the usage, and what is wrong", () => {
  test.each([
    [[], "第一个词要是 check、fill、"],
    [["check"], "check 后面要写工作簿文件。"],
    [["inspect", "a.xlsx"], "第一个词要是 check、fill、"],
    [["check", "a.xlsx", "b.xlsx"], "一次只处理一个工作簿，多写了 b.xlsx。"],
    [["check", "a.xlsx", "--colour"], "没有 --colour 这个选项。"],
    [["check", "a.xlsx", "--json=yes"], "选项 --json 的写法不对"],
    [["check", "a.xlsx", "--lang", "fr"], "--lang 要是 zh 或 en。"],
    [["check", "a.xlsx", "-o", "b.xlsx"], "check 没有 -o 这个选项。"],
    [["fill", "a.xlsx"], "请用 -o 写明输出文件。"],
    [["circular", "a.xlsx", "-o", "a.pdf"], "通报的输出文件要以 .docx、.txt 或 .xlsx"],
    [["circular", "a.xlsx"], "请用 -o 写明输出文件。"],
    [["fill", "a.xlsx", "-o"], "选项 -o, --out <value> 的写法不对"],
    [["fill", "a.xlsx", "-o", ""], "请用 -o 写明输出文件。"],
    [["fill", "a.xlsx", "-o", "b.xlsx", "--json"], "fill 没有 --json 这个选项。"],
    [["fix", "a.xlsx", "-o", "b.xlsx", "--formulas"], "fix 没有 --formulas 这个选项。"],
  ])("%j", async (words, mistake) => {
    const { status, out, error } = await ducha(...words);
    expect({ status, out }).toEqual({ status: 64, out: "" });
    expect(error).toContain("ducha check BOOK.xlsx");
    expect(error.split("\n").at(-2)).toContain(mistake);
  });

  test("help is no mistake", async () => {
    const { status, out } = await ducha("--help");
    expect(status).toBe(0);
    expect(out).toContain("ducha fill BOOK.xlsx -o OUT.xlsx");
  });
});
