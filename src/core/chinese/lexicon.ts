/** Words by what they say in a sentence, to be found at a place of a text: longer ones first. */

export interface SortedWord<Sort extends string> {
  readonly word: string;
  readonly sort: Sort;
}

/** By the code of the first letter. */
export type Lexicon<Sort extends string> = ReadonlyMap<number, readonly SortedWord<Sort>[]>;

/** Of a word given under two sorts the first sort stands. */
export function lexiconOf<Sort extends string>(words: Readonly<Record<Sort, readonly string[]>>): Lexicon<Sort> {
  const sorts = Object.keys(words) as Sort[];
  return lexiconFrom(sorts.flatMap((sort) => words[sort].map((word) => ({ word, sort }))));
}

function lexiconFrom<Sort extends string>(words: readonly SortedWord<Sort>[]): Lexicon<Sort> {
  const known = new Set<string>();
  const byCode = new Map<number, SortedWord<Sort>[]>();
  for (const entry of words) {
    if (entry.word === "" || known.has(entry.word)) continue;
    known.add(entry.word);
    const code = entry.word.charCodeAt(0);
    byCode.set(code, [...(byCode.get(code) ?? []), entry]);
  }
  for (const entries of byCode.values()) entries.sort((a, b) => b.word.length - a.word.length);
  return byCode;
}

export function wordsFrom<Sort extends string>(lexicon: Lexicon<Sort>, code: number): readonly SortedWord<Sort>[] {
  return lexicon.get(code) ?? [];
}
