/** The period that most of the returns say they are of, for a workbook that does not say which is being collected. */
import { groupBy } from "../../collections/group";
import { textOf } from "../../grid/cell-value";
import { periodName } from "../../domain/period";
import type { StatedPeriod } from "./context-of";
import type { ReturnedFile } from "./returned-file";
import { partOfYear } from "./return-period";
import { sheetMarks } from "./sheet-marks";

/** A title stands among the first rows of a sheet. */
const TITLE_ROWS = 3;

/** Marks are surer than titles: where any form has one, titles are not asked. */
export function statedPeriod(files: readonly ReturnedFile[]): StatedPeriod | undefined {
  const sheets = files.map(({ book }) => book?.sheets ?? []);
  const marks = most(sheets.map((own) => own.flatMap((sheet) => sheetMarks(sheet).form?.period ?? [])[0]));
  if (marks !== undefined) return { period: marks, by: "mark" };
  const titles = most(
    sheets.map(
      (own) =>
        own
          .flatMap(({ values }) => values.slice(0, TITLE_ROWS).flat())
          .flatMap((value) => partOfYear(textOf(value)).map(periodName))[0],
    ),
  );
  return titles === undefined ? undefined : { period: titles, by: "title" };
}

/** What more than half of those that say anything say. */
function most(texts: readonly (string | undefined)[]): string | undefined {
  const stated = texts.filter((text) => text !== undefined);
  const counts = groupBy(stated, (text) => text);
  return [...counts].find(([, own]) => own.length * 2 > stated.length)?.[0];
}
