/** Sheets of the add-in's own that the reader must tell from the office's. */
import type { SheetSnapshot } from "../grid/snapshot";
import { compact } from "../chinese/text";
import { textOf } from "../grid/cell-value";

/** The settings. */
export const SETTINGS_SHEET = "督查设置";

/** Where staff edit the circular's wording; no table. */
export const CIRCULAR_TEMPLATE_SHEET = "通报模板";

/** The mark of the written circular, which is read as a circular so that it is checked like any other. */
export const CIRCULAR_MARK = "summary.circular";

/** The mark of the breakdown drafted from a report, which is read as a breakdown so that forms can be made of it. */
export const BREAKDOWN_DRAFT_MARK = "draft.breakdown";

/** What was drafted and only suggests units is nobody's plan yet. */
export function isDraftedBreakdown({ mark }: SheetSnapshot): boolean {
  return mark?.kind === BREAKDOWN_DRAFT_MARK;
}

/** What of the add-in's own sheets is read like an office's; undefined for the others. */
export function readAs(sheet: SheetSnapshot): "bulletin" | "breakdown" | undefined {
  if (sheet.mark?.kind === CIRCULAR_MARK) return "bulletin";
  return isDraftedBreakdown(sheet) ? "breakdown" : undefined;
}

/** The headings that tell the roster (报送情况), whatever its name: no other office's table has these side by side. */
export const ROSTER_SIGNS = {
  unit: "责任单位",
  due: "应报时间",
  returnedOn: "报送时间",
  verdict: "结论",
  findings: "待改问题",
  sentBack: "退回次数",
} as const;

/** The headings that tell the record of what was put off and what is done (时限台账). */
export const LIMIT_SIGNS = {
  unit: "责任单位",
  standard: "工作标准",
  due: "原定时间",
  until: "延期至",
  approvedBy: "批准人",
  closedOn: "办结时间",
} as const;

/** The line of the sheet's values that holds the roster's header; undefined for a sheet that is no roster of ours. */
export function rosterLine(sheet: SheetSnapshot): number | undefined {
  return lineWith(sheet, ROSTER_SIGNS);
}

/** As rosterLine. */
export function limitLine(sheet: SheetSnapshot): number | undefined {
  return lineWith(sheet, LIMIT_SIGNS);
}

/** The columns of a line by their headings, wherever staff have moved them. */
export function columnsHeaded<Field extends string>(
  { origin, values }: SheetSnapshot,
  line: number,
  headings: Readonly<Record<Field, string>>,
): Readonly<Partial<Record<Field, number>>> {
  const fields = Object.keys(headings) as Field[];
  const columns: Partial<Record<Field, number>> = {};
  for (const [c, value] of (values[line] ?? []).entries()) {
    const text = compact(textOf(value));
    const field = fields.find((name) => headings[name] === text);
    if (field) columns[field] ??= origin.column + c;
  }
  return columns;
}

function lineWith({ values }: SheetSnapshot, signs: Readonly<Record<string, string>>): number | undefined {
  const line = values.slice(0, 10).findIndex((cells) => {
    const texts = new Set(cells.map((value) => compact(textOf(value))));
    return Object.values(signs).every((sign) => texts.has(sign));
  });
  return line < 0 ? undefined : line;
}
