/** Sentences and clauses around a quantity in a progress note. */
import { isIn, letterSet, type LetterSet } from "../../chinese/letters";
import type { Passage } from "../../chinese/passage";
import type { Quantity } from "../../chinese/quantity";

const ENDS_SENTENCE = letterSet("。；;\n");
const CLAUSE_MARKS = ",，。;；、:：()（）\n";
const ENDS_CLAUSE = letterSet(CLAUSE_MARKS);
const ENDS_WORDS = letterSet(`${CLAUSE_MARKS}0123456789`);

export function clauseStart(text: string, at: number): number {
  return startAfter(ENDS_CLAUSE, text, at);
}

export function sentenceStart(text: string, at: number): number {
  return startAfter(ENDS_SENTENCE, text, at);
}

export function sentenceEnd(text: string, at: number): number {
  return endBefore(ENDS_SENTENCE, text, at);
}

/** One past the last of these marks before the place. */
function startAfter(marks: LetterSet, text: string, at: number): number {
  let start = at;
  while (start > 0 && !isIn(marks, text.charCodeAt(start - 1))) start--;
  return start;
}

function endBefore(marks: LetterSet, text: string, at: number): number {
  let end = at;
  while (end < text.length && !isIn(marks, text.charCodeAt(end))) end++;
  return end;
}

/** Where the whole of 其中 may begin: in the same sentence, or in the one before where 其中 opens its own. */
export function wholeStart(text: string, at: number): number {
  const last = text.slice(0, at).trimEnd().length;
  return sentenceStart(text, last > 0 && isIn(ENDS_SENTENCE, text.charCodeAt(last - 1)) ? last - 1 : last);
}

/** More numbers than a sentence for people has. */
const MOST_NUMBERS = 60;

export interface Split {
  readonly at: number;
  /** One past the last letter of the sentence. */
  readonly end: number;
  readonly before: readonly Quantity[];
  readonly after: readonly Quantity[];
}

/** Every 其中, with the quantities before it that may be its whole and those behind it. */
export function splitsIn({ plain, quantities }: Passage): readonly Split[] {
  const splits: Split[] = [];
  for (let at = plain.indexOf("其中"); at >= 0; at = plain.indexOf("其中", at + 1)) {
    const [first, end] = [wholeStart(plain, at), splitEnd(plain, at)];
    const own = quantities.filter(({ start }) => start >= first && start < end);
    if (own.length > MOST_NUMBERS) continue;
    const before = own.filter((quantity) => quantity.end <= at);
    splits.push({ at, end, before, after: own.filter(({ start }) => start > at) });
  }
  return splits;
}

/** （其中县道21.6公里、乡道30.5公里） splits no further than its bracket. */
function splitEnd(plain: string, at: number): number {
  const end = sentenceEnd(plain, at);
  const closing = inBrackets(plain, at) ? plain.indexOf(")", at) : -1;
  return closing < 0 ? end : Math.min(end, closing);
}

/** The words before a quantity, back to the mark, the 其中 or the quantity before. */
export function wordsBefore(text: string, at: number): string {
  const words = text.slice(startAfter(ENDS_WORDS, text, at), at);
  const among = words.lastIndexOf("其中");
  return (among < 0 ? words : words.slice(among + 2)).trim();
}

/** The words after a quantity, up to the next mark or number. */
export function wordsAfter(text: string, at: number): string {
  return text.slice(at, endBefore(ENDS_WORDS, text, at)).trim();
}

export function inBrackets(plain: string, position: number): boolean {
  return plain.lastIndexOf("(", position - 1) > plain.lastIndexOf(")", position - 1);
}

/** Lengths of time and classes are never parts of one another. */
export function isCountable({ unit }: Quantity): boolean {
  return unit !== "" && !NOT_COUNTABLE.has(unit);
}

const NOT_COUNTABLE: ReadonlySet<string> = new Set(
  "% ‰ 百分点 年 月 日 天 个月 小时 个小时 工作日 个工作日 季度 岁 期 级 类".split(" "),
);

/** 20.5个, without the dust of adding fractions. */
export function total(value: number, unit: string): string {
  return `${Math.round(value * 1e6) / 1e6}${unit}`;
}
