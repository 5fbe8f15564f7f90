/** 问题清单: what a check finds, one by one. */
import { rangeName } from "../../grid/range";
import type { CellValue } from "../../grid/snapshot";
import type { Ledger } from "../../ledger/ledger";
import type { Both, Language } from "../../language/language";
import type { Finding } from "../../rules/rule";
import { describe } from "../../rules/run";
import { defineSummary, type Rows } from "../summary";
import { tablePaper } from "../table-paper";

export const findings = defineSummary({
  kind: "findings",
  sheetName: "问题清单",
  usual: true,
  needs: [],
  restsOn: [],
  rows: ({ ledger, findings, language }) => findingRows(ledger, findings(), language),
  layOut: tablePaper({ landscape: true, widths: [6, 8, 28, 22, 70], textColumns: [2, 3, 4] }),
});

const SEVERITY: Readonly<Record<Finding["severity"], Both>> = {
  error: { zh: "错误", en: "Error" },
  warning: { zh: "提醒", en: "Warning" },
  info: { zh: "说明", en: "Note" },
};

function findingRows(ledger: Ledger, findings: readonly Finding[], language: Language): Rows {
  const header =
    language === "zh" ? ["序号", "级别", "位置", "责任单位", "问题"] : ["No.", "Level", "Place", "Unit", "Finding"];
  const none: CellValue[] = [null, null, null, null, language === "zh" ? "没有发现问题。" : "Nothing was found."];
  const row = (finding: Finding, i: number): CellValue[] => [
    i + 1,
    SEVERITY[finding.severity][language],
    `${finding.at.sheet} ${rangeName(finding.at.range)}`,
    finding.unit ? ledger.canonicalUnit(finding.unit) : null,
    describe(finding, language),
  ];
  return [[language === "zh" ? "问题清单" : "Findings"], header, ...(findings.length > 0 ? findings.map(row) : [none])];
}
