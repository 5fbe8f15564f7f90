/** The ribbon's functions: each runs one action on the open workbook and makes its outcome seen. */
import { openExcelWorkbook, type ExcelWorkbook } from "../office/excel-workbook";
import { readHostFacts } from "../office/host-facts";
import { notifyOtherPages } from "../office/other-pages";
import { buildSummariesCommand, fillTallyCommand, type Command } from "./commands";
import { showNotice } from "./show-notice";
import { commandWords } from "./words";
import { languageOf } from "../core/language/language";

function openTellingWorkbook(): ExcelWorkbook {
  const workbook = openExcelWorkbook();
  return {
    ...workbook,
    async apply(plan) {
      const receipt = await workbook.apply(plan);
      if (receipt.applied.length > 0) notifyOtherPages();
      return receipt;
    },
  };
}

async function run(event: Office.AddinCommands.Event, command: Command): Promise<void> {
  const language = languageOf(readHostFacts().language);
  try {
    const notice = await command(openTellingWorkbook(), language);
    if (notice !== undefined) await showNotice(notice);
  } catch (error) {
    await showNotice(`${commandWords[language].failed} ${String(error)}`);
  } finally {
    event.completed();
  }
}

void Office.onReady(() => {
  Office.actions.associate("fillTally", (event: Office.AddinCommands.Event) => run(event, fillTallyCommand));
  Office.actions.associate("buildSummaries", (event: Office.AddinCommands.Event) => run(event, buildSummariesCommand));
});
