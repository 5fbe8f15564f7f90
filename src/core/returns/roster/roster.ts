/** Who owes a return, and what came of it (报送情况). Kept in a sheet of the workbook. */

export const VERDICTS = ["accepted", "acceptedWithWarnings", "toBeReturned", "unreadable"] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface RosterEntry {
  readonly unit: string;
  readonly items: number;
  /** The version of the form that was handed out last. */
  readonly version: number;
  /** A fingerprint of that form's row keys, which tells whether a form made again is another version; "" before. */
  readonly keys: string;
  /** 2024-04-01, or a person's own words where they are no day; a unit may have been given another day. */
  readonly due: string;
  /** The day of the return, or a person's own words for it; a correction keeps the first one's. "" while there is none. */
  readonly returnedOn: string;
  /** That day is the one on which the file was saved: nobody said that the return came on it. */
  readonly guessed: boolean;
  readonly file: string;
  readonly verdict: Verdict | "";
  /** Findings left in that return. */
  readonly findings: number;
  /** How often a return was sent back. */
  readonly sentBack: number;
  /** A fingerprint of what was merged last, which tells whether a person has typed in the annex since; "" before. */
  readonly merged: string;
}

/** What a line says of a unit that was asked for nothing and returned nothing. */
export const NOTHING_YET = {
  items: 0,
  version: 0,
  keys: "",
  due: "",
  returnedOn: "",
  guessed: false,
  file: "",
  verdict: "",
  findings: 0,
  sentBack: 0,
  merged: "",
} as const satisfies Omit<RosterEntry, "unit">;

export interface Roster {
  readonly sheet: string;
  readonly period: string;
  readonly entries: readonly RosterEntry[];
}

/** A return stands on the roster that need not come again. */
export function isIn({ returnedOn, verdict }: RosterEntry): boolean {
  return returnedOn !== "" && (verdict === "accepted" || verdict === "acceptedWithWarnings");
}
