import { annex, book, sheet } from "../../../kit/sheets";
import { specify } from "../../../kit/specify";

const ALLOWED = "已完成、进展顺利、进度滞后";
const COMMON = "已完成、进展顺利、进度滞后、未启动、调整";

function rated(header: string, ...words: string[]) {
  const rows = words.map((word, i) => `${i + 1} | 区发改局 | 第${i + 1}件事 | 已办 | ${word}`);
  return book(sheet("附件2", [`序号 | 责任单位 | 工作标准 | 完成情况 | ${header}`, ...rows].join("\n")));
}

specify("rating-unknown", {
  fixes: ["spaced", "synonym"],
  valid: [
    {
      name: "the header's own words",
      book: rated("进度评估（已完成、进展顺利、进度滞后）", "已完成", "进展顺利", "进度滞后"),
    },
    {
      name: "the common words where nobody lists any",
      book: rated("进度评估", "达序时", "欠进度", "已办结", "未启动"),
    },
    {
      name: "ahead of schedule, on it, behind it, as many offices write it",
      book: rated(
        "进度评估",
        "超序时进度",
        "达序推进",
        "按期推进",
        "稳步推进",
        "未达到序时进度",
        "已经完成",
        "长期推进",
      ),
    },
    { name: "states of building sites", book: rated("建设状态", "已完工", "在建", "未开工") },
    { name: "five lights", book: rated("亮灯情况", "蓝灯", "绿灯", "黄牌", "橙色", "红灯") },
    { name: "是 and 否 under 是否达序", book: rated("是否达序", "是", "否") },
    { name: "lights under 亮灯情况", book: rated("亮灯情况", "绿灯", "黄灯", "红灯") },
    { name: "an empty rating is reported elsewhere", book: rated("进度评估", "") },
    { name: "header words between slashes", book: rated("进度评估（已完成/正常推进/滞后）", "正常推进", "滞后") },
    {
      name: "words the settings allow",
      book: book(
        sheet("督查设置", "三、进度评估用词\n用词 | 含义\n红榜 | 已完成\n黑榜 | 进度滞后"),
        ...rated("进度评估", "红榜", "黑榜").sheets,
      ),
    },
  ],
  invalid: [
    {
      name: "a full stop after an allowed word",
      book: rated("进度评估（已完成、进展顺利、进度滞后）", "进展顺利。"),
      findings: [["spaced", "附件2!E2", { unit: "区发改局", item: "1", word: "进展顺利。", standard: "进展顺利" }]],
    },
    {
      name: "a word nobody knows",
      book: rated("进度评估（已完成、进展顺利、进度滞后）", "一般"),
      findings: [["unknown", "附件2!E2", { unit: "区发改局", item: "1", word: "一般", allowed: ALLOWED }]],
    },
    {
      name: "是 where nothing was asked",
      book: rated("进度评估", "是"),
      findings: [["unknown", "附件2!E2", { unit: "区发改局", item: "1", word: "是", allowed: COMMON }]],
    },
    {
      name: "a synonym of an allowed word",
      book: rated("进度评估（已完成、进展顺利、进度滞后）", "按序时推进", "已办结"),
      findings: [
        [
          "synonym",
          "附件2!E2",
          { unit: "区发改局", item: "1", word: "按序时推进", standard: "进展顺利", allowed: ALLOWED },
        ],
        ["synonym", "附件2!E3", { unit: "区发改局", item: "2", word: "已办结", standard: "已完成", allowed: ALLOWED }],
      ],
    },
    {
      name: "a synonym of a kind the header has no word for",
      book: rated("进度评估（已完成、进展顺利、进度滞后）", "未启动"),
      findings: [["unknown", "附件2!E2", { unit: "区发改局", item: "1", word: "未启动", allowed: ALLOWED }]],
    },
    {
      name: "a word that claims less than the allowed one is nobody's synonym",
      book: rated("进度评估（已完成、进展顺利、进度滞后）", "基本完成"),
      findings: [["unknown", "附件2!E2", { unit: "区发改局", item: "1", word: "基本完成", allowed: ALLOWED }]],
    },
    {
      name: "white space within",
      book: rated("进度评估（已完成、进展顺利、进度滞后）", "进展 顺利", "已⏎完成"),
      findings: [
        ["spaced", "附件2!E2", { unit: "区发改局", item: "1", word: "进展 顺利", standard: "进展顺利" }],
        ["spaced", "附件2!E3", { unit: "区发改局", item: "2", word: "已\n完成", standard: "已完成" }],
      ],
    },
    {
      name: "white space around, where no words are listed",
      book: book(annex({ 区发改局: '1 | 甲事 | 已办 | " 已完成 "' })),
      findings: [["spaced", "附件2!D3", { unit: "区发改局", item: "1", word: "已完成", standard: "已完成" }]],
    },
  ],
});
