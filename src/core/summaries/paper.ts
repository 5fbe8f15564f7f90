/** The look of the sheets the add-in writes: the office's own paper. Contents alone decide it, so a sheet can be rebuilt from its cells. */
import { sign } from "../edits/checksum";
import type { CellStyle, SheetDraft } from "../edits/draft";
import type { Range } from "../grid/range";
import type { CellContent } from "../grid/snapshot";
import { compact, textOf } from "../grid/text";
import { shownValue } from "../grid/snapshot";
import { rowHeight } from "./row-height";

export const ALL_SUMMARY_KINDS = ["tally", "categories", "lagging", "findings", "returns"] as const;
export type SummaryKind = (typeof ALL_SUMMARY_KINDS)[number];

/** Those that one click builds. */
export const SUMMARY_KINDS: readonly SummaryKind[] = ["tally", "categories", "lagging", "findings"];

/** The mark that a summary's sheet carries. */
export function markKind(kind: SummaryKind): string {
  return `summary.${kind}`;
}

interface Layout {
  readonly landscape: boolean;
  /** In characters, by column; the last one holds for the rest. */
  readonly widths: readonly number[];
  /** Columns of running text: left-aligned; the others are centred. */
  readonly textColumns: readonly number[];
}

const LAYOUTS: Readonly<Record<SummaryKind, Layout>> = {
  tally: { landscape: false, widths: [24, 10], textColumns: [] },
  categories: { landscape: false, widths: [48, 10], textColumns: [0] },
  lagging: { landscape: true, widths: [6, 20, 24, 44, 52, 12], textColumns: [2, 3, 4] },
  findings: { landscape: true, widths: [6, 8, 28, 22, 70], textColumns: [2, 3, 4] },
  returns: { landscape: true, widths: [6, 24, 8, 96], textColumns: [3] },
};

const TITLE: CellStyle = { font: "方正小标宋简体", size: 18, horizontal: "center", vertical: "center", wrap: true };
const HEADER: CellStyle = {
  font: "黑体",
  size: 12,
  horizontal: "center",
  vertical: "center",
  wrap: true,
  border: true,
};
const BODY: CellStyle = {
  font: "仿宋_GB2312",
  size: 12,
  horizontal: "center",
  vertical: "center",
  wrap: true,
  border: true,
};

/** Row 1 is the title, row 2 the header, the rest the body. */
export function dress(kind: SummaryKind, name: string, cells: readonly (readonly CellContent[])[]): SheetDraft {
  const layout = LAYOUTS[kind];
  const columns = Math.max(1, ...cells.map((row) => row.length));
  const rows = Math.max(3, cells.length);
  const block = (row: number, count: number, column = 0, width = columns): Range => ({
    row,
    column,
    rows: count,
    columns: width,
  });
  const widths = Array.from({ length: columns }, (_, c) => widthOf(kind, layout, cells, c));
  const body = cells.slice(2).map((row) => rowHeight(row, widths));
  const draft: SheetDraft = {
    name,
    cells,
    styles: [
      { range: block(0, 1), style: TITLE },
      { range: block(1, 1), style: HEADER },
      { range: block(2, rows - 2), style: BODY },
      ...layout.textColumns.map((column) => ({
        range: block(2, rows - 2, column, 1),
        style: { ...BODY, horizontal: "left" as const },
      })),
    ],
    merges: columns > 1 ? [block(0, 1)] : [],
    columnWidths: widths,
    rowHeights: [36, 24, ...body],
    freezeRows: 2,
    print: { landscape: layout.landscape, repeatRows: { first: 0, last: 1 } },
  };
  return sign(draft, markKind(kind));
}

/** The second block of a tally starts again with the width of the first. */
function widthOf(
  kind: SummaryKind,
  { widths }: Layout,
  cells: readonly (readonly CellContent[])[],
  column: number,
): number {
  const heading = compact(textOf(shownValue(cells[1]?.[column] ?? null)));
  if (kind === "tally" && heading === compact(textOf(shownValue(cells[1]?.[0] ?? null)))) return widths[0] ?? 10;
  return widths[Math.min(column, widths.length - 1)] ?? 10;
}
