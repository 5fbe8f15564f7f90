/** The time by which an item has to be done (完成时间), as people write it: its days with their words, or why nobody can tell. */
import { dayNumber, daysOf, fromSerial, valid, type Day } from "../chinese/day";
import { compact, plainText } from "../chinese/text";
import { joinsRange, timeWordsIn, type Moment, type TimeWord } from "./due-words";

/** A day that the cell names, with the words around it: 3月底前开工. */
export interface Stage {
  readonly day: Day;
  readonly words: string;
}

/**
 * none: the cell says nothing. dated: `end` is the last of its days. open: 长期, 持续推进, or days after which the work goes on.
 * unreadable: it says something that names no day (words), or a day whose year nobody gave (year).
 */
export type Due =
  | { readonly kind: "none" }
  | { readonly kind: "dated"; readonly stages: readonly Stage[]; readonly end: Day }
  | { readonly kind: "open"; readonly stages: readonly Stage[] }
  | { readonly kind: "unreadable"; readonly why: "words" | "year" };

/** A note on dates and no date: longer ones are read by people. */
const LONGEST = 600;
const NOTHING = /^(?:暂?无|没有|[-—–/\\]*)$/;
const UNREADABLE: Due = { kind: "unreadable", why: "words" };

/** `year` is the one that a month without its own belongs to: the period's. */
export function readDue(text: string, year?: number): Due {
  const letters = compact(text);
  if (NOTHING.test(letters)) return { kind: "none" };
  if (letters.length > LONGEST) return UNREADABLE;
  return shortForm(text.trim(), letters, year) ?? running(text, year);
}

/** Cells that hold a number or little more: an Excel date, 6/30, 6.30. */
function shortForm(text: string, letters: string, year: number | undefined): Due | undefined {
  if (/^\d{5}(?:\.\d+)?$/.test(letters)) {
    const day = fromSerial(Number(letters));
    // Excel makes 1 December of a typed 2024年12月, and the cell goes on showing the month.
    return day ? datedOn({ ...day, day: day.day === 1 ? daysOf(day.year, day.month) : day.day }, text) : UNREADABLE;
  }
  const match = /^(\d{1,2})([-/.])(\d{1,2})[日号]?(?:之?以?前)?$/.exec(letters);
  if (!match) return undefined;
  const [, month, sign, date = ""] = match;
  const day = Number(date);
  // 6.3 was 6.30 where it was typed as a number, and 3-6 may be March to June.
  if ((sign === "." && /^[123]$/.test(date)) || (sign === "-" && day <= 12)) return UNREADABLE;
  if (!valid({ year: year ?? 2024, month: Number(month), day })) return UNREADABLE;
  if (year === undefined) return { kind: "unreadable", why: "year" };
  return datedOn({ year, month: Number(month), day }, text);
}

function datedOn(day: Day, words: string): Due {
  return { kind: "dated", stages: [{ day, words }], end: day };
}

interface Dated {
  readonly word: TimeWord;
  readonly stages: readonly Stage[];
}

function running(text: string, year: number | undefined): Due {
  const { letters, places } = squeezed(text);
  const words = timeWordsIn(letters);
  const timed = words.filter(({ kind }) => kind === "days" || kind === "yearLong");
  const standing = words.filter(({ kind }) => kind === "standing");
  if (timed.length === 0) return standing.length > 0 ? { kind: "open", stages: [] } : UNREADABLE;
  const found: Dated[] = [];
  let carried: number | undefined;
  let begin: { readonly word: TimeWord; readonly day: Day } | undefined;
  for (const [i, word] of timed.entries()) {
    const days: Day[] = [];
    for (const moment of word.moments) {
      const own = moment.year ?? (carried ?? year ?? NaN) + (moment.later ?? 0);
      if (Number.isNaN(own)) return { kind: "unreadable", why: "year" };
      if (moment.year !== undefined || moment.later) carried = own;
      const day = dayOf(moment, own);
      if (!day) return UNREADABLE;
      days.push(day);
    }
    const [first] = days;
    if (!first || (begin && isBefore(first, begin.day))) return UNREADABLE;
    const next = timed[i + 1];
    if (next && joinsRange(letters.slice(word.to, next.from))) {
      begin = { word: begin?.word ?? word, day: first };
      continue;
    }
    const around = wordsAround(text, places, begin?.word ?? word, word, next, found.at(-1)?.word);
    found.push({ word, stages: days.map((day) => ({ day, words: around })) });
    begin = undefined;
  }
  const toldBeside = (event: TimeWord): boolean => timed.some((time) => isApposed(text, places, event, time));
  return ended(
    found,
    standing,
    words.some((word) => word.kind === "vague" || word.kind === "done" || (word.kind === "event" && !toldBeside(word))),
  );
}

