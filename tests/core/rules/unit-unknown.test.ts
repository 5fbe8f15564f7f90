import { annex, book, sheet } from "../../kit/sheets";
import { specify } from "../../kit/specify";

const LISTED = sheet("督查设置", "二、责任单位\n单位 | 别名\n区发展和改革局 | 区发改局\n区财政局 | ");

function table(...units: string[]) {
  const rows = units.map((unit, i) => `${i + 1} | ${unit} | 第${i + 1}件 | 在办 | 进展顺利`);
  return sheet("附件2", ["序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估", ...rows].join("\n"));
}

specify("unit-unknown", {
  valid: [
    { name: "listed names and aliases", book: book(LISTED, table("区发展和改革局", "区发改局", "区财政局")) },
    { name: "collective names", book: book(LISTED, table("各街镇", "区直有关部门")) },
    {
      name: "no list, and every name its own",
      book: book(table("区民政局", "区财政局", "区财政局", "区财政局", "区人社局")),
    },
    {
      name: "headings over blocks name units, too, but are the tally's affair",
      book: book(annex({ 区发改局: "1 | 甲事 | 已办 | 已完成" })),
    },
  ],
  invalid: [
    {
      name: "a name unlike any listed",
      book: book(LISTED, table("区气象局")),
      findings: [["unlisted", "附件2!B2", { name: "区气象局" }]],
    },
    {
      name: "a name like a listed one",
      book: book(LISTED, table("区财证局")),
      findings: [["near", "附件2!B2", { name: "区财证局", other: "区财政局" }]],
    },
    {
      name: "a rare name like a frequent one",
      book: book(table("区城市管理执法局", "区城市管理执法局", "区城市管理执法局", "区城市官理执法局")),
      findings: [["rare", "附件2!B5", { name: "区城市官理执法局", count: 1, other: "区城市管理执法局", often: 3 }]],
    },
    {
      name: "a name that does not end as names do",
      book: book(table("方杨专班", "区方杨园")),
      findings: [["odd", "附件2!B3", { name: "区方杨园", other: "方杨专班" }]],
    },
  ],
});
