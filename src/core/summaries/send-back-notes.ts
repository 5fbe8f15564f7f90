/** 退回意见: for every unit with findings a courteous text that lists them. */
import { groupBy } from "../collections/group";
import { rangeName } from "../grid/range";
import type { Finding, Place } from "../rules/rule";
import type { Language } from "../language/language";
import { describe } from "../rules/run";

export interface SendBackNote {
  readonly unit: string;
  readonly findings: number;
  readonly text: string;
}

/** About the office's own tables and lists, even where they point at a unit's rows. */
const OFFICES_OWN = /^(tally-|narrative-|setting-|sheet-|unit-unknown$)/;

/** Only what the unit itself can mend: findings on the sheets that hold its own rows, remarks (info) left out. */
export function sendBackNotes(
  findings: readonly Finding[],
  ownSheets: ReadonlySet<string>,
  period: string,
  language: Language,
): SendBackNote[] {
  const own = findings.filter(
    ({ rule, unit, severity, at }) => unit && severity !== "info" && ownSheets.has(at.sheet) && !OFFICES_OWN.test(rule),
  );
  return [...groupBy(own, ({ unit }) => unit ?? "")].map(([unit, about]) => ({
    unit,
    findings: about.length,
    text: noteText(
      unit,
      about.map((finding) => noteLine(finding, language)),
      period,
      language,
    ),
  }));
}

/** `lines` say what is to be mended, each a sentence with its place. */
export function noteText(unit: string, lines: readonly string[], period: string, language: Language): string {
  const numbered = lines.map((line, i) => `${i + 1}. ${line}`);
  const text =
    language === "zh"
      ? [
          `${unit}：`,
          `你单位报送的${period}完成情况收悉。经核对，以下 ${lines.length} 处请补充或更正后重新报送：`,
          ...numbered,
          "如有不同意见，请与督查室联系。谢谢支持。",
        ]
      : [
          `To ${unit}:`,
          `Thank you for your return. Please complete or correct the following (${lines.length}) and send it again:`,
          ...numbered,
          "If you see it otherwise, please tell the supervision office.",
        ];
  return text.join("\n");
}

/** A finding with its place, as a line of a note. */
export function noteLine(finding: Finding, language: Language): string {
  return withPlace(describe(finding, language), finding.at, language);
}

/** A sentence and the place that it is about. */
export function withPlace(sentence: string, { sheet, range }: Place, language: Language): string {
  const place = `${sheet} ${rangeName(range)}`;
  return language === "zh" ? `${sentence}（${place}）` : `${sentence} (${place})`;
}
