/** The annex (附件2) of a period that has none yet: every unit's rows as they were asked, on the office's paper. */
import type { Choice, SheetDraft } from "../../edits/draft";
import { headingOf, ratingHint, sectionsOf } from "../../forms/form-sheet";
import type { FormRow } from "../../forms/form";
import type { Range } from "../../grid/range";
import type { CellValue } from "../../grid/snapshot";
import { BODY, HEADER, NOTE, TITLE, titleHeight } from "../../paper/paper-styles";
import { rowHeight } from "../../paper/row-height";

export const ANNEX_SHEET = "附件2 完成情况";

export interface AnnexUnit {
  readonly unit: string;
  readonly rows: readonly FormRow[];
  readonly ratingWords: readonly string[];
}

export interface AnnexAnswer {
  readonly progressNote: CellValue;
  readonly rating: CellValue;
}

/** Where a unit's row stands in the new sheet. */
export type AnnexPlaces = ReadonlyMap<FormRow, number>;

const COLUMNS = 4;
export const NOTE_COLUMN = 2;
export const RATING_COLUMN = 3;
const WIDTHS = [6, 46, 66, 16];

type Look = "title" | "unit" | "header" | "section" | "item" | "gap";

interface Line {
  readonly look: Look;
  readonly cells: readonly CellValue[];
  readonly row?: FormRow;
  readonly words?: readonly string[];
}

/** Unsigned: it is the office's own from the first day, and read as such. */
export function annexDraft(
  name: string,
  title: string,
  units: readonly AnnexUnit[],
  answer: (row: FormRow) => AnnexAnswer,
): { readonly draft: SheetDraft; readonly places: AnnexPlaces } {
  const lines = linesOf(title, units, answer);
  const block = (row: number, column = 0, columns = COLUMNS): Range => ({ row, column, rows: 1, columns });
  const rowsOf = (...looks: Look[]): number[] => lines.flatMap(({ look }, row) => (looks.includes(look) ? [row] : []));
  const choices = lines.flatMap(({ words = [] }, row): Choice[] =>
    words.length > 0 ? [{ range: block(row, RATING_COLUMN, 1), words, hint: ratingHint(words) }] : [],
  );
  const draft: SheetDraft = {
    name,
    cells: lines.map(({ cells }) => cells),
    styles: [
      { range: block(0), style: TITLE },
      ...rowsOf("unit").map((row) => ({ range: block(row), style: { ...NOTE, font: "黑体", size: 12 } })),
      ...rowsOf("header").map((row) => ({ range: block(row), style: HEADER })),
      ...rowsOf("section").map((row) => ({ range: block(row), style: BODY })),
      ...rowsOf("item").flatMap((row) => [
        { range: block(row), style: BODY },
        { range: block(row, 1, 2), style: { ...BODY, horizontal: "left" as const } },
      ]),
    ],
    merges: rowsOf("title", "unit", "section").map((row) => block(row)),
    columnWidths: WIDTHS,
    rowHeights: lines.map(({ look, cells }) => {
      if (look === "title") return titleHeight(cells, sum(WIDTHS));
      if (look === "item" || look === "header") return rowHeight(cells, WIDTHS);
      return look === "gap" ? undefined : rowHeight(cells, [sum(WIDTHS)]);
    }),
    ...(choices.length > 0 ? { choices: joined(choices) } : {}),
    freezeRows: 1,
    print: { landscape: true, repeatRows: { first: 0, last: 0 } },
  };
  return { draft, places: new Map(lines.flatMap(({ row }, place) => (row ? [[row, place] as const] : []))) };
}

function linesOf(title: string, units: readonly AnnexUnit[], answer: (row: FormRow) => AnnexAnswer): Line[] {
  const across = (look: Look, text: string | null): Line => ({ look, cells: [text, null, null, null] });
  return [
    across("title", title),
    ...units.flatMap(({ unit, rows, ratingWords }): Line[] => [
      across("gap", null),
      across("unit", `责任单位：${unit}`),
      {
        look: "header",
        cells: (["serial", "standard", "progressNote", "rating"] as const).map((field) =>
          headingOf(field, ratingWords),
        ),
      },
      ...sectionsOf(rows).flatMap(({ category, rows: own }): Line[] => [
        ...(category === "" ? [] : [across("section", category)]),
        ...own.map((row): Line => {
          const { progressNote, rating } = answer(row);
          const cells = [row.serial, row.standard || row.matter, progressNote, rating];
          return { look: "item", cells, row, words: ratingWords };
        }),
      ]),
    ]),
  ];
}

/** Neighbouring cells with the same words are one range. */
function joined(choices: readonly Choice[]): Choice[] {
  const runs: Choice[] = [];
  for (const choice of choices) {
    const last = runs.at(-1);
    const goesOn = last && last.range.row + last.range.rows === choice.range.row && last.hint === choice.hint;
    if (goesOn) runs[runs.length - 1] = { ...last, range: { ...last.range, rows: last.range.rows + 1 } };
    else runs.push(choice);
  }
  return runs;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
