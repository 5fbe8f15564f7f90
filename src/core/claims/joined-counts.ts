/** Counts that share the state after them are one: 9个综合指标、重点工作中的17个具体事项未达预期目标. */
import type { Sentence } from "./clauses";
import { IS_MATTER } from "./claim-lexicon";
import type { Count } from "./counts";
import type { Shares } from "./shares";

export function joinedCounts({ clauses }: Sentence, counts: readonly Count[], { of }: Shares): readonly Count[] {
  return counts.reduce<Count[]>((joined, count) => {
    const last = joined.at(-1);
    const isLinked =
      last !== undefined &&
      (last.clause === count.clause
        ? /[和及与]/.test(last.after)
        : last.clause + 1 === count.clause && clauses[count.clause]?.after === "、");
    const isAddend =
      isLinked &&
      IS_MATTER.test(last.after.replace(/[和及与].*$/, "")) &&
      last.states.length === 0 &&
      !last.isTotal &&
      !last.opens &&
      !last.isNoState &&
      !of.has(last);
    const sharesState = count.states.length > 0 && count.states.every(({ from }) => from >= count.to) && !of.has(count);
    if (!last || !isAddend || !sharesState) return [...joined, count];
    const value = last.value + count.value;
    return [...joined.slice(0, -1), { ...count, value, numbers: [value], isSum: true, saidFrom: last.saidFrom }];
  }, []);
}
