import { BREAKDOWN, IN_FULL, PLANNED, returned, withPlan } from "../../../kit/plan-and-annex";
import { book, sheet } from "../../../kit/sheets";
import { specify } from "../../../kit/specify";

const without = (unit: string) => Object.fromEntries(Object.entries(IN_FULL).filter(([name]) => name !== unit));
const WITHOUT_PARKS = without("区园林局");
const LEADS_ONLY = without("区财政局");

specify("breakdown-matter-missing", {
  valid: [
    { name: "every unit returned what it was given", book: withPlan(IN_FULL) },
    { name: "only lead units report", book: withPlan(LEADS_ONLY) },
    {
      name: "only lead units report, under their short names",
      book: book(
        sheet(
          "分解表",
          [
            "序号 | 工作标准 | 责任单位",
            `1 | ${PLANNED.schools} | 区教育和体育局、区财政局`,
            `2 | ${PLANNED.jobs} | 区人力资源和社会保障局`,
          ].join("\n"),
        ),
        returned({ 区教体局: [PLANNED.schools], 区人社局: [PLANNED.jobs] }),
      ),
    },
    { name: "under the unit's full name", book: withPlan({ ...WITHOUT_PARKS, 区园林和林业局: [PLANNED.parks] }) },
    { name: "in other punctuation", book: withPlan({ ...IN_FULL, 区园林局: ["1、建成口袋公园六个。"] }) },
    {
      name: "a few words changed are another rule's affair",
      book: withPlan({ ...IN_FULL, 区园林局: ["建成口袋公园五个"] }),
    },
    { name: "no breakdown", book: book(returned(WITHOUT_PARKS)) },
    { name: "a breakdown alone", book: book(BREAKDOWN) },
  ],
  invalid: [
    {
      name: "a matter not returned",
      book: withPlan(WITHOUT_PARKS),
      findings: [["missing", "分解表!B5", { place: "分解表 B5", unit: "区园林局", text: PLANNED.parks }]],
    },
    {
      name: "a matter not returned, the breakdown in another workbook",
      book: book(returned(WITHOUT_PARKS)),
      options: { breakdown: book(BREAKDOWN) },
      findings: [["missing", "附件2!A2:D2", { place: "分解表 B5", unit: "区园林局", text: PLANNED.parks }]],
    },
    {
      name: "another year's breakdown",
      book: withPlan({ 区交通运输局: ["疏浚河道二十公里并植树"], 区教育局: ["培训教师三百人次以上"] }),
      findings: [["unrelated", "附件2!A2:D2", {}]],
    },
  ],
});
