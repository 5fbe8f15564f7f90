/** What came of a batch of returns, for people and for machines. */
import { describeRemark, type Settlement, type Submission } from "../../actions/collect";
import type { MergePreview } from "../../actions/merge-returns";
import type { RosterReport } from "../../actions/remind";
import { rangeName } from "../../core/grid/range";
import { type RosterEntry, VERDICTS, type Verdict } from "../../core/returns/roster/roster";
import type { Language } from "../../core/language/language";
import { describe } from "../../core/rules/run";
import { sentence } from "../sentence";

/** What came of a batch. */
export interface Collection {
  readonly settlement: Settlement;
  readonly period: string;
  /** Only with the office's workbook. */
  readonly merge?: MergePreview;
  readonly report?: RosterReport;
}

export function jsonCollection({ settlement, period, merge, report }: Collection, language: Language): string {
  const { submissions, units, unassigned } = settlement;
  const names = (entries: readonly RosterEntry[] = []): string[] => entries.map(({ unit }) => unit);
  const standing = report?.standing;
  return JSON.stringify(
    {
      period,
      files: submissions.map((submission) => jsonFile(submission, language)),
      totals: totalsOf(submissions),
      undecided: units.flatMap(({ unit, taken }) => (taken ? [] : [unit])),
      unassigned: unassigned.map(({ file }) => file),
      outstanding: names(standing?.outstanding),
      late: [...names(standing?.late), ...names(standing?.overdue)],
      toMend: names(standing?.toMend),
      ...(report ? { sentence: report.reminders.sentence[language] } : {}),
      merge: merge ? jsonMerge(merge, language) : null,
    },
    null,
    2,
  );
}

function jsonFile(submission: Submission, language: Language) {
  const { file, unit, period, version, verdict, reasons, rows, missing, extra, remarks, findings } = submission;
  return {
    file,
    unit,
    period,
    version,
    verdict,
    reasons: reasons.map((reason) => describeRemark(reason, language)),
    rows: { matched: rows.length, missing: missing.length, extra },
    remarks: remarks.map((one) => ({
      kind: one.kind,
      message: describeRemark(one, language),
      ...(one.at ? { sheet: one.at.sheet, range: rangeName(one.at.range) } : {}),
    })),
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      sheet: finding.at.sheet,
      range: rangeName(finding.at.range),
      message: describe(finding, language),
    })),
  };
}

function totalsOf(submissions: readonly Submission[]): Record<Verdict | "files", number> {
  const count = (verdict: Verdict): number => submissions.filter((one) => one.verdict === verdict).length;
  return {
    files: new Set(submissions.map(({ file }) => file)).size,
    accepted: count("accepted"),
    acceptedWithWarnings: count("acceptedWithWarnings"),
    toBeReturned: count("toBeReturned"),
    unreadable: count("unreadable"),
  };
}

function jsonMerge({ sheet, added, units, plan }: MergePreview, language: Language) {
  const changes = units.flatMap((unit) => unit.changes);
  return {
    sheet,
    added,
    cells: changes.filter(({ written }) => written).length,
    units: units.filter((unit) => unit.changes.some(({ written }) => written)).map(({ unit }) => unit),
    overwritten: changes.filter(({ typedSince, written }) => typedSince && written).map(jsonChange),
    leftAlone: changes.filter(({ written }) => !written).map(jsonChange),
    notMerged: units.flatMap(({ unit, leftOut }) =>
      leftOut.map((one) => ({ unit, kind: one.kind, message: describeRemark(one, language) })),
    ),
    edits: plan.edits.length,
  };
}

function jsonChange({ at, before, after }: MergePreview["units"][number]["changes"][number]) {
  return { sheet: at.sheet, range: rangeName({ ...at, rows: 1, columns: 1 }), before, after };
}

