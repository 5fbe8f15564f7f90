/** Words that tell whose and when: another phase, outside the plan, another time, only some of it. */
import type { Passage } from "../chinese/passage";
import type { Period } from "../domain/period";
import type { Clause } from "./clauses";
import { anyOf } from "./word-list";

/** What a note is about: its standard, and the period of the table. */
export interface Task {
  readonly standard: Passage;
  readonly period?: Period;
}

/** Another phase, or what the plan does not hold. */
const BESIDE = anyOf(
  "[二三四]期 后期 远期 下一?期 第[二三四]批 下一?批 [二三四]标段 计划外 任务外 目标外 额外 新谋划 明年 来年 下一?年度? 次年",
);
/** What is meant again behind those. */
const OWN = anyOf("一期 本期 今年 本年 年度任务 全年任务");

/** True where the clause, or the subject of its sentence, is not what the item has to reach this year. */
export function isBeside({ text, before }: Clause, { standard, period }: Task): boolean {
  const said = before + text;
  const [beside, own] = [lastOf(BESIDE, said), lastOf(OWN, said)];
  if (beside && beside.at > (own?.at ?? -1) && !standard.plain.includes(beside.word)) return true;
  const year = period?.year;
  if (year === undefined) return false;
  return [...said.matchAll(/(20\d\d)年/g)].some(([, named]) => Number(named) > year);
}

function lastOf(words: string, text: string): { readonly word: string; readonly at: number } | undefined {
  const last = [...text.matchAll(new RegExp(words, "g"))].at(-1);
  return last && { word: last[0], at: last.index };
}

/** 部分项目, 个别街镇: some of it only. */
export const SOME = new RegExp(anyOf("部分 个别 少数 有的 其中 少量"));
/** 均未开工: all of it. */
export const ALL = /均|都|全部|全都|一律/;

/** Numbers that are good when they are low. */
export const LOW_IS_GOOD = new RegExp(
  anyOf(
    `能耗 用能 消耗 耗水 用水 用电 耗煤 煤炭 排放 浓度 PM 支出 经费 成本 费用 造价 中标价 控制价 概算 失业率 事故 死亡 伤亡 发病 感染 患病 投诉 信访
     欠薪 负债 债务 杠杆 不良 赤字 舆情 火灾 警情 发案 案发 空置 库存 时限 时长 用时 通胀 物价 CPI 消费价格 不合格 退订 流失 超标 辍学 违法 控制目标 控制数 上限 红线`,
  ),
);
