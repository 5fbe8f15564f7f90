/** What a circular says of one unit: 区发改局承办13项，已完成1项. */
import { groupBy } from "../collections/group";
import { isPart, opensPart, saysOtherTime, type Setting } from "./segments";
import type { Statement } from "./statements";
import type { Claims } from "./claims";

interface Mention {
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

/** Others answer for it too, or it is one of several. */
const SHARED = /配合|协办|参与|会同|各|分别|以及/;

/** Where a circular goes through the items part by part, or a unit more than once, what it says of a unit may be of a part. */
export function unitStatements(paragraphs: readonly Claims[], setting: Setting): Statement[] {
  if (paragraphs.some(({ letters }) => opensPart(letters, setting))) return [];
  const statements = paragraphs.flatMap((claims) => statementsIn(claims, setting));
  const byUnit = groupBy(statements, ({ unit = "" }) => unit);
  return [...byUnit.values()].filter(({ length }) => length === 1).flat();
}

/** Only where the unit is the subject, alone, and right before its number. */
function statementsIn({ letters, assigned, ratings }: Claims, setting: Setting): Statement[] {
  if (assigned.length + ratings.length === 0) return [];
  const mentions = mentionsIn(letters, setting.units);
  return mentions.flatMap(({ unit, from, to }, i): Statement[] => {
    const start = Math.max(letters.lastIndexOf("。", from), letters.lastIndexOf(";", from)) + 1;
    const stop = /[。;]/.exec(letters.slice(to))?.index ?? letters.length - to;
    const end = Math.min(to + stop, mentions[i + 1]?.from ?? Infinity);
    const before = letters.slice(start, from);
    const about = letters.slice(to, end);
    if (/[、和及与]$|其中/.test(before) || SHARED.test(about) || saysOtherTime(before + about, setting)) return [];
    if (isPart(before + about, setting)) return [];
    const items = assigned.filter((claim) => claim.from === to);
    const own = ratings.filter((claim) => claim.from >= to && claim.from < end);
    if (items.length === 0 && own[0]?.from !== to) return [];
    return [{ unit, ofSome: true, items, units: [], ratings: own, unread: [], restNamed: true }];
  });
}

/** Where units are named; a name within a longer one is none. */
function mentionsIn(letters: string, units: readonly string[]): Mention[] {
  const mentions: Mention[] = [];
  for (const unit of units) {
    for (let from = letters.indexOf(unit); from >= 0; from = letters.indexOf(unit, from + unit.length)) {
      const to = from + unit.length;
      if (!mentions.some((other) => from < other.to && to > other.from)) mentions.push({ unit, from, to });
    }
  }
  return mentions.sort((a, b) => a.from - b.from);
}
