/** 一季度, 二季度 and 三季度 as rows of one task: the task is one item, as its latest row has it. */
import { compact } from "../../chinese/text";
import { groupBy } from "../../collections/group";
import { isBlank } from "../../grid/cell-value";
import { isLater, periodIn } from "../../domain/period";
import type { Columns } from "../../domain/items";
import { periodOfHeading } from "../columns/column-periods";
import type { Section } from "../columns/section-columns";
import { fieldText } from "./item-row";

const NAMES_PERIODS = /^(季度|月份|月度|期别|期次|时期|时段|阶段|周次|旬次|(报告|填报|统计|调度)(期|季度|月份|时间))$/;

const NONE: ReadonlySet<number> = new Set();

/** The rows down to `end` that tell of their task at another time than the latest that is filled and no later than the title says. */
export function rowsOfOtherPeriods(
  { cells, header }: Section,
  columns: Columns,
  end: number,
  title: string,
): ReadonlySet<number> {
  const heading = header.headings.find(({ text }) => NAMES_PERIODS.test(compact(text)));
  const task = columns.standard ?? columns.matter;
  if (!heading || task === undefined) return NONE;
  const top = header.row + header.rows;
  const dated = Array.from({ length: end - top }, (_, i) => top + i).flatMap((row) => {
    const period = periodOfHeading(cells.text(row, heading.column));
    const own = fieldText(cells, row, task, top);
    return period && own !== "" ? [{ row, period, key: `${own}|${fieldText(cells, row, columns.unit, top)}` }] : [];
  });
  const tasks = [...groupBy(dated, ({ key }) => key).values()];
  // A stage of its own has a task of its own: the same task must come again for the most part.
  const again = tasks.filter((rows) => new Set(rows.map(({ period }) => period.end)).size === rows.length);
  const repeated = again.filter((rows) => rows.length > 1);
  if (again.length < tasks.length || repeated.length * 2 <= tasks.length) return NONE;
  const named = periodIn(title) ?? periodIn(cells.sheet.name);
  const others = repeated.flatMap((rows) => {
    const latest = [...rows].sort((a, b) => b.period.end - a.period.end);
    const due = latest.filter(({ period }) => !named || !isLater(period, named));
    const isFilled = ({ row }: { readonly row: number }): boolean =>
      [columns.progressNote, columns.rating].some(
        (column) => column !== undefined && !isBlank(cells.value(row, column)),
      );
    const present = due.find(isFilled) ?? due[0] ?? latest.at(-1);
    return rows.filter((one) => one.row !== present?.row).map(({ row }) => row);
  });
  return new Set(others);
}
