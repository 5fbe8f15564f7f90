/** What a summary is: a kind, its sheet's name, what it needs, its rows, and their look. */
import type { SheetDraft } from "../edits/draft";
import type { CellContent } from "../grid/snapshot";
import type { Field } from "../domain/fields";
import type { Language } from "../language/language";
import { hasPrevious } from "../ledger/against-previous";
import { anyDated } from "../limits/items";
import { countsInDoubt } from "../ledger/doubts";
import { leadersOf } from "../ledger/leaders";
import type { Ledger } from "../ledger/ledger";
import type { Finding } from "../rules/rule";

export type Rows = readonly (readonly CellContent[])[];

/** Something to count, an earlier period to compare with, somebody named as leader, items with days, a day to hold them against. */
export type Need = "rows" | "previous" | "leaders" | "dates" | "day";

/** Why a summary cannot be built; inDoubt: a column that it counts by may hold something else. */
export type MissingInput = `no${Capitalize<Need>}` | "inDoubt";

const NEEDS: Readonly<Record<Need, { readonly missing: MissingInput; met(ledger: Ledger): boolean }>> = {
  rows: { missing: "noRows", met: ({ items }) => items.length > 0 },
  previous: { missing: "noPrevious", met: hasPrevious },
  leaders: { missing: "noLeaders", met: (ledger) => leadersOf(ledger).leaders.length > 0 },
  dates: { missing: "noDates", met: anyDated },
  day: { missing: "noDay", met: ({ date }) => date !== undefined },
};

/** What the rows are made of; findings are worked out when a summary asks for them. */
export interface Material {
  readonly ledger: Ledger;
  readonly language: Language;
  findings(): readonly Finding[];
}

export interface Summary<Kind extends string = string> {
  readonly kind: Kind;
  /** The name of its sheet unless a person's sheet holds it. */
  readonly sheetName: string;
  /** One click builds it, with the others that are usual. */
  readonly usual?: true;
  /** What it cannot be built without; the first that is missing is told. */
  readonly needs: readonly Need[];
  /** What of the rows it shows or counts: nothing is built on a column that is in doubt. */
  readonly restsOn: readonly Field[];
  /** Only where nothing is missing. */
  rows(material: Material): Rows;
  /** Contents alone decide the look, so that a sheet can be laid out again from its cells. */
  layOut(name: string, cells: Rows): SheetDraft;
}

export function defineSummary<const Kind extends string>(summary: Summary<Kind>): Summary<Kind> {
  return summary;
}

export function missingInputFor({ needs, restsOn }: Summary, ledger: Ledger): MissingInput | undefined {
  const missing = needs.find((need) => !NEEDS[need].met(ledger));
  if (missing) return NEEDS[missing].missing;
  if (restsOn.length === 0) return undefined;
  const doubtful = countsInDoubt(ledger, [...ledger.tables, ...(needs.includes("previous") ? ledger.previous : [])]);
  return restsOn.some((field) => doubtful.has(field)) ? "inDoubt" : undefined;
}
