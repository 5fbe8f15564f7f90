/** Shares, parts and sums in a progress note, recomputed from its own numbers. */
import { evidenceIn } from "../../notes/evidence";
import { addressOf } from "../../domain/items";
import { afterNumber, beforeNumber } from "../../notes/clauses";
import { expectedOf } from "../../notes/arithmetic/expected";
import { cellPlace, defineRule } from "../rule";
import { itemName } from "../text";

export const evidenceArithmetic = defineRule({
  id: "evidence-arithmetic",
  scope: "row",
  severity: "warning",
  restsOn: ["progressNote"],
  inReturns: true,
  title: { zh: "完成情况中的数算不拢", en: "Sums in the progress note" },
  docs: {
    zh: "完成情况里自带数字的占比、完成率（办结率、参保率、开工率等）、增幅、净增、提高几个百分点、超额、“分别”占比、“其中”和分项合计，都按原文的数字重算一遍；四舍五入和只舍不入都算对，约数放宽，任务、目标、计划按原数计算。原文只写“占全年目标的x%”的，用工作标准里的目标数计算。不判断的有：找不到确定的基数的占比和率，同比、可比口径的增幅，按期办结率一类另有基数的率，其中一部分占它自己计划的比重，可能互相重叠的分项（博士、女性），列举不全或前文另有同类数字的“合计”，跨年度工作标准的年度占比。",
    en: "Shares, rates, changes, excesses, parts and sums whose numbers stand in the note are recomputed. Rounded and cut-off figures both pass, approximate ones with some room, targets are exact. Where the note only says a share of the annual target, the target in the standard is used. Not judged: shares and rates whose base is not certain, growth on a comparable basis, rates with a base of their own such as on time, a subset's share of its own plan, parts that may overlap, a total (合计) whose list may be incomplete or goes on from an earlier sentence, annual shares where the standard covers several years.",
  },
  messages: {
    share: {
      zh: "{unit}第 {item} 项写“{quote}”，按 {part} 与 {whole} 计算应为 {expected}%。",
      en: "{unit}, item {item} says “{quote}”; {part} against {whole} gives {expected}%.",
    },
    change: {
      zh: "{unit}第 {item} 项写“{quote}”，由 {part} 到 {whole} 应为 {expected}%。",
      en: "{unit}, item {item} says “{quote}”; from {part} to {whole} is {expected}%.",
    },
    moved: {
      zh: "{unit}第 {item} 项写“{quote}”，由 {part} 到 {whole} 应相差 {expected}。",
      en: "{unit}, item {item} says “{quote}”; from {part} to {whole} is {expected}.",
    },
    difference: {
      zh: "{unit}第 {item} 项写“{quote}”，现为 {whole}、相差 {part}，应为 {expected}%。",
      en: "{unit}, item {item} says “{quote}”; a difference of {part} that leads to {whole} is {expected}%.",
    },
    part: {
      zh: "{unit}第 {item} 项的“其中”{part} 大于它的总数 {whole}：“{quote}”。",
      en: "{unit}, item {item}: the part {part} is larger than its whole {whole}: “{quote}”.",
    },
    sum: {
      zh: "{unit}第 {item} 项分项合计 {part}，与总数 {whole} 不等：“{quote}”。",
      en: "{unit}, item {item}: the parts add up to {part}, the whole is {whole}: “{quote}”.",
    },
  },
  *check(ledger) {
    for (const { item, wrong } of evidenceIn(ledger)) {
      for (const statement of wrong) {
        const [part, whole] = statement.from;
        const data = { unit: item.unit, item: itemName(item), quote: shortened(statement.quote), part, whole };
        const common = { at: cellPlace(addressOf(item, "progressNote")), unit: item.unit };
        const { kind } = statement;
        if (kind === "part" || kind === "sum") yield { ...common, message: kind, data };
        else
          yield {
            ...common,
            message: kind === "rate" ? "share" : kind,
            data: {
              ...data,
              expected: expectedOf(statement),
            },
          };
      }
    }
  },
});

/** The beginning and the end of a long quote: the two numbers stand there. */
function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, " ");
  if (line.length <= 60) return line;
  return `${line.slice(0, beforeNumber(line, 28, 0))}……${line.slice(afterNumber(line, line.length - 28, line.length))}`;
}
