import { annex, book, sheet } from "../../../kit/sheets";
import { specify } from "../../../kit/specify";

function note(text: string, rating = "进度滞后") {
  return book(annex({ 区城建局: `1 | 建成停车场3处 | ${text} | ${rating}` }));
}

function remarked(remark: string) {
  return book(
    sheet(
      "附件2",
      `
      序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估 | 备注
      1 | 区城建局 | 建成停车场3处 | 已建成1处。 | 进度滞后 | ${remark}
      2 | 区教育局 | 建成学校2所 | 已建成1所。 | 进展顺利 |
      `,
    ),
  );
}

function explained(problem: string, next: string) {
  return book(
    sheet(
      "附件2",
      `
      序号 | 责任单位 | 工作标准 | 推进情况 | < | < | 状态
      ^ | ^ | ^ | 1-6月完成情况 | 存在的问题 | 下一步打算 | ^
      1 | 区城建局 | 建成停车场3处 | 已建成1处。 | ${problem} | ${next} | 滞后
      `,
    ),
  );
}

specify("lagging-without-reason", {
  valid: [
    { name: "a reason", book: note("受连续降雨影响，已建成1处。") },
    { name: "a next step", book: note("已建成1处，下一步倒排工期。") },
    { name: "a long word for what got in the way", book: note(`已建成1处，受${"某".repeat(20)}影响。`) },
    { name: "a long word for what is waited for", book: note(`已建成1处，待${"某".repeat(12)}批。`) },
    { name: "money is a reason", book: note("已建成1处，资金缺口300万元。") },
    { name: "an item on track need not explain", book: note("已建成1处。", "进展顺利") },
    { name: "a reason in a column of its own", book: explained("征地未批", "") },
    { name: "a next step in a column of its own", book: explained("无", "本月内进场") },
    { name: "a reason in a column of remarks", book: remarked("项目资金未到位") },
    { name: "what is in the way of somebody else is a reason", book: note("厂家未供货。") },
    { name: "in doubt nobody is accused", book: note("第三方单位磨合中。") },
    { name: "ahead in spite of its rating is reported elsewhere", book: note("已提前完成全年任务。") },
    { name: "a column of words is no column of notes", book: note("推进缓慢") },
    { name: "an empty note is reported elsewhere", book: note("") },
  ],
  invalid: [
    {
      name: "columns for it that say nothing",
      book: explained("无", "/"),
      findings: [["silent", "附件2!D3", { unit: "区城建局", item: "1", word: "滞后" }]],
    },
    {
      name: "a motto is no reason, a meeting no step, an annual plan none either",
      book: note("因地制宜，召开专题会议2次，完成年度计划的31%，下一步加快推进。"),
      findings: [["silent", "附件2!C3", { unit: "区城建局", item: "1", word: "进度滞后" }]],
    },
    {
      name: "neither reason nor next step",
      book: note("已建成停车场1处。"),
      findings: [["silent", "附件2!C3", { unit: "区城建局", item: "1", word: "进度滞后" }]],
    },
    {
      name: "not started, and silent",
      book: note("暂无进展。", "未启动"),
      findings: [["silent", "附件2!C3", { unit: "区城建局", item: "1", word: "未启动" }]],
    },
  ],
});
