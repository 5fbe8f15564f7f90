/** A government work report as the office holds its items against it: the sentences of its plan. */

/** Where in the report a sentence stands; the review of last year and the glossary are left out altogether. */
export type Zone = "preamble" | "objectives" | "chapters" | "livelihood" | "self-building";

/** target: a number to reach; project: a named thing to build, finish or win; heading and background promise nothing. */
export type SentenceKind = "target" | "project" | "general" | "heading" | "background";

export interface Sentence {
  /** Half-open, in code units of the text as it was handed over. */
  readonly start: number;
  readonly end: number;
  /** The words of that range without white space. */
  readonly text: string;
  /** The heading it stands under, up to its first comma: (一)更加突出双城引领. */
  readonly chapter: string;
  /** The heading of the part of the report that the chapter is in: 二、2023年工作安排. */
  readonly section: string;
  /** The first short sentence of its paragraph (目标名称); "" where the paragraph has none. */
  readonly lead: string;
  readonly zone: Zone;
  readonly kind: SentenceKind;
  /** Counts the paragraphs of the plan: neighbours of one paragraph may be one row together. */
  readonly paragraph: number;
}

export interface Report {
  /** The year it plans; undefined where no heading names one. */
  readonly year?: number;
  readonly sentences: readonly Sentence[];
}

/** What an item may be asked for. */
export function isCommitment({ kind }: Pick<Sentence, "kind">): boolean {
  return kind === "target" || kind === "project" || kind === "general";
}

/** Whose lack is told: a direction is only listed, and 民生实事 are counted. */
export function isAskedFor({ kind, zone }: Pick<Sentence, "kind" | "zone">): boolean {
  return zone !== "livelihood" && (kind === "target" || kind === "project");
}
