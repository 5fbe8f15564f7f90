import { annex, book, tally } from "../../../kit/sheets";
import { specify } from "../../../kit/specify";

const TWO_UNITS = annex({
  区发改局: "1 | 甲事 | 已办 | 已完成\n2 | 乙事 | 在办 | 进展顺利",
  区财政局: "1 | 丙事 | 在办 | 进展顺利",
});
const ROWS = "区发改局 | 2 | 1 | 1 |\n区财政局 | 1 |  | 1 |\n";

specify("tally-total", {
  fixes: ["blank", "column", "rows"],
  valid: [
    { name: "the sum of the rows", book: book(tally(`${ROWS}总计 | 3 | 1 | 2 | `), TWO_UNITS) },
    { name: "no total row", book: book(tally(ROWS), TWO_UNITS) },
    { name: "the total row on top", book: book(tally(`合计 | 3 | 1 | 2 |\n${ROWS}`), TWO_UNITS) },
    {
      name: "wrong only because one cell is: that cell is reported",
      book: book(tally("区发改局 | 2 | 1 |  |\n区财政局 | 1 |  | 1 |\n总计 | 3 | 1 | 1 | "), TWO_UNITS),
    },
    {
      name: "wrong only because a unit is left out",
      book: book(tally("区发改局 | 2 | 1 | 1 |\n总计 | 2 | 1 | 1 | "), TWO_UNITS),
    },
    {
      name: "right although a cell is wrong",
      book: book(tally("区发改局 | 2 | 1 |  |\n区财政局 | 1 |  | 1 |\n总计 | 3 | 1 | 2 | "), TWO_UNITS),
    },
    {
      name: "a tally not filled in yet",
      book: book(tally("区发改局 | | | |\n区财政局 | | | |\n总计 | | | | "), TWO_UNITS),
    },
    { name: "without an annex, the column's sum", book: book(tally(`${ROWS}总计 | 3 | 1 | 2 | `)) },
  ],
  invalid: [
    {
      name: "another number",
      book: book(tally(`${ROWS}总计 | 4 | 1 | 2 | `), TWO_UNITS),
      findings: [["rows", "附件1!B4", { column: "承办事项", actual: 4, expected: 3, sum: 3 }]],
    },
    {
      name: "words",
      book: book(tally(`${ROWS}总计 | 待定 | 1 | 2 | `), TWO_UNITS),
      findings: [["rows", "附件1!B4", { column: "承办事项", actual: "待定", expected: 3, sum: 3 }]],
    },
    {
      name: "a blank",
      book: book(tally(`${ROWS}总计 |  | 1 | 2 | `), TWO_UNITS),
      findings: [["blank", "附件1!B4", { column: "承办事项", expected: 3 }]],
    },
    {
      name: "without an annex, a total that is not its column's",
      book: book(tally(`${ROWS}总计 | 3 | 1 | 3 | `)),
      findings: [["column", "附件1!D4", { column: "进展顺利", actual: 3, sum: 2 }]],
    },
  ],
});
