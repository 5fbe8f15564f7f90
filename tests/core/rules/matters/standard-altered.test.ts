import { IN_FULL, withPlan } from "../../../kit/plan-and-annex";
import { specify } from "../../../kit/specify";

specify("standard-altered", {
  fixes: ["altered"],
  valid: [
    { name: "word for word", book: withPlan(IN_FULL) },
    {
      name: "but for punctuation and numbering",
      book: withPlan({ ...IN_FULL, 区园林局: ["（1）建成口袋公园六个。"] }),
    },
  ],
  invalid: [
    {
      name: "another number",
      book: withPlan({ ...IN_FULL, 区园林局: ["建成口袋公园五个"] }),
      findings: [
        ["altered", "附件2!B15", { unit: "区园林局", item: "1", now: "建成口袋公园五个", planned: "建成口袋公园六个" }],
      ],
    },
  ],
});
