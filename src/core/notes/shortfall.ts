/** A quantity reached that is far under the share of its target that the calendar asks for. */
import type { Passage } from "../chinese/passage";
import type { Quantity } from "../chinese/quantity";
import { NAMES_GOAL } from "./arithmetic/ratio";
import { clauseStart, wordsBefore } from "./arithmetic/sentences";
import { isForYears, reachedFor, sameMeasure, targetFor } from "./targets";

export interface Shortfall {
  /** Both as written. */
  readonly target: string;
  readonly reached: string;
  /** What was reached of the target, in per cent. */
  readonly share: string;
}

/** Under this share of what the schedule asks for a person should look. */
const FAR_UNDER = 0.5;

const NOT_COUNTED: ReadonlySet<string> = new Set("% ‰ 年 月 日 天 季度 百分点 期 级 类 岁".split(" "));

/** Of the target's `scheduled` share; silent as soon as some quantity that may be the one meant is large enough. */
export function shortfallIn(note: Passage, standard: Passage, scheduled: number, year?: number): Shortfall | undefined {
  if (!/\d/.test(standard.text) || !/\d/.test(note.text) || standard.quantities.length === 0) return undefined;
  const least = scheduled * FAR_UNDER;
  const targets = standard.quantities.filter(({ unit, value }) => unit !== "" && value > 0 && !NOT_COUNTED.has(unit));
  for (const target of targets) {
    const same = note.quantities.filter((quantity) => sameMeasure(quantity, target));
    if (same.every(({ value }) => value >= target.value * least)) continue;
    const candidates = reachedFor(standard, target, note);
    const reached = candidates.find((quantity) => !isNotReached(note, quantity));
    if (!reached || candidates.some(({ value }) => value >= target.value * least)) continue;
    if (isNoYearTarget(standard, target) || isForYears(standard, year)) continue;
    if (fitsOwnPlan(note, same, reached, least) || targetFor(note, reached, standard)?.start !== target.start) continue;
    const share = ((reached.value / target.value) * 100).toFixed(1).replace(/\.0$/, "");
    return { target: standard.written(target), reached: note.written(reached), share };
  }
  return undefined;
}

/** 控制在40起以内 is a ceiling, 总投资 is more than the year's, 每月 is a part of it. */
function isNoYearTarget({ plain }: Passage, { start, end }: Quantity): boolean {
  const before = plain.slice(clauseStart(plain, start), start);
  return (
    /控制|不超过|不高于|不突破|低于|少于|[降减压]|总投资|概算|每|人均/.test(before) ||
    /^(?:以内|以下|之内)/.test(plain.slice(end))
  );
}

/** 其余15个, 计划12个 were not reached; 9月份新增600人 is not all of it. */
function isNotReached({ plain }: Passage, { start }: Quantity): boolean {
  const before = plain.slice(clauseStart(plain, start), start);
  return (
    /其余|剩余|余下|尚有|还有|仍有|未|计划|目标|任务|拟|预计|力争|本月|当月|单月|本周|本季|季度/.test(before) ||
    /(?:^|[^-—–~至到\d])\d{1,2}月份?(?![底末日])/.test(before)
  );
}

/** The note names a plan of its own (今年计划12个), and as much as the schedule asks of that is reached. */
function fitsOwnPlan({ plain }: Passage, same: readonly Quantity[], reached: Quantity, least: number): boolean {
  return same.some(
    ({ start, value }) => value > 0 && NAMES_GOAL.test(wordsBefore(plain, start)) && reached.value >= value * least,
  );
}
