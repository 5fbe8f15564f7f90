/** Words that say how far items are, as a circular puts them: the words of rating cells and those that only stand in texts. */
import { CELL_WORDS, LOOSE_WORDS, RATING_WORDS } from "../domain/rating-words";
import { RATING_KINDS, type RatingKind } from "../domain/rating-kinds";

/** Of cells, too short or too many-sided to be a state in running text. */
const NOT_IN_TEXTS = new Set(["完成", "正常", "调整", "逾期", "取消"]);

/** Said in texts of items that a cell would rate so. */
const TEXT_WORDS: Readonly<Partial<Record<RatingKind, readonly string[]>>> = {
  completed: ["全面完成", "全部办结", "已经办结", "完成或超额完成", "超额完成"],
  onTrack: [
    "达到目标任务进度",
    "超过目标任务进度",
    "达到目标进度",
    "超过目标进度",
    "达到或超过目标任务进度",
    "达到或超过目标进度",
    "超过序时进度",
    "达到序时进度要求",
    "达到序时要求",
    "达到计划进度",
    "按进度实施",
    "按序时进度实施",
    "按序时实施",
    "有序实施",
    "推进较快",
    "推进较好",
    "进展良好",
    "进展情况良好",
    "基本顺利",
    "推进有序",
    "正在落实",
  ],
  lagging: [
    "未达到目标任务进度",
    "未达目标任务进度",
    "未达到目标进度",
    "未达目标进度",
    "未达预期目标",
    "未达到预期目标",
    "未达预期",
    "未达到预期",
    "未达序时要求",
    "未达到序时要求",
    "未达序时进度要求",
    "未达到序时进度要求",
    "未达计划进度",
    "未达到计划进度",
    "有一定困难",
    "进展较为缓慢",
    "推进较为缓慢",
    "进展相对缓慢",
    "进度相对缓慢",
    "进度较慢",
    "滞后于序时进度",
    "落后于序时进度",
    "存在问题",
  ],
  notStarted: ["仍未开工", "仍未启动"],
  adjusted: ["不能全部完成", "出现调整", "暂未下达目标"],
};

/** How a motion or a proposal was answered, and how far a building site is: no rating of a cell answers for these. */
const OTHER_WORDS = [
  "基本完成",
  "已解决",
  "已经解决",
  "基本解决",
  "得到解决",
  "解决或采纳",
  "解决或基本解决",
  "正在解决",
  "逐步解决",
  "正在逐步解决",
  "列入计划",
  "列入规划",
  "列入规划逐步解决",
  "列入计划逐步解决",
  "列入规划计划",
  "计划逐步解决",
  "规划逐步解决",
  "列入解决计划",
  "列入工作计划",
  "已落实",
  "基本落实",
  "计划落实",
  "计划解决",
  "已采纳",
  "难以解决",
  "不能解决",
  "无法解决",
  "不能办理",
  "无法办理",
  "留作参考",
  "留做参考",
  "工作已启动",
  "解释说明",
  "已完工",
  "已竣工",
  "已建成投用",
  "未完成",
  "尚未完成",
] as const;

const KIND_OF: ReadonlyMap<string, RatingKind> = new Map(
  RATING_KINDS.flatMap((kind) =>
    [...RATING_WORDS[kind].filter((word) => word.length > 1 && !CELL_WORDS.has(word)), ...(TEXT_WORDS[kind] ?? [])]
      .filter((word) => !NOT_IN_TEXTS.has(word) && !LOOSE_WORDS.has(word))
      .map((word): [string, RatingKind] => [word, kind]),
  ),
);

export const STATE_WORDS: readonly string[] = [...KIND_OF.keys(), ...OTHER_WORDS];

/** The kind of rating that a state stands for; undefined for 已解决, 已完工 and the like. */
export function kindOfWord(word: string): RatingKind | undefined {
  return KIND_OF.get(word);
}

/** What a word may take in besides its own kind: 达序时 the completed, 正在办理 all that is under way, 滞后 what has not begun. */
export function mayInclude({
  kind,
  word,
}: {
  readonly kind: RatingKind;
  readonly word: string;
}): readonly RatingKind[] {
  if (kind === "lagging") return ["notStarted", "adjusted"];
  if (kind !== "onTrack") return [];
  if (/正在|进行|持续|中$/.test(word)) return ["lagging", "notStarted"];
  return /序时|进度/.test(word) ? ["completed"] : [];
}
