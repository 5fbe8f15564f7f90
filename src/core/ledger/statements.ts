/** Statements in a progress note that carry their own numbers, and what those numbers really give. */
import { plainText } from "../grid/text";
import { parts } from "./part-statements";
import { changes, rates, shares } from "./share-statements";
import { quantitiesIn } from "../grid/quantities";
import { enumerations, remainders, sums } from "./sum-statements";

export type StatementKind = "share" | "rate" | "change" | "part" | "sum";

/** A statement that can be recomputed. */
export interface Statement {
  readonly kind: StatementKind;
  /** The words as they stand. */
  readonly quote: string;
  /** The number stated and the one its own numbers give; for a part or sum, the part(s) and the whole. */
  readonly stated: number;
  readonly computed: number;
  readonly right: boolean;
  /** What it was computed from, as written: the part and the whole, or from and to. */
  readonly from: readonly [string, string];
}

/** Without any of these, and a digit, a note states nothing that can be recomputed. */
const SAYS_SOMETHING = /[%％]|其中|其余|剩余|余下/;
const NAMES_REST = /其余|剩余|余下/;

/** A note of more numbers was made to keep a computer busy, or is a table of its own: none of it is recomputed. */
const MOST_NUMBERS = 300;

/** Every recomputable statement of a note; `standard` gives the target where the note only says 占年度目标的x%. */
export function statementsIn(note: string, standard: string): Statement[] {
  if (!SAYS_SOMETHING.test(note) || !/\d/.test(note)) return [];
  const quantities = quantitiesIn(note);
  if (quantities.length > MOST_NUMBERS) return [];
  const statements: Statement[] = [];
  if (quantities.some(({ unit }) => unit === "%"))
    statements.push(...shares(note, quantities, standard), ...rates(note, quantities), ...changes(note, quantities));
  if (note.includes("其中")) {
    const text = plainText(note);
    statements.push(
      ...parts(note, text, quantities),
      ...sums(note, text, quantities),
      ...enumerations(note, text, quantities),
    );
  }
  if (NAMES_REST.test(note)) statements.push(...remainders(note, plainText(note), quantities));
  return statements;
}
