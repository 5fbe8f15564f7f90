/** A rating column under a heading nobody knows, told by its cells: nothing but rating words. */
import type { Cells } from "../../grid/cells";
import { isBlank } from "../../grid/text";
import { TELLING_ROWS, type HeaderRows } from "./header";
import { vocabularyFor, type RatingVocabulary } from "../ratings";

/** One word may stand anywhere. */
const FEWEST = 2;

/** The header with a rating column where the only thing it lacks is the name for one; the header itself where none is found. */
export function withRatingColumn(
  cells: Cells,
  header: HeaderRows,
  endRow: number,
  ratingWords: RatingVocabulary["allowed"],
): HeaderRows {
  const found = header.headings.find(
    ({ field, kind, column, text }) =>
      !field &&
      !kind &&
      holdsRatings(cells, column, header.row + header.rows, endRow, vocabularyFor(text, ratingWords)),
  );
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
  let words = 0;
  for (let row = top; row < Math.min(endRow, top + TELLING_ROWS); row++) {
    if (isBlank(cells.value(row, column))) continue;
    if (vocabulary.kindOf(cells.text(row, column)) === undefined) return false;
    words++;
  }
  return words >= FEWEST;
}
