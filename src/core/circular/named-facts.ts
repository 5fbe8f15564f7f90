/** Which sheet, section or category of the tables a sentence names: 省实事共4项 beside the sheets 省实事 and 市实事. */
import { compact } from "../chinese/text";
import type { Statement } from "../claims/statements";
import type { PlaceFacts } from "./facts";

/** Where it stands and when it is: 附件1, 2023年, 第二季度. */
const PLACE_AND_TIME = "附[件表]\\d*|\\d+|年|月|份|第?[一二三四]季度|季度|第|上半年|截至|目前|底";
/** What is done with it. */
const DONE = "完成|进展|推进|落实|实施|情况|一览|汇总|明细|统计|清单|表|关于";
/** 实事项目 is told from 事项. */
const ITEMS = "项目|(?<!实)事项|任务|工作|目标";
const BETWEEN = "的|其中|共|有|分别|[，,。：:（）()、]";
/** Said of any list of this work, so that they tell none from another. */
const COMMON = new RegExp([PLACE_AND_TIME, DONE, ITEMS, BETWEEN].join("|"), "g");

/** The one place whose name the statement's own words carry; undefined where none or several do. */
export function placeNamed(statement: Statement, places: readonly PlaceFacts[]): PlaceFacts | undefined {
  const { whole, subject } = statement;
  const own = whole ? `${whole.count.before}${whole.count.after}` : subject;
  const words = distinctive(own);
  if (words.length < 2) return undefined;
  const named = places.filter(({ names }) => names.some((name) => isNamedBy(words, distinctive(name))));
  return named.length === 1 ? named[0] : undefined;
}

/** Said of all the items: 全区, 上述. */
const OF_ALL = /全[省市区县旗]|我[省市区县旗]|上述|以上|这|该|年度|仍|已|总/g;

/** Both are called something, and share no word of it: 定性任务 is not 重点工作. */
export function isCalledOtherwise(one: Statement, other: Statement): boolean {
  const [name, first] = [matterOf(one), matterOf(other)];
  return name.length > 1 && first.length > 1 && !isScattered(name, first) && !isScattered(first, name);
}

function matterOf({ whole }: Statement): string {
  return distinctive(`${whole?.count.before ?? ""}${whole?.count.after ?? ""}`).replace(OF_ALL, "");
}

/** 附件1 省民生实事项目完成情况表 → 省民生实事. */
export function distinctive(text: string): string {
  return compact(text).replace(COMMON, "");
}

function isNamedBy(words: string, name: string): boolean {
  if (name.length < 2) return false;
  return words.includes(name) || (words.length > 2 && isScattered(words, name));
}

/** 省实事 stands in 省重点民生实事, letter after letter. */
function isScattered(words: string, name: string): boolean {
  let at = -1;
  return [...words].every((letter) => (at = name.indexOf(letter, at + 1)) >= 0);
}
