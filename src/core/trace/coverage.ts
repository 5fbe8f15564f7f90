/** How much of the report the rows carry. */
import { groupBy } from "../collections/group";
import { carriedLetters } from "./matching/carried";
import type { Promised, TraceLink } from "./matching/links";

/** Of a sentence's letters; under it nobody has taken the sentence on. */
const CARRIED = 0.4;

export interface Coverage {
  readonly sentence: Promised;
  /** Of its letters, 0 to 1. */
  readonly share: number;
  readonly carried: boolean;
  /** One for each of its letters, 1 where carried. */
  readonly letters: Uint8Array;
}

export interface ChapterCoverage {
  readonly chapter: string;
  readonly commitments: number;
  readonly carried: number;
}

export function coverageOf(promised: readonly Promised[], links: readonly TraceLink[]): Coverage[] {
  const bySentence = groupBy(links, ({ sentence }) => sentence);
  return promised.map((sentence) => {
    const own = bySentence.get(sentence) ?? [];
    const letters = own.reduce(
      (sum, { row }) => {
        const more = carriedLetters(sentence.marked, row.marked);
        return sum.map((letter, i) => letter | (more[i] ?? 0));
      },
      new Uint8Array(carriedLetters(sentence.marked, sentence.marked).length),
    );
    const count = letters.reduce((sum, letter) => sum + letter, 0);
    const reworded = own.some(({ relation }) => relation === "reworded");
    const share = letters.length === 0 ? 0 : count / letters.length;
    return { sentence, share, carried: reworded || share >= CARRIED, letters };
  });
}

/** In the order of the report. */
export function chaptersOf(coverage: readonly Coverage[]): ChapterCoverage[] {
  return [...groupBy(coverage, ({ sentence }) => sentence.chapter)].map(([chapter, own]) => ({
    chapter,
    commitments: own.length,
    carried: own.filter(({ carried }) => carried).length,
  }));
}
