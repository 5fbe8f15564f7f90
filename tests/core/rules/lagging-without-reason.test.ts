import { annex, book } from "../../kit/sheets";
import { specify } from "../../kit/specify";

function note(text: string, rating = "进度滞后") {
  return book(annex({ 区城建局: `1 | 建成停车场3处 | ${text} | ${rating}` }));
}

specify("lagging-without-reason", {
  valid: [
    { name: "a reason", book: note("受连续降雨影响，已建成1处。") },
    { name: "a next step", book: note("已建成1处，下一步倒排工期。") },
    { name: "money is a reason", book: note("已建成1处，资金缺口300万元。") },
    { name: "an item on track need not explain", book: note("已建成1处。", "进展顺利") },
    { name: "an empty note is reported elsewhere", book: note("") },
  ],
  invalid: [
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
