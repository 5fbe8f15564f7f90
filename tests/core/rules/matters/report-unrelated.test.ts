import { CARRIED, carriedBy, REPORT } from "../../../kit/report";
import { specify } from "../../../kit/specify";

const OTHERS = [
  "整治黑臭水体两处",
  "疏浚河道四公里",
  "植树三千亩",
  "改造老旧管网",
  "举办龙舟比赛",
  "修缮古塔一座",
  "开通夜间公交",
  "清理违法建筑",
];
const options = { report: REPORT };

specify("report-unrelated", {
  valid: [
    { name: "the year's own report", book: carriedBy(CARRIED), options },
    { name: "too few rows to tell", book: carriedBy({ 区水务局: OTHERS.slice(0, 7) }, ""), options },
    { name: "without a report", book: carriedBy({ 区水务局: OTHERS }, "") },
  ],
  invalid: [
    {
      name: "another year's",
      book: carriedBy({ 区水务局: OTHERS }, ""),
      options,
      findings: [["unrelated", "附件2!A2:D2", { year: 2023 }]],
    },
  ],
});
