/** What a new sheet stands without: how it goes on paper, the rows that stay in view, its mark kept out of sight. */
import type { SheetDraft } from "../../core/edits/draft";
import { markName } from "../../core/edits/mark";
import type { SheetPart } from "../../core/edits/plan";
import type { Step } from "./batches";

const bytesOfSetting = 1000;
const pageNumbers = "&P / &N";

export function paperSteps<T>({ name, freezeRows, print, mark }: SheetDraft, of: T): Step<T>[] {
  const step = (optional: SheetPart, queue: (sheet: Excel.Worksheet) => void): Step<T> => ({
    of,
    bytes: bytesOfSetting,
    optional,
    queue: (context) => queue(context.workbook.worksheets.getItem(name)),
  });
  return [
    ...(mark
      ? [
          step("mark", (sheet) => {
            sheet.names.getItem(markName).visible = false;
          }),
        ]
      : []),
    ...(freezeRows > 0 ? [step("panes", (sheet) => sheet.freezePanes.freezeRows(freezeRows))] : []),
    step("paper", (sheet) => queuePaper(sheet.pageLayout, print)),
  ];
}

function queuePaper(page: Excel.PageLayout, print: SheetDraft["print"]): void {
  page.orientation = print.landscape ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  page.paperSize = Excel.PaperType.a4;
  page.centerHorizontally = true;
  // One page wide and as many long as it takes.
  page.zoom = { horizontalFitToPages: 1 };
  page.headersFooters.defaultForAllPages.centerFooter = pageNumbers;
  if (print.repeatRows) page.setPrintTitleRows(`$${print.repeatRows.first + 1}:$${print.repeatRows.last + 1}`);
}
