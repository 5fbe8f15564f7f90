/** Column headings: which field of the ledger a heading names, and how surely. */
import { FIELDS, type Field } from "../../domain/fields";
import { compact, withoutBrackets } from "../../chinese/text";
import { ENDINGS } from "./heading-endings";
import { isOfAPart, piecesOf, saysByParts, WEIGHT, type HeadingSays } from "./heading-parts";
import { HEADINGS } from "./heading-words";

const FIELD_OF = new Map<string, Field>(
  FIELDS.flatMap((field) => HEADINGS[field].map((name): [string, Field] => [name, field])),
);

/** A heading is no sentence. */
const SENTENCE = /[。；;！!？?]/;

/** No heading is longer than this many letters, its bracketed words not counted. */
const LONGEST_HEADING = 24;

/** All that a heading says, the heaviest first; nothing for a text that is no heading. */
export function saysOfHeading(text: string): readonly HeadingSays[] {
  if (text.length > 80 || SENTENCE.test(text)) return [];
  const word = withoutBrackets(compact(text)).replace(/[:：]$/, "");
  if (word === "" || word.length > LONGEST_HEADING) return [];
  if (PLACES.test(compact(text).replace(/[()、,/及和与]/g, ""))) return [{ field: "unit", weight: WEIGHT.ending }];
  const whole = saysOfWord(word);
  const pieces = piecesOf(text);
  if (whole.some(({ weight }) => weight > WEIGHT.part) || pieces.length < 2) return whole;
  // Of several things that one column holds the first is what it is for.
  const [first, ...others] = pieces.map(saysOfWord);
  const named = [first, ...others].filter((says) => says && says.length > 0).length;
  if (named !== pieces.length || !first) return whole;
  // 落实举措及成效 is less surely for what the whole of its words says.
  const less = whole.filter(({ field }) => !first.some((one) => one.field === field));
  return [...first, ...less.map(({ field, weight }) => ({ field, weight: weight - 1 }))];
}

/** 县（市、区）, 区（市）, 镇（街道）: nothing but the kinds of districts that the column names. */
const PLACES = /^[市县区旗州盟镇乡街道]{2,6}$/;

function saysOfWord(word: string): readonly HeadingSays[] {
  const known = FIELD_OF.get(word);
  if (!known) {
    const bare = FIELD_OF.get(word.replace(PERIOD, ""));
    if (bare) return withParts({ field: bare, weight: WEIGHT.ending }, word);
  }
  if (known) return withParts({ field: known, weight: COMPILER.test(word) ? WEIGHT.ending : WEIGHT.whole }, word);
  const ending = word.length > LONGEST_ENDING ? undefined : ENDINGS.find((one) => one.ending.test(word))?.field;
  if (ending && !isOfAPart(word)) return withParts({ field: ending, weight: WEIGHT.ending }, word);
  return saysByParts(word);
}

/** 一季度进展, 9月进展, 本周进展: the period says nothing of what is held. */
const PERIOD =
  /^(20\d\d年)?(第?[一二三四1-4]季度|上半年|下半年|\d{1,2}([-—~至]\d{1,2})?月份?|本(年度?|季度?|月|周|旬|期)|当(月|期))(度|的)?/;

/** Who filled in the form is whose rows they are only where nothing else says so. */
const COMPILER = /^(填报|报送|上报|填表)/;

const LONGEST_ENDING = 14;

function withParts(first: HeadingSays, word: string): readonly HeadingSays[] {
  return [first, ...saysByParts(word).filter(({ field }) => field !== first.field)];
}

/** The field a heading surely names, by the lists; undefined where it names none this ledger keeps. */
export function fieldOfHeading(text: string): Field | undefined {
  const [first] = saysOfHeading(text);
  return first && first.weight >= WEIGHT.ending ? first.field : undefined;
}

/** True for words that only name columns, one or several: 工作举措、责任单位及时间进度安排. */
export function isHeadingOnly(text: string): boolean {
  const words = compact(text).split(/[、,，/及和与]/);
  return words.every((word) => fieldOfHeading(word) !== undefined);
}
