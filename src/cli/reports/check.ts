/** A check's result for people, and for machines (the command line's contract). */
import type { CheckReport } from "../../actions/check";
import { groupBy } from "../../core/collections/group";
import { rangeName } from "../../core/grid/range";
import type { Language } from "../../core/language/language";
import type { Finding, Severity } from "../../core/rules/rule";
import { describe } from "../../core/rules/run";
import { oneLine } from "../printable";
import { sentence } from "../sentence";
import { jsonChoice } from "./choices";
import { jsonReading, jsonTally } from "./reading";

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
      findings: report.findings.map((finding) => jsonFinding(finding, language)),
      readings: report.readings.map(jsonReading),
      tallies: report.tallies.map(jsonTally),
      choices: report.choices.map((choice) => jsonChoice(choice, language)),
      said: { kinds: report.saidKinds, readings: report.saidReadings },
    },
    null,
    2,
  );
}

export function jsonFinding(finding: Finding, language: Language) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    sheet: finding.at.sheet,
    range: rangeName(finding.at.range),
    message: describe(finding, language),
    fixable: finding.fix !== undefined,
  };
}

export function textReport(report: CheckReport, language: Language): string {
  const { totals, findings } = report;
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const groups = [...groupBy(findings, ({ at }) => at.sheet)].flatMap(([sheet, own]) => [
    "",
    oneLine(sheet),
    ...own.map((finding) => findingLine(finding, language)),
  ]);
  return [
    sentence("checked", language, { units: totals.units, items: totals.items, ...totals.byRating }),
    ...groups,
    "",
    sentence("found", language, { errors: count("error"), warnings: count("warning"), notes: count("info") }),
  ].join("\n");
}

export function findingLine(finding: Finding, language: Language): string {
  return `  ${rangeName(finding.at.range)}  ${sentence(finding.severity, language)}  ${describe(finding, language)}  [${finding.rule}]`;
}
