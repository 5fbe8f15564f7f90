/** What a filled statistics sheet leaves for a person to look at. */
import type { FillPreview } from "../actions/fill-tally";
import { cellName, type Address } from "../core/grid/range";
import { contentAt, sheetNamed, shownValue, type WorkbookSnapshot } from "../core/grid/snapshot";
import { isBlank } from "../core/grid/cell-value";
import type { Language } from "../core/language/language";

/** Formulas that were left alone are spoken of only where they show another number `after` the filling too. */
export function fillRemarks({ remarks, unrated }: FillPreview, after: WorkbookSnapshot, language: Language): string[] {
  const zh = language === "zh";
  const open = remarks.filter(({ reason, at, count }) => reason !== "formulaKept" || shownIn(after, at) !== count);
  const rows = open.map(({ reason, at, count }) => {
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
  const waiting = zh
    ? `有 ${unrated} 项没有进度评估，只计入承办事项。`
    : `${unrated} items have no rating and count among the items only.`;
  return [...rows, waiting];
}

function shownIn(book: WorkbookSnapshot, at: Address): number | undefined {
  const sheet = sheetNamed(book, at.sheet);
  const value = sheet ? shownValue(contentAt(sheet, at)) : undefined;
  return isBlank(value ?? null) ? 0 : Number(value);
}
