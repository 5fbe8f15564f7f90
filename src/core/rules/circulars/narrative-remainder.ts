/** The parts a circular names against its whole. */
import { statedOf } from "../../claims/claims";
import type { Mention } from "../../claims/drafts";
import { appraise } from "../../circular/circular-checks";
import { cellPlace, defineRule } from "../rule";

export const narrativeRemainder = defineRule({
  id: "narrative-remainder",
  scope: "cell",
  severity: "warning",
  restsOn: [],
  title: { zh: "通报分项不足", en: "Parts in the circular" },
  docs: {
    zh: "通报列出的各类进度数加起来应等于总数；少了又没有“其余……”交代的要提示，多了、或写明“其余几项”而对不上的也要提示。不判断的：别处另有交代的（如后文讲到进度滞后的事项）、用了读不懂的说法的，不说少；达序时可能含已完成的、阶段（开工、竣工）可能重叠的，不说多；按内容分类（其中建设工程几个）的，三类以上合计超过总数才提示；写明“按类别分”“分为几类”的和A、B、C类，合计应等于总数；“合计”“各几项”“分别是……（单位名）”所说的数应与所列相等；“几家单位中，……”的各部分略多于总数的提示，超出较多的可能互有重叠，不判断。",
    en: "The numbers by rating add up to the whole; a rest that no “其余” accounts for is mentioned, and so is a surplus, or a rest whose number does not fit. Not judged: too few, where the text speaks of others elsewhere or in words that were not understood; too many, where one word may take in another (达序时 and 已完成) or stages overlap; classes by subject, unless three or more exceed the whole; what is divided into classes (按类别分, 分为, classes A, B, C) has to add up; 合计, 各几项 and 分别是 with units' names have to be as many as is listed; parts after 几家单位中 that are a little more than all are mentioned, while those far off may overlap and are not judged.",
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
    part: {
      zh: "通报写“{quote}”，“其中”的 {part} 大于总数 {whole}。",
      en: "The circular says “{quote}”; the part {part} is larger than its whole {whole}.",
    },
    sum: {
      zh: "通报写“{quote}”，分项合计 {part}，与总数 {whole} 不等。",
      en: "The circular says “{quote}”; the parts add up to {part}, the whole is {whole}.",
    },
    uneven: {
      zh: "通报列出的 {list} 合计 {sum} 项，与总数 {whole} 不等。",
      en: "The circular names {list}, {sum} in all, which is not {whole}.",
    },
  },
  *check(ledger) {
    for (const { remainder, wrongOwn } of appraise(ledger)) {
      for (const { at, quote, statement } of wrongOwn) {
        if (statement.kind !== "sum" && statement.kind !== "part") continue;
        const [part, whole] = statement.from;
        yield { message: statement.kind, at: cellPlace(at), data: { quote, part, whole } };
      }
      const first = remainder?.parts[0];
      if (!remainder || !first) continue;
      const { kind, parts, sum, whole } = remainder;
      const list = parts.map((part) => listed(part)).join("、");
      const at = cellPlace(statedOf(first).at);
      if (kind === "uneven") yield { message: kind, at, data: { list, sum, whole } };
      else yield { message: kind, at, data: { list, sum, whole, rest: Math.abs(whole - sum) } };
    }
  },
});

/** 已完成 24, 其余 5; a category by its own words. */
function listed({ text, count }: Mention): string {
  const word = count.states.at(-1)?.word ?? (count.isRest ? "其余" : text.quote(count.saidFrom, count.saidTo));
  return count.states.length > 0 || count.isRest ? `${word} ${count.value}` : word;
}
