/** A statement of a progress note about its own numbers. */

export type StatementKind = "share" | "rate" | "change" | "difference" | "part" | "sum";

/** A statement that can be recomputed. */
export interface Statement {
  readonly kind: StatementKind;
  /** The words as they stand. */
  readonly quote: string;
  /** The number stated and the one its own numbers give; for a part or sum, the part(s) and the whole. */
  readonly stated: number;
  readonly computed: number;
  readonly right: boolean;
  /** What it was computed from, as written: the part and the whole, from and to, or the difference and what it led to. */
  readonly from: readonly [string, string];
}
