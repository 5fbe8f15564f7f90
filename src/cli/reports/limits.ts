/** What was put off or closed, for machines (the command line's contract). */
import { RECORD_LIMITS, DUE_CELL_KEPT, type LimitDecision, type LimitPreview } from "../../actions/time-limits";
import { isoDay } from "../../core/chinese/day";
import type { Edit } from "../../core/edits/plan";
import { cellName } from "../../core/grid/range";
import { shownValue } from "../../core/grid/snapshot";
import type { Language } from "../../core/language/language";

/** `written`: the file that holds it now; undefined where none was written. */
export function jsonDecisions(
  workbook: string,
  decisions: readonly LimitDecision[],
  { plan, refused, kept }: LimitPreview,
  written: string | undefined,
  language: Language,
): string {
  const why = new Map(refused.map((each) => [each.key, each.why]));
  const shown = {
    workbook,
    out: written ?? null,
    recorded: decisions
      .filter(({ key }) => written !== undefined && !why.has(key))
      .map((decision) => ({
        key: decision.key,
        decision: decision.kind,
        day: isoDay(decision.kind === "putOff" ? decision.until : decision.closedOn),
      })),
    refused: refused.map((each) => ({ ...each, message: RECORD_LIMITS.impossible[each.why][language] })),
    kept: kept.map((each) => ({
      sheet: each.at.sheet,
      cell: cellName(each.at),
      why: each.why,
      message: DUE_CELL_KEPT[each.why][language],
    })),
    changes: written === undefined ? [] : plan.edits.flatMap(changed),
  };
  return JSON.stringify(shown, null, 2);
}

function changed(edit: Edit): object[] {
  if (edit.kind !== "setCell") return [];
  const { at, before, after } = edit;
  return [{ sheet: at.sheet, cell: cellName(at), before: shownValue(before), after: shownValue(after) }];
}
