/** A drop-down of a sheet as the host keeps it. */
import type { Range } from "../../core/grid/range";

export interface Message {
  readonly title: string;
  readonly message: string;
}

export interface HostValidation {
  readonly range: Range;
  words: readonly string[];
  /** Shown beside the selected cell. */
  prompt?: Message;
  alert?: Message;
}
