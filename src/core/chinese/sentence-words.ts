/** Words that every circular and every note has, by what they do to the numbers beside them. */

export const SENTENCE_WORDS = {
  /** A part of what was counted before follows. */
  part: ["其中"],
  /** What the named parts leave. */
  rest: ["其余", "其他", "其它", "其馀", "剩余", "余下", "剩下"],
  /** The numbers that follow are those of several things, in their order. */
  each: ["分别", "依次"],
  contains: ["含", "包含", "包括", "涵盖", "囊括"],
  total: ["共计", "总计", "合计", "总共", "一共", "共有", "累计", "共"],
  /** Another time than the text's own. */
  otherTime: [
    "去年同期",
    "上年同期",
    "去年",
    "上年",
    "往年",
    "同期",
    "上季度",
    "上个季度",
    "上一季度",
    "上月",
    "上个月",
    "上期",
    "上一期",
    "上次",
    "上轮",
    "年初",
    "此前",
    "前期",
  ],
  /** The time the text speaks of. */
  time: [
    "截至目前",
    "截止目前",
    "目前",
    "至今",
    "今年以来",
    "今年",
    "本年度",
    "全年",
    "年度",
    "上半年",
    "下半年",
    "前三季度",
    "年底前",
    "月底前",
    "年底",
    "月底",
  ],
  /** What is wanted, not what is. */
  wish: ["力争", "预计", "确保", "争取", "计划", "拟", "将", "有望", "应当"],
  /** Only what was added or lost since another time. */
  change: [
    "新增",
    "增加",
    "减少",
    "增长",
    "下降",
    "上升",
    "提高",
    "降低",
    "同比",
    "环比",
    "当季",
    "当月",
    "本月",
    "增至",
    "降至",
    "增幅",
  ],
  /** The number is not meant exactly. */
  loose: ["左右", "以上", "以下", "以内", "上下", "近", "约", "逾", "超过", "不少于", "不低于", "至少"],
  share: ["占比", "占", "比例", "比重"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
