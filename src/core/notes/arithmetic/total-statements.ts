/** 建议86件、提案112件，合计198件: what is listed first, and then its total. */
import type { Passage } from "../../chinese/passage";
import { sameUnit, type Quantity } from "../../chinese/quantity";
import { inBrackets, isCountable, sentenceStart, wordsAfter, wordsBefore } from "./sentences";
import { stretch, type Statement } from "./statement";
import { sumOf } from "./sum-statements";

/** 合计, 合计完成 before the number that is the sum of those before it. */
const TOTAL = /(?<!等)[,，、]\s*(?:[两二三四五六七八九][项者])?(?:合计|共计|总计)[^,，。;；:：、\d]{0,4}$/;
/** Such numbers were added to others, or are those others. */
const NO_ADDEND = /较|比|增|减|提前|累计|其余|剩余|计划|目标|去年|上年|同期|每|各/;
/** Farther off than this the total holds something that is not listed. */
const NEAR_TOTAL = 0.1;

/** 16项、34项、50项，合计102项: what is added up stands in the same sentence, one after the other. */
export function* totals(note: Passage): Generator<Statement> {
  const { plain, quantities } = note;
  for (const whole of quantities) {
    const start = sentenceStart(plain, whole.start);
    if (!isCountable(whole) || !TOTAL.test(plain.slice(start, whole.start))) continue;
    const own = quantities.filter(
      (one) => one.start >= start && one.end <= whole.start && sameUnit(one, whole) && !inBrackets(plain, one.start),
    );
    const among = plain.lastIndexOf("其中", whole.start);
    const parts = among < start ? own : own.filter((one) => one.start > among);
    const statement = parts.length > 1 ? sumOf(note, whole, parts) : undefined;
    if (!statement) continue;
    const stated = { ...statement, ...stretch(note, parts[0]?.start ?? start, whole.end) };
    const earlier = quantities.filter((one) => one.end <= start && sameUnit(one, whole));
    const isWithEarlier = earlier.some(({ value }) => value + sum(parts) === whole.value);
    if (statement.right || isWithEarlier || someAddUp(parts, whole)) yield { ...stated, right: true };
    else if (areAlike(plain, parts, whole) && isNearly(statement)) yield stated;
  }
}

/** 主办12件、协办8件 of 省级…、市级…: only the last of them may be meant. */
function someAddUp(parts: readonly Quantity[], { value }: Quantity): boolean {
  return parts.some((_, from) => parts.some((_, to) => to > from && sum(parts.slice(from, to + 1)) === value));
}

function isNearly({ stated, computed }: Statement): boolean {
  return Math.abs(stated - computed) <= computed * NEAR_TOTAL;
}

function sum(parts: readonly Quantity[]): number {
  return parts.reduce((all, { value }) => all + value, 0);
}

/** Each with a name of its own, none larger than the sum, and nothing else counted by it. */
function areAlike(plain: string, parts: readonly Quantity[], whole: Quantity): boolean {
  const names = parts.map(({ start }) => wordsBefore(plain, start));
  const tail = wordsAfter(plain, whole.end);
  return (
    names.every((name) => name !== "" && !NO_ADDEND.test(name)) &&
    parts.every(({ value }) => value <= whole.value) &&
    (tail === "" || parts.some(({ end }) => wordsAfter(plain, end) === tail))
  );
}
