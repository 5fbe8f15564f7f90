/** Workbooks of any size out of the real circular of 2023 Q2: its thirty-one units and their rows, over and over. */
import { readFileSync } from "node:fs";
import { ledgerOf } from "../../src/actions/check";
import { snapshotOf } from "../../src/core/edits/apply";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/core/grid/snapshot";
import type { UnitTotals } from "../../src/core/ledger/ledger";
import { openFile } from "../../src/files/xlsx/read/open";

/** A tally still to be filled and an annex of `rows` items, in the layout of the circular. */
export function circularOf(rows: number): WorkbookSnapshot {
  const units = realUnits();
  const real = units.reduce((sum, { items }) => sum + items.length, 0);
  const tally: CellValue[][] = [["单位", "承办事项", "已完成", "进展顺利", "进度滞后"]];
  const annex: CellValue[][] = [["2023年目标任务第二季度完成情况", null, null, null]];
  let left = rows;
  units.forEach(({ unit, items }, i) => {
    const share = i === units.length - 1 ? left : Math.round((items.length * rows) / real);
    left -= share;
    tally.push([unit, share, null, null, null]);
    annex.push([null, null, null, null], [`责任单位：${unit}`, null, null, null]);
    annex.push(["序号", "工作标准", "完成情况", "进度评估（已完成、进展顺利、进度滞后）"]);
    for (let n = 0; n < share; n++) {
      const item = items[n % items.length];
      const round = Math.floor(n / items.length);
      if (!item) continue;
      annex.push([n + 1, again(item.standard, round), again(item.progressNote, round), item.ratingText]);
    }
  });
  return { sheets: [sheet("附件1", tally), sheet("附件2", annex)] };
}

/** No text stands there twice, as in a real annex, and none has a number that the real one lacks. */
export function again(text: string, round: number): string {
  return round === 0
    ? text
    : `${text}（续${[...String(round)].map((digit) => "甲乙丙丁戊己庚辛壬癸"[Number(digit)]).join("")}）`;
}

export function realUnits(): readonly UnitTotals[] {
  const opened = openFile(readFileSync("assets/2023q2-circular.xlsx"));
  if (!opened.ok) throw new Error(opened.problem);
  return ledgerOf({ sheets: opened.workbook.drafts().map(snapshotOf) }).units;
}

export function sheet(name: string, values: CellValue[][]): SheetSnapshot {
  return { name, hidden: false, protected: false, origin: { row: 0, column: 0 }, values };
}
