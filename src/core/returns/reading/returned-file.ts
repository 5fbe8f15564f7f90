/** A file that came back from a unit, as its reader hands it over: cells, or the reason why there are none. */
import type { WorkbookSnapshot } from "../../grid/snapshot";

/** What a person should know of a file although it was read: nothing of it is ever run, followed or carried over. */
export type Caution =
  | { readonly kind: "macros" }
  | { readonly kind: "externalLinks"; readonly count: number }
  | { readonly kind: "dde" }
  | { readonly kind: "embeddedFiles"; readonly count: number }
  | { readonly kind: "trackedChanges" }
  | { readonly kind: "formulas"; readonly count: number };

export interface ReturnedFile {
  /** As the person knows it, with the archive it came in: 第一批.zip/区发改局.docx. */
  readonly name: string;
  /** The day on which it was saved last, as its own properties have it: 2024-03-30. */
  readonly savedOn?: string;
  /** Formulas stand beside the values they show; the sheets of a Word file are its tables. */
  readonly book?: WorkbookSnapshot;
  /** Why the file has no book. */
  readonly problem?: { readonly code: string; readonly zh: string; readonly en: string };
  readonly cautions: readonly Caution[];
}
