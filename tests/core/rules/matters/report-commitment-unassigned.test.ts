import { CARRIED, carriedBy, LIVELIHOOD, REPORT } from "../../../kit/report";
import { specify } from "../../../kit/specify";

const options = { report: REPORT };
const without = (unit: keyof typeof CARRIED) =>
  Object.fromEntries(Object.entries(CARRIED).filter(([name]) => name !== unit));
const chapter = "（一）更加突出项目导向";

specify("report-commitment-unassigned", {
  valid: [
    { name: "every promise carried", book: carriedBy(CARRIED), options },
    { name: "without a report", book: carriedBy(without("区人社局")) },
    { name: "a general wish", book: carriedBy(without("区财政局")), options },
    {
      name: "half of the sentence",
      book: carriedBy({ ...CARRIED, 区人社局: ["农村劳动力转移就业5000人。"] }),
      options,
    },
  ],
  invalid: [
    {
      name: "a target",
      book: carriedBy(without("区人社局")),
      options,
      findings: [["unassigned", "附件2!B7", { chapter, quote: "新增城镇就业8000人、农村劳动力转移就业5000人。" }]],
    },
    {
      name: "a named project",
      book: carriedBy(without("区民政局")),
      options,
      findings: [["unassigned", "附件2!B10", { chapter, quote: "建设区未成年人保护中心。" }]],
    },
    {
      name: "fewer livelihood projects than the report counts",
      book: carriedBy(CARRIED, LIVELIHOOD.split("\n").slice(0, 3).join("\n")),
      options,
      findings: [["fewer", "附件2!A2:D2", { quote: "继续推进上年民生实事2件", name: "续建项目", found: 1 }]],
    },
    {
      name: "one unit's own book",
      book: carriedBy({ 区民政局: CARRIED.区民政局 }, ""),
      options,
      findings: [["partial", "附件2!A2:D2", { commitments: 9, carried: 1 }]],
    },
  ],
});
