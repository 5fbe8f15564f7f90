/** ducha trace, ducha draft and check --report, in process. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { openFile } from "../../src/files/xlsx/read/open";
import { BOOKS } from "../books/books";

const REPORT = join(__dirname, "../books/2023-work-report.txt");
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ducha-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function ducha(...words: string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const status = await run(words, { out: (text) => out.push(text), error: (text) => error.push(text) });
  return { status, out: out.join("\n"), error: error.join("\n") };
}
const inFolder = (name: string): string => join(folder, name);
async function sheetsOf(path: string): Promise<string[]> {
  const opened = openFile(new Uint8Array(readFileSync(path)));
  if (!opened.ok) throw new Error(opened.problem);
  return (await opened.workbook.read()).sheets.map(({ name }) => name);
}

interface Traced {
  readonly report: { readonly year: number; readonly sentences: number; readonly commitments: number };
  readonly coverage: readonly { readonly commitments: number; readonly carried: number }[];
  readonly links: readonly {
    readonly range: string;
    readonly sentence: { readonly start: number; readonly end: number };
  }[];
  readonly findings: readonly { readonly rule: string; readonly range: string }[];
  readonly unassigned: readonly { readonly kind: string }[];
  readonly withoutSource: readonly { readonly range: string }[];
}

test("as JSON, with places in the report's file", async () => {
  const { status, out, error } = await ducha("trace", REPORT, BOOKS.circular, "--json");
  expect({ status, error }).toEqual({ status: 0, error: "" });
  const traced = JSON.parse(out) as Traced;
  const text = readFileSync(REPORT, "utf8");
  const first = traced.links.find(({ range }) => range === "B6");
  expect(text.slice(first?.sentence.start, first?.sentence.end)).toBe("地区生产总值增长5%以上;");
  expect(traced.report.year).toBe(2023);
  expect(traced.coverage.reduce((sum, { carried }) => sum + carried, 0)).toBe(159);
  expect(traced.findings.filter(({ rule }) => rule === "target-drift").map(({ range }) => range)).toEqual([
    "B6",
    "B252",
  ]);
  expect(traced.withoutSource).toHaveLength(10);
  expect(traced.unassigned.filter(({ kind }) => kind === "target")).toEqual([]);
});

test("with -o the sheet is added to a new file", async () => {
  const out = inFolder("对照.xlsx");
  const said = await ducha("trace", REPORT, BOOKS.circular, "-o", out);
  expect(said.status).toBe(0);
  expect(said.out).toContain(
    "区发改局第 1 项“6.5%以上”，政府工作报告为“5%以上”（“地区生产总值增长5%以上”），请核对以哪个为准。",
  );
  expect(await sheetsOf(out)).toEqual(["通报", "附件1 统计表", "附件2 完成情况", "对照表"]);
});

test("check --report adds the report's findings", async () => {
  const { out } = await ducha("check", BOOKS.circular, "--report", REPORT, "--json");
  const { findings } = JSON.parse(out) as Traced;
  expect(findings.filter(({ rule }) => rule === "target-drift")).toHaveLength(2);
});

test("draft writes a breakdown that handout takes", async () => {
  const draft = inFolder("拟.xlsx");
  const said = await ducha("draft", REPORT, "--previous", BOOKS.circular, "-o", draft);
  expect(said).toMatchObject({ status: 0, error: "" });
  expect(await sheetsOf(draft)).toEqual(["拟分解表"]);
  const handedOut = await ducha("handout", draft, "--from", "breakdown", "-o", inFolder("下发.xlsx"));
  expect(handedOut.status).toBe(0);
});

test.each([
  ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), "picture.png：这是图片"],
  ["no plan", new TextEncoder().encode("会议纪要。"), "picture.png：没有读到工作安排"],
])("a report that is %s: one sentence, status 2, nothing written", async (_, bytes, sentence) => {
  const path = inFolder("picture.png");
  writeFileSync(path, bytes);
  const out = inFolder("out.xlsx");
  for (const words of [
    ["trace", path, BOOKS.circular, "-o", out],
    ["draft", path, "-o", out],
    ["check", BOOKS.circular, "--report", path],
  ]) {
    const said = await ducha(...words);
    expect(said).toMatchObject({ status: 2, out: "" });
    expect(said.error).toContain(sentence);
  }
  expect(existsSync(out)).toBe(false);
});

test("nothing is written over what was read", async () => {
  expect((await ducha("trace", REPORT, BOOKS.circular, "-o", BOOKS.circular)).status).toBe(64);
  expect((await ducha("draft", REPORT, "-o", inFolder("a.docx"))).status).toBe(64);
});
