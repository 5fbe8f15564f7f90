/** 进度滞后事项清单: what lags or has not started, with the reason and the next step that its own note gives. */
import type { CellValue } from "../../grid/snapshot";
import { matterOf, type WorkItem } from "../../domain/items";
import type { Ledger } from "../../ledger/ledger";
import { defineSummary, type Rows } from "../summary";
import { tablePaper } from "../table-paper";
import { titleOf } from "../counts";
import { quotedNote } from "../../notes/quoted-note";

export const lagging = defineSummary({
  kind: "lagging",
  sheetName: "进度滞后事项清单",
  usual: true,
  needs: ["rows"],
  restsOn: ["unit", "standard", "progressNote", "rating"],
  rows: ({ ledger }) => laggingRows(ledger),
  layOut: tablePaper({ landscape: true, widths: [6, 18, 20, 36, 44, 10, 32], textColumns: [2, 3, 4, 6, 7] }),
});

function laggingRows(ledger: Ledger): Rows {
  const lagging = ledger.items.filter(({ rating }) => rating === "lagging" || rating === "notStarted");
  const row = (item: WorkItem, i: number): CellValue[] => {
    const { reason, nextStep } = quotedNote(item.progressNote);
    return [
      i + 1,
      ledger.canonicalUnit(item.unit),
      item.category,
      matterOf(item),
      item.progressNote,
      item.ratingText,
      reason ?? null,
      nextStep ?? null,
    ];
  };
  const none: CellValue[] = [null, null, null, "本期没有评为进度滞后或未启动的事项。", null, null, null, null];
  return [
    [titleOf(ledger, "进度滞后事项清单")],
    ["序号", "责任单位", "类别", "工作标准", "完成情况", "进度评估", "原因", "下一步措施"],
    ...(lagging.length > 0 ? lagging.map(row) : [none]),
  ];
}
