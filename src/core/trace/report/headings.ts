/** What the headings of a report say of the words under them: review, plan, livelihood, the government's own building. */
import { beginsAsHeading } from "./paragraphs";
import type { Zone } from "./sentence";

/** review is left out; undefined zone: the heading says nothing and what was said above it holds. */
export interface PartHeading {
  /** 1 for 一、 and 第一部分, 2 for (一), 3 for 1. and (1). */
  readonly level: 1 | 2 | 3;
  /** Up to its first comma. */
  readonly title: string;
  readonly about: Zone | "review" | undefined;
}

const REVIEW = /回顾|总结|过去[一五的]|[一五]年来|取得.{0,8}成[就效绩]|(?:完成|执行)情况|工作情况/;
const SELF_BUILDING =
  /自身建设|政府建设|(?:满意|服务型?|法治|廉洁|廉政|务实|高效|担当|学习型|创新型)(?:型)?(?:的)?政府|政府(?:自身|系统)|施政能力|治理能力和?水平$/;
const LIVELIHOOD = /(?:民生|惠民|为民办?)实事|十件实事/;
const PLAN = /安排|打算|部署|目标任务|主要任务|重点工作|总体要求|工作思路|奋斗目标|预期目标|今年|明年|下一步|工作重点/;

export function isPlanTitle(text: string): boolean {
  return PLAN.test(text) && !REVIEW.test(text);
}

export function headingOf(text: string): PartHeading | undefined {
  if (!beginsAsHeading(text)) return undefined;
  const level = /^(?:[一二三四五六七八九十百]|第)/.test(text) ? 1 : /^[(（][一二三四五六七八九十百]/.test(text) ? 2 : 3;
  const title = /^[^,，。；;：:！!]+/.exec(text)?.[0] ?? text;
  const about = REVIEW.test(title)
    ? "review"
    : SELF_BUILDING.test(text)
      ? "self-building"
      : LIVELIHOOD.test(title)
        ? "livelihood"
        : undefined;
  return { level, title, about };
}

/** 名词解释 and whatever follows it is no plan. */
export function isGlossary(text: string): boolean {
  return text.length <= 24 && /名词(?:解释|注释)|^(?:注释|附录|附件[:：\d]?.{0,12})$/.test(text);
}

/** 全年主要预期目标是:… — the words before the first target; "" where the paragraph lists no objectives. */
export function objectivesOpening(text: string): string {
  return /^[^,，。；;]{0,24}(?:预期|主要|发展|奋斗|总体|工作)目标(?:任务)?(?:是|为|如下)?[:：]/.exec(text)?.[0] ?? "";
}
