/** Finds the sentences of a report that a text shares its words with: pairs of neighbouring letters, rare ones weighing more. */
import { BREAK, type MarkedText } from "./marked-text";

export interface Scored {
  /** Of the sentence, in the order in which they were given. */
  readonly index: number;
  /** 0 to 1: the shared weight over the smaller text's. */
  readonly score: number;
}

/** Under this weight a text says too little to be surely the same. */
const SURE_WEIGHT = 8;

/** Pairs that so many sentences hold tell nothing, and would take long in a report that repeats itself. */
const COMMON = 400;

export class SentenceIndex {
  private readonly weights = new Map<number, number>();
  private readonly holders = new Map<number, number[]>();
  private readonly masses: Float64Array;
  private readonly shared: Float64Array;
  private readonly rarest: number;

  constructor(sentences: readonly MarkedText[]) {
    this.masses = new Float64Array(sentences.length);
    this.shared = new Float64Array(sentences.length);
    this.rarest = Math.log(1 + 2 * sentences.length);
    sentences.forEach(({ codes }, index) => {
      for (const pair of pairsOf(codes)) {
        const holders = this.holders.get(pair);
        if (holders) holders.push(index);
        else this.holders.set(pair, [index]);
      }
    });
    for (const [pair, holders] of this.holders) {
      const weight = Math.log(1 + sentences.length / holders.length);
      this.weights.set(pair, weight);
      for (const index of holders) this.masses[index] = (this.masses[index] ?? 0) + weight;
    }
  }

  /** Those that reach the score, best first. */
  near(text: MarkedText, least: number): Scored[] {
    const { shared, masses } = this;
    const touched: number[] = [];
    let mass = 0;
    for (const pair of pairsOf(text.codes)) {
      const holders = this.holders.get(pair);
      const weight = this.weights.get(pair) ?? this.rarest;
      mass += weight;
      if (!holders || holders.length > COMMON) continue;
      for (const index of holders) {
        if (shared[index] === 0) touched.push(index);
        shared[index] = (shared[index] ?? 0) + weight;
      }
    }
    const found: Scored[] = [];
    for (const index of touched) {
      const score = (shared[index] ?? 0) / Math.max(SURE_WEIGHT, Math.min(mass, masses[index] ?? 0));
      shared[index] = 0;
      if (score >= least) found.push({ index, score: Math.min(1, score) });
    }
    return found.sort((a, b) => b.score - a.score || a.index - b.index);
  }
}

/** Each once, across punctuation. */
function pairsOf(codes: Uint16Array): Set<number> {
  const pairs = new Set<number>();
  let before = 0;
  for (const code of codes) {
    if (code === BREAK) continue;
    if (before !== 0) pairs.add(before * 0x10000 + code);
    before = code;
  }
  return pairs;
}
