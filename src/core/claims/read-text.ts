/** A paragraph read: its sentences with their counts and shares, each of which knows its cell. */
import type { Address } from "../grid/range";
import { countsIn, type Count } from "./counts";
import { joinedCounts } from "./joined-counts";
import { sentencesOf, type Sentence } from "./clauses";
import { withInheritedStates } from "./inherited-states";
import { isNumbered } from "./scope";
import { legible, placeIn, type Paragraph } from "./paragraphs";
import { kindsSaid } from "./states";
import type { RatingKind } from "../domain/rating-kinds";
import { sharesIn, type Shares } from "./shares";
import { unitCountsIn, type UnitCount } from "./unit-counts";

export interface ReadSentence extends Sentence {
  readonly counts: readonly Count[];
  readonly shares: Shares;
  readonly units: readonly UnitCount[];
  /** 其余, 剩余. */
  readonly saysRest: boolean;
}

export interface ReadText {
  /** The text as the grammar reads it. */
  readonly letters: string;
  readonly sentences: readonly ReadSentence[];
  /** The kinds of all states that it speaks of, counted or not, 总体进展顺利 among them. */
  readonly kinds: ReadonlySet<RatingKind>;
  /** Undefined where the number is broken over two cells. */
  place(
    from: number,
    to: number,
  ): { readonly at: Address; readonly start: number; readonly length: number } | undefined;
  /** The words there, as they stand. */
  quote(from: number, to: number): string;
}

/** More letters, and more numbers, than a paragraph for people has. */
const MOST_LETTERS = 10_000;
const MOST_COUNTS = 300;

export function readText(paragraph: Paragraph): ReadText {
  const { letters, places } = legible(paragraph.text);
  const spanOf = (from: number, to: number): { start: number; length: number } => {
    const start = places[from] ?? 0;
    return { start, length: (places[to - 1] ?? start) + 1 - start };
  };
  const place: ReadText["place"] = (from, to) => {
    const span = spanOf(from, to);
    const found = placeIn(paragraph, span);
    return found && { ...found, length: span.length };
  };
  const isInOneCell = ({ from, digitsTo }: { readonly from: number; readonly digitsTo: number }): boolean =>
    place(from, digitsTo) !== undefined;
  const cut = letters.length > MOST_LETTERS ? [] : sentencesOf(letters);
  const sentences = cut.map((sentence): ReadSentence => {
    const opensNumbered = sentence.after === "start" && isNumbered(letters);
    const own = sentence.clauses.flatMap((clause, i) => countsIn(clause, i));
    const single = withInheritedStates(sentence, own, opensNumbered);
    const shares = sharesIn(letters, sentence, single);
    const saysRest = sentence.clauses.some(({ tokens }) =>
      tokens.some((token) => token.kind === "word" && token.sort === "rest"),
    );
    return {
      ...sentence,
      counts: joinedCounts(sentence, single, shares).filter(isInOneCell),
      shares,
      units: unitCountsIn(letters, sentence).filter(isInOneCell),
      saysRest,
    };
  });
  const all = sentences.reduce((sum, { counts }) => sum + counts.length, 0);
  return {
    letters,
    sentences: all > MOST_COUNTS ? [] : sentences,
    kinds: new Set(sentences.flatMap(({ clauses }) => clauses.flatMap(({ tokens }) => kindsSaid(tokens)))),
    place,
    quote: (from, to) => {
      const { start, length } = spanOf(from, to);
      return paragraph.text.slice(start, start + length);
    },
  };
}
