import { specify } from "../../../kit/specify";
import { twoPeriods } from "../../../kit/two-periods";

specify("progress-unchanged", {
  valid: [
    { name: "another note", book: twoPeriods(["完成立项 | 进展顺利", "主体开工 | 进展顺利"]) },
    { name: "what was completed stays completed", book: twoPeriods(["已投入使用 | 已完成", "已投入使用 | 已完成"]) },
    { name: "an empty note is reported elsewhere", book: twoPeriods([" | 进展顺利", " | 进展顺利"]) },
  ],
  invalid: [
    {
      name: "word for word, punctuation apart",
      book: twoPeriods(["完成立项，正在招标。 | 进展顺利", "完成立项,正在招标 | 进展顺利"]),
      findings: [["unchanged", "二季度!C4", { unit: "区发改局", item: "1", text: "完成立项,正在招标" }]],
    },
  ],
});
