/** Words under a heading that name nothing by themselves: periods, shares, remarks in brackets. */
import { compact } from "../../chinese/text";

/** Words that only divide the heading above them. */
const DIVISION =
  /^(\d{1,2}[-—~至]\d{1,2}月(份)?|\d{1,2}月(份)?|上月|本月|第?[一二三四]季度|上季度|本季度|上半年|下半年|全年|占比|完成率|比例|数量|其中|小计|名称|合计)$/;

/** A remark on the heading above: （截至3月底）, （已完成、达序时、未达序时）. */
const IN_BRACKETS = /^[(（][^()（）]{2,40}[)）]$/;

export function isDivision(text: string): boolean {
  return DIVISION.test(compact(text));
}

export function isRemark(text: string): boolean {
  return IN_BRACKETS.test(compact(text));
}

export function divides(text: string): boolean {
  return isDivision(text) || isRemark(text);
}

/** 完成率 under 完成情况: a figure beside what was done, and not that itself. */
export function isShare(text: string): boolean {
  return /(率|占比|比例)$/.test(compact(text));
}
