/** Recognising the text of a circular (通报), alone on its sheet or around a table. */
import type { Cells } from "../grid/cells";
import type { Range } from "../grid/range";
import { paragraphOf } from "../claims/paragraphs";
import { claimsIn } from "../claims/claims";
import type { CircularText } from "../domain/items";

/** What every claim of items holds; most texts hold none. */
const COUNTS = /[\d０-９十百一二三四五六七八九]\s*[项件个条]/;

/** The paragraphs outside the sheet's tables, where any states a count or a person said that it is a circular. */
export function readCircular(
  cells: Cells,
  tables: readonly { readonly range: Range }[],
  saidSo: boolean,
): CircularText | undefined {
  const paragraphs: CircularText["paragraphs"][number][] = [];
  let claims = 0;
  let title = "";
  for (let row = cells.firstRow; row < cells.endRow; row++) {
    const table = tables.find(({ range }) => row >= range.row && row < range.row + range.rows);
    if (table) {
      row = table.range.row + table.range.rows - 1;
      continue;
    }
    let numbers: CircularText["paragraphs"][number][] = [];
    for (const column of cells.filled(row)) {
      const value = cells.value(row, column);
      const at = { sheet: cells.sheet.name, row, column };
      if (typeof value !== "string") {
        numbers.push({ at, text: cells.text(row, column) });
        continue;
      }
      // Numbers in cells of their own belong to the sentence that goes on behind them.
      if (paragraphs.at(-1)?.at.row === row) paragraphs.push(...numbers);
      numbers = [];
      // Minutes, too, count who came: a number of units alone makes no circular.
      if (claims === 0 && value.length >= 10 && COUNTS.test(value)) {
        const { items, ratings } = claimsIn(paragraphOf(at, value));
        claims = items.length + ratings.length;
      }
      if (title === "" && /通报|报告|情况|通知/.test(value) && value.length < 80) title = value.trim();
      paragraphs.push({ at, text: value });
    }
  }
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (!first || !last) return undefined;
  const isText = tables.length === 0 && cells.endColumn - cells.firstColumn <= 2 && /通报/.test(title);
  if (claims === 0 && !isText && !saidSo) return undefined;
  const [left, right] = paragraphs.reduce(
    ([least, most], { at }) => [Math.min(least, at.column), Math.max(most, at.column)],
    [first.at.column, first.at.column],
  );
  return {
    sheet: cells.sheet.name,
    range: {
      row: first.at.row,
      column: left,
      rows: last.at.row - first.at.row + 1,
      columns: right - left + 1,
    },
    title,
    paragraphs,
  };
}
