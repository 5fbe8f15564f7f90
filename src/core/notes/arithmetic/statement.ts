/** A statement of a progress note about its own numbers. */
import type { Passage } from "../../chinese/passage";
import type { Quantity } from "../../chinese/quantity";

export type StatementKind = "share" | "rate" | "change" | "moved" | "difference" | "part" | "sum";

/** A statement that can be recomputed. */
export interface Statement {
  readonly kind: StatementKind;
  /** The words as they stand. */
  readonly quote: string;
  /** Where they begin, and one past them. */
  readonly start: number;
  readonly end: number;
  /** The number stated and the one its own numbers give; for a part or sum, the part(s) and the whole. */
  readonly stated: number;
  readonly computed: number;
  readonly right: boolean;
  /** What it was computed from, as written: the part and the whole, from and to, or the difference and what it led to. */
  readonly from: readonly [string, string];
  /** The number that is stated, or the first of those that are added up. */
  readonly at: Quantity;
}

export function stretch(note: Passage, start: number, end: number): Pick<Statement, "quote" | "start" | "end"> {
  return { quote: note.text.slice(start, end), start, end };
}
