/** Column headings: which field of the ledger a heading names. */
import { FIELDS, type Field } from "../domain/fields";
import { compact, withoutBrackets } from "../chinese/text";
import { ENDINGS, HEADINGS } from "./heading-words";

const FIELD_OF = new Map<string, Field>(
  FIELDS.flatMap((field) => HEADINGS[field].map((name): [string, Field] => [name, field])),
);

/** No heading is longer than this many letters, its bracketed words not counted. */
const LONGEST_HEADING = 14;

/** The field a heading names; undefined where it names none this ledger keeps. */
export function fieldOfHeading(text: string): Field | undefined {
  if (text.length > 80) return undefined;
  const word = withoutBrackets(compact(text)).replace(/[:：]$/, "");
  if (word === "" || word.length > LONGEST_HEADING) return undefined;
  return FIELD_OF.get(word) ?? ENDINGS.find(({ ending }) => ending.test(word))?.field;
}

/** True for words that only name columns, one or several: 工作举措、责任单位及时间进度安排. */
export function isHeadingOnly(text: string): boolean {
  const words = compact(text).split(/[、,，/及和与]/);
  return words.every((word) => fieldOfHeading(word) !== undefined);
}
