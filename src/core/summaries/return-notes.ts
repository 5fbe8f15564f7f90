/** 退回意见: for every unit with findings a courteous text that lists them. */
import { groupBy } from "../grid/group";
import { rangeName } from "../grid/range";
import type { Finding, Language } from "../rules/rule";
import { describe } from "../rules/run";

export interface ReturnNote {
  readonly unit: string;
  readonly findings: number;
  readonly text: string;
}

/** About the office's own tables and lists, even where they point at a unit's rows. */
const OFFICES_OWN = /^(tally-|narrative-|setting-|sheet-|unit-unknown$)/;

/** Only what the unit itself can mend: findings on the sheets that hold its own rows, remarks (info) left out. */
export function returnNotes(
  findings: readonly Finding[],
  ownSheets: ReadonlySet<string>,
  period: string,
  language: Language,
): ReturnNote[] {
  const own = findings.filter(
    ({ rule, unit, severity, at }) => unit && severity !== "info" && ownSheets.has(at.sheet) && !OFFICES_OWN.test(rule),
  );
  return [...groupBy(own, ({ unit }) => unit ?? "")].map(([unit, about]) => ({
    unit,
    findings: about.length,
    text: noteOf(unit, about, period, language),
  }));
}

function noteOf(unit: string, findings: readonly Finding[], period: string, language: Language): string {
  const lines = findings.map((finding, i) =>
    language === "zh"
      ? `${i + 1}. ${describe(finding, language)}（${placeOf(finding)}）`
      : `${i + 1}. ${describe(finding, language)} (${placeOf(finding)})`,
  );
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
  return text.join("\n");
}

function placeOf({ at }: Finding): string {
  return `${at.sheet} ${rangeName(at.range)}`;
}
