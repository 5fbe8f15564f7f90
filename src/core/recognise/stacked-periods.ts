/** 一季度, 二季度 and 三季度 one under the other on one sheet: each is a table of its own, and not one long table. */
import { periodIn, type Period } from "../domain/period";
import type { RowSection } from "./row-sections";

/** The sections in groups of one period; all of them together where their titles do not name several. */
export function stackedPeriods(sections: readonly RowSection[]): readonly (readonly RowSection[])[] {
  const groups: { readonly period: Period | undefined; readonly sections: RowSection[] }[] = [];
  for (const section of sections) {
    const period = periodAbove(section);
    const last = groups.at(-1);
    // A header without a title goes on with the table above it.
    if (last && (period === undefined || period.end === last.period?.end)) last.sections.push(section);
    else groups.push({ period, sections: [section] });
  }
  const ends = new Set(groups.map(({ period }) => period?.end));
  const areApart = groups.length > 1 && ends.size === groups.length && !ends.has(undefined);
  return areApart ? groups.map((group) => group.sections) : [sections];
}

/** Named by a line of its own between the table above and the header. */
function periodAbove({ cells, from, header }: RowSection): Period | undefined {
  for (let row = header.row - 1; row >= from; row--) {
    const filled = cells.filled(row);
    const period = filled.length === 1 ? periodIn(cells.text(row, filled[0] ?? 0)) : undefined;
    if (period) return period;
  }
  return undefined;
}
