/** 催办: the text for every unit with items past their day or nearly. */
import type { CellValue } from "../../grid/snapshot";
import type { Language } from "../../language/language";
import type { Ledger } from "../../ledger/ledger";
import { urgings } from "../../limits/urging";
import { defineSummary, type Rows } from "../summary";
import { tablePaper } from "../table-paper";

export const urging = defineSummary({
  kind: "urging",
  sheetName: "催办",
  needs: ["rows", "dates", "day"],
  restsOn: ["unit", "standard", "progressNote", "rating"],
  rows: ({ ledger, language }) => urgingRows(ledger, language),
  layOut: tablePaper({ landscape: true, widths: [6, 24, 8, 8, 96], textColumns: [4] }),
});

function urgingRows(ledger: Ledger, language: Language): Rows {
  const zh = language === "zh";
  const header = zh
    ? ["序号", "责任单位", "超期", "临期", "催办内容"]
    : ["No.", "Unit", "Overdue", "Due soon", "Text to send"];
  const none: CellValue[] = [null, null, null, null, zh ? "没有需要催办的单位。" : "No unit needs to be urged."];
  const rows = urgings(ledger).map(({ unit, overdue, soon, text }, i): CellValue[] => [
    i + 1,
    unit,
    overdue || null,
    soon || null,
    text[language],
  ]);
  return [[zh ? "催办" : "Texts that urge"], header, ...(rows.length > 0 ? rows : [none])];
}
