import { CARRIED, carriedBy, REPORT } from "../../../kit/report";
import { specify } from "../../../kit/specify";

const options = { report: REPORT };

specify("item-without-source", {
  valid: [
    { name: "every row from the report", book: carriedBy(CARRIED, ""), options },
    { name: "without a report", book: carriedBy({ ...CARRIED, 区水务局: ["整治黑臭水体两处。"] }) },
  ],
  invalid: [
    {
      name: "a row from elsewhere, and livelihood rows by section",
      book: carriedBy({ ...CARRIED, 区水务局: ["整治黑臭水体两处。"] }),
      options,
      findings: [
        ["current", "附件2!B22", { section: "附件2", count: 1, items: "区水务局第 1 项" }],
        ["expected", "附件2!B26", { section: "2023年区民生实事项目", count: 1, items: "区卫生健康局第 1 项" }],
        [
          "expected",
          "附件2!B28",
          { section: "2022年区民生实事续建项目", count: 2, items: "区卫生健康局第 1 项、区卫生健康局第 2 项" },
        ],
      ],
    },
  ],
});
