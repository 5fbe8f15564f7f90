/** Which rows carry which sentences of the report. */
import { isCommitment, type Sentence } from "../report/sentence";
import { sameValue } from "./answers";
import { carriedLetters } from "./carried";
import { markText, type MarkedText } from "./marked-text";
import { SentenceIndex, type Scored } from "./sentence-index";
import type { TracedRow } from "../traced-rows";

/** verbatim: the same letters; part: the row carries some of the sentence; joined: the row says the sentence and more. */
export type Relation = "verbatim" | "part" | "joined" | "altered" | "reworded";

export interface TraceLink {
  readonly row: TracedRow;
  readonly sentence: Promised;
  readonly score: number;
  readonly relation: Relation;
}

/** A sentence that items may be asked for, ready to be compared. */
export interface Promised extends Sentence {
  readonly marked: MarkedText;
}

/** On a plateau: anything from .40 to .60 gives the same links for the documents it was measured on. */
const LINKED = 0.45;
/** A sentence in other words, with the same number beside a neighbour that the row carries. */
const REWORDED = 0.15;

export class Linker {
  readonly promised: readonly Promised[];
  private readonly index: SentenceIndex;
  private readonly known = new Map<MarkedText, readonly Scored[]>();

  constructor(sentences: readonly Sentence[]) {
    this.promised = sentences
      .filter(isCommitment)
      .map((sentence) => ({ ...sentence, marked: markText(sentence.text) }));
    this.index = new SentenceIndex(this.promised.map(({ marked }) => marked));
  }

  /** In the order of the report. */
  linksOf(row: TracedRow): TraceLink[] {
    return this.near(row.marked)
      .flatMap(({ index, score }): TraceLink[] => {
        const sentence = this.promised[index];
        // The report names only the subject of 民生实事; what else is alike there is a chance.
        if (!sentence || sentence.zone === "livelihood" || score < LINKED) return [];
        return [{ row, sentence, score, relation: relationOf(row.marked, sentence.marked) }];
      })
      .sort((a, b) => a.sentence.start - b.sentence.start);
  }

  /** For sentences with a number that nobody carries. */
  reworded(links: readonly TraceLink[]): TraceLink[] {
    const carried = new Set(links.map(({ sentence }) => sentence));
    const order = new Map(this.promised.map((sentence, i) => [sentence, i]));
    return links.flatMap(({ row, sentence }) => {
      const at = order.get(sentence) ?? 0;
      return [this.promised[at - 1], this.promised[at + 1]].flatMap((beside): TraceLink[] => {
        if (!beside || carried.has(beside) || beside.paragraph !== sentence.paragraph) return [];
        const score = this.near(row.marked).find(({ index }) => index === order.get(beside))?.score ?? 0;
        if (score < REWORDED || !sharesNumber(row.marked, beside.marked)) return [];
        return [{ row, sentence: beside, score, relation: "reworded" }];
      });
    });
  }

  private near(marked: MarkedText): readonly Scored[] {
    const known = this.known.get(marked);
    if (known) return known;
    const fresh = this.index.near(marked, REWORDED).slice(0, MOST_LINKS);
    this.known.set(marked, fresh);
    return fresh;
  }
}

/** Sentences that one row may carry: a paragraph has fewer. */
const MOST_LINKS = 40;

function sharesNumber(a: MarkedText, b: MarkedText): boolean {
  return a.numbers.some((own) => b.numbers.some((other) => own.unit === other.unit && sameValue(own, other)));
}

function relationOf(row: MarkedText, sentence: MarkedText): Relation {
  const isWhole = (carried: Uint8Array): boolean => carried.every((letter) => letter === 1);
  const inSentence = isWhole(carriedLetters(row, sentence));
  const inRow = isWhole(carriedLetters(sentence, row));
  if (inSentence && inRow) return valuesAgree(row, sentence) ? "verbatim" : "altered";
  return inSentence ? "part" : inRow ? "joined" : "altered";
}

function valuesAgree(a: MarkedText, b: MarkedText): boolean {
  return a.numbers.length === b.numbers.length && a.numbers.every((own, i) => own.value === b.numbers[i]?.value);
}
