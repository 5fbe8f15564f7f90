/** Many small fixes as one plan in which no cell is touched twice. */
import { cellName } from "../grid/range";
import { sameContent } from "../grid/snapshot";
import type { Edit, SetCell } from "./plan";

function keyOf({ at }: SetCell): string {
  return `${at.sheet}!${cellName(at)}`;
}

/** Edits made one after the other, as if made at once: the first `before` and the last `after` of each cell. */
export function mergeCells(edits: readonly SetCell[]): SetCell[] {
  const merged = new Map<string, SetCell>();
  for (const edit of edits) {
    const first = merged.get(keyOf(edit));
    merged.set(keyOf(edit), first ? { ...first, after: edit.after } : edit);
  }
  return [...merged.values()].filter(({ before, after }) => !sameContent(before, after));
}

/** Those edit groups that can be made together: one that wants another content for a cell already taken is left for later. */
export function compatible(groups: readonly (readonly Edit[])[]): SetCell[] {
  const taken = new Map<string, SetCell>();
  for (const group of groups) {
    const cells = group.filter((edit) => edit.kind === "setCell");
    const clash = cells.some((edit) => {
      const other = taken.get(keyOf(edit));
      return other !== undefined && !sameContent(other.after, edit.after);
    });
    if (!clash) for (const edit of cells) taken.set(keyOf(edit), edit);
  }
  return [...taken.values()];
}
