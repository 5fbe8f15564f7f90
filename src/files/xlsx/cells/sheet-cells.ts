/** The rows and cells of a worksheet part: what they hold, read once and in full, and where a row's XML stands, read when asked. */
import type { Position, Range } from "../../../core/grid/range";
import { Refusal } from "../../package/problems";
import type { Tag } from "../../package/xml";
import { CellLister, type CellList } from "./cell-list";
import { CellWalk, type FormulaXml } from "./cell-walk";
import { spellOut, type SharedFormula } from "./shared-formulas";

export interface CellXml {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly style: number;
  readonly formula?: FormulaXml;
}

export interface RowXml {
  readonly row: number;
  readonly tag: Tag;
  /** Before its closing tag; after the tag itself for `<row/>`. */
  readonly innerEnd: number;
  readonly cells: readonly CellXml[];
}

export interface SheetCells {
  /** The rows of the part, and where each begins. */
  readonly rows: readonly number[];
  readonly rowStarts: readonly number[];
  readonly sheetData: { readonly tag: Tag; readonly innerEnd: number; readonly end: number };
  /** By group: the formula that other cells share. */
  readonly shared: ReadonlyMap<string, SharedFormula>;
  /** Array formulas and data tables, whose cells only change together. */
  readonly blocks: readonly Range[];
  /** Cells that hold a text without a letter, which functions count and nobody sees. */
  readonly emptyTexts: readonly Position[];
}

/** Rows and cells of one sheet, empty ones among them: each takes memory. */
const MAX_ELEMENTS = 2_000_000;

export function readCells(
  xml: string,
  sheetData: Tag,
  strings: readonly string[],
): { readonly sheet: SheetCells; readonly cells: CellList } {
  const cells = new CellLister();
  const rowStarts: number[] = [];
  const shared = new Map<string, SharedFormula>();
  const sharing: (Position & { readonly group: string; readonly place: number })[] = [];
  const blocks: Range[] = [];
  const emptyTexts: Position[] = [];
  const walk = new CellWalk(xml, sheetData, -1, strings);
  const isOpen = sheetData.kind === "open";
  while (isOpen && walk.nextRow()) {
    const { row } = walk;
    rowStarts.push(walk.rowTag.start);
    cells.row(row);
    while (walk.nextCell()) {
      const { column, formula, value } = walk;
      if (formula?.block) blocks.push(formula.block);
      if (formula?.shared) {
        const { group, master } = formula.shared;
        if (master) shared.set(group, { row, column, text: formula.text });
        else sharing.push({ row, column, group, place: cells.columns.length });
      }
      if (value === "" && !formula) emptyTexts.push({ row, column });
      cells.cell(column, value === "" && !formula ? null : value, formula?.text);
    }
    if (rowStarts.length + cells.columns.length > MAX_ELEMENTS) throw new Refusal("tooLarge");
  }
  const spelledOut = spellOut(shared, sharing);
  sharing.forEach(({ place }, i) => {
    const text = spelledOut[i];
    // A cell whose group has no master keeps its value only.
    if (text === undefined) cells.formulas.delete(place);
    else cells.formulas.set(place, text);
  });
  const { start: innerEnd, end } = isOpen ? walk.place : { start: sheetData.end, end: sheetData.end };
  const sheet = {
    rows: cells.rows,
    rowStarts,
    sheetData: { tag: sheetData, innerEnd, end },
    shared,
    blocks,
    emptyTexts,
  };
  return { sheet, cells };
}
