/** What is found in the committed circulars, book by book; npm run audit:texts prints the same figures. */
import { join } from "node:path";
import { committedTexts } from "./committed-texts";
import { complaintsOf, figuresOf, ruleFigures, scoreOf, type Score } from "./score";

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
    books: 88,
    exact: 88,
    falseErrors: 0,
    falseWarnings: 0,
    missed: 0,
    faults: 51,
  });
  expect(ruleFigures(scores).map(({ rule, right, said, found, faults }) => [rule, right, said, found, faults])).toEqual(
    [
      ["narrative-count", 18, 18, 18, 18],
      ["narrative-percent", 18, 18, 16, 16],
      ["narrative-remainder", 16, 16, 16, 16],
      ["narrative-unit-count", 1, 1, 1, 1],
    ],
  );
});
