/** 退回意见: the text that goes back to each unit. */
import type { CellValue } from "../../grid/snapshot";
import type { Ledger } from "../../ledger/ledger";
import type { Finding } from "../../rules/rule";
import type { Language } from "../../language/language";
import { defineSummary, type Rows } from "../summary";
import { tablePaper } from "../table-paper";
import { sendBackNotes } from "../send-back-notes";

export const returns = defineSummary({
  kind: "returns",
  sheetName: "退回意见",
  needs: [],
  restsOn: [],
  rows: ({ ledger, findings, language }) => returnRows(ledger, findings(), language),
  layOut: tablePaper({ landscape: true, widths: [6, 24, 8, 96], textColumns: [3] }),
});

function returnRows({ tables, period }: Ledger, findings: readonly Finding[], language: Language): Rows {
  const zh = language === "zh";
  const header = zh ? ["序号", "责任单位", "问题数", "退回意见"] : ["No.", "Unit", "Findings", "Text to send back"];
  const notes = sendBackNotes(findings, new Set(tables.map(({ sheet }) => sheet)), period?.words ?? "", language);
  const none: CellValue[] = [null, null, null, zh ? "没有需要退回的单位。" : "Nothing has to go back."];
  const rows = notes.map(({ unit, findings: count, text }, i): CellValue[] => [i + 1, unit, count, text]);
  return [[zh ? "退回意见" : "Texts to send back"], header, ...(rows.length > 0 ? rows : [none])];
}
