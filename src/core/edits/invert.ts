/** Taking a plan back: applying a plan and then its inverse gives the workbook as it was. */
import type { Edit, EditPlan } from "./plan";

export function invert(plan: EditPlan): EditPlan {
  return { label: plan.label, edits: [...plan.edits].reverse().map(invertEdit) };
}

function invertEdit(edit: Edit): Edit {
  switch (edit.kind) {
    case "setCell":
      return { ...edit, before: edit.after, after: edit.before };
    case "addSheet":
      return {
        kind: "removeSheet",
        draft: edit.draft,
        ...(edit.position === undefined ? {} : { position: edit.position }),
      };
    case "removeSheet":
      return {
        kind: "addSheet",
        draft: edit.draft,
        ...(edit.position === undefined ? {} : { position: edit.position }),
      };
  }
}
