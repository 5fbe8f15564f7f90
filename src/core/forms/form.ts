/** A unit's form (填报表): the rows it is asked to report on in one period. */
import type { CellValue } from "../grid/snapshot";

/** The unit's part in a matter: alone, first among several, or one of the others. */
export type FormRole = "sole" | "lead" | "supporting";

export interface FormRow {
  /** A fingerprint of unit and matter; a form made again from the same words has the same keys. */
  readonly key: string;
  readonly category: string;
  readonly serial: CellValue;
  /** The matter's name where the source has one beside its standard; "" otherwise. */
  readonly matter: string;
  readonly standard: string;
  readonly due: string;
  readonly role: FormRole;
  /** The row of the source. */
  readonly from: { readonly sheet: string; readonly row: number };
}

export interface UnitForm {
  /** As the form addresses it: the settings' name, or the spelling that the tables use most. */
  readonly unit: string;
  /** Such as 2024年第一季度. */
  readonly period: string;
  /** When the return is due, as 2024-04-01. */
  readonly due: string;
  /** 1 for the first form of the period; one more each time its rows change. */
  readonly version: number;
  /** The words the unit may choose from as its rating. */
  readonly ratingWords: readonly string[];
  readonly rows: readonly FormRow[];
}
