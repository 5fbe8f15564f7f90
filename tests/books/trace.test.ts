/** The real report of 2023 against the real annex: links, numbers, coverage, and what edits of the rows give. */
import { checkSnapshot, ledgerOf } from "../../src/actions/check";
import type { WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { traceOf, type TraceMatrix } from "../../src/core/trace/trace";
import type { TracedRow } from "../../src/core/trace/traced-rows";
import { realSnapshot } from "./books";
import { ALIGNMENT, REPORT_TEXT } from "./report";

let book: WorkbookSnapshot;
let matrix: TraceMatrix;
const trace = (changed: WorkbookSnapshot): TraceMatrix => {
  const found = traceOf(ledgerOf(changed, { report: REPORT_TEXT }));
  if (!found) throw new Error("the report was given");
  return found;
};
const numberOf = ({ item }: TracedRow): number => item.row + 1;

beforeAll(async () => {
  book = await realSnapshot("circular");
  matrix = trace(book);
});

describe("as it was published", () => {
  test("the reader finds every sentence at its place", () => {
    const own = new Set(matrix.report.sentences.map(({ start, end, text }) => `${start}-${end} ${text}`));
    const missing = ALIGNMENT.commitments.filter(({ start, end, text }) => !own.has(`${start}-${end} ${text}`));
    expect(missing.map(({ id }) => id)).toEqual([]);
    expect(matrix.report.year).toBe(2023);
  });

  test("kinds: at most three of a hundred differ from a person's", () => {
    const kinds = new Map(matrix.report.sentences.map(({ start, kind }) => [start, kind]));
    const other = ALIGNMENT.commitments.filter(({ start, kind }) => kinds.get(start) !== kind);
    expect(other.length).toBeLessThanOrEqual(3);
    expect(other.filter(({ kind }) => kind === "target")).toEqual([]);
  });

  test("links: none wrong, every one found", () => {
    const startOf = new Map(ALIGNMENT.commitments.map(({ id, start }) => [id, start]));
    const wanted = ALIGNMENT.rows.flatMap(({ row, relation, links }) =>
      relation === "related" ? [] : links.map((id) => `${row} ${startOf.get(id) ?? ""}`),
    );
    const audited = new Set(ALIGNMENT.rows.map(({ row }) => row));
    const own = matrix.links
      .filter(({ row }) => audited.has(numberOf(row)))
      .map(({ row, sentence }) => `${numberOf(row)} ${sentence.start}`);
    expect(wanted.length).toBeGreaterThan(100);
    expect(own.filter((link) => !wanted.includes(link))).toEqual([]);
    expect(wanted.filter((link) => !own.includes(link))).toEqual([]);
  });

  test("two numbers differ, and no name, qualifier or other document's number does", () => {
    expect(
      matrix.differences.map(({ kind, row, own, reported }) => [kind, numberOf(row), own?.words, reported.words]),
    ).toEqual([
      ["changed", 6, "6.5%", "5%"],
      ["changed", 252, "6条", "13条"],
    ]);
  });

  test("ten rows come from elsewhere: livelihood and carried-over projects", () => {
    expect(matrix.withoutSource.map(numberOf)).toEqual([96, 98, 99, 117, 128, 162, 163, 187, 189, 268]);
    expect(matrix.withoutSource.every(({ part }) => part !== "current")).toBe(true);
  });

  test("nobody carries one named project and general sentences; every target is carried", () => {
    const kinds = matrix.unassigned.map(({ sentence }) => sentence.kind);
    expect(kinds.filter((kind) => kind === "project")).toHaveLength(1);
    expect(kinds.filter((kind) => kind === "target")).toEqual([]);
    const carried = new Map(matrix.coverage.map(({ sentence, carried: own }) => [sentence.start, own]));
    const wrong = ALIGNMENT.commitments.filter(
      ({ start, coverage }) => coverage && carried.get(start) !== (coverage !== "none"),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("the findings of the check", () => {
    const traced = /^(target-drift|report-|item-without-source)/;
    const { findings } = checkSnapshot(book, { report: REPORT_TEXT });
    const own = findings.filter(({ rule }) => traced.test(rule)).map(({ rule, severity }) => `${severity} ${rule}`);
    expect(own.sort()).toEqual([
      "info item-without-source",
      "info item-without-source",
      "info report-commitment-unassigned",
      "warning target-drift",
      "warning target-drift",
    ]);
    expect(checkSnapshot(book).findings.filter(({ rule }) => traced.test(rule))).toEqual([]);
  });
});
