/** Small workbooks for tests of the Excel adapter and its stand-in host. */
import type { CellContent } from "../../src/core/grid/snapshot";
import type { HostSheetDraft } from "../../src/workbench/host/drafts";

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
