/** Keep a list of what was written (写入记录) on the settings sheet, below what stands there already. */
import { SETTINGS_SHEET } from "../core/domain/own-sheets";
import { applyPlan } from "../core/edits/apply";
import { mergeCells } from "../core/edits/merge";
import type { EditPlan, SetCell } from "../core/edits/plan";
import { textOf } from "../core/grid/cell-value";
import { sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from "../core/grid/snapshot";
import { settingsDraft } from "../core/summaries/settings-sheet";
import { ledgerOf } from "./check";
import { appendedLine } from "./settings-lines";
import type { Workbook } from "./workbook";

/** When, what, and how much was changed: the words are the shell's, whose clock it was. */
export type WriteLine = readonly [when: string, what: string, change: string];

export async function planWriteLines(workbook: Workbook, lines: readonly WriteLine[]): Promise<EditPlan> {
  const book = await workbook.read();
  const sheet = sheetNamed(book, SETTINGS_SHEET);
  if (sheet)
    return {
      label: "keepWrites",
      edits: appended(
        book,
        lines.filter((line) => !stands(sheet, line)),
      ),
    };
  const draft = settingsDraft(ledgerOf(book), { writes: lines });
  return { label: "keepWrites", edits: [{ kind: "addSheet", draft }] };
}

function stands({ origin, values }: SheetSnapshot, line: WriteLine): boolean {
  return values.some((row) => line.every((text, column) => textOf(row[column - origin.column] ?? null) === text));
}

/** Each line goes below the last one. */
function appended(book: WorkbookSnapshot, lines: readonly WriteLine[]): SetCell[] {
  let now = book;
  const edits: SetCell[] = [];
  for (const line of lines) {
    const sheet = sheetNamed(now, SETTINGS_SHEET);
    if (!sheet) break;
    const own = appendedLine(sheet, "writes", line).filter((edit) => edit.kind === "setCell");
    edits.push(...own);
    now = applyPlan(now, { label: "", edits: own });
  }
  return mergeCells(edits);
}
