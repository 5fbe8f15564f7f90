/** Which kind of table of work items a header makes. */
import { compact } from "../chinese/text";
import type { Evidence } from "./columns/column-evidence";
import type { Field } from "../domain/fields";
import type { HeaderRows } from "./columns/header";

/** Headings too common to tell a table of work items by. */
const COMMON = new Set([
  "项目",
  "任务",
  "事项",
  "项目名称",
  "任务名称",
  "状态",
  "进度",
  "评价",
  "进展",
  "单位",
  "部门",
  "评估",
  "形象进度",
  "工程进度",
  "工程进展",
  "工程形象进度",
  "建设进度",
  "建设进展",
  "项目进度",
]);

/** 交办事项 and the like are as often letters and visits. */
const COMMON_TASK = /^(确定|议定|决定|研究|批示|交办|会议)/;

/** A weak header is one of any project plan; only with its units is it a table of this work. */
export type Verdict =
  | {
      readonly kind: "annex" | "breakdown";
      readonly missing: readonly Field[];
      readonly weak: boolean;
      /** Rates nothing, and says nowhere that it should: beside a table with ratings it is something else. */
      readonly unrated?: true;
    }
  | undefined;

/** By a word of the lists, or by a part of one and what the cells hold. */
function isSure(evidence: Evidence | undefined): boolean {
  return evidence === undefined || evidence.why.includes("heading") || evidence.score >= SURE;
}

const SURE = 7;

/** By words, and not by its cells and what is left over. */
function saysSo(evidence: Evidence | undefined): boolean {
  return evidence === undefined || evidence.why.includes("heading") || evidence.why.includes("headingPart");
}

/** Which kind of row table a header makes, and the columns it lacks. */
export function judge(header: HeaderRows): Verdict {
  const has = (field: Field): boolean => header.headings.some((heading) => heading.field === field);
  const isCommon = (word: string): boolean => COMMON.has(word) || COMMON_TASK.test(word);
  const strong = (field: Field): boolean =>
    header.headings.some(
      (heading) => heading.field === field && !isCommon(compact(heading.text)) && isSure(heading.evidence),
    );
  const task = has("standard") || has("matter");
  const core = [task, has("progressNote"), has("rating")].filter(Boolean).length;
  const strongCore = [strong("standard") || strong("matter"), strong("progressNote"), strong("rating")].filter(
    Boolean,
  ).length;
  // 任务, 进展, 评价 are anybody's words, but with a serial and a unit beside them all three make an annex.
  if (core === 3 && strongCore === 0 && has("serial") && (has("unit") || has("leadUnit")))
    return { kind: "annex", missing: [], weak: true };
  if (core === 3 && strongCore >= 1) return { kind: "annex", missing: [], weak: strongCore < 2 };
  const places = has("serial") || has("unit") || has("leadUnit");
  if (core === 2 && strongCore === 2 && places) {
    const missing: Field[] = [];
    if (!task) missing.push("standard");
    if (!has("progressNote")) missing.push("progressNote");
    if (!has("rating")) missing.push("rating");
    return { kind: "annex", missing, weak: false };
  }
  // Two of the three beside a unit, one of them in words of this work: read, but nothing is asked of such a table.
  const told = header.headings.some(
    ({ field, evidence }) => (field === "rating" && isSure(evidence)) || (field === "progressNote" && saysSo(evidence)),
  );
  if (core === 2 && strongCore >= 1 && task && told && (has("unit") || has("leadUnit")))
    return { kind: "annex", missing: [], weak: true, ...(has("rating") ? {} : { unrated: true }) };
  const responsible = strong("unit") || has("leadUnit");
  const planned =
    strong("standard") || (has("matter") && (has("supportingUnits") || has("leadUnit") || has("leader") || has("due")));
  // 序号, 工作任务, 责任单位, 滞后原因 is a list drawn from an annex.
  if (responsible && planned && !has("progressNote") && !has("rating") && !has("reason"))
    return { kind: "breakdown", missing: [], weak: false };
  return undefined;
}

/** As a person has it, whatever its headings say. */
export function asSaid({ headings }: HeaderRows, kind: "annex" | "breakdown"): Verdict {
  const has = (...fields: readonly Field[]): boolean => headings.some(({ field }) => field && fields.includes(field));
  const missing: Field[] = [];
  if (kind === "annex" && !has("standard", "matter")) missing.push("standard");
  if (kind === "annex" && !has("progressNote")) missing.push("progressNote");
  if (kind === "annex" && !has("rating")) missing.push("rating");
  return { kind, missing, weak: false };
}
