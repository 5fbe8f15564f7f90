/** What a circular says is past its day on a day that it names: 截至2024年6月30日，逾期未完成3项. */
import { statedIn, type Stated } from "./claims";
import type { Count } from "./counts";
import type { ReadSentence, ReadText } from "./read-text";

export interface OverdueClaim extends Stated {
  readonly date: { readonly year?: number; readonly month: number; readonly day: number };
}

const UNTIL_DAY =
  /^截[至止](?:(?<year>20\d\d)年)?(?<month>\d{1,2})月(?<day>\d{1,2})日[,，、]?(?:仍|尚)?(?:共有|有)?[逾超]期未完成(?:的)?(?:责任|目标)?(?:事项|任务)?(?:共有|共|有)?$/;
const SAYS_OVERDUE = /^[逾超]期/;

export function overdueIn(text: ReadText): OverdueClaim[] {
  return text.sentences.flatMap((sentence) =>
    sentence.counts.flatMap((count) => {
      const date = dateBefore(text, sentence, count);
      return date ? [{ ...statedIn(text, { ...count, saidFrom: sentence.from }), date }] : [];
    }),
  );
}

/** Where no day is named 逾期未完成3项 may be a rating, but not of items that have days. */
export function withoutOverdue(text: ReadText, areDated: boolean): ReadText {
  const isOverdue = (sentence: ReadSentence, count: Count): boolean =>
    areDated
      ? count.states.some(({ word }) => SAYS_OVERDUE.test(word))
      : dateBefore(text, sentence, count) !== undefined;
  return {
    ...text,
    sentences: text.sentences.map((sentence) => ({
      ...sentence,
      counts: sentence.counts.filter((count) => !isOverdue(sentence, count)),
    })),
  };
}

/** Undefined where the sentence says anything else between its beginning and the count. */
function dateBefore(text: ReadText, sentence: ReadSentence, count: Count): OverdueClaim["date"] | undefined {
  const { year, month, day } = UNTIL_DAY.exec(text.letters.slice(sentence.from, count.from))?.groups ?? {};
  if (month === undefined || day === undefined || count.opens) return undefined;
  return { ...(year === undefined ? {} : { year: Number(year) }), month: Number(month), day: Number(day) };
}
