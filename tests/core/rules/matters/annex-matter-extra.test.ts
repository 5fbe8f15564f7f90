import { IN_FULL, PLANNED, returned, withPlan } from "../../../kit/plan-and-annex";
import { book } from "../../../kit/sheets";
import { specify } from "../../../kit/specify";

specify("annex-matter-extra", {
  valid: [
    { name: "nothing but what was given", book: withPlan(IN_FULL) },
    { name: "no breakdown", book: book(returned(IN_FULL)) },
    {
      name: "another year's breakdown",
      book: withPlan({ 区交通运输局: ["疏浚河道二十公里并植树"], 区教育局: ["培训教师三百人次以上"] }),
    },
  ],
  invalid: [
    {
      name: "a matter that nobody gave the unit",
      book: withPlan({ ...IN_FULL, 区人社局: [PLANNED.jobs, "举办龙舟赛一场并直播"] }),
      findings: [["extra", "附件2!B13", { unit: "区人社局", item: "2", text: "举办龙舟赛一场并直播" }]],
    },
    {
      name: "a matter of another unit",
      book: withPlan({ ...IN_FULL, 区人社局: [PLANNED.jobs, PLANNED.parks] }),
      findings: [["extra", "附件2!B13", { unit: "区人社局", item: "2", text: PLANNED.parks }]],
    },
  ],
});
