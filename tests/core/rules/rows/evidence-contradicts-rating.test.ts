import { annex, book } from "../../../kit/sheets";
import { specify } from "../../../kit/specify";

function rated(text: string, rating: string) {
  return book(annex({ 区城建局: `1 | 建成停车场3处 | ${text} | ${rating}` }));
}

specify("evidence-contradicts-rating", {
  valid: [
    { name: "on track and says so", book: rated("已建成2处，超时序进度。", "进展顺利") },
    { name: "behind and says so", book: rated("因雨停工，进度滞后。", "进度滞后") },
    { name: "completed and says so", book: rated("3处均已建成投用。", "已完成") },
    { name: "a lag made up for", book: rated("克服前期进度滞后的影响，已建成2处。", "进展顺利") },
    { name: "low is good", book: rated("能耗增速低于控制目标0.5个百分点。", "进展顺利") },
    { name: "another phase goes on", book: rated("3处均已建成，二期正在施工。", "已完成") },
    { name: "lagging in spite of an early start", book: rated("前期手续已全部完成，资金未到位。", "进度滞后") },
    { name: "no note", book: rated("", "进展顺利") },
  ],
  invalid: [
    {
      name: "ahead under 进度滞后",
      book: rated("已提前完成全年任务。", "进度滞后"),
      findings: [["ahead", "附件2!C3", { unit: "区城建局", item: "1", word: "进度滞后", quote: "已提前完成全年任务" }]],
    },
    {
      name: "behind under 进展顺利",
      book: rated("完成投资30%，掉时序进度20个百分点。", "进展顺利"),
      findings: [
        ["behind", "附件2!C3", { unit: "区城建局", item: "1", word: "进展顺利", quote: "掉时序进度20个百分点" }],
      ],
    },
    {
      name: "not begun under 进展顺利",
      book: rated("项目尚未启动。", "进展顺利"),
      findings: [["behind", "附件2!C3", { unit: "区城建局", item: "1", word: "进展顺利", quote: "项目尚未启动" }]],
    },
    {
      name: "still going on under 已完成",
      book: rated("已建成2处，第三处预计10月完工。", "已完成"),
      findings: [
        ["unfinished", "附件2!C3", { unit: "区城建局", item: "1", word: "已完成", quote: "第三处预计10月完工" }],
      ],
    },
  ],
});
