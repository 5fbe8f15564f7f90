/** A check's result for people, and for machines (the command line's contract). */
import type { CheckReport } from "../actions/check";
import { groupBy } from "../core/collections/group";
import { rangeName } from "../core/grid/range";
import type { Both, Language } from "../core/language/language";
import type { Finding, Severity } from "../core/rules/rule";
import { describe } from "../core/rules/run";

export function jsonReport(workbook: string, report: CheckReport, language: Language): string {
  return JSON.stringify(
    {
      workbook,
      tables: report.tables.map(({ kind, sheet, range }) => ({ kind, sheet, range: rangeName(range) })),
      unrecognised: report.unrecognised.map(({ sheet, range, reason }) => ({ sheet, range: rangeName(range), reason })),
      totals: report.totals,
      units: report.units.map(({ unit, items, byRating }) => ({
        unit,
        items,
        byRating: Object.fromEntries(Object.entries(byRating).filter(([, count]) => count > 0)),
      })),
      findings: report.findings.map((finding) => ({
        rule: finding.rule,
        severity: finding.severity,
        sheet: finding.at.sheet,
        range: rangeName(finding.at.range),
        message: describe(finding, language),
        fixable: finding.fix !== undefined,
      })),
    },
    null,
    2,
  );
}

export const SEVERITY_WORDS: Readonly<Record<Severity, Both>> = {
  error: { zh: "错误", en: "error" },
  warning: { zh: "提醒", en: "warning" },
  info: { zh: "说明", en: "note" },
};

export function textReport(report: CheckReport, language: Language): string {
  const zh = language === "zh";
  const { totals, findings } = report;
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const { completed, onTrack, lagging, notStarted, adjusted, unrated } = totals.byRating;
  const head = zh
    ? `${totals.units} 个单位，${totals.items} 项；已完成 ${completed}，进展顺利 ${onTrack}，进度滞后 ${lagging}，未启动 ${notStarted}，调整 ${adjusted}，未评估 ${unrated}。`
    : `${totals.units} units, ${totals.items} items: ${completed} completed, ${onTrack} on track, ${lagging} lagging, ${notStarted} not started, ${adjusted} adjusted, ${unrated} unrated.`;
  const tail = zh
    ? `${count("error")} 个错误，${count("warning")} 个提醒，${count("info")} 个说明。`
    : `${count("error")} errors, ${count("warning")} warnings, ${count("info")} notes.`;
  const groups = [...groupBy(findings, ({ at }) => at.sheet)].flatMap(([sheet, own]) => [
    "",
    sheet,
    ...own.map((finding) => line(finding, language)),
  ]);
  return [head, ...groups, "", tail].join("\n");
}

function line(finding: Finding, language: Language): string {
  return `  ${rangeName(finding.at.range)}  ${SEVERITY_WORDS[finding.severity][language]}  ${describe(finding, language)}  [${finding.rule}]`;
}
