/** A progress note cut into clauses, each knowing what its sentence says before it. */
import { isIn, letterSet } from "../chinese/letters";
import type { Passage } from "../chinese/passage";

export interface Clause {
  /** In plain letters, without the mark at its end. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The sentence up to this clause, and behind it. */
  readonly before: string;
  readonly after: string;
}

const ENDS_SENTENCE = letterSet("。;；!！?？\n");
const ENDS_CLAUSE = letterSet(",，。;；!！?？\n");
const COMMA = 44;
/** 224,791 is one number. */
const WITHIN_NUMBER = /^\d,\d{3}(?!\d)/;

/** A note of more clauses was made to keep a computer busy. */
const MOST_CLAUSES = 400;

/** Every note that may say something passes here letter by letter. */
export function clausesIn({ plain }: Passage): readonly Clause[] {
  const clauses: Clause[] = [];
  let [start, sentence] = [0, 0];
  let sentenceEnds = endOfSentence(plain, 0);
  for (let at = 0; at <= plain.length && clauses.length < MOST_CLAUSES; at++) {
    const code = plain.charCodeAt(at);
    if (at < plain.length && !isIn(ENDS_CLAUSE, code)) continue;
    if (code === COMMA && WITHIN_NUMBER.test(plain.slice(at - 1, at + 5))) continue;
    const text = plain.slice(start, at);
    if (text.trim() !== "")
      clauses.push({
        text,
        start,
        end: at,
        before: plain.slice(sentence, start),
        after: plain.slice(at, sentenceEnds),
      });
    start = at + 1;
    if (at !== sentenceEnds) continue;
    sentence = start;
    sentenceEnds = endOfSentence(plain, start);
  }
  return clauses;
}

function endOfSentence(plain: string, from: number): number {
  let end = from;
  while (end < plain.length && !isIn(ENDS_SENTENCE, plain.charCodeAt(end))) end++;
  return end;
}

/** 1.、(2)、一是 only number what follows. */
const NUMBERING = /^\s*(?:[(（]?\d{1,2}[)）.、．](?!\d)|[(（][一二三四五六七八九十]+[)）])\s*/;

/** The clause as the note has it, shortened where it is long; a number is never cut. */
export function quoteOf(
  { text }: Passage,
  { start, end }: Pick<Clause, "start" | "end">,
  at: number,
  to: number,
): string {
  const from = at - start > LEADING ? beforeNumber(text, at - LEADING, start) : start;
  const until = end - to > TRAILING ? afterNumber(text, to + TRAILING, end) : end;
  return text.slice(from, until).trim().replace(NUMBERING, "");
}

const LEADING = 20;
const TRAILING = 24;

/** Letters that may belong to one number and its measure: a cut stands before or behind all of them. */
const OF_NUMBER = /[\d０-９.．,%％万亿千百个]/;

export function beforeNumber(text: string, at: number, least: number): number {
  let place = at;
  while (place > least && OF_NUMBER.test(text.charAt(place)) && OF_NUMBER.test(text.charAt(place - 1))) place--;
  return place;
}

export function afterNumber(text: string, at: number, most: number): number {
  let place = at;
  while (place < most && OF_NUMBER.test(text.charAt(place - 1)) && OF_NUMBER.test(text.charAt(place))) place++;
  return place;
}
