/** Workbooks of any size in the layout of the 2023 Q2 circular: a tally of thirty-one units and an annex of `rows` items. */
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/core/grid/snapshot";

const UNITS = 31;
const WORDS = ["进展顺利", "进展顺利", "进展顺利", "已完成", "进度滞后"];

export function circularOf(rows: number): WorkbookSnapshot {
  const tally: CellValue[][] = [["单位", "承办事项", "已完成", "进展顺利", "进度滞后"]];
  const annex: CellValue[][] = [["目标任务第二季度完成情况", null, null, null]];
  for (let unit = 0; unit < UNITS; unit++) {
    const items = Math.floor((rows + unit) / UNITS);
    const name = `区第${unit + 1}局`;
    tally.push([name, items, null, null, null]);
    annex.push([null, null, null, null], [`责任单位：${name}`, null, null, null]);
    annex.push(["序号", "工作标准", "完成情况", "进度评估（已完成、进展顺利、进度滞后）"]);
    for (let item = 1; item <= items; item++) annex.push(itemRow(unit, item));
  }
  return { sheets: [sheet("附件1", tally), sheet("附件2", annex)] };
}

function itemRow(unit: number, item: number): CellValue[] {
  const standard = `推进第${unit + 1}类第${item}项重点工作，完成投资${item * 10}万元，新建标准化场所${item}个，确保年底前投入使用。`;
  const note = `截至6月底，已完成投资${item * 5}万元，占年度计划${item * 10}万元的50%；新建场所${Math.ceil(item / 2)}个，其余正在按计划推进，预计9月底前完工。`;
  return [item, standard, note, WORDS[(unit * 7 + item) % WORDS.length] ?? ""];
}

function sheet(name: string, values: CellValue[][]): SheetSnapshot {
  return { name, hidden: false, protected: false, origin: { row: 0, column: 0 }, values };
}
