/** The port through which actions see a workbook: Excel's (src/office) or a file's (src/files). */
import type { EditPlan, Receipt } from "../core/edits/plan";
import type { Range } from "../core/grid/range";
import type { WorkbookSnapshot } from "../core/grid/snapshot";

export interface Workbook {
  /** Reads every sheet. Fails with an exception only when the host itself fails. */
  read(): Promise<WorkbookSnapshot>;
  /**
   * Compares every `before` with what stands there, writes what still holds, and says what landed.
   * A cell that changed is left alone and named; a protected sheet refuses the whole plan before anything is written,
   * unless the plan only removes it and knows it as protected.
   */
  apply(plan: EditPlan): Promise<Receipt>;
}

/** A hidden sheet is not shown without being asked to. */
export type RevealOutcome = "shown" | "hidden" | "missing";

/** The workbook that a person has before their eyes. */
export interface VisibleWorkbook extends Workbook {
  /** Goes to a sheet and selects cells there, as if the person had. */
  reveal(sheet: string, range: Range): Promise<RevealOutcome>;
}
