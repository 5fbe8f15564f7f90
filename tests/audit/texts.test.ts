/** What is found in the committed circulars, book by book; npm run audit:texts prints the same figures. */
import { join } from "node:path";
import { checkSnapshot } from "../../src/actions/check";
import { sheetNamed } from "../../src/core/grid/snapshot";
import { committedTexts } from "./committed-texts";
import { complaintsOf, figuresOf, ruleFigures, scoreOf, type Score } from "./score-texts";

const FOLDER = join(__dirname, "../books/audit/texts");
const BOOKS = committedTexts(FOLDER);
let scores: readonly Score[];

beforeAll(() => {
  scores = BOOKS.map(scoreOf);
});

test("every book is exactly as the audit has it", () => {
  expect(scores.flatMap(complaintsOf)).toEqual([]);
});

test("the figures", () => {
  expect(figuresOf(scores)).toEqual({
    books: 97,
    exact: 97,
    falseErrors: 0,
    falseWarnings: 0,
    missed: 0,
    faults: 56,
  });
  expect(ruleFigures(scores).map(({ rule, right, said, found, faults }) => [rule, right, said, found, faults])).toEqual(
    [
      ["narrative-count", 21, 21, 21, 21],
      ["narrative-percent", 19, 19, 17, 17],
      ["narrative-remainder", 17, 17, 17, 17],
      ["narrative-unit-count", 1, 1, 1, 1],
    ],
  );
});

test("a quote stands in its cell and cuts no number in two", () => {
  for (const { book } of BOOKS) {
    for (const { at, data } of checkSnapshot(book).findings) {
      if (typeof data.quote !== "string" || at.sheet !== "通报") continue;
      const text = String(sheetNamed(book, at.sheet)?.values[at.range.row]?.[at.range.column]);
      const [before, after] = text.split(data.quote);
      expect(after).toBeDefined();
      expect(/[\d.]$/.test(before ?? "") && /^\d/.test(data.quote)).toBe(false);
      expect(/\d$/.test(data.quote) && /^[\d.%]/.test(after ?? "")).toBe(false);
    }
  }
});
