/** A unit's return (单位上报材料): its rows matched with those that were asked for, and what the office makes of it. */
import type { FormRow } from "../../forms/form";
import type { Address } from "../../grid/range";
import type { Finding } from "../../rules/rule";
import type { Remark } from "../wording/remarks";
import type { Verdict } from "../roster/roster";

/** What told the unit: the form's mark, the sheet itself, the file's name, the rows' words, or a person. */
export type IdentifiedBy = "mark" | "sheet" | "file" | "rows" | "hand";

/** How a row was found again; own: nothing was asked for, the row stands for itself. */
export type MatchedBy = "key" | "text" | "alike" | "serial" | "own";

export interface SubmittedRow {
  /** As asked for. */
  readonly row: FormRow;
  readonly by: MatchedBy;
  /** Not surely the row that was asked for: named, and never merged. */
  readonly doubtful: boolean;
  readonly progressNote: string;
  readonly rating: string;
  /** The cell of the returned file. */
  readonly at: Address;
}

export interface Submission {
  /** One of all that were read together; it stays when a person assigns the unit. */
  readonly id: string;
  readonly file: string;
  /** When the file was last changed, in milliseconds; 0 where nobody knows. */
  readonly modified: number;
  /** The day of that, as 2024-03-30; "" where nobody knows. */
  readonly savedOn: string;
  /** The day that the return says of itself; "" where it says none. */
  readonly sentOn: string;
  /** The day it came, as a person says; "" where nobody did. */
  readonly receivedOn: string;
  /** "" where it cannot be told. */
  readonly unit: string;
  readonly toldBy?: IdentifiedBy;
  readonly period: string;
  /** Of the form; 0 where the file holds no mark. */
  readonly version: number;
  readonly verdict: Verdict;
  /** What the verdict rests on. */
  readonly reasons: readonly Remark[];
  readonly rows: readonly SubmittedRow[];
  readonly missing: readonly FormRow[];
  /** How many rows nobody asked for, or stand twice. */
  readonly extra: number;
  readonly remarks: readonly Remark[];
  /** At cells of the returned file. */
  readonly findings: readonly Finding[];
  /** Of all it says: the same return sent twice has it twice. */
  readonly fingerprint: string;
}
