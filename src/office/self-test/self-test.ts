/** Asks an Excel the probes, on a scratch sheet that goes afterwards, and gives the answers as one text to be sent on. */
import { hostFailure } from "../host-errors";
import { CELL_PROBES, MERGE_PROBES, SHEET_PROBES } from "./probes";

export interface SelfTestAnswers {
  readonly excel: { readonly platform: string; readonly version: string; readonly newestSet: string };
  /** By the probes' names; a failure is told by its code. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly sheetRemoved: boolean;
}

/** No sheet that a person made is called so. */
const SCRATCH = "督查通自检（可删）";

export function runSelfTest(): Promise<SelfTestAnswers> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const left = context.workbook.worksheets.getItemOrNullObject(SCRATCH).load("name");
    await context.sync();
    if (!left.isNullObject) left.delete();
    const sheet = context.workbook.worksheets.add(SCRATCH);
    await context.sync();
    const answers: Record<string, unknown> = {};
    for (const { name, ask } of [...CELL_PROBES, ...MERGE_PROBES, ...SHEET_PROBES]) {
      try {
        answers[name] = await ask(sheet, context);
      } catch (error) {
        answers[name] = { fails: hostFailure(error).code };
      }
    }
    return { excel: excelFacts(), answers, sheetRemoved: await removed(sheet, context) };
  });
}

async function removed(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<boolean> {
  try {
    sheet.delete();
    await context.sync();
    return true;
  } catch (error) {
    hostFailure(error);
    return false;
  }
}

function excelFacts(): SelfTestAnswers["excel"] {
  const { platform, diagnostics, requirements } = Office.context;
  let newest = 1;
  while (newest < 30 && requirements.isSetSupported("ExcelApi", `1.${newest + 1}`)) newest++;
  // Declared as always there, but not outside Office.
  const told: Office.ContextInformation | undefined = diagnostics;
  return { platform: String(platform), version: told?.version ?? "", newestSet: `1.${newest}` };
}
