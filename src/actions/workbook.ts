/** The port through which actions see a workbook: Excel's (src/office) or a file's (src/files). */
import type { EditPlan, Receipt } from "../core/edits/plan";
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
