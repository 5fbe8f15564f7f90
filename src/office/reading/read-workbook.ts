/** Reads the whole workbook: one round trip lists the sheets, one measures them, one brings their contents. */
import { markName, readMarkFormula } from "../../core/edits/mark";
import type { Range } from "../../core/grid/range";
import {
  isFormula,
  MAX_SPAN,
  shownValue,
  type SheetMark,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../core/grid/snapshot";
import { readContent } from "./contents";
import { hostFailure, SheetTooSpread } from "../host-errors";
import { listSheets, type ListedSheet } from "./list-sheets";
import { loadBlocks, type BlockContents } from "./load-blocks";

interface MeasuredSheet extends ListedSheet {
  readonly used: Range | undefined;
  readonly mark: SheetMark | undefined;
}

/** `onListed` is told of the sheets as soon as they are known. */
export async function readWorkbook(
  context: Excel.RequestContext,
  onListed: (sheets: readonly ListedSheet[]) => void,
): Promise<WorkbookSnapshot> {
  const { sheets } = await listSheets(context);
  onListed(sheets);
  const measured = await measure(context, sheets);
  const filled = measured.flatMap(({ proxy, used }) => (used ? [{ sheet: proxy, range: used, merges: used }] : []));
  const contents = await loadBlocks(context, filled, { setting: false });
  const waiting = contents.values();
  return { sheets: measured.map((sheet) => snapshotOf(sheet, sheet.used && waiting.next().value)) };
}

async function measure(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  withMarks = true,
): Promise<MeasuredSheet[]> {
  const asked = sheets.map((sheet) => {
    const used = sheet.proxy.getUsedRangeOrNullObject(true).untrack();
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    const mark = withMarks ? sheet.proxy.names.getItemOrNullObject(markName).load("formula") : undefined;
    return { sheet, used, mark };
  });
  try {
    await context.sync();
  } catch (error) {
    hostFailure(error);
    // Excel for Mac does not tell names while another workbook is in front; the sheets themselves it does.
    if (withMarks) return measure(context, sheets, false);
    throw error;
  }
  const spread = asked.find(({ used }) => !used.isNullObject && used.rowCount * used.columnCount > MAX_SPAN);
  if (spread) throw new SheetTooSpread(spread.sheet.name);
  return asked.map(({ sheet, used, mark }) => ({
    ...sheet,
    used: used.isNullObject
      ? undefined
      : { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount },
    mark: !mark || mark.isNullObject ? undefined : readMarkFormula(String(mark.formula)),
  }));
}

function snapshotOf(sheet: MeasuredSheet, contents: BlockContents | undefined): SheetSnapshot {
  const cells = (contents?.values ?? []).map((row, r) =>
    row.map((value, c) => readContent(value, contents?.formulas[r]?.[c])),
  );
  const hasFormulas = cells.some((row) => row.some(isFormula));
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    protected: sheet.protected,
    origin: { row: sheet.used?.row ?? 0, column: sheet.used?.column ?? 0 },
    values: cells.map((row) => row.map(shownValue)),
    ...(hasFormulas ? { formulas: cells.map((row) => row.map((cell) => (isFormula(cell) ? cell.formula : ""))) } : {}),
    ...(contents && contents.merges.length > 0 ? { merges: contents.merges } : {}),
    ...(sheet.mark ? { mark: sheet.mark } : {}),
  };
}
