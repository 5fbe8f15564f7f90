/** 到期清单: what has its day before it, the nearest first, with its light and the days left. */
import { litItems } from "../../limits/lights";
import { comingItems } from "../../limits/overview";
import { titleOf } from "../counts";
import { litPaper, litTable } from "../lit-rows";
import { defineSummary } from "../summary";

export const due = defineSummary({
  kind: "due",
  sheetName: "到期清单",
  needs: ["rows", "dates", "day"],
  restsOn: ["unit", "standard", "rating"],
  rows: ({ ledger }) =>
    litTable(titleOf(ledger, "到期清单"), comingItems(litItems(ledger)), "剩余天数", "没有还未到期的事项。"),
  layOut: litPaper,
});
