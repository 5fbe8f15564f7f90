/** What came of a batch of returns, for people and for machines. */
import { describeRemark, type Submission } from "../actions/collect";
import type { MergePreview } from "../actions/merge-returns";
import { rangeName } from "../core/grid/range";
import { type RosterEntry, VERDICTS, type Verdict } from "../core/returns/roster/roster";
import { VERDICT_WORDS } from "../core/returns/roster/roster-draft";
import type { Language } from "../core/language/language";
import { describe } from "../core/rules/run";
import type { Collection } from "./collection";
import { SEVERITY_WORDS } from "./report";

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

const ENGLISH: Readonly<Record<Verdict, string>> = {
  accepted: "accepted",
  acceptedWithWarnings: "accepted with warnings",
  toBeReturned: "to be returned",
  unreadable: "unreadable",
};

function verdictWord(verdict: Verdict, language: Language): string {
  return language === "zh" ? VERDICT_WORDS[verdict] : ENGLISH[verdict];
}

export function textCollection({ settlement, merge, report }: Collection, language: Language): string {
  const zh = language === "zh";
  const { submissions } = settlement;
  const totals = totalsOf(submissions);
  const verdicts = VERDICTS.map((verdict) => `${verdictWord(verdict, language)} ${totals[verdict]}`);
  const count = zh
    ? `${totals.files} 个文件，${submissions.length} 份`
    : `${totals.files} files, ${submissions.length} returns`;
  return [
    ...submissions.flatMap((submission) => [...fileLines(submission, language), ""]),
    `${count}${zh ? "：" : ": "}${verdicts.join(zh ? "，" : ", ")}${zh ? "。" : "."}`,
    ...undecidedLines(settlement, zh),
    ...(report && submissions.length > 0 ? [report.reminders.sentence[language]] : []),
    ...(merge ? mergeLines(merge, language) : []),
  ].join("\n");
}

function fileLines(submission: Submission, language: Language): string[] {
  const { file, unit, period, verdict, rows, missing, extra, reasons, remarks, findings } = submission;
  const zh = language === "zh";
  const counts = zh
    ? [
        `${rows.length} 项`,
        ...(missing.length ? [`缺 ${missing.length} 项`] : []),
        ...(extra ? [`多 ${extra} 项`] : []),
      ]
    : [
        `${rows.length} items`,
        ...(missing.length ? [`${missing.length} missing`] : []),
        ...(extra ? [`${extra} extra`] : []),
      ];
  const unnamed = zh ? "（单位不明）" : "(unit not told)";
  const head = [unit || unnamed, period, ...(verdict === "unreadable" ? [] : [counts.join(zh ? "，" : ", ")])];
  const said = new Set(reasons.map((reason) => describeRemark(reason, language)));
  return [
    `${file}  ${verdictWord(verdict, language)}`,
    `  ${head.filter((word) => word !== "").join("  ")}`,
    ...[...said].map((reason) => `  ${zh ? "理由：" : "because: "}${reason}`),
    ...remarks
      .map((one) => ({ one, sentence: describeRemark(one, language) }))
      .filter(({ sentence }) => !said.has(sentence))
      .map(
        ({ one, sentence }) =>
          `    ${one.at ? `${one.at.sheet} ${rangeName(one.at.range)}  ` : ""}${SEVERITY_WORDS[one.severity][language]}  ${sentence}`,
      ),
    ...findings.map(
      (finding) =>
        `    ${finding.at.sheet} ${rangeName(finding.at.range)}  ${SEVERITY_WORDS[finding.severity][language]}  ${describe(finding, language)}  [${finding.rule}]`,
    ),
  ];
}

function undecidedLines({ units, unassigned }: Collection["settlement"], zh: boolean): string[] {
  const several = units
    .filter(({ taken }) => !taken)
    .map(({ unit, others }) => `${unit}（${others.map(({ file }) => file).join("、")}）`);
  const files = unassigned.map(({ file }) => file);
  return [
    ...(several.length > 0
      ? [
          zh
            ? `一单位多份，没有收取，请选定（或加 --newest）：${several.join("；")}。`
            : `Several returns of a unit, none taken; say which counts (or add --newest): ${several.join("; ")}.`,
        ]
      : []),
    ...(files.length > 0
      ? [zh ? `单位待定，没有收取：${files.join("、")}。` : `Unit to be told, not taken: ${files.join(", ")}.`]
      : []),
  ];
}

function mergeLines({ sheet, added, units }: MergePreview, language: Language): string[] {
  const zh = language === "zh";
  const changes = units.flatMap((unit) => unit.changes.map((change) => ({ unit: unit.unit, ...change })));
  const written = changes.filter((change) => change.written);
  const left = changes.filter((change) => !change.written);
  const typed = written.filter(({ typedSince }) => typedSince);
  const place = ({ at }: (typeof changes)[number]): string =>
    `${at.sheet} ${rangeName({ ...at, rows: 1, columns: 1 })}`;
  const to = added ? (zh ? `新建“${sheet}”` : `new sheet “${sheet}”`) : `“${sheet}”`;
  if (units.length === 0) return [zh ? "没有可合并的。" : "There is nothing to merge."];
  return [
    zh
      ? `合并到${to}：${new Set(written.map(({ unit }) => unit)).size} 个单位，${written.length} 格（${written.filter(({ before }) => before === "").length} 格原为空）。`
      : `Merging into ${to}: ${new Set(written.map(({ unit }) => unit)).size} units, ${written.length} cells (${written.filter(({ before }) => before === "").length} of them blank before).`,
    ...typed.map(
      (change) =>
        `  ${zh ? "覆盖" : "overwritten"} ${place(change)}：${quoted(change.before)} → ${quoted(change.after)}`,
    ),
    ...left.map(
      (change) =>
        `  ${zh ? "原有内容不同，没有动" : "holds something else, left alone"} ${place(change)}：${quoted(change.before)} ↛ ${quoted(change.after)}`,
    ),
    ...units.flatMap(({ unit, leftOut }) => leftOut.map((one) => `  ${unit}  ${describeRemark(one, language)}`)),
  ];
}

function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return `“${line.length > 24 ? `${line.slice(0, 24)}…` : line}”`;
}
