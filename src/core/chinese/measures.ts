/** Units of measure (个, 公顷, 万元, %) and the scales before them, as they stand after a number. */
import { groupBy } from "../collections/group";

const UNITS =
  "平方公里 平方千米 平方米 立方米 千瓦时 千瓦 兆瓦 个百分点 百分点 个月 个小时 小时 个工作日 工作日 人次 公顷 公里 " +
  "公斤 美元 欧元 港元 家次 户次 场次 件次 车次 批次 亩 吨 方 米 元 个 家 户 项 人 件 " +
  "处 座 条 台 辆 株 宗 份 场 次 套 间 张 名 单 票 起 所 栋 幢 期 片 路 岁 天 年 月 日 " +
  "季度 级 类 批 支 只 头 艘 架 门 对 组 位 本 册 篇 盏 根 块 TEU 标箱 箱 床 ㎡ % ‰";
/** Two names of one measure. */
const MEANT: Readonly<Record<string, string>> = { 个百分点: "百分点", "㎡": "平方米", 平方千米: "平方公里" };

export interface Unit {
  readonly word: string;
  /** The one name of the measure. */
  readonly measure: string;
}

/** By the code of the first letter, longer names first, so that 平方公里 is not 平方. */
const UNITS_FROM = groupBy(
  UNITS.split(" ")
    .sort((a, b) => b.length - a.length)
    .map((word): Unit => ({ word, measure: MEANT[word] ?? word })),
  ({ word }) => word.charCodeAt(0),
);
/** Longer ones first. */
const SCALES = [
  { word: "万亿", factor: 1e12 },
  { word: "千万", factor: 1e7 },
  { word: "百万", factor: 1e6 },
  { word: "亿", factor: 1e8 },
  { word: "万", factor: 1e4 },
  { word: "千", factor: 1e3 },
  { word: "百", factor: 1e2 },
] as const;
const SCALES_FROM = groupBy(SCALES, ({ word }) => word.charCodeAt(0));

/** The units that begin with this letter. */
export function unitsFrom(code: number): readonly Unit[] | undefined {
  return UNITS_FROM.get(code);
}

/** 万, 亿 and the like, those that begin with this letter. */
export function scalesFrom(code: number): readonly { readonly word: string; readonly factor: number }[] | undefined {
  return SCALES_FROM.get(code);
}
