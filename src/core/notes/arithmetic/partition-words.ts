/** Words that part a whole so that nothing is counted twice: 城镇 and 农村, 存量 and 增量, A类 and B类. */

interface Dimension {
  readonly words: readonly string[];
  /** The two first words are all there is. */
  readonly pair?: true;
  /** Only of money: 省级 things may be 国家级 too. */
  readonly money?: true;
}

const DIMENSIONS: readonly Dimension[] = [
  { words: ["城镇", "农村"], pair: true },
  { words: ["城市", "乡村"], pair: true },
  { words: ["存量", "增量"], pair: true },
  { words: ["线上", "线下"], pair: true },
  { words: ["公办", "民办"], pair: true },
  { words: ["出口", "进口"], pair: true },
  { words: ["新建", "续建", "改建", "扩建"] },
  { words: ["男", "女"] },
  { words: ["省内", "省外", "境外"] },
  { words: ["一般", "较大", "重大"] },
  { words: ["县道", "乡道", "村道"] },
  { words: ["直办", "转办"], pair: true },
  { words: ["专科", "本科", "硕士", "博士"] },
  { words: ["第一产业", "第二产业", "第三产业"] },
  { words: ["中央", "省级", "市级", "区级", "县级", "市县", "区县", "社会", "企业", "自筹", "银行"], money: true },
];

const CLASS = /([\u4e00-\u9fffA-Za-z]+类)/;

/** How surely parts of these labels share out a whole: never more than it, or exactly it; undefined where they may overlap. */
export function sharesOut(labels: readonly string[], unit: string): "within" | "exactly" | undefined {
  if (labels.length < 2) return undefined;
  const classes = labels.map((label) => CLASS.exec(label)?.[1]);
  if (classes.every((one) => one !== undefined) && new Set(classes).size === labels.length) return "within";
  for (const { words, pair, money } of DIMENSIONS) {
    if (money && !/元$/.test(unit)) continue;
    const own = labels.map((label) => words.filter((word) => label.includes(word)));
    if (own.some((found) => found.length !== 1) || new Set(own.flat()).size !== labels.length) continue;
    return pair && labels.length === 2 ? "exactly" : "within";
  }
  return undefined;
}
