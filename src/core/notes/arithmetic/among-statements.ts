/** What goes through all of a whole without 其中: 62家单位中，58家按时报送，4家迟报; 48个，已完工36个、在建10个、未开工2个. */
import type { Passage } from "../../chinese/passage";
import { sameUnit, type Quantity } from "../../chinese/quantity";
import { inBrackets, isCountable, sentenceEnd, wordsBefore } from "./sentences";
import type { Statement } from "./statement";
import { areStates, sumOf } from "./sum-statements";

/** 家单位中, 项中, behind the number of all. */
const ALL_OF_THEM = /^[^,，。;；:：、()\d]{0,8}中[,，]/;
/** Then the parts are told otherwise, or are no parts. */
const OTHERWISE = /其中|其余|剩余|余下|分别|较|比|同时|均|也/;
/** A slip of the pen is small beside the whole; parts that overlap are off by any number. */
const SLIP = 0.03;
/** Two numbers may stand for anything; so many one after the other go through all of them (征地受阻3个，资金不足2个，手续不全2个). */
const SURELY_LISTED = 3;

/** Parts of which each begins with its number, and which are a little more than all. */
export function* amongAll(note: Passage): Generator<Statement> {
  const { plain } = note;
  for (const [i, whole] of note.quantities.entries()) {
    if (!isCountable(whole) || !ALL_OF_THEM.test(plain.slice(whole.end))) continue;
    const parts = bareAfter(note, i);
    const end = sentenceEnd(plain, whole.end);
    if (parts.length < 2 || OTHERWISE.test(plain.slice(whole.end, end))) continue;
    const statement = sumOf(note, whole, parts);
    if (!statement || parts.some((part) => part.value >= whole.value)) continue;
    const over = statement.stated - statement.computed;
    const isSlip = over > 0 && over <= Math.max(1, whole.value * SLIP);
    const isList = parts.length >= SURELY_LISTED || parts.every(({ start }) => leadsOn(wordsBefore(plain, start)));
    if (statement.right || (isSlip && isList)) yield statement;
  }
}

/** Nothing before the number, or what tells which of them they are: 因政策调整需延期的. */
function leadsOn(words: string): boolean {
  return words.length <= 1 || words.endsWith("的");
}

/** Parts in states that exclude one another, behind the first number of the sentence. */
export function* stateRuns(note: Passage): Generator<Statement> {
  const { plain, quantities } = note;
  for (const [i, whole] of quantities.entries()) {
    if (!isCountable(whole)) continue;
    const parts = bareAfter(note, i);
    const end = sentenceEnd(plain, whole.end);
    if (parts.length < 3 || OTHERWISE.test(plain.slice(whole.end, end))) continue;
    const statement = areStates(plain, parts) ? sumOf(note, whole, parts) : undefined;
    if (statement && statement.stated >= statement.computed && parts.every(({ value }) => value <= whole.value))
      yield statement;
  }
}

/** Those of its measure that follow it in the sentence, outside of brackets, where it is the first of them. */
function bareAfter({ plain, quantities }: Passage, i: number): readonly Quantity[] {
  const whole = quantities[i];
  if (!whole) return [];
  const end = sentenceEnd(plain, whole.end);
  return quantities
    .slice(i + 1)
    .filter((one) => one.start < end && sameUnit(one, whole) && !inBrackets(plain, one.start));
}
