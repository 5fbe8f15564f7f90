/** A breakdown, and the annex of its units that answers for all of it. */
import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { annex, sheet } from "../../kit/sheets";

export const PLAN: readonly (readonly [matter: string, units: string])[] = [
  ["新建改建农村公路三十公里", "区交通运输局"],
  ["建成投用中小学校两所", "区教育局、区财政局"],
  ["新增城镇就业五千人以上", "区人社局"],
  ["建成口袋公园六个", "区园林局"],
  ["开展农村环境卫生整治", "区城管局、各街镇"],
];

export function breakdown(plan: readonly (readonly [string, string])[]): SheetSnapshot {
  const rows = plan.map(([matter, units], i) => `${i + 1} | ${matter} | ${units}`);
  return sheet("责任分解表", ["序号 | 工作标准 | 责任单位", ...rows].join("\n"));
}

export function returned(rows: readonly (readonly [unit: string, matter: string])[]): SheetSnapshot {
  const units = [...new Set(rows.map(([unit]) => unit))];
  return annex(
    Object.fromEntries(
      units.map((unit) => [
        unit,
        rows
          .filter(([name]) => name === unit)
          .map(([, matter], i) => `${i + 1} | ${matter} | 在办 | 进展顺利`)
          .join("\n"),
      ]),
    ),
  );
}

export const FULL: readonly (readonly [string, string])[] = [
  ["区交通运输局", "新建改建农村公路三十公里"],
  ["区教育局", "建成投用中小学校两所"],
  ["区财政局", "建成投用中小学校两所"],
  ["区人社局", "新增城镇就业五千人以上"],
  ["区园林局", "建成口袋公园六个"],
  ["区城管局", "开展农村环境卫生整治"],
];
