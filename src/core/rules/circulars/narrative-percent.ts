/** The circular's shares against the numbers they are shares of. */
import { appraise } from "../../circular/circular-checks";
import { ratingOf } from "../../claims/claims";
import type { Statement } from "../../claims/statements";
import { expectedOf } from "../../notes/arithmetic/expected";
import { sharesOf } from "../../circular/shares";
import { COUNT_KINDS } from "../../domain/rating-kinds";
import { cellPlace, defineRule } from "../rule";

export const narrativePercent = defineRule({
  id: "narrative-percent",
  scope: "cell",
  severity: "warning",
  restsOn: ["unit", "rating"],
  title: { zh: "通报占比不符", en: "Shares in the circular" },
  docs: {
    zh: "通报中“占x%”“完成率x%”应等于该项数除以它的总数。按四舍五入核对；只舍不入、或各项占比合计正好 100% 而调整的，只作说明；“督查设置”里写明凑足100%的，按最大余额法核对，不作说明。项数本身已报错的，不再报占比。不判断的：占年度计划、占投资、占开工在建项目等另有分母的；满意率、见面率等没有写出项数的；总数不在同一句、又没有别的占比可以印证的；没有写出两头数字的同比、增长。投资、面积、户数等自带数字的占比、完成率，由几增至几的增幅和净增数，也按原文重算。",
    en: "A share (占x%) or rate (完成率x%) in the circular is its number divided by its whole, rounded. Shares that were cut off, or adjusted so that all add up to 100%, are only mentioned, and where the settings ask for 100% by largest remainder, such shares are right. A number already reported is not reported again by its share. Not judged: shares of something else (of the year's plan, of an investment, of what was started); rates without a number of items (满意率, 见面率); shares whose whole stands in another sentence and that no other share confirms; growth whose two numbers are not both told. Shares and rates of money, areas or households, and changes from one number to another, are recomputed from their own numbers.",
  },
  messages: {
    differs: {
      zh: "通报写“{quote}”，{part} 占 {whole} 应为 {expected}%。",
      en: "The circular says “{quote}”; {part} of {whole} is {expected}%.",
    },
    ofOwn: {
      zh: "通报写“{quote}”，按 {part} 与 {whole} 计算应为 {expected}%。",
      en: "The circular says “{quote}”; {part} against {whole} gives {expected}%.",
    },
    change: {
      zh: "通报写“{quote}”，由 {part} 到 {whole} 应为 {expected}%。",
      en: "The circular says “{quote}”; from {part} to {whole} is {expected}%.",
    },
    moved: {
      zh: "通报写“{quote}”，由 {part} 到 {whole} 应相差 {expected}。",
      en: "The circular says “{quote}”; from {part} to {whole} is a difference of {expected}.",
    },
    difference: {
      zh: "通报写“{quote}”，现为 {whole}、相差 {part}，应为 {expected}%。",
      en: "The circular says “{quote}”; a difference of {part} that leads to {whole} is {expected}%.",
    },
    truncated: {
      zh: "通报写“{quote}”，{part} 占 {whole} 四舍五入为 {expected}%，原文是只舍不入。",
      en: "The circular says “{quote}”; {part} of {whole} rounds to {expected}%, the text cut it off.",
    },
    forced: {
      zh: "通报写“{quote}”，{part} 占 {whole} 四舍五入为 {expected}%，原文为使各项合计 100% 作了调整。",
      en: "The circular says “{quote}”; {part} of {whole} rounds to {expected}%, the text adjusted it so that all shares add up to 100%.",
    },
  },
  *check(ledger) {
    const { items, byRating, settings } = ledger;
    for (const { statement, wrongShares, wrongOwn } of appraise(ledger)) {
      for (const { at, quote, statement: own } of wrongOwn) {
        if (own.kind === "sum" || own.kind === "part") continue;
        const [part, whole] = own.from;
        const message = own.kind === "share" || own.kind === "rate" ? "ofOwn" : own.kind;
        yield { message, at: cellPlace(at), data: { quote, part, whole, expected: expectedOf(own) } };
      }
      for (const { part, share, whole } of wrongShares) {
        const { at, quote, value } = ratingOf(part);
        const exact = (value / whole) * 100;
        const step = 10 ** -share.decimals;
        const off = Math.abs(share.value - exact);
        const asked = settings.shares.forced && whole === items.length;
        const due = sharesOf(byRating, { decimals: share.decimals, forced: true });
        const written = share.value.toFixed(share.decimals);
        if (asked && COUNT_KINDS.some((kind) => byRating[kind] === value && due[kind] === written)) continue;
        const data = { quote, part: value, whole, expected: exact.toFixed(share.decimals) };
        const forced = statement !== undefined && addUpTo100(statement);
        const place = { at: cellPlace(at), data };
        if (off < step * 1.5 && forced) yield { message: "forced", ...place, severity: "info" };
        else if (off < step && share.value < exact) yield { message: "truncated", ...place, severity: "info" };
        else yield { message: "differs", ...place };
      }
    }
  },
});

function addUpTo100({ parts }: Statement): boolean {
  const shares = parts.flatMap(({ share }) => (share ? [share.value] : []));
  return (
    shares.length > 1 &&
    shares.length === parts.length &&
    Math.abs(shares.reduce((sum, value) => sum + value, 0) - 100) < 1e-6
  );
}
