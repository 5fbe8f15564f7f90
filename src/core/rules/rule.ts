/** What a check is: metadata, its sentences in both languages, and a generator of findings. */
import type { Field } from "../domain/fields";
import type { Edit } from "../edits/plan";
import type { Address, Range } from "../grid/range";
import type { Both, SameSlots, Slots } from "../language/language";
import type { Ledger } from "../ledger/ledger";

export type Severity = "error" | "warning" | "info";
export type Scope = "cell" | "row" | "table" | "section" | "unit" | "matter" | "sheet";

export interface Place {
  readonly sheet: string;
  readonly range: Range;
}

export type Data = Readonly<Record<string, string | number>>;

/** What a check reports: a message's key and the data of its slots, never prose. */
export interface Report {
  readonly message: string;
  readonly data: Data;
  readonly at: Place;
  /** Where the message differs in weight from its rule. */
  readonly severity?: Severity;
  /** The unit concerned, for grouping and for the text sent back to it. */
  readonly unit?: string;
  readonly related?: readonly Place[];
  readonly fix?: readonly Edit[];
  /** Words from outside the book that it is about: the place is only near by, and a waiver holds for these words. */
  readonly about?: string;
}

export interface Finding extends Report {
  readonly rule: string;
  readonly severity: Severity;
}

export interface Rule {
  readonly id: string;
  readonly scope: Scope;
  readonly severity: Severity;
  /** What of the rows it goes by: nothing is said by a column that is in doubt. */
  readonly restsOn: readonly Field[];
  /** About what a unit writes in its own rows, so that its return is checked for it before it is merged. */
  readonly inReturns?: boolean;
  /** A few words, for lists. */
  readonly title: Both;
  readonly docs: Both;
  readonly messages: Readonly<Record<string, Both>>;
  check(ledger: Ledger): Iterable<Report>;
}

type ReportOf<M> = {
  [K in keyof M & string]: Omit<Report, "message" | "data"> & {
    readonly message: K;
    readonly data: M[K] extends { readonly zh: infer Z extends string }
      ? Readonly<Record<Slots<Z>, string | number>>
      : never;
  };
}[keyof M & string];

/** Both languages of a message must have the same slots, and a report must fill them: the compiler checks it. */
export function defineRule<const M extends Readonly<Record<string, Both>>>(rule: {
  readonly id: string;
  readonly scope: Scope;
  readonly severity: Severity;
  readonly restsOn: readonly Field[];
  readonly inReturns?: boolean;
  readonly title: Both;
  readonly docs: Both;
  readonly messages: M & SameSlots<M>;
  check(ledger: Ledger): Iterable<ReportOf<M>>;
}): Rule {
  return rule;
}

export function cellPlace({ sheet, row, column }: Address): Place {
  return { sheet, range: { row, column, rows: 1, columns: 1 } };
}
