/** The sheet 时限台账 as it is first written: a line for every item that has a day or no end. */
import { matterOf } from "../domain/items";
import type { SheetDraft } from "../edits/draft";
import type { CellValue } from "../grid/snapshot";
import type { Range } from "../grid/range";
import { BODY, HEADER, NOTE, TITLE } from "../paper/paper-styles";
import { rowHeight } from "../paper/row-height";
import type { LimitedItem } from "./items";
import type { LimitTexts } from "./record";
import { LIMIT_FIELDS, LIMIT_HEADINGS, type LimitField } from "./record-headings";

const WIDTHS: Readonly<Record<LimitField, number>> = {
  serial: 6,
  unit: 22,
  standard: 48,
  due: 16,
  until: 13,
  approvedBy: 12,
  approvedOn: 13,
  reason: 28,
  closedOn: 13,
  remark: 28,
  key: 0,
};
const RUNNING: readonly LimitField[] = ["standard", "reason", "remark"];
const HINT =
  "延期：填延期至、批准人、批准时间和理由，没有批准人和批准时间的不算延期；办结：填办结时间。原定时间不改，各表里的完成时间也不改。";

/** Days are text, as on the roster: a row that staff add has no date format. */
export type LimitLine = Partial<LimitTexts>;

/** The line of an item before anything was decided. */
export function lineOf({ item, unit, words }: LimitedItem, key: string): LimitLine {
  return { unit: unit || item.unit, standard: matterOf(item), due: words, key };
}

/** Unsigned and unlocked: it is the office's own from the first day. */
export function recordDraft(name: string, lines: readonly LimitLine[]): SheetDraft {
  const block = (row: number, rows: number, column = 0, columns = LIMIT_FIELDS.length - 1): Range => ({
    row,
    column,
    rows,
    columns,
  });
  const widths = LIMIT_FIELDS.map((field) => WIDTHS[field]);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const rows = lines.map((line, i) =>
    LIMIT_FIELDS.map((field): CellValue => (field === "serial" ? i + 1 : line[field] || null)),
  );
  return {
    name,
    cells: [[name], [HINT], LIMIT_FIELDS.map((field) => LIMIT_HEADINGS[field]), ...rows],
    styles: [
      { range: block(0, 1), style: TITLE },
      { range: block(1, 1), style: NOTE },
      { range: block(2, 1), style: HEADER },
      // Room for a line more, so that the table invites one.
      { range: block(3, rows.length + 1), style: { ...BODY, numberFormat: "@" } },
      { range: block(3, rows.length + 1, 0, 1), style: BODY },
      ...RUNNING.map((field) => ({
        range: block(3, rows.length + 1, LIMIT_FIELDS.indexOf(field), 1),
        style: { ...BODY, horizontal: "left" as const },
      })),
    ],
    merges: [block(0, 1), block(1, 1)],
    columnWidths: widths,
    rowHeights: [36, rowHeight([HINT], [total]), 28, ...rows.map((row) => rowHeight(row.slice(0, -1), widths))],
    freezeRows: 3,
    print: { landscape: true, repeatRows: { first: 2, last: 2 } },
  };
}
