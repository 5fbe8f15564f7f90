/** What lists of items by their days share: the cells of a row, and the light's fill beside its word. */
import { chineseDay } from "../chinese/day";
import { matterOf } from "../domain/items";
import { textOf } from "../grid/cell-value";
import { shownValue, type CellValue } from "../grid/snapshot";
import { LIGHT_FILLS, LIGHT_NAMES } from "../limits/light-words";
import { LIGHT_KINDS, type Lit } from "../limits/lights";
import { BODY } from "../paper/paper-styles";
import type { Rows, Summary } from "./summary";
import { tablePaper } from "./table-paper";

const LIGHT_HEADING = "亮灯";

/** `days` heads the column of days late or left. */
export function litTable(title: string, items: readonly Lit[], days: string, none: string): Rows {
  const header = [
    "序号",
    "责任单位",
    "工作标准",
    "完成时间",
    "到期日",
    LIGHT_HEADING,
    days,
    "进度评估",
    "完成情况",
    "说明",
  ];
  const nothing = header.map((_, c): CellValue => (c === 2 ? none : null));
  return [[title], header, ...(items.length > 0 ? items.map(litRow) : [nothing])];
}

function litRow({ item, unit, units, words, light }: Lit, i: number): CellValue[] {
  return [
    i + 1,
    units.length > 1 ? units.join("、") : unit,
    matterOf(item),
    words || null,
    light.day ? chineseDay(light.day) : null,
    LIGHT_NAMES[light.kind].zh,
    light.days ?? null,
    item.ratingText || null,
    item.progressNote || null,
    remarkOf(light),
  ];
}

function remarkOf({ before, unapproved, stage }: Lit["light"]): CellValue {
  if (before) return `批准延期，原定${chineseDay(before)}`;
  if (unapproved) return `写了延期至${chineseDay(unapproved)}，没有批准人和批准时间`;
  return stage?.trim() || null;
}

/** The word says it; the fill says it again. */
export const litPaper: Summary["layOut"] = (name, cells) => {
  const draft = tablePaper({
    landscape: true,
    widths: [6, 18, 36, 16, 18, 10, 10, 12, 40, 22],
    textColumns: [2, 8, 9],
  })(name, cells);
  const column = (cells[1] ?? []).findIndex((heading) => shownValue(heading) === LIGHT_HEADING);
  const fills = cells.slice(2).flatMap((row, i) => {
    const word = textOf(shownValue(row[column] ?? null));
    const kind = LIGHT_KINDS.find((known) => LIGHT_NAMES[known].zh === word);
    const fill = kind && LIGHT_FILLS[kind];
    return fill ? [{ range: { row: i + 2, column, rows: 1, columns: 1 }, style: { ...BODY, fill } }] : [];
  });
  return { ...draft, styles: [...draft.styles, ...fills] };
};
