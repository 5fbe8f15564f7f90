/** A rating ticked under the word that is meant: 已完成 √ | 正在推进 | 进度滞后. */
import type { Field } from "../../domain/fields";
import type { Cells } from "../../grid/cells";
import { compact } from "../../chinese/text";
import { isBlank } from "../../grid/cell-value";
import { SAMPLE_ROWS } from "./column-contents";
import { type HeaderRows, type Heading } from "./header";

const TICK = /^([√✓✔☑✅●○◎■★☆▲△※*vVyY1]|是|对)$/;
/** A 1 may as well be a count. */
const COUNT = /^1$/;
/** 是否完成 over 是 and 否. */
const ANSWER = /是否.*\s[是否]$/;
const SUM = /^(总计|合计|共计|小计)/;

/** The header with its rating words as places to tick, where rows of work items have nothing but ticks under them. */
export function withTicks(cells: Cells, header: HeaderRows, endRow: number): HeaderRows {
  const answers = header.headings.filter(({ text }) => ANSWER.test(text));
  const words = answers.length === 2 ? answers : header.headings.filter(({ kind }) => kind !== undefined);
  const ofItems = header.headings.some(
    ({ kind, field, says = [], text }) =>
      kind === undefined && !ANSWER.test(text) && OF_ITEMS.includes(field ?? says[0]?.field ?? "items"),
  );
  if (!ofItems || words.length < 2 || !holdTicks(cells, words, header.row + header.rows, endRow)) return header;
  return {
    ...header,
    headings: header.headings.map((heading) =>
      words.includes(heading)
        ? { column: heading.column, text: heading.text, field: "rating", tick: wordOf(heading) }
        : heading,
    ),
  };
}

/** Columns that rows of work items have, and no statistics. */
const OF_ITEMS: readonly Field[] = ["progressNote", "standard", "matter"];

function holdTicks(cells: Cells, words: readonly Heading[], top: number, endRow: number): boolean {
  let ticks = 0;
  let single = 0;
  let several = 0;
  for (let row = top; row < Math.min(endRow, top + SAMPLE_ROWS); row++) {
    const filled = words.filter(({ column }) => !isBlank(cells.value(row, column)));
    if (filled.length === 0 || SUM.test(compact(cells.text(row, cells.filled(row)[0] ?? 0)))) continue;
    if (filled.some(({ column }) => !TICK.test(compact(cells.text(row, column))))) return false;
    ticks++;
    if (!filled.some(({ column }) => COUNT.test(compact(cells.text(row, column))))) continue;
    if (filled.length === 1) single++;
    else several++;
  }
  // Counts of a statistics sheet may be all 1, but they stand in several columns of a row.
  return ticks > 0 && (several === 0 || single > several);
}

function wordOf({ text, group }: Heading): string {
  if (ANSWER.test(text)) return text.slice(-1);
  return compact(group === undefined ? text : text.slice(group.length));
}

export interface Tick {
  readonly column: number;
  readonly word: string;
}

export function ticksOf({ headings }: HeaderRows): readonly Tick[] {
  return headings.flatMap(({ column, tick }) => (tick === undefined ? [] : [{ column, word: tick }]));
}

/** The words ticked on a row, and the cell to look at. */
export function tickedOn(
  cells: Cells,
  row: number,
  ticks: readonly Tick[],
): { readonly text: string; readonly column: number } | undefined {
  if (ticks.length === 0) return undefined;
  const ticked = ticks.filter(({ column }) => !isBlank(cells.value(row, column)));
  const column = (ticked[0] ?? ticks[0])?.column;
  return column === undefined ? undefined : { text: ticked.map(({ word }) => word).join("、"), column };
}
