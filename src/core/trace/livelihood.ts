/** 民生实事N件: the report counts them and names only their subjects, so that they are held against the number of rows. */
import { essence } from "../chinese/text";
import type { Coverage } from "./coverage";
import type { Promised } from "./matching/links";
import { quantitiesOf } from "./quantities";
import type { RowPart, TracedRow } from "./traced-rows";

export interface LivelihoodGap {
  readonly sentence: Promised;
  readonly part: Exclude<RowPart, "current">;
  /** As the report counts them. */
  readonly stated: number;
  /** Different matters among the rows. */
  readonly found: number;
}

const CARRIED_OVER = /上年|续建|结转|去年/;
const COUNTED: ReadonlySet<string> = new Set(["件", "项", "个"]);

/** Only too few rows are a gap: one 实事 may well be several rows. */
export function livelihoodGaps(promised: readonly Promised[], rows: readonly TracedRow[]): LivelihoodGap[] {
  return promised
    .filter(({ zone }) => zone === "livelihood")
    .flatMap((sentence) => statedIn(sentence).map((stated) => ({ ...stated, found: foundIn(rows, stated.part) })))
    .filter(({ stated, found }) => found < stated);
}

function statedIn(sentence: Promised): Omit<LivelihoodGap, "found">[] {
  return sentence.text.split(/[,，;；。]/).flatMap((clause) => {
    if (!/民生实|实事/.test(clause)) return [];
    const count = quantitiesOf(clause).find(({ unit }) => COUNTED.has(unit));
    if (!count) return [];
    return [{ sentence, part: CARRIED_OVER.test(clause) ? "carriedOver" : "livelihood", stated: count.value } as const];
  });
}

function foundIn(rows: readonly TracedRow[], part: RowPart): number {
  return new Set(rows.flatMap((row) => (row.part === part ? [essence(row.text)] : []))).size;
}

/** A sentence that counts 民生实事 is carried where the rows are as many. */
export function withLivelihood(coverage: readonly Coverage[], gaps: readonly LivelihoodGap[]): Coverage[] {
  return coverage.map((one) => {
    if (one.sentence.zone !== "livelihood" || statedIn(one.sentence).length === 0) return one;
    const short = gaps.some(({ sentence }) => sentence === one.sentence);
    return { ...one, carried: !short, share: short ? 0 : 1 };
  });
}
