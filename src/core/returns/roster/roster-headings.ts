/** The roster's name and columns, and where staff have moved these. */
import { columnsHeaded, ROSTER_SIGNS, rosterLine } from "../../domain/own-sheets";
import type { SheetSnapshot } from "../../grid/snapshot";

/** Who owes a return and what came of it; staff write in it. */
export const ROSTER_SHEET = "报送情况";

export const ROSTER_HEADINGS = {
  serial: "序号",
  unit: ROSTER_SIGNS.unit,
  items: "事项数",
  due: ROSTER_SIGNS.due,
  returnedOn: ROSTER_SIGNS.returnedOn,
  verdict: ROSTER_SIGNS.verdict,
  findings: ROSTER_SIGNS.findings,
  sentBack: ROSTER_SIGNS.sentBack,
  file: "报送文件",
  remark: "备注",
  version: "表格版本",
  keys: "事项标识",
  merged: "并入标识",
} as const;
export type RosterField = keyof typeof ROSTER_HEADINGS;

export const ROSTER_FIELDS = Object.keys(ROSTER_HEADINGS) as RosterField[];

export interface RosterHeader {
  /** Zero-based, on the sheet. */
  readonly row: number;
  readonly columns: Readonly<Partial<Record<RosterField, number>>>;
}

/** Undefined for a sheet that is no roster of ours, whatever its name. */
export function rosterHeader(sheet: SheetSnapshot): RosterHeader | undefined {
  const line = rosterLine(sheet);
  if (line === undefined) return undefined;
  return { row: sheet.origin.row + line, columns: columnsHeaded(sheet, line, ROSTER_HEADINGS) };
}
