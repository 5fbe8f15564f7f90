/** What a return's line and its details are given. */
import type { Submission } from "../../../actions/collect";
import type { Decision, Standing } from "./decisions";

export interface ReturnProps {
  readonly submission: Submission;
  readonly standing: Standing;
  /** Whether a person takes it as it is. */
  readonly accepted: boolean;
  /** All that a return can be assigned to. */
  readonly units: readonly string[];
  onDecide(decision: Decision): void;
  onRemove(file: string): void;
}
