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

/** Who owes a return and what came of it; staff write in it. */
export const ROSTER_SHEET = "报送情况";

export const ROSTER_HEADINGS = {
  serial: "序号",
  unit: "责任单位",
  items: "事项数",
  due: "应报时间",
  returnedOn: "报送时间",
  verdict: "结论",
  findings: "待改问题",
  sentBack: "退回次数",
  file: "报送文件",
  remark: "备注",
  version: "表格版本",
  keys: "事项标识",
  merged: "并入标识",
} as const;
export type RosterField = keyof typeof ROSTER_HEADINGS;

/** No other office's table has these side by side. */
const ROSTER_SIGNS: readonly RosterField[] = ["unit", "due", "returnedOn", "verdict", "findings", "sentBack"];

export interface RosterHeader {
  /** Zero-based, on the sheet. */
  readonly row: number;
  readonly columns: Readonly<Partial<Record<RosterField, number>>>;
}

/** The roster's header, wherever staff have moved its columns; undefined for a sheet that is no roster of ours, whatever its name. */
export function rosterHeader({ origin, values }: SheetSnapshot): RosterHeader | undefined {
  for (const [r, line] of values.slice(0, 10).entries()) {
    const columns: Partial<Record<RosterField, number>> = {};
    for (const [c, value] of line.entries()) {
      const text = compact(textOf(value));
      const field = (Object.keys(ROSTER_HEADINGS) as RosterField[]).find((name) => ROSTER_HEADINGS[name] === text);
      if (field) columns[field] ??= origin.column + c;
    }
    if (ROSTER_SIGNS.every((field) => columns[field] !== undefined)) return { row: origin.row + r, columns };
  }
  return undefined;
}
