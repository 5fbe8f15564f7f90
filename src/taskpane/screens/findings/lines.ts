/** Findings as lines of a list: put into words, filtered, grouped. */
import { groupBy } from "../../../core/collections/group";
import type { Finding, Severity } from "../../../core/rules/rule";
import type { Language } from "../../../core/language/language";
import { describe } from "../../../core/rules/run";
import { rangeName } from "../../../core/grid/range";
import { compact } from "../../../core/chinese/text";
import { placeName } from "../../parts/places";

export interface Line {
  /** Stays the same when the workbook is checked again and the finding is still there. */
  readonly key: string;
  readonly finding: Finding;
  readonly sentence: string;
  readonly place: string;
}

export const GROUPINGS = ["unit", "sheet", "rule"] as const;
export type Grouping = (typeof GROUPINGS)[number];

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The gravest first; otherwise as the checks reported them. */
export function linesOf(findings: readonly Finding[], language: Language): Line[] {
  const seen = new Map<string, number>();
  return [...findings]
    .sort((a, b) => ORDER[a.severity] - ORDER[b.severity])
    .map((finding) => {
      const { rule, message, at } = finding;
      const own = `${rule}|${message}|${at.sheet}|${rangeName(at.range)}`;
      const times = seen.get(own) ?? 0;
      seen.set(own, times + 1);
      return {
        key: `${own}|${times}`,
        finding,
        sentence: describe(finding, language),
        place: placeName(at.sheet, at.range),
      };
    });
}

/** However a person types it: 第11项 finds “第 11 项”, ｄ16 finds D16. */
function folded(text: string): string {
  return compact(text).toLowerCase();
}

/** No severity chosen means all of them. */
export function filterLines(lines: readonly Line[], severities: ReadonlySet<Severity>, query: string): Line[] {
  const words = query.split(/\s+/).map(folded).filter(Boolean);
  return lines.filter(({ finding, sentence, place }) => {
    if (severities.size > 0 && !severities.has(finding.severity)) return false;
    if (words.length === 0) return true;
    const text = [sentence, place, finding.unit ?? ""].map(folded).join("\n");
    return words.every((word) => text.includes(word));
  });
}

export function groupLines(lines: readonly Line[], by: Grouping): { key: string; lines: Line[] }[] {
  const keyOf = ({ finding }: Line): string =>
    by === "unit" ? (finding.unit ?? "") : by === "sheet" ? finding.at.sheet : finding.rule;
  return [...groupBy(lines, keyOf)].map(([key, own]) => ({ key, lines: own }));
}

/** The first so many lines, with groups cut short where the limit falls. */
export function firstLines(groups: readonly { key: string; lines: Line[] }[], limit: number): typeof groups {
  let room = limit;
  return groups.flatMap(({ key, lines }) => {
    const shown = lines.slice(0, Math.max(0, room));
    room -= shown.length;
    return shown.length > 0 ? [{ key, lines: shown }] : [];
  });
}