/** 汛期前（5月底前）, 9月1日开学前: the one is said of the other. */
function isApposed(text: string, places: readonly number[], event: TimeWord, time: TimeWord): boolean {
  const [first, second] = event.from < time.from ? [event, time] : [time, event];
  const between = text.slice((places[first.to - 1] ?? 0) + 1, places[second.from]);
  return /^\s*(?:(?:之?以?前)?[（(])?$/.test(between) && !between.includes("\n");
}

/** What the days make together. */
function ended(found: readonly Dated[], standing: readonly TimeWord[], vague: boolean): Due {
  const stages = found
    .flatMap((one) => one.stages)
    .filter((stage, i, all) => all.findIndex(({ day }) => dayNumber(day) === dayNumber(stage.day)) === i);
  const last = found.at(-1)?.word;
  const goesOn =
    vague ||
    standing.some(({ from }) => from >= (last?.to ?? 0)) ||
    (standing.length > 0 && found.every(({ word }) => word.kind === "yearLong"));
  const end = stages.reduce<Stage | undefined>(
    (late, stage) => (late && isBefore(stage.day, late.day) ? late : stage),
    undefined,
  );
  if (!end || goesOn) return { kind: "open", stages };
  const begun = stages.find(({ words }) => isStart(words));
  // 9月开工，6月完工 without its years.
  if (begun && stages.some((stage) => stages.indexOf(stage) > stages.indexOf(begun) && isBefore(stage.day, begun.day)))
    return UNREADABLE;
  return isStart(end.words) ? { kind: "open", stages } : { kind: "dated", stages, end: end.day };
}

const START = /[年月日号底旬初]起(?![至到—~-])|启动|开工|动工|开建|开始|进场|奠基|着手/;
const FINISH = /完成|竣工|完工|建成|投用|投入使用|交付|验收|办结|结束|见效/;

/** 6月启动 says when the work begins, and of its end nothing. */
function isStart(words: string): boolean {
  return START.test(words) && !FINISH.test(words);
}

function dayOf({ month, day }: Moment, year: number): Day | undefined {
  return valid({ year, month, day: day ?? daysOf(year, month) });
}

function isBefore(a: Day, b: Day): boolean {
  return dayNumber(a) < dayNumber(b);
}

/** 0:00 of an Excel date, 17:00前: the day is the day. */
const CLOCK = /(?<=[\sT日号])\d{1,2}:\d{2}(?::\d{2})?(?!\d)|(?<=[日号]\s*)\d{1,2}[时点](?:\d{1,2}分)?/g;

/** 二〇二四年 */
const SPELT_YEAR = /二[〇○零Oo][一二三四五六七八九〇○零Oo]{2}(?=年)/g;

/** In half-width and plain letters without white space, and where each stood. */
function squeezed(text: string): { letters: string; places: readonly number[] } {
  const plain = plainText(text)
    .replace(CLOCK, (clock) => " ".repeat(clock.length))
    .replace(SPELT_YEAR, (year) =>
      [...year].map((letter) => "零一二三四五六七八九".indexOf(letter.replace(/[〇○Oo]/, "零"))).join(""),
    );
  const places = [...plain.matchAll(/[^\s\u00a0\u200b-\u200d\u2060\ufeff]/g)].map(({ index }) => index);
  return { letters: places.map((place) => plain.charAt(place)).join(""), places };
}

const SEPARATOR = /[，,；;。\n]/;

/** The clause of a time; of several in one clause each has what stands from it on. */
function wordsAround(
  text: string,
  places: readonly number[],
  first: TimeWord,
  last: TimeWord,
  next: TimeWord | undefined,
  before: TimeWord | undefined,
): string {
  const start = places[first.from] ?? 0;
  const least = before ? (places[before.to - 1] ?? 0) + 1 : 0;
  const most = next ? (places[next.from] ?? text.length) : text.length;
  let from = start;
  while (from > least && !SEPARATOR.test(text.charAt(from - 1))) from--;
  if (before && from === least) from = start;
  let to = (places[last.to - 1] ?? text.length - 1) + 1;
  while (to < most && !SEPARATOR.test(text.charAt(to))) to++;
  return text.slice(from, to).trim();
}
