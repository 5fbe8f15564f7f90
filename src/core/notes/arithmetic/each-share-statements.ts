/** 基站206个、充电桩1860个，分别完成任务（500个、3000个）的41.2%、62%: several shares, each of its own whole. */
import type { Passage } from "../../chinese/passage";
import { sameUnit, type Quantity } from "../../chinese/quantity";
import { asGoal, NAMES_GOAL, ratio } from "./ratio";
import { sentenceStart, wordsBefore } from "./sentences";
import type { Statement } from "./statement";

/** Between two of a row: a mark and a name, or nothing but a mark. */
const NEXT = /^(?:[、,，和及与]|以及)[^,，。;；、()\d]{0,12}$/;
const NEXT_SHARE = /^[、,，和及与]$/;
/** 的 and the like behind the bracket that names the wholes. */
const CLOSES = /^[^,，。;；\d]{0,8}\)的?$/;

export function* eachShares(note: Passage, standard: Passage): Generator<Statement> {
  const { plain, quantities } = note;
  for (const { index } of plain.matchAll(/分别/g)) {
    const after = quantities.filter(({ start }) => start > index);
    const isGoal = NAMES_GOAL.test(plain.slice(index, after[0]?.start ?? index));
    const shares = run(note, after.slice(after.findIndex(({ unit }) => unit === "%")), NEXT_SHARE);
    const [first] = shares;
    if (!first || !isGoal || shares.length < 2 || shares.some(({ unit, approximate }) => unit !== "%" || approximate))
      continue;
    const start = sentenceStart(plain, index);
    const before = quantities.filter((one) => one.start >= start && one.end <= index);
    const parts = before.slice(-shares.length);
    if (run(note, parts, NEXT).length !== shares.length) continue;
    const named = quantities.filter((one) => one.start > index && one.end < first.start);
    const inNote = named.length === shares.length && CLOSES.test(plain.slice(named.at(-1)?.end, first.start));
    const [wholes, of] = inNote ? [named, note] : [named.length === 0 ? standard.quantities : [], standard];
    if (!parts.every((part, i) => isPair(note, part, of, wholes[i], inNote)) || wholes.length !== parts.length)
      continue;
    for (const [i, part] of parts.entries()) {
      const [whole, share] = [wholes[i], shares[i]];
      if (whole && share) yield ratio("share", note, part, [asGoal(whole), of], share);
    }
  }
}

/** The quantities from the first on that stand in one row. */
function run({ plain }: Passage, quantities: readonly Quantity[], next: RegExp): readonly Quantity[] {
  const end = quantities.findIndex((one, i) => {
    const last = quantities[i - 1];
    return last !== undefined && !next.test(plain.slice(last.end, one.start).trim());
  });
  return end < 0 ? quantities : quantities.slice(0, end);
}

/** Of one measure, and called alike where the whole stands in the standard. */
function isPair(note: Passage, part: Quantity, of: Passage, whole: Quantity | undefined, isInNote: boolean): boolean {
  if (!whole || !sameUnit(part, whole)) return false;
  const [own, called] = [wordsBefore(note.plain, part.start), wordsBefore(of.plain, whole.start)];
  return isInNote || (called.length >= 2 && (own.endsWith(called.slice(-2)) || called.endsWith(own.slice(-2))));
}
