/** How the tables were read, for people (--explain), and for machines (the command line's contract). */
import type { CheckReport } from "../../actions/check";
import { FIELD_WORDS, LIST_CHOICES, ROLE_WORDS, WHY_WORDS } from "../../actions/reading-words";
import { linesBetween, rowsRange, type SheetReading, type TallyReading } from "../../actions/sheet-readings";
import type { TallyColumn } from "../../core/domain/items";
import { standardWord } from "../../core/domain/rating-words";
import { READING_WORDS } from "../../core/domain/reading-settings";
import type { ColumnReading } from "../../core/domain/reading";
import { columnName, rangeName } from "../../core/grid/range";
import type { Language } from "../../core/language/language";
import { excerpt } from "../../core/rules/text";
import { sentence } from "../sentence";
import { choiceLines } from "./choices";

export function jsonReading(reading: SheetReading) {
  const { sheet, kind, header, columns, rows, units, confirmed, list } = reading;
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
    list: list ?? null,
  };
}

export function jsonTally({ sheet, range, columns, confirmed }: TallyReading) {
  return { sheet, range: rangeName(range), confirmed, columns };
}

type Explained = Pick<CheckReport, "readings" | "tallies" | "choices" | "saidReadings">;

/** The tables, then the statistics, then what was chosen about the whole book and what a person has said. */
export function explanation({ readings, tallies, choices, saidReadings }: Explained, language: Language): string {
  const said = saidReadings.map(({ sheet, what, text, as }) =>
    sentence("said", language, { sheet, what: READING_WORDS[what], text: excerpt(text, 40), as }),
  );
  const chosen = choiceLines(choices, language);
  const part = (heading: "choicesMade" | "saidBefore", lines: readonly string[]): string[] =>
    lines.length > 0 ? [[sentence(heading, language), ...lines, ""].join("\n")] : [];
  return [
    tablesExplained(readings, language),
    ...tallies.map((tally) => tallyExplained(tally, language)),
    ...part("choicesMade", chosen),
    ...part("saidBefore", said),
  ].join("\n");
}

function tallyExplained({ sheet, range, columns, confirmed }: TallyReading, language: Language): string {
  return [
    sentence("readTally", language, { sheet, range: rangeName(range) }),
    ...(confirmed ? [sentence("readingConfirmed", language)] : []),
    ...columns.map(({ heading, kind, includes = [] }) =>
      sentence("countTaken", language, {
        heading: excerpt(heading, 40),
        kind: [kind, ...includes].map((one) => countedAs(one, language)).join(sentence("comma", language)),
      }),
    ),
    "",
  ].join("\n");
}

function countedAs(kind: TallyColumn["kind"], language: Language): string {
  return kind === "items" ? sentence("items", language) : language === "zh" ? standardWord(kind) : kind;
}

/** A line a column, and a line for each run of rows that are not items. */
function tablesExplained(readings: readonly SheetReading[], language: Language): string {
  return readings
    .map((reading) => {
      const { sheet, kind, header, columns } = reading;
      const isRead = kind === "breakdown" ? "readBreakdown" : "readAnnex";
      return [
        sentence(isRead, language, { sheet, header: rangeName(header) }),
        ...(reading.confirmed ? [sentence("readingConfirmed", language)] : []),
        ...(reading.list ? [sentence("listTaken", language, { as: LIST_CHOICES[reading.list.as] })] : []),
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
