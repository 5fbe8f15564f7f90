/** What the protection of a sheet keeps a plan from doing. */
import type { Edit } from "./plan";

/** Cells are never written over it; a sheet goes only where the plan knows it as protected, so not one a person protected since. */
export function needsUnprotected(edit: Edit): boolean {
  return edit.kind === "setCell" || (edit.kind === "removeSheet" && edit.draft.open === undefined);
}
