/** How wide the columns of 附件2 are, and whether a page holds a row: Word fits neither by itself. */
import type { Circular } from "../../core/circular/circular";
import { lettersIn } from "../../core/circular/title-lines";
import { SMALL, WIDE_HEIGHT } from "./page";

/** Serial and rating stand in few letters. */
const SERIAL_LETTERS = 3.4;
const RATING_LETTERS = 9.6;
/** What the standard may take of the rest, in hundredths. */
const SHARES = Array.from({ length: 21 }, (_, i) => 30 + 2 * i);

/** In twentieths of a point, of a table `total` wide: 序号, 工作标准, 完成情况, 进度评估. Text has the room that makes the table shortest. */
export function annexWidths({ units }: Circular["annex"], total: number): number[] {
  const serial = Math.round(SERIAL_LETTERS * SMALL.points * 20);
  const rating = Math.round(RATING_LETTERS * SMALL.points * 20);
  const texts = units
    .flatMap(({ rows }) => rows)
    .filter((cells): cells is readonly string[] => typeof cells !== "string");
  const [first = []] = SHARES.map((share) => {
    const standard = Math.round(((total - serial - rating) * share) / 100);
    return [serial, standard, total - serial - standard - rating, rating];
  })
    .map((widths) => ({ widths, lines: texts.reduce((sum, row) => sum + linesOf(row, widths), 0) }))
    .sort((a, b) => a.lines - b.lines)
    .map(({ widths }) => widths);
  return first;
}

/** Part of the page that the header leaves to a row. */
const HELD = 0.85;

/** Whether one wide page certainly holds a row of these texts under the header. */
export function fitsPage(texts: readonly string[], widths: readonly number[]): boolean {
  return linesOf(texts, widths) * SMALL.leading <= WIDE_HEIGHT * HELD;
}

/** Lines of the row's tallest cell. */
function linesOf(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, c) => {
    const letters = Math.max(1, Math.floor((widths[c] ?? 0) / 20 / SMALL.points));
    return text.split(/\r\n|\r|\n/).reduce((sum, line) => sum + Math.max(1, Math.ceil(lettersIn(line) / letters)), 0);
  });
  return Math.max(0, ...lines);
}
