/** What a new sheet lets a person write: drop-downs and open cells with its looks, the protection itself last of all. */
import { ALERT_TITLE, alertOf, listOf, PROMPT_TITLE, promptOf } from "../../core/edits/choice";
import type { Choice, SheetDraft } from "../../core/edits/draft";
import type { Range } from "../../core/grid/range";
import type { Step } from "./batches";
import { rangeOf } from "../reading/range-of";

const bytesOfChoice = 3000;
const bytesOfOpening = 500;

export function openingSteps<T>({ name, choices = [], open = [] }: SheetDraft, of: T): Step<T>[] {
  const cells = (context: Excel.RequestContext, range: Range): Excel.Range =>
    rangeOf(context.workbook.worksheets.getItem(name), range);
  return [
    ...choices.flatMap((choice): Step<T>[] => {
      const source = listOf(choice);
      if (source === undefined) return [];
      const queue = (context: Excel.RequestContext): void =>
        queueChoice(cells(context, choice.range).dataValidation, choice, source);
      return [{ of, bytes: bytesOfChoice, queue }];
    }),
    ...open.map((range) => ({
      of,
      bytes: bytesOfOpening,
      queue: (context: Excel.RequestContext): void => {
        cells(context, range).format.protection.locked = false;
      },
    })),
  ];
}

/** After the sheet's own names, which Excel may not take on a protected sheet. Staff may still make columns wider and rows higher. */
export function protectionSteps<T>({ name, open }: SheetDraft, of: T): Step<T>[] {
  if (!open) return [];
  const queue = (context: Excel.RequestContext): void =>
    context.workbook.worksheets.getItem(name).protection.protect({ allowFormatColumns: true, allowFormatRows: true });
  return [{ of, bytes: bytesOfOpening, queue }];
}

function queueChoice(validation: Excel.DataValidation, choice: Choice, source: string): void {
  validation.rule = { list: { inCellDropDown: true, source } };
  validation.errorAlert = {
    message: alertOf(choice),
    showAlert: true,
    style: Excel.DataValidationAlertStyle.stop,
    title: ALERT_TITLE,
  };
  const message = promptOf(choice);
  if (message !== "") validation.prompt = { message, showPrompt: true, title: PROMPT_TITLE };
}