export function textCollection({ settlement, merge, report }: Collection, language: Language): string {
  const { submissions } = settlement;
  const { files, ...totals } = totalsOf(submissions);
  const verdicts = VERDICTS.map((verdict) => `${sentence(verdict, language)} ${totals[verdict]}`);
  return [
    ...submissions.flatMap((submission) => [...fileLines(submission, language), ""]),
    sentence("collected", language, {
      files,
      returns: submissions.length,
      verdicts: verdicts.join(sentence("comma", language)),
    }),
    ...undecidedLines(settlement, language),
    ...(report && submissions.length > 0 ? [report.reminders.sentence[language]] : []),
    ...(merge ? mergeLines(merge, language) : []),
  ].join("\n");
}

function fileLines(submission: Submission, language: Language): string[] {
  const { file, unit, period, verdict, rows, missing, extra, reasons, remarks, findings } = submission;
  const counts = [
    sentence("matched", language, { count: rows.length }),
    ...(missing.length ? [sentence("missing", language, { count: missing.length })] : []),
    ...(extra ? [sentence("extra", language, { count: extra })] : []),
  ].join(sentence("comma", language));
  const head = [unit || sentence("unitUnknown", language), period, ...(verdict === "unreadable" ? [] : [counts])];
  const said = new Set(reasons.map((reason) => describeRemark(reason, language)));
  return [
    `${file}  ${sentence(verdict, language)}`,
    `  ${head.filter((word) => word !== "").join("  ")}`,
    ...[...said].map((reason) => sentence("because", language, { reason })),
    ...remarks
      .map((one) => ({ one, told: describeRemark(one, language) }))
      .filter(({ told }) => !said.has(told))
      .map(
        ({ one, told }) =>
          `    ${one.at ? `${one.at.sheet} ${rangeName(one.at.range)}  ` : ""}${sentence(one.severity, language)}  ${told}`,
      ),
    ...findings.map(
      (finding) =>
        `    ${finding.at.sheet} ${rangeName(finding.at.range)}  ${sentence(finding.severity, language)}  ${describe(finding, language)}  [${finding.rule}]`,
    ),
  ];
}

function undecidedLines({ units, unassigned }: Settlement, language: Language): string[] {
  const several = units
    .filter(({ taken }) => !taken)
    .map(({ unit, others }) => `${unit}（${others.map(({ file }) => file).join("、")}）`)
    .join(sentence("semicolon", language));
  const files = unassigned.map(({ file }) => file);
  return [
    ...(several === "" ? [] : [sentence("undecided", language, { units: several })]),
    ...(files.length > 0 ? [sentence("unitToBeTold", language, { files })] : []),
  ];
}

function mergeLines({ sheet, added, units }: MergePreview, language: Language): string[] {
  if (units.length === 0) return [sentence("nothingToMerge", language)];
  const changes = units.flatMap((unit) => unit.changes.map((change) => ({ unit: unit.unit, ...change })));
  const written = changes.filter((change) => change.written);
  const line = (key: "overwritten" | "leftAlone", { at, before, after }: (typeof changes)[number]): string =>
    sentence(key, language, {
      place: `${at.sheet} ${rangeName({ ...at, rows: 1, columns: 1 })}`,
      before: quoted(before),
      after: quoted(after),
    });
  return [
    sentence("merged", language, {
      sheet: added ? sentence("newSheet", language, { sheet }) : `“${sheet}”`,
      units: new Set(written.map(({ unit }) => unit)).size,
      cells: written.length,
      blank: written.filter(({ before }) => before === "").length,
    }),
    ...written.filter(({ typedSince }) => typedSince).map((change) => line("overwritten", change)),
    ...changes.filter((change) => !change.written).map((change) => line("leftAlone", change)),
    ...units.flatMap(({ unit, leftOut }) => leftOut.map((one) => `  ${unit}  ${describeRemark(one, language)}`)),
  ];
}

function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return `“${line.length > 24 ? `${line.slice(0, 24)}…` : line}”`;
}
