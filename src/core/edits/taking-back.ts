/** Which of the last writes may be taken back, and how: those that nothing written after them has touched. */
import { cellName } from "../grid/range";
import type { History, Written } from "./history";
import { invert } from "./invert";
import { sheetOf, type Edit, type EditPlan } from "./plan";

/** The writes after it that touched the same cells, or a sheet that either of the two added, replaced or took away. */
export function blockersOf(history: History, { id, applied }: Written): History {
  const own = touchedBy(applied);
  return history.filter((later) => later.id > id && meets(own, touchedBy(later.applied)));
}

interface Touched {
  readonly cells: ReadonlySet<string>;
  /** Sheets of which cells were touched. */
  readonly within: ReadonlySet<string>;
  /** Sheets touched as a whole. */
  readonly whole: ReadonlySet<string>;
}

function touchedBy(edits: readonly Edit[]): Touched {
  const cells = edits.filter((edit) => edit.kind === "setCell");
  return {
    cells: new Set(cells.map(({ at }) => `${at.sheet}!${cellName(at)}`)),
    within: new Set(cells.map(sheetOf)),
    whole: new Set(edits.filter((edit) => edit.kind !== "setCell").map(sheetOf)),
  };
}

function meets(a: Touched, b: Touched): boolean {
  return share(a.cells, b.cells) || share(a.whole, b.whole) || share(a.whole, b.within) || share(a.within, b.whole);
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  return [...fewer].some((one) => more.has(one));
}

/**
 * The plan that takes a write back. A sheet that was replaced comes back where its replacement stands: other sheets may have
 * come or gone since.
 */
export function takingBack({ label, applied }: Written, sheets: readonly string[]): EditPlan {
  const plan = invert({ label, edits: applied });
  const standing = [...sheets];
  const left = new Map<string, number>();
  const edits = plan.edits.map((edit): Edit => {
    if (edit.kind === "setCell") return edit;
    const { name } = edit.draft;
    if (edit.kind === "removeSheet") {
      left.set(name, standing.indexOf(name));
      standing.splice(standing.indexOf(name), 1);
      return edit;
    }
    const position = left.get(name) ?? edit.position ?? standing.length;
    standing.splice(position, 0, name);
    return { ...edit, position };
  });
  return { ...plan, edits };
}
