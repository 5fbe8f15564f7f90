/** A rating column under a heading that does not call it so, told by its cells: nothing but rating words. */
import type { Cells } from "../grid/cells";
import { isBlank } from "../grid/cell-value";
import { SAMPLE_ROWS, type HeaderRows, type Heading } from "./header";
import { vocabularyFor, type KnownWords, type RatingVocabulary } from "../domain/ratings";

/** One word may stand anywhere. */
const FEWEST = 2;
/** Of words that nobody knows (其它), so many known ones stand beside each. */
const KNOWN_EACH = 4;
const LONGEST_WORD = 8;

/** The header with a rating column where the only thing it lacks is the name for one; the header itself where none is found. */
export function withRatingColumn(
  cells: Cells,
  header: HeaderRows,
  endRow: number,
  ratingWords: KnownWords,
): HeaderRows {
  const notes = header.headings.filter(({ field }) => field === "progressNote");
  // 进展情况 | 完成情况: of two columns for what was done one may say it in a word.
  const mayRate = ({ field, kind }: Heading): boolean =>
    !kind && (!field || (field === "progressNote" && notes.length > 1));
  // Of quarters side by side the last is the present one.
  const found = header.headings
    .filter(
      (heading) =>
        mayRate(heading) &&
        holdsRatings(cells, heading.column, header.row + header.rows, endRow, vocabularyFor(heading.text, ratingWords)),
    )
    .at(-1);
  if (!found) return header;
  return {
    ...header,
    headings: header.headings.map((heading) => (heading === found ? { ...heading, field: "rating" } : heading)),
  };
}

function holdsRatings(
  cells: Cells,
  column: number,
  top: number,
  endRow: number,
  vocabulary: RatingVocabulary,
): boolean {
  let known = 0;
  let unknown = 0;
  for (let row = top; row < Math.min(endRow, top + SAMPLE_ROWS); row++) {
    if (isBlank(cells.value(row, column))) continue;
    const word = cells.text(row, column).trim();
    if (vocabulary.kindOf(word) !== undefined) known++;
    else if (typeof cells.value(row, column) !== "string" || word.length > LONGEST_WORD) return false;
    else unknown++;
  }
  return known >= FEWEST && known >= unknown * KNOWN_EACH;
}
