/** Small workbooks for tests of the Excel adapter and its stand-in host. */
import type { EditPlan } from "../../src/core/edits/plan";
import type { CellContent } from "../../src/core/grid/snapshot";
import { openExcelWorkbook, type ExcelWorkbook } from "../../src/office/excel-workbook";
import { HostBook } from "../../src/workbench/host/book";
import type { HostSheetDraft } from "../../src/workbench/host/drafts";
import { HostService, type HostOptions } from "../../src/workbench/host/service";
import type { HostFacts, OfficeClient } from "./office-client";

export function sheetDraft(
  name: string,
  cells: readonly (readonly CellContent[])[],
  more: Partial<HostSheetDraft> = {},
): HostSheetDraft {
  return {
    name,
    cells,
    styles: [],
    merges: [],
    columnWidths: [],
    rowHeights: [],
    freezeRows: 0,
    print: { landscape: false },
    ...more,
  };
}

export interface OpenBook {
  readonly book: HostBook;
  readonly service: HostService;
  readonly excel: ExcelWorkbook;
}

/** Opens sheets in the stand-in and the adapter on them. */
export function openBook(
  client: OfficeClient,
  drafts: readonly HostSheetDraft[],
  options: HostOptions & HostFacts = {},
): OpenBook {
  const book = HostBook.fromDrafts(drafts);
  const service = new HostService(book, options);
  client.use(service, options);
  return { book, service, excel: openExcelWorkbook() };
}

export function setCells(
  sheet: string,
  ...cells: readonly (readonly [row: number, column: number, before: CellContent, after: CellContent])[]
): EditPlan {
  return {
    label: "test",
    edits: cells.map(([row, column, before, after]) => ({
      kind: "setCell",
      at: { sheet, row, column },
      before,
      after,
    })),
  };
}

/** Contents of every sheet, for comparing before and after. */
export function contentsOf(book: HostBook): readonly { readonly name: string; readonly cells: unknown }[] {
  return book.drafts().map(({ name, cells }) => ({ name, cells }));
}
