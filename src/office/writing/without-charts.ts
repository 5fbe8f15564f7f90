/** After a failed write: finds out whether only the charts failed, and takes away what was begun of them. */
import type { Edit } from "../../core/edits/plan";
import { markName } from "../../core/edits/mark";
import { hostFailure } from "../host-errors";
import { listSheets, type ListedSheet, type SheetList } from "../reading/list-sheets";

/**
 * Excel carries a request out in order, and the marks of new sheets come last before their protection and the charts:
 * where the last of them stands and the sheets are protected, everything before the charts was done.
 */
export async function isAllButCharts(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  before: SheetList,
): Promise<boolean> {
  const last = edits.flatMap((edit) => (edit.kind === "addSheet" && edit.draft.mark ? [edit.draft.name] : [])).at(-1);
  const old = new Set(before.sheets.map((sheet) => sheet.id));
  try {
    const { sheets } = await listSheets(context);
    const made = sheets.find(({ name, id }) => name === last && !old.has(id));
    if (!made || edits.some((edit) => isUnprotectedYet(edit, sheets))) return false;
    const mark = made.proxy.names.getItemOrNullObject(markName);
    mark.load("formula");
    await context.sync();
    return !mark.isNullObject;
  } catch (error) {
    hostFailure(error);
    return false;
  }
}

function isUnprotectedYet(edit: Edit, sheets: readonly ListedSheet[]): boolean {
  if (edit.kind !== "addSheet" || edit.draft.open === undefined) return false;
  return !sheets.some((sheet) => sheet.name === edit.draft.name && sheet.protected);
}

/** A chart that was begun shows something wrong; where the host does not let go of it, its sheet is all the same whole. */
export async function removeCharts(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  try {
    const { sheets } = await listSheets(context);
    const charts = sheets.filter(({ name }) => names.includes(name)).map(loadCharts);
    await context.sync();
    for (const { items } of charts) for (const chart of items) chart.delete();
    await context.sync();
  } catch (error) {
    hostFailure(error);
  }
}

function loadCharts({ proxy }: ListedSheet): Excel.ChartCollection {
  return proxy.charts.load("items/name");
}
