/** Takes away charts that were begun and may show something wrong. */
import { hostFailure } from "../host-errors";
import { listSheets, type ListedSheet } from "../reading/list-sheets";

/** Where the host does not let go of one, its sheet is all the same whole. */
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
