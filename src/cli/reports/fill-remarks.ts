/** What a filled statistics sheet leaves for a person to look at. */
import type { FillPreview } from "../../actions/fill-tally";
import { cellName, type Address } from "../../core/grid/range";
import { contentAt, sheetNamed, shownValue, type WorkbookSnapshot } from "../../core/grid/snapshot";
import { isBlank } from "../../core/grid/cell-value";
import type { Language } from "../../core/language/language";
import { sentence } from "../sentence";

/** Formulas that were left alone are spoken of only where they show another number `after` the filling too. */
export function fillRemarks(
  { remarks, unrated, leftOut }: FillPreview,
  after: WorkbookSnapshot,
  language: Language,
): string[] {
  const open = remarks.filter(({ reason, at, count }) => reason !== "formulaKept" || shownIn(after, at) !== count);
  const rows = [
    ...leftOut.map((sheet) => sentence("tallyInDoubt", language, { sheet })),
    ...open.map(({ reason, at, count }) => sentence(reason, language, { place: `${at.sheet} ${cellName(at)}`, count })),
  ];
  return unrated === 0 ? rows : [...rows, sentence("unrated", language, { count: unrated })];
}

function shownIn(book: WorkbookSnapshot, at: Address): number | undefined {
  const sheet = sheetNamed(book, at.sheet);
  const value = sheet ? shownValue(contentAt(sheet, at)) : undefined;
  return isBlank(value ?? null) ? 0 : Number(value);
}
