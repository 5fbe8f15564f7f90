/** What handing out would do to the workbook, before it does. */
import type { EditPlan } from "../../core/edits/plan";
import type { HandOutWords } from "../words/hand-out-zh";
import type { Words } from "../words/zh";

/** More are counted, not named. */
const NAMED = 3;

export function planSentences({ edits }: EditPlan, say: HandOutWords["ways"], { receipt, and }: Words): string[] {
  if (edits.length === 0) return [say.same];
  const removed = new Set(edits.flatMap((edit) => (edit.kind === "removeSheet" ? [edit.draft.name] : [])));
  const added = edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.draft.name] : []));
  const told = (names: readonly string[], few: (names: string) => string, many: HandOutWords["ways"]["addsMany"]) => {
    if (names.length === 0) return [];
    const list = names.slice(0, NAMED).map(receipt.quoted).join(and);
    return [names.length > NAMED + 1 ? many(list, names.length) : few(names.map(receipt.quoted).join(and))];
  };
  return [
    ...told(
      added.filter((name) => !removed.has(name)),
      say.adds,
      say.addsMany,
    ),
    ...told(
      added.filter((name) => removed.has(name)),
      say.replaces,
      say.replacesMany,
    ),
  ];
}
