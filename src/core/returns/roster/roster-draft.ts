/** The roster's sheet as it is first written. */
import type { SheetDraft } from "../../edits/draft";
import type { Range } from "../../grid/range";
import type { CellValue } from "../../grid/snapshot";
import { ROSTER_FIELDS, ROSTER_HEADINGS, type RosterField } from "./roster-headings";
import { BODY, HEADER, TITLE, titleHeight } from "../../paper/paper-styles";
import { rowHeight } from "../../paper/row-height";
import { VERDICTS, type Roster, type RosterEntry, type Verdict } from "./roster";

/** How the sheet writes each verdict. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  accepted: "通过",
  acceptedWithWarnings: "通过（有提示）",
  toBeReturned: "需退回",
  unreadable: "无法读取",
};

const HIDDEN: ReadonlySet<RosterField> = new Set(["version", "keys", "merged"]);
const WIDTHS: Readonly<Partial<Record<RosterField, number>>> = {
  serial: 6,
  unit: 26,
  due: 13,
  returnedOn: 13,
  verdict: 16,
  file: 34,
  remark: 26,
};
/** Stands behind a day of which nobody has said that the return came on it; whoever knows better writes over it. */
export const GUESSED = "（文件保存日）";

export const TITLE_WORDS = "目标任务报送情况";

/** Days are written as text: a row that staff add has no date format, and text says the same everywhere. */
export function cellsOfEntry(entry: RosterEntry, serial: number): Readonly<Record<RosterField, CellValue>> {
  const judged = entry.verdict !== "";
  return {
    serial,
    unit: entry.unit,
    items: entry.items,
    due: entry.due || null,
    returnedOn: entry.guessed ? `${entry.returnedOn}\n${GUESSED}` : entry.returnedOn || null,
    verdict: entry.verdict === "" ? null : VERDICT_WORDS[entry.verdict],
    findings: judged || entry.findings > 0 ? entry.findings : null,
    sentBack: judged || entry.sentBack > 0 ? entry.sentBack : null,
    file: entry.file || null,
    remark: null,
    version: entry.version,
    keys: entry.keys || null,
    merged: entry.merged || null,
  };
}

/** Unsigned and unlocked: it is the office's own from the first day. */
export function rosterDraft({ sheet: name, period, entries }: Roster): SheetDraft {
  const shown = ROSTER_FIELDS.filter((field) => !HIDDEN.has(field)).length;
  const block = (row: number, rows: number, column = 0, columns = shown): Range => ({ row, column, rows, columns });
  const title = ROSTER_FIELDS.map((field, i): CellValue =>
    i === 0 ? `${period}${TITLE_WORDS}` : field === "version" ? period : null,
  );
  const rows = entries.map((entry, i) => cellsOfEntry(entry, i + 1));
  const cells = [
    title,
    ROSTER_FIELDS.map((field): CellValue => ROSTER_HEADINGS[field]),
    ...rows.map((row) => ROSTER_FIELDS.map((field) => row[field])),
  ];
  const widths = ROSTER_FIELDS.map((field) => (HIDDEN.has(field) ? 0 : (WIDTHS[field] ?? 10)));
  const body = (field: RosterField): Range => block(2, entries.length, ROSTER_FIELDS.indexOf(field), 1);
  const total = widths.reduce((sum, width) => sum + width, 0);
  return {
    name,
    cells,
    styles: [
      { range: block(0, 1), style: TITLE },
      { range: block(1, 1), style: HEADER },
      ...(entries.length === 0
        ? []
        : [
            { range: block(2, entries.length), style: BODY },
            ...(["unit", "file", "remark"] as const).map((field) => ({
              range: body(field),
              style: { ...BODY, horizontal: "left" as const },
            })),
            ...(["due", "returnedOn"] as const).map((field) => ({
              range: body(field),
              style: { ...BODY, numberFormat: "yyyy-mm-dd" },
            })),
          ]),
    ],
    merges: [block(0, 1)],
    columnWidths: widths,
    rowHeights: [titleHeight(title, total), 28, ...cells.slice(2).map((row) => rowHeight(row.slice(0, shown), widths))],
    choices:
      entries.length === 0
        ? []
        : [
            {
              range: body("verdict"),
              words: VERDICTS.map((verdict) => VERDICT_WORDS[verdict]),
              hint: "收件后自动填写，也可自行选择。",
            },
          ],
    freezeRows: 2,
    print: { landscape: true, repeatRows: { first: 1, last: 1 } },
  };
}
