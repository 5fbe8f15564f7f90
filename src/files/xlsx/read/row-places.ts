/** Where a row and its cells stand in the XML of their sheet: looked up again for the rows that are written or shown. */
import { CellWalk } from "./cell-walk";
import { spelledOut } from "./shared-formulas";
import type { CellXml, RowXml } from "./sheet-cells";
import type { SheetXml } from "./sheet-xml";

/** By the row's place in the list of rows. */
export function rowPlaces(sheet: SheetXml, index: number): RowXml {
  const row = sheet.rows[index] ?? 0;
  const start = sheet.rowStarts[index] ?? 0;
  const walk = new CellWalk(sheet.xml, { start, end: start }, row - 1);
  walk.nextRow();
  const cells: CellXml[] = [];
  while (walk.nextCell()) {
    const { column, style, formula } = walk;
    const cell = { column, start: walk.start, end: walk.end, style };
    if (!formula) cells.push(cell);
    else if (!formula.shared || formula.shared.master) cells.push({ ...cell, formula });
    else {
      const text = spelledOut(sheet.shared.get(formula.shared.group), { row, column });
      cells.push(text === undefined ? cell : { ...cell, formula: { ...formula, text } });
    }
  }
  const { rowTag: tag } = walk;
  return { row, tag, innerEnd: tag.kind === "open" ? walk.place.start : tag.end, cells };
}

export function* allRowPlaces(sheet: SheetXml): Generator<RowXml, void, void> {
  for (let index = 0; index < sheet.rows.length; index++) yield rowPlaces(sheet, index);
}
