/** The words by which a sheet is known again, whatever it is called: those of its header, or else its first line. */
import { compact } from "../chinese/text";
import { isBlank, textOf } from "../grid/cell-value";
import type { SheetSnapshot } from "../grid/snapshot";

/** Headers stand near the top. */
const SEARCHED = 15;

/** Longer texts are what a table holds, and no heading. */
const LONGEST = 30;

/** Of the first lines the one with the most different short texts, the upper of two alike. */
export function sheetHeadings({ values }: Pick<SheetSnapshot, "values">): string {
  const filled = values.filter((row) => !row.every(isBlank)).slice(0, SEARCHED);
  const lines = filled.map((row) => [
    ...new Set(
      row
        .filter((cell) => typeof cell === "string")
        .map(compact)
        .filter((text) => text !== ""),
    ),
  ]);
  const headings = lines
    .map((texts) => texts.filter((text) => text.length <= LONGEST && !/^[\d.%-]+$/.test(text)))
    .reduce<readonly string[]>((most, texts) => (texts.length > most.length ? texts : most), []);
  const [first] = filled[0]?.filter((cell) => !isBlank(cell)) ?? [];
  return headings.length > 1 ? headings.join("、") : compact(textOf(first ?? null));
}
