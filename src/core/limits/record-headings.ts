/** The name and the columns of 时限台账, and where staff have moved these. */
import { columnsHeaded, limitLine, LIMIT_SIGNS } from "../domain/own-sheets";
import type { SheetSnapshot } from "../grid/snapshot";

/** What was put off and what is done (延期、办结), item by item; staff write in it. */
export const LIMIT_SHEET = "时限台账";

export const LIMIT_HEADINGS = {
  serial: "序号",
  unit: LIMIT_SIGNS.unit,
  standard: LIMIT_SIGNS.standard,
  due: LIMIT_SIGNS.due,
  until: LIMIT_SIGNS.until,
  approvedBy: LIMIT_SIGNS.approvedBy,
  approvedOn: "批准时间",
  reason: "理由",
  closedOn: LIMIT_SIGNS.closedOn,
  remark: "备注",
  key: "事项标识",
} as const;
export type LimitField = keyof typeof LIMIT_HEADINGS;

export const LIMIT_FIELDS = Object.keys(LIMIT_HEADINGS) as LimitField[];

export interface LimitHeader {
  /** Zero-based, on the sheet. */
  readonly row: number;
  readonly columns: Readonly<Partial<Record<LimitField, number>>>;
}

/** Undefined for a sheet that is no record of ours, whatever its name. */
export function limitHeader(sheet: SheetSnapshot): LimitHeader | undefined {
  const line = limitLine(sheet);
  if (line === undefined) return undefined;
  return { row: sheet.origin.row + line, columns: columnsHeaded(sheet, line, LIMIT_HEADINGS) };
}
