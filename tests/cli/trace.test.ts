/** ducha trace, ducha draft and check --report, in process. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BOOKS } from "../books/books";
import { ducha } from "../kit/ducha";

const REPORT = join(__dirname, "../books/2023-work-report.txt");
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ducha-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const inFolder = (name: string): string => join(folder, name);

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

test("check --report adds the report's findings", async () => {
  const { out } = await ducha("check", BOOKS.circular, "--report", REPORT, "--json");
  const { findings } = JSON.parse(out) as Traced;
  expect(findings.filter(({ rule }) => rule === "target-drift")).toHaveLength(2);
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
