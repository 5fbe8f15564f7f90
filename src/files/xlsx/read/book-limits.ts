/** How many sheets one file may have, and how much all of them may hold together. */
import { MAX_SPAN } from "../../../core/grid/snapshot";
import { Refusal } from "../../package/problems";
import type { SheetContents } from "../cells/sheet-contents";

export const MAX_SHEETS = 1000;

/** Characters of all cells; one shared string may stand in every one of them. */
const MAX_LETTERS = 100_000_000;

/** Answers the function to be told of every sheet as it is read. */
export function bookLimits(): (contents: SheetContents) => void {
  let span = 0;
  let text = 0;
  return ({ values }) => {
    span += values.length * (values[0]?.length ?? 0);
    if (span > 2 * MAX_SPAN) throw new Refusal("tooSpread");
    for (const row of values) for (const value of row) if (typeof value === "string") text += value.length;
    if (text > MAX_LETTERS) throw new Refusal("tooLarge");
  };
}
