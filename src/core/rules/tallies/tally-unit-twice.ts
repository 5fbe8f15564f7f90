/** A unit listed twice in the statistics sheet. */
import { cellName } from "../../grid/range";
import { cellPlace, defineRule } from "../rule";

export const tallyUnitTwice = defineRule({
  id: "tally-unit-twice",
  scope: "row",
  severity: "error",
  restsOn: [],
  title: { zh: "统计表单位重复", en: "Unit twice in the tally" },
  docs: {
    zh: "统计表把同一单位列了两次（包括全称和简称）。",
    en: "The tally lists a unit twice, its full and short name counted as one.",
  },
  messages: {
    twice: {
      zh: "统计表中“{unit}”与 {cell} 的“{first}”是同一单位，列了两次。",
      en: "In the tally “{unit}” and “{first}” in {cell} are the same unit, listed twice.",
    },
  },
  *check({ reconciliations, recognition, canonicalUnit }) {
    const lists =
      reconciliations.length > 0
        ? reconciliations.map(({ twice }) => twice)
        : recognition.tallies.map(({ rows }) => repeated(rows, canonicalUnit));
    for (const { row, first } of lists.flat()) {
      yield {
        message: "twice",
        at: cellPlace(row.at),
        unit: row.unit,
        related: [cellPlace(first.at)],
        data: { unit: row.unit, first: first.unit, cell: cellName(first.at) },
      };
    }
  },
});

function repeated<Row extends { readonly unit: string }>(
  rows: readonly Row[],
  canonical: (unit: string) => string,
): { row: Row; first: Row }[] {
  return rows.flatMap((row, i) => {
    const first = rows.find((other) => canonical(other.unit) === canonical(row.unit));
    return first && first !== rows[i] ? [{ row, first }] : [];
  });
}
