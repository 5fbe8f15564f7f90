/** What a rating word says by the words in it, for words that no list holds: 滞后于序时进度, 已落实, 阶段性完成. */
import { compact } from "../chinese/text";
import type { RatingKind } from "./rating-kinds";

/** The kinds by parts of words; the first that fits counts, so that 未完成 is behind and no completion. */
const PARTS: readonly { readonly kind: RatingKind; readonly part: RegExp }[] = [
  { kind: "notStarted", part: /(未|没有?|尚未|待)(启动|开工|动工|开始|实施|开展)/ },
  // What is not due yet is not behind.
  { kind: "onTrack", part: /^(尚?未到|不到)(期|时|节点|完成)/ },
  { kind: "adjusted", part: /调整|不能|无法|难以|暂缓|终止|取消|未下达|停建|退出/ },
  {
    kind: "lagging",
    part: /滞后|落后|慢|迟|欠|困难|逾期|超期|超时(?!序)|延期|推迟|严重|受阻|停滞|停工|低于|不及|有.{0,2}风险|(未|没有?|不)(达|按|完成|办结|落实|解决|到位|完|整改|销号|答复)/,
  },
  // 按计划完成节点目标, 完成序时, 阶段性完成: a node is not the year.
  {
    kind: "onTrack",
    part: /(节点|阶段|序时|时序|当期|本期|季度|月度).{0,4}(完成|达|办结|整改)|(完成|达).{0,6}(节点|阶段|序时|时序)/,
  },
  {
    kind: "onTrack",
    part: /^(正在|正|在|拟|持续|长期|继续|不断|逐步|加快|抓紧|部分|分步|列入|前期|筹备|谋划)|中$/,
  },
  // 能完成, 预计可按期完成: what will be is not done.
  { kind: "onTrack", part: /^(预计|预期|有望|可|能|确保|力争|将)/ },
  { kind: "completed", part: /完成|办结|销号|解决|落实|竣工|建成|完工|办毕|办复|结案/ },
  {
    kind: "completed",
    part: /^(已|全部|均已)(经|全部)?(整改|验收|投产|投用|投入使用|移交|交付|答复|回复|关闭|归档|拨付)/,
  },
  {
    kind: "onTrack",
    part: /顺利|正常|按期|按时|按计划|如期|推进|序时|时序|进度|达标|达到|进行|启动|开工|实施|良好|有序|稳步|超前|较快|快于|整改/,
  },
];

/** Longer than this a text is a sentence and no word. */
const LONGEST = 12;
/** Between words of which several stand in one cell. */
const BETWEEN = /[、,，;；/]/;

/** The kind that the parts of a short word tell; undefined where they tell none. */
export function kindByParts(word: string): RatingKind | undefined {
  return word.length > LONGEST || BETWEEN.test(word) ? undefined : PARTS.find(({ part }) => part.test(word))?.kind;
}

/** Lights as symbols, and what they are called. */
const LIGHTS: Readonly<Record<string, string>> = { "🟢": "绿", "🟡": "黄", "🔴": "红", "🔵": "蓝", "🟠": "橙" };
const MARKS = /[●○◆◇■□▲△★☆◎√✓✔☑✅*]/gu;
const BARE_MARK = /^[●○◆◇■□▲△★☆◎√✓✔☑✅×✗✘*]+$/u;

/** A rating without white space and the full stop some put after it: all that an office may have typed too much. */
export function trimmedWord(text: string): string {
  // The look behind keeps a long row of marks from being read again from each of them.
  return compact(text).replace(/(?<![。.,，;；、!])[。.,，;；、!]+$/, "");
}

/** A rating as it is compared: trimmed, and without symbols beside words: ●绿灯, 🟡. */
export function plainWord(text: string): string {
  const folded = trimmedWord(text);
  if (folded.length > 40 || BARE_MARK.test(folded)) return folded;
  const worded = folded.replace(/[🟢🟡🔴🔵🟠]/gu, (light) =>
    /[红橙黄绿蓝]/.test(folded) ? "" : (LIGHTS[light] ?? ""),
  );
  return worded.replace(MARKS, "").replace(/\ufe0f/g, "") || folded;
}

const CLASS_IN_FRONT = /^[A-Da-d](类|级|档)?[.、:]?(?=\p{Script=Han}{2})/u;

/** A已解决, B类正在解决: a class and what it stands for. */
export function hasClassInFront(word: string): boolean {
  return CLASS_IN_FRONT.test(word);
}

/** The words that a rating may mean, the whole first: 绿灯(已完成) → 绿灯, 已完成; 已完成(100%), A已解决 → 已完成, 已解决. */
export function readingsOf(word: string): readonly string[] {
  const outside = word.replace(/[(【[][^)】\]]*[)】\]]/g, "");
  const inside = /[(【[]([^)】\]]+)[)】\]]/.exec(word)?.[1] ?? "";
  const unnumbered = outside.replace(CLASS_IN_FRONT, "").replace(/\d+(\.\d+)?%$/, "");
  return [...new Set([word, outside, unnumbered, inside])].filter((one) => one !== "");
}
