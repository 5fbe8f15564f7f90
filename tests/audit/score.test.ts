/** How the audit counts. */
import type { Expectation } from "../kit/audited-book";
import type { Reading, Result, Said } from "./result";
import { score } from "./score";

const said = (rule: string, range: string, severity = "error"): Said => ({
  rule,
  severity,
  sheet: "附件2",
  range,
  message: "",
});

const result = (findings: readonly Said[], readings?: readonly Reading[]): Result => ({
  tables: [],
  unrecognised: [],
  totals: { items: 3, units: 2, matters: 3, byRating: { completed: 1, onTrack: 2 } },
  findings,
  ...(readings ? { readings } : {}),
});

const expected: Expectation = { items: 3, units: 2, byRating: { completed: 1 }, must: [] };

test("a book is right where the totals named agree and nothing false is said", () => {
  expect(score(expected, result([]))).toMatchObject({ right: true, differing: [], columns: undefined });
  expect(score({ ...expected, items: 4 }, result([]))).toMatchObject({ right: false, differing: ["items 3 for 4"] });
  expect(score(expected, result([said("rating-missing", "D3")]))).toMatchObject({ right: false });
});

test("a fault takes one finding, the next for the same is false", () => {
  const own: Expectation = { ...expected, must: [["rating-missing", "附件2", "D3"]] };
  expect(score(own, result([]))).toMatchObject({ right: false, missed: own.must });
  expect(score(own, result([said("rating-missing", "D3")]))).toMatchObject({
    right: true,
    missed: [],
    falseErrors: [],
  });
  const twice = [said("rating-missing", "D3"), said("rating-missing", "A3:D3")];
  expect(score(own, result(twice)).falseErrors).toEqual([twice[1]]);
  expect(score(own, result([said("rating-missing", "D4")]))).toMatchObject({ right: false, missed: own.must });
});

test("a warning is counted apart, a note is nothing, what may be said is neither", () => {
  const findings = [said("unit-unknown", "C3", "warning"), said("target-shortfall", "C4", "info")];
  expect(score(expected, result(findings))).toMatchObject({
    right: true,
    falseErrors: [],
    falseWarnings: [findings[0]],
  });
  const may: Expectation = { ...expected, may: [["unit-unknown", "附件2", "C3"]] };
  expect(score(may, result(findings)).falseWarnings).toEqual([]);
});

test("to ask is as good as to read only where the book says so, and never beside a false error", () => {
  const asked = said("reading-doubtful", "A1:D9", "warning");
  const own: Expectation = { ...expected, items: 4 };
  expect(score(own, result([asked]))).toMatchObject({ right: false, asked: [asked], falseWarnings: [] });
  expect(score({ ...own, orAsked: true }, result([asked]))).toMatchObject({ right: true });
  expect(score({ ...own, orAsked: true }, result([asked, said("rating-missing", "D3")]))).toMatchObject({
    right: false,
  });
  const declined = said("sheet-unrecognised", "A1:D9", "info");
  expect(score({ ...own, orAsked: true }, result([declined]))).toMatchObject({ right: false });
  expect(score({ ...own, orDeclined: true }, result([declined]))).toMatchObject({ right: true });
});

test("a book that nothing could be made of is wrong", () => {
  expect(score(expected, "crashed")).toMatchObject({ right: false, differing: ["crashed"] });
});

test("columns and rows are held against the reading; roles a clerk would not tell apart are one", () => {
  const reading: Reading = {
    sheet: "附件2",
    kind: "annex",
    header: "A2:C2",
    columns: [
      { column: "A", heading: "序号", field: "serial", sure: true },
      { column: "B", heading: "工作", field: "matter", sure: true },
    ],
    rows: [
      { range: "A3:C4", role: "item", sure: true },
      { range: "A5:C5", role: "total", sure: true },
    ],
  };
  const own: Expectation = {
    ...expected,
    columns: { 附件2: { A: "serial", B: "standard", C2: "" } },
    rows: { 附件2: { "1": "title", "2": "header", "3-4": "item", "5": "subtotal", "6": "item", "7": "signature" } },
  };
  const { columns, rows } = score(own, result([], [reading]));
  expect(columns).toEqual({ right: 2, all: 3, wrong: ["附件2!B: matter for standard"] });
  expect(rows).toEqual({ right: 6, all: 7, wrong: ["附件2!6: outside for item"] });
});
