/** Circulars that the add-in writes, for tests of them. */
import { planCircularSheet, type CircularPreview } from "../../src/actions/write-circular";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { sheet } from "./sheets";

export const today = { year: 2023, month: 8, day: 4 };
export function written(own: WorkbookSnapshot): CircularPreview {
  const preview = planCircularSheet(own, { today });
  if ("impossible" in preview) throw new Error(preview.impossible);
  return preview;
}
/** 督查设置 with a style of shares. */
export function settings(decimals: number, sum: string): SheetSnapshot {
  return sheet("督查设置", `一、基本设置\n项目 | 内容\n占比小数位 | ${decimals}\n占比合计 | ${sum}`);
}
