/** A quantity reached that is far under the share of its target that the calendar asks for. */
import type { Passage } from "../chinese/passage";
import { sameUnit } from "../chinese/quantity";
import { reachedFor, targetFor } from "./targets";

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
export function shortfallIn(note: Passage, standard: Passage, scheduled: number): Shortfall | undefined {
  if (!/\d/.test(standard.text) || !/\d/.test(note.text) || standard.quantities.length === 0) return undefined;
  const least = scheduled * FAR_UNDER;
  const targets = standard.quantities.filter(
    ({ unit, value }) => unit !== "" && value > 0 && !NOT_COUNTED.has(unit) && note.text.includes(unit.slice(-1)),
  );
  for (const target of targets) {
    const same = note.quantities.filter((quantity) => sameUnit(quantity, target));
    if (same.every(({ value }) => value >= target.value * least)) continue;
    const candidates = reachedFor(standard, target, note);
    const reached = candidates[0];
    if (!reached || candidates.some(({ value }) => value >= target.value * least)) continue;
    if (targetFor(note, reached, standard)?.start !== target.start) continue;
    const share = ((reached.value / target.value) * 100).toFixed(1).replace(/\.0$/, "");
    return { target: standard.written(target), reached: note.written(reached), share };
  }
  return undefined;
}
