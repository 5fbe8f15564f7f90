/** What the reader of work items is asked. */
import type { Section } from "./columns/section-columns";
import type { SaidReading } from "../domain/reading";
import type { Field } from "../domain/fields";
import type { KnownWords } from "../domain/ratings";
import type { NamedUnit } from "./rows/unit-line";

export interface Reading {
  readonly ratingWords: KnownWords;
  readonly knownUnits: ReadonlySet<string>;
  /** What a person says of columns and rows. */
  readonly said: SaidReading;
  /** The unit of the whole book, where nothing in it names one. */
  readonly bookUnit?: string;
}

export interface RowTableRequest {
  readonly kind: "annex" | "breakdown";
  readonly sections: readonly Section[];
  readonly missing: readonly Field[];
  readonly title: string;
  readonly reading: Reading;
  /** The unit of the whole sheet, where neither a heading nor a column names one. */
  readonly sheetUnit: NamedUnit | undefined;
}
