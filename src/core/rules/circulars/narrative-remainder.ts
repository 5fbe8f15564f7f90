/** The parts a circular names against its whole. */
import type { Statement } from "../../claims/statements";
import { appraise } from "../../circular/circular-checks";
import { cellPlace, defineRule } from "../rule";

export const narrativeRemainder = defineRule({
  id: "narrative-remainder",
  scope: "cell",
  severity: "warning",
  title: { zh: "通报分项不足", en: "Parts in the circular" },
  docs: {
    zh: "通报列出的各类进度数加起来应等于总数；少了又没有“其余……”交代的要提示，多了也要提示。",
    en: "The numbers by rating add up to the whole; a rest that no “其余” accounts for is mentioned, and so is a surplus.",
  },
  messages: {
    less: {
      zh: "通报列出的 {list} 合计 {sum} 项，比总数 {whole} 少 {rest} 项，没有说明其余的情况。",
      en: "The circular names {list}, {sum} in all: {rest} short of {whole}, and says nothing of the rest.",
    },
    more: {
      zh: "通报列出的 {list} 合计 {sum} 项，比总数 {whole} 多 {rest} 项。",
      en: "The circular names {list}, {sum} in all: {rest} more than {whole}.",
    },
  },
  *check(ledger) {
    for (const { statement, parts, whole, wrongItems, wrongRatings } of appraise(ledger)) {
      const [first] = parts;
      if (whole === undefined || !first || parts.length < 2 || wrongItems.length + wrongRatings.length > 0) continue;
      const sum = parts.reduce((total, { value }) => total + value, 0);
      if (sum === whole || (sum < whole && (statement.restNamed || mayBeSaid(statement, whole, whole - sum)))) continue;
      const list = parts.map(({ word, value }) => `${word} ${value}`).join("、");
      const data = { list, sum, whole, rest: Math.abs(whole - sum) };
      yield { message: sum < whole ? "less" : "more", at: cellPlace(first.at), data };
    }
  },
});

/** A count that was not understood (20个事项超序时进度) may be what seems to be missing. */
function mayBeSaid({ unread }: Statement, whole: number, rest: number): boolean {
  return unread.filter(({ value }) => value !== whole).reduce((sum, { value }) => sum + value, 0) >= rest;
}
