/** Numbers that a circular gives a second time: 进度滞后的5项分别是, a heading 三、进度滞后事项（5项）. */
import type { Count } from "./counts";
import type { Part } from "./drafts";
import type { ReadSentence, ReadText } from "./read-text";
import { NOUNS } from "./claim-lexicon";
import { aboutOneUnit, isNumbered, isPart, NUMBER_MARK, opensPart, saysOtherTime, type Setting } from "./scope";

/** A count that stands for all in its state, and what was said of them elsewhere. */
export interface Again {
  readonly part: Part;
  readonly said: Part;
}

/** Before a number that is surely of all the items. */
const NOW = "其中|截至目前|目前|全[区市县]|仍|还|尚|对|有|的";
export const OF_ALL = new RegExp(`^(?:${NOW}|年度|全年|${NOUNS})*$`);
/** 全区还有6项任务进度滞后. */
const STILL = /^(?:全[区市县]|目前|仍|还|尚|有)+$/;
const ANY_TIME = /\d月|季度|半年|[年月]初|此前|前期|原/;
/** 的具体目标如下, 分别是: what follows goes through every one of them. */
const LISTED = "(?:分别|具体|主要)?(?:是|为|如下|包括|集中[在于])";
export const ALL_OF_THEM = new RegExp(`^(?:的)?(?:具体|重点)*(?:${NOUNS})*(?:之中|当中|中|里|${LISTED})`);
const HEADING = new RegExp(`^${NUMBER_MARK}(?:全[区市县])?$`);
const UNIT_HEADING = new RegExp(`^${NUMBER_MARK}([^()。:]+)(?:\\([^()]*\\))?[:。]?$`);
const CLOSED = /^\)?[:。]?$/;

/** Counts that stand for themselves and differ from what the circular says of all in that state elsewhere. */
export function restatedWrongly(texts: readonly ReadText[], said: readonly Part[], setting: Setting): readonly Again[] {
  if (said.length === 0 || texts.some(({ letters }) => goesByParts(letters, setting))) return [];
  const again = texts.flatMap((text) =>
    text.sentences.flatMap((sentence) =>
      sentence.counts.flatMap((count): Again[] => {
        if (!mayStandForAll(text, sentence, count, setting)) return [];
        const first = onlyOne(saidOf(said, count));
        if (!first || first.count === count || first.count.value === count.value) return [];
        if (!contradicts(text, count, first.count.value)) return [];
        return [{ part: { text, count, isNear: false, isBeside: false }, said: first }];
      }),
    ),
  );
  // Several smaller numbers may be those of parts that nobody could tell: 一、城乡建设（一）已完成事项（2项）.
  return again.filter(
    (one) => isMore(one) || again.every((other) => other === one || other.said !== one.said || isMore(other)),
  );
}

function isMore({ part, said }: Again): boolean {
  return part.count.value > said.count.value;
}

function mayStandForAll(text: ReadText, sentence: ReadSentence, count: Count, setting: Setting): boolean {
  if (count.states.length === 0 || count.isNoState || count.isRest) return false;
  const before = text.letters.slice(sentence.from, count.from);
  if (ANY_TIME.test(before) || saysOtherTime(before, setting) || isPart(before, setting)) return false;
  return !aboutOneUnit(before, setting.units);
}

/** The parts in the same state: by its word, or else of its kind. */
function saidOf(said: readonly Part[], { states }: Count): readonly Part[] {
  const words = states.map(({ word }) => word);
  const byWord = said.filter(({ count }) => count.states.some(({ word }) => words.includes(word)));
  const kind = states[0]?.kind;
  if (byWord.length > 0 || kind !== "lagging" || states.some((state) => state.kind !== kind)) return byWord;
  return said.filter(({ count }) => count.states.some((state) => state.kind === kind));
}

/** Where two lists say it of their own, nobody can tell which is meant. */
function onlyOne(parts: readonly Part[]): Part | undefined {
  const [first, ...others] = parts;
  return others.every(({ count }) => count.value === first?.count.value) ? first : undefined;
}

/** The circular goes through the items part by part, or unit by unit. */
function goesByParts(letters: string, setting: Setting): boolean {
  const named = UNIT_HEADING.exec(letters)?.[1] ?? "";
  return opensPart(letters, setting) || setting.units.includes(named);
}

function contradicts({ letters }: ReadText, count: Count, all: number): boolean {
  const { saidFrom, saidTo, before, after, value } = count;
  if (isNumbered(letters) && HEADING.test(letters.slice(0, saidFrom)) && CLOSED.test(letters.slice(saidTo)))
    return true;
  if (OF_ALL.test(before) && (count.opens || ALL_OF_THEM.test(after))) return true;
  // 仍有3项进度滞后 may be those that were not made up for; more than all there cannot be.
  return value > all && STILL.test(before);
}
