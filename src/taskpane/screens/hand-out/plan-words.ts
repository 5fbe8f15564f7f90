/** What handing out would do to the workbook, before it does. */
import type { EditPlan } from "../../../core/edits/plan";
import { sheetNames } from "../../parts/edits/receipt-words";
import type { HandOutWords } from "../../words/hand-out-zh";
import type { Words } from "../../words/zh";

export function planSentences({ edits }: EditPlan, say: HandOutWords["ways"], words: Words): string[] {
  if (edits.length === 0) return [say.same];
  const removed = new Set(edits.flatMap((edit) => (edit.kind === "removeSheet" ? [edit.draft.name] : [])));
  const added = edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.draft.name] : []));
  const fresh = added.filter((name) => !removed.has(name));
  const again = added.filter((name) => removed.has(name));
  const written = new Set(edits.flatMap((edit) => (edit.kind === "setCell" ? [edit.at.sheet] : [])));
  return [
    ...(fresh.length > 0 ? [say.adds(sheetNames(fresh, words))] : []),
    ...(again.length > 0 ? [say.replaces(sheetNames(again, words))] : []),
    ...(written.size > 0 ? [say.writes(sheetNames([...written], words))] : []),
  ];
}
