/** Units that have written nothing yet. */
import { ledgerOf } from "../../../src/actions/check";
import { unreportedBlocks } from "../../../src/core/domain/unreported";
import { annex, book } from "../../kit/sheets";

const blank = (rows: number): string =>
  Array.from({ length: rows }, (_, i) => `${i + 1} | 第${i + 1}件 | | `).join("\n");

test.each([
  ["three rows and not a word", blank(3), ["区发改局"]],
  ["two rows: each is told by itself", blank(2), []],
  ["four rows, one with its progress", `${blank(3)}\n4 | 丁事 | 已办 | `, []],
  ["four rows, one with its rating", `${blank(3)}\n4 | 丁事 | | 已完成`, []],
])("%s", (_, rows, units) => {
  const [table] = ledgerOf(book(annex({ 区发改局: rows, 区财政局: "1 | 戊事 | 已办 | 已完成" }))).tables;
  expect(table && unreportedBlocks(table).map(({ unit }) => unit)).toEqual(units);
});
