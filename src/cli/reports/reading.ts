/** How the tables were read, for people (--explain), and for machines (the command line's contract). */
import { FIELD_WORDS, ROLE_WORDS, WHY_WORDS } from "../../actions/reading-words";
import { linesBetween, rowsRange, type SheetReading } from "../../actions/sheet-readings";
import type { ColumnReading } from "../../core/domain/reading";
import { columnName, rangeName } from "../../core/grid/range";
import type { Language } from "../../core/language/language";
import { excerpt } from "../../core/rules/text";
import { sentence } from "../sentence";

export function jsonReading(reading: SheetReading) {
  const { sheet, kind, header, columns, rows, units, confirmed } = reading;
  return {
    sheet,
    kind,
    confirmed,
    header: rangeName(header),
    columns: columns.map(({ column, heading, field, sure, why }) => ({
      column: columnName(column),
      heading,
      field: field ?? null,
      sure,
      why,
    })),
    rows: rows.map((run) => ({ range: rangeName(rowsRange(reading, run)), role: run.role, sure: run.sure })),
    units: units.map(({ range, unit }) => ({ range: rangeName(range), unit })),
  };
}

/** A line a column, and a line for each run of rows that are not items. */
export function explanation(readings: readonly SheetReading[], language: Language): string {
  return readings
    .map((reading) => {
      const { sheet, kind, header, columns } = reading;
      const isRead = kind === "breakdown" ? "readBreakdown" : "readAnnex";
      return [
        sentence(isRead, language, { sheet, header: rangeName(header) }),
        ...(reading.confirmed ? [sentence("readingConfirmed", language)] : []),
        ...columns.map((column) => columnLine(column, language)),
        ...linesBetween(reading).map(({ range, role, unit }) =>
          sentence("rowsTaken", language, {
            range: rangeName(range),
            role: ROLE_WORDS[role],
            more: unit === undefined ? "" : ` ${unit}`,
          }),
        ),
        "",
      ].join("\n");
    })
    .join("\n");
}

function columnLine({ column, heading, field, sure, why, second }: ColumnReading, language: Language): string {
  const place = { column: columnName(column), heading: excerpt(heading, 40) };
  if (field === undefined) return sentence("columnUnused", language, place);
  const reasons = why.map((one) => WHY_WORDS[one][language]);
  const doubts = [
    sentence("notSure", language),
    ...(second ? [sentence("mayBe", language, { field: FIELD_WORDS[second] })] : []),
  ];
  const whole = [...reasons, ...(sure ? [] : doubts)].join(sentence("comma", language));
  return sentence("columnTaken", language, { ...place, field: FIELD_WORDS[field], why: whole });
}
