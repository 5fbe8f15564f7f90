/** 变化事项清单: the items that are not as they were, and those whose note is the last period's. */
import type { CellValue } from "../../grid/snapshot";
import { textOf } from "../../grid/cell-value";
import type { Comparison, ItemChange } from "../../ledger/against-previous";
import { CHANGE_WORDS } from "../../ledger/change-words";
import { matterOf } from "../../domain/items";
import type { Ledger } from "../../ledger/ledger";
import { defineSummary, type Rows } from "../summary";
import { tablePaper } from "../table-paper";
import { comparedWithPrevious, titleOf } from "../counts";

export const changes = defineSummary({
  kind: "changes",
  sheetName: "变化事项清单",
  needs: ["rows", "previous"],
  restsOn: ["unit", "standard", "progressNote", "rating"],
  rows: ({ ledger }) => changeRows(ledger, comparedWithPrevious(ledger)),
  layOut: tablePaper({ landscape: true, widths: [6, 22, 8, 62, 12, 12, 12, 18], textColumns: [3] }),
});

function changeRows(ledger: Ledger, { items }: Comparison): Rows {
  const listed = items.filter(({ change, noteUnchanged }) => change !== "same" || noteUnchanged);
  const row = ({ unit, before, now, change, noteUnchanged }: ItemChange, i: number): CellValue[] => {
    const item = now ?? before;
    return [
      i + 1,
      unit || null,
      item ? textOf(item.serial) || null : null,
      item ? matterOf(item) : null,
      before ? before.ratingText || "未评估" : null,
      now ? now.ratingText || "未评估" : null,
      CHANGE_WORDS[change].zh,
      noteUnchanged ? "与上期一字不差" : null,
    ];
  };
  const none: CellValue[] = [null, null, null, "各项评估与上期相同，完成情况均已更新。", null, null, null, null];
  return [
    [titleOf(ledger, "与上期对比变化事项清单")],
    ["序号", "责任单位", "原序号", "工作标准", "上期评估", "本期评估", "变化", "完成情况"],
    ...(listed.length > 0 ? listed.map(row) : [none]),
  ];
}
