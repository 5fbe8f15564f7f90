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

/** What of the add-in's own sheets is read like an office's; undefined for the others. */
export function readAs({ mark }: SheetSnapshot): "bulletin" | "breakdown" | undefined {
  if (mark?.kind === CIRCULAR_MARK) return "bulletin";
  return mark?.kind === BREAKDOWN_DRAFT_MARK ? "breakdown" : undefined;
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

/** The line of the sheet's values that holds the roster's header; undefined for a sheet that is no roster of ours. */
export function rosterLine({ values }: SheetSnapshot): number | undefined {
  const line = values.slice(0, 10).findIndex((cells) => {
    const texts = new Set(cells.map((value) => compact(textOf(value))));
    return Object.values(ROSTER_SIGNS).every((sign) => texts.has(sign));
  });
  return line < 0 ? undefined : line;
}
