/** One sheet of the stand-in's workbook as plain data: cells, merges, sizes, panes, print setup and names. */
import type { CellStyle } from "../../core/edits/draft";
import type { Range } from "../../core/grid/range";
import type { CellValue } from "../../core/grid/snapshot";
import type { HostChart } from "./charts";
import type { HostValidation } from "./validation";

export type Side = "top" | "bottom" | "left" | "right";

/** A cell's looks; borders are kept side by side, each with its colour. */
export interface HostStyle extends Omit<CellStyle, "border"> {
  readonly sides?: Readonly<Partial<Record<Side, string>>>;
}

export interface HostCell {
  value: CellValue;
  formula?: string;
  /** The state of the workbook `value` was calculated in; only for formulas. */
  calculatedIn?: number;
  style?: HostStyle;
  /** It can be written in although its sheet is protected. */
  open?: boolean;
}

export interface HostName {
  formula: string;
  visible: boolean;
}

export interface HostPrint {
  orientation: "portrait" | "landscape";
  paperSize: string;
  zoom: unknown;
  centerHorizontally: boolean;
  titleRows: string;
  footer: string;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export const maxRows = 1048576;
export const maxColumns = 16384;

export class HostSheet {
  visibility: Visibility = "Visible";
  protected = false;
  /** What can be done while the sheet is protected. */
  allowed = { formatColumns: false, formatRows: false };
  validations: HostValidation[] = [];
  merges: Range[] = [];
  /** Tables (ListObjects), each with its row of headings. */
  readonly tables: Range[] = [];
  /** Where formulas spill to, each with the formula's own cell first. */
  readonly spills: Range[] = [];
  /** Points; 0 for a hidden column. */
  readonly columnWidths = new Map<number, number>();
  /** Points. */
  readonly rowHeights = new Map<number, number>();
  freezeRows = 0;
  tabColor = "";
  readonly charts: HostChart[] = [];
  readonly names = new Map<string, HostName>();
  readonly print: HostPrint = {
    orientation: "portrait",
    paperSize: "letter",
    zoom: { scale: 100 },
    centerHorizontally: false,
    titleRows: "",
    footer: "",
  };
  private readonly cells = new Map<number, HostCell>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): HostCell | undefined {
    return this.cells.get(row * maxColumns + column);
  }

  isLocked(row: number, column: number): boolean {
    return this.protected && !this.cell(row, column)?.open;
  }

  isRowHidden(row: number): boolean {
    return this.rowHeights.get(row) === 0;
  }

  /** The cell at a place, made if there was none. */
  ensureCell(row: number, column: number): HostCell {
    const key = row * maxColumns + column;
    const known = this.cells.get(key);
    if (known) return known;
    const cell: HostCell = { value: null };
    this.cells.set(key, cell);
    return cell;
  }

  /** The smallest rectangle around every cell with contents (and, unless valuesOnly, with a format). */
  usedRange(valuesOnly: boolean): Range | undefined {
    let [top, left, bottom, right] = [maxRows, maxColumns, -1, -1];
    for (const [key, cell] of this.cells) {
      if (cell.formula === undefined && cell.value === null && (valuesOnly || isPlain(cell))) continue;
      const column = key % maxColumns;
      const row = (key - column) / maxColumns;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
    return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  setOpen({ row, column, rows, columns }: Range, open: boolean): void {
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) this.ensureCell(r, c).open = open;
    }
  }

  /** Changes the style of every cell of a block; cells that shared a style share the new one. */
  restyle(range: Range, change: (style: HostStyle, row: number, column: number) => HostStyle, perCell = false): void {
    const renewed = new Map<HostStyle | undefined, HostStyle>();
    for (let row = range.row; row < range.row + range.rows; row++) {
      for (let column = range.column; column < range.column + range.columns; column++) {
        const cell = this.ensureCell(row, column);
        const next = (perCell ? undefined : renewed.get(cell.style)) ?? change(cell.style ?? {}, row, column);
        renewed.set(cell.style, next);
        cell.style = next;
      }
    }
  }
}

function isPlain({ style, open = false }: HostCell): boolean {
  return style === undefined && !open;
}
