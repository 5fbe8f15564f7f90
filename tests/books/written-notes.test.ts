/** The rules of the notes against notes in the manner of real ones, each with its verdict written down before the rules read it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSnapshot } from "../../src/actions/check";
import { book, sheet } from "../kit/sheets";

interface Written {
  readonly period: string;
  readonly notes: readonly {
    readonly standard: string;
    readonly note: string;
    readonly rating: string;
    readonly must?: readonly string[];
    readonly soft?: readonly string[];
  }[];
}

/** Rows above the first note. */
const TOP = 2;

const RULES = ["evidence-arithmetic", "evidence-contradicts-rating", "target-shortfall", "lagging-without-reason"];

describe.each(["2024q3-notes.json", "2025h1-notes.json"])("%s", (file) => {
  const { period, notes } = JSON.parse(readFileSync(join(__dirname, "audit", file), "utf8")) as Written;
  const rows = notes.map(
    ({ standard, note, rating }, i) => `${i + 1} | 第${i + 1}街道办事处 | ${standard} | ${note} | ${rating}`,
  );
  const annex = `${period}完成情况 | < | < | < | <\n序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估\n${rows.join("\n")}`;
  const { findings } = checkSnapshot(book(sheet("附件2", annex)));

  describe.each(RULES)("%s", (rule) => {
    const found = new Set(findings.filter((finding) => finding.rule === rule).map(({ at }) => at.range.row - TOP));
    const texts = (wanted: (note: Written["notes"][number], i: number) => boolean): string[] =>
      notes.filter(wanted).map(({ note }) => note);

    test("says all that it must", () => {
      expect(notes.filter(({ must }) => must?.includes(rule)).length).toBeGreaterThanOrEqual(4);
      expect(texts(({ must }, i) => must?.includes(rule) === true && !found.has(i))).toEqual([]);
    });

    test("says nothing else", () => {
      const allowed = ({ must = [], soft = [] }: Written["notes"][number]): boolean =>
        [...must, ...soft].includes(rule);
      expect(texts((note, i) => found.has(i) && !allowed(note))).toEqual([]);
    });
  });
});
