/** What a command that writes a file has worked out. */
import type { EditPlan } from "../core/edits/plan";
import type { WorkbookSnapshot } from "../core/grid/snapshot";

export interface Planned {
  readonly plan: EditPlan;
  /** A sentence for each thing asked for that cannot be done. */
  readonly leftOut: readonly string[];
  /** What a person should know of what was written, and what was left alone. */
  readonly remarks?: (after: WorkbookSnapshot) => readonly string[];
  /** What is written instead of the workbook. */
  readonly file?: Uint8Array;
}
