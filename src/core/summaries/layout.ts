/** The look of the sheets the add-in writes: the office's own paper. Contents alone decide it, so a sheet can be rebuilt from its cells. */
import { sign } from "../edits/checksum";
import type { SheetDraft } from "../edits/draft";
import type { Range } from "../grid/range";
import { shownValue, type CellContent } from "../grid/snapshot";
import { compact } from "../chinese/text";
import { textOf } from "../grid/cell-value";
import { dashboardDraft } from "./dashboard-paper";
import { BODY, HEADER, isNote, NOTE, percentCells, TITLE, titleHeight } from "../paper/paper-styles";
import { rowHeight } from "../paper/row-height";

export const ALL_SUMMARY_KINDS = [
  "tally",
  "categories",
  "lagging",
  "findings",
  "returns",
  "units",
  "leaders",
  "ranking",
  "shared",
  "dashboard",
  "comparison",
  "changes",
] as const;
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

const LAYOUTS: Readonly<Record<Exclude<SummaryKind, "dashboard">, Layout>> = {
  tally: { landscape: false, widths: [24, 10], textColumns: [] },
  categories: { landscape: false, widths: [48, 10], textColumns: [0] },
  lagging: { landscape: true, widths: [6, 18, 20, 36, 44, 10, 32], textColumns: [2, 3, 4, 6, 7] },
  findings: { landscape: true, widths: [6, 8, 28, 22, 70], textColumns: [2, 3, 4] },
  returns: { landscape: true, widths: [6, 24, 8, 96], textColumns: [3] },
  units: { landscape: false, widths: [26, 11], textColumns: [] },
  leaders: { landscape: false, widths: [24, 11], textColumns: [] },
  ranking: { landscape: false, widths: [8, 26, 12], textColumns: [] },
  shared: { landscape: true, widths: [6, 56, 8, 24], textColumns: [1] },
  comparison: { landscape: false, widths: [26, 10], textColumns: [] },
  changes: { landscape: true, widths: [6, 22, 8, 62, 12, 12, 12, 18], textColumns: [3] },
};

/** Row 1 is the title, row 2 the header, the rest the body; a last line that begins with 注： stands outside the table. */
export function layOutSummary(kind: SummaryKind, name: string, cells: readonly (readonly CellContent[])[]): SheetDraft {
  return sign(
    kind === "dashboard" ? dashboardDraft(name, cells) : tableDraft(kind, LAYOUTS[kind], name, cells),
    markKind(kind),
  );
}

function tableDraft(
  kind: SummaryKind,
  layout: Layout,
  name: string,
  cells: readonly (readonly CellContent[])[],
): SheetDraft {
  const columns = Math.max(1, ...cells.map((row) => row.length));
  const noted = cells.length > 3 && isNote(cells.at(-1) ?? []);
  const rows = Math.max(3, noted ? cells.length - 1 : cells.length);
  const block = (row: number, count: number, column = 0, width = columns): Range => ({
    row,
    column,
    rows: count,
    columns: width,
  });
  const widths = Array.from({ length: columns }, (_, c) => widthOf(kind, layout, cells, c));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const whole = [block(0, 1), ...(noted ? [block(rows, 1)] : [])];
  return {
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
      ...percentCells(cells[1] ?? [], 2, rows - 2),
      ...(noted ? [{ range: block(rows, 1), style: NOTE }] : []),
    ],
    merges: columns > 1 ? whole : [],
    columnWidths: widths,
    rowHeights: [
      titleHeight(cells[0] ?? [], total),
      Math.max(24, rowHeight(cells[1] ?? [], widths)),
      ...cells.slice(2, rows).map((row) => rowHeight(row, widths)),
      ...(noted ? [rowHeight(cells.at(-1) ?? [], [total])] : []),
    ],
    freezeRows: 2,
    print: { landscape: layout.landscape, repeatRows: { first: 0, last: 1 } },
  };
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
