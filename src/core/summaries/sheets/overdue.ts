/** 超期清单: what is past its day and not completed, the latest first. */
import { litItems } from "../../limits/lights";
import { overdueItems } from "../../limits/overview";
import { noteRow, overdueNote, titleOf } from "../counts";
import { litPaper, litTable } from "../lit-rows";
import { defineSummary } from "../summary";

export const overdue = defineSummary({
  kind: "overdue",
  sheetName: "超期清单",
  needs: ["rows", "dates", "day"],
  restsOn: ["unit", "standard", "rating"],
  rows: ({ ledger }) => [
    ...litTable(titleOf(ledger, "超期清单"), overdueItems(litItems(ledger)), "超期天数", "没有超期的事项。"),
    ...noteRow(overdueNote(ledger)),
  ],
  layOut: litPaper,
});
