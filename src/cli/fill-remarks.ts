/** What a filled statistics sheet leaves for a person to look at. */
import type { FillPreview } from "../actions/fill-tally";
import { cellName } from "../core/grid/range";
import type { Language } from "../core/rules/rule";

export function fillRemarks({ remarks, unrated }: FillPreview, language: Language): string[] {
  const zh = language === "zh";
  const rows = remarks.map(({ reason, at, count }) => {
    const place = `${at.sheet} ${cellName(at)}`;
    if (reason === "formulaKept")
      return zh
        ? `${place} 里是公式，没有动；按附件2 应为 ${count}。`
        : `${place} holds a formula and was left alone; by the annex it should be ${count}.`;
    return zh
      ? `${place} 的各行不相连，写不成公式，填数值 ${count}。`
      : `${place}: its rows do not lie together; the number ${count} is written instead of a formula.`;
  });
  if (unrated === 0) return rows;
  const open = zh
    ? `有 ${unrated} 项没有进度评估，只计入承办事项。`
    : `${unrated} items have no rating and count among the items only.`;
  return [...rows, open];
}
