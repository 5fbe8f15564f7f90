/** 退回意见: for every unit with findings a courteous text that lists them, ready to copy. */
import { groupBy } from "../core/grid/group";
import { rangeName } from "../core/grid/range";
import type { Language } from "../core/rules/rule";
import { describe } from "../core/rules/run";
import type { CheckReport } from "./check";

export interface ReturnNote {
  readonly unit: string;
  readonly findings: number;
  readonly text: string;
}

/** Only what the unit itself can mend: findings about its own rows, remarks (info) left out. */
export function returnNotes(report: CheckReport, language: Language): ReturnNote[] {
  const annexes = new Set(
    report.tables.filter(({ kind }) => kind === "annex" || kind === "list").map(({ sheet }) => sheet),
  );
  const own = report.findings.filter(({ unit, severity, at }) => unit && severity !== "info" && annexes.has(at.sheet));
  return [...groupBy(own, ({ unit }) => unit ?? "")].map(([unit, findings]) => {
    const lines = findings.map(
      (finding, i) => `${i + 1}. ${describe(finding, language)}（${finding.at.sheet} ${rangeName(finding.at.range)}）`,
    );
    const period = report.period ?? "";
    const text =
      language === "zh"
        ? [
            `${unit}：`,
            `你单位报送的${period}完成情况收悉。经核对，以下 ${findings.length} 处请补充或更正后重新报送：`,
            ...lines,
            "如有不同意见，请与督查室联系。谢谢支持。",
          ]
        : [
            `To ${unit}:`,
            `Thank you for your return. Please complete or correct the following (${findings.length}) and send it again:`,
            ...lines,
            "If you see it otherwise, please tell the supervision office.",
          ];
    return { unit, findings: findings.length, text: text.join("\n") };
  });
}
