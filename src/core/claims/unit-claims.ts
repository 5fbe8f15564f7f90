/** What a circular says of one unit: 区发改局承办13项，已完成1项. */
import { groupBy } from "../collections/group";
import type { Count } from "./counts";
import type { Mention, Part } from "./drafts";
import type { ReadSentence, ReadText } from "./read-text";
import { isPart, opensPart, saysOtherTime, type Setting } from "./scope";

export interface UnitStatement {
  readonly unit: string;
  /** What it has to do. */
  readonly whole?: Mention;
  readonly parts: readonly Part[];
}

interface Named {
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

/** Others answer for it too, or it is one of several. */
const SHARED = /配合|协办|参与|会同|各|分别|以及/;
const DOES = "(?:共|总共|一共)?(?:承办|承担|负责|牵头)的?";
const WHAT = "(?:责任|目标|工作)*(?:事项|任务)?";
/** Between a unit's name and the number of what it has to do. */
export const ASSIGNED = new RegExp(`^${DOES}${WHAT}(?:共计|共有|共|有|为)?$`);

/** Where a circular goes through the items part by part, or a unit more than once, what it says of a unit may be of a part. */
export function unitStatements(texts: readonly ReadText[], setting: Setting): UnitStatement[] {
  if (texts.some(({ letters }) => opensPart(letters, setting))) return [];
  const statements = texts.flatMap((text) =>
    text.sentences.flatMap((sentence) => statementsIn(text, sentence, setting)),
  );
  const byUnit = groupBy(statements, ({ unit }) => unit);
  return [...byUnit.values()].filter(({ length }) => length === 1).flat();
}

/** Only where the unit is the subject, alone, and right before its number. */
function statementsIn(text: ReadText, sentence: ReadSentence, setting: Setting): UnitStatement[] {
  const { letters } = text;
  if (sentence.counts.length === 0) return [];
  const named = namedIn(letters, sentence, setting.units);
  return named.flatMap(({ unit, from, to }, i): UnitStatement[] => {
    const end = named[i + 1]?.from ?? sentence.to;
    const before = letters.slice(sentence.from, from);
    const about = letters.slice(to, end);
    if (/[、和及与]$|其中/.test(before) || SHARED.test(about) || saysOtherTime(before + about, setting)) return [];
    if (isPart(before + about, setting)) return [];
    const own = sentence.counts.filter((count) => count.from >= to && count.from < end && !count.isNoState);
    const [first, ...others] = own;
    if (!first) return [];
    const isAssigned = first.states.length === 0 && ASSIGNED.test(letters.slice(to, first.from));
    if (!isAssigned && first.states[0]?.from !== to) return [];
    const parts = (isAssigned ? others : own).filter(({ states }) => states.length > 0);
    return [
      {
        unit,
        ...(isAssigned ? { whole: { text, count: { ...first, saidFrom: to } } } : {}),
        parts: parts.map((count) => partOf(text, sentence, count)),
      },
    ];
  });
}

function partOf(text: ReadText, { shares }: ReadSentence, count: Count): Part {
  const share = shares.of.get(count);
  return { text, count, isNear: true, isBeside: false, ...(share ? { share } : {}) };
}

/** Where units are named; a name within a longer one is none. */
function namedIn(letters: string, sentence: ReadSentence, units: readonly string[]): Named[] {
  const named: Named[] = [];
  for (const unit of units) {
    for (
      let from = letters.indexOf(unit, sentence.from);
      from >= 0 && from < sentence.to;
      from = letters.indexOf(unit, from + unit.length)
    ) {
      const to = from + unit.length;
      if (!named.some((other) => from < other.to && to > other.from)) named.push({ unit, from, to });
    }
  }
  return named.sort((a, b) => a.from - b.from);
}
