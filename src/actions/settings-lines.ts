/** A line more on the settings sheet (督查设置), which otherwise stays as a person has edited it. */
import type { Edit } from "../core/edits/plan";
import { contentAt, type CellContent, type CellValue, type SheetSnapshot } from "../core/grid/snapshot";
import { SETTINGS_SHEET } from "../core/domain/own-sheets";
import { SECTION_HEADERS, sectionHeaded, SECTIONS } from "../core/domain/settings";

type Section = keyof typeof SECTIONS;

/** In the first free line under the section's heading; under a heading of its own at the end where there is none. */
export function appendedLine(sheet: SheetSnapshot, section: Section, line: readonly CellValue[]): Edit[] {
  const end = sheet.origin.row + sheet.values.length;
  const free = freeLine(sheet, section, end);
  const lines: (readonly CellValue[])[] =
    free === undefined ? [[], [SECTIONS[section]], SECTION_HEADERS[section], line] : [line];
  return lines.flatMap((cells, i) =>
    cells.map((after, column): Edit => {
      const place = { row: (free ?? end) + i, column };
      return { kind: "setCell", at: { sheet: SETTINGS_SHEET, ...place }, before: contentAt(sheet, place), after };
    }),
  );
}

/** The first line without any content under the section's heading; none where another section follows without a gap. */
function freeLine(sheet: SheetSnapshot, section: Section, end: number): number | undefined {
  const contents = (row: number): CellContent[] =>
    SECTION_HEADERS[section].map((_, column) => contentAt(sheet, { row, column }));
  const heading = (row: number) => sectionHeaded(String(contents(row)[0] ?? ""));
  let row = sheet.origin.row;
  while (row < end && heading(row) !== section) row++;
  if (row >= end) return undefined;
  for (row++; row < end; row++) {
    if (heading(row) !== undefined) return undefined;
    if (contents(row).every((content) => content === null || content === "")) return row;
  }
  return end;
}
