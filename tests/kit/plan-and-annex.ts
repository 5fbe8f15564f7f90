/** A breakdown and an annex that carries it out, for the rules that compare the two. */
import { annex, book, sheet } from "./sheets";

export const PLANNED = {
  roads: "新建改建农村公路三十公里",
  schools: "建成投用中小学校两所",
  jobs: "新增城镇就业五千人以上",
  parks: "建成口袋公园六个",
} as const;

const ROWS = [
  `1 | ${PLANNED.roads} | 区交通运输局`,
  `2 | ${PLANNED.schools} | 区教育局、区财政局`,
  `3 | ${PLANNED.jobs} | 区人社局`,
  `4 | ${PLANNED.parks} | 区园林局`,
];

export const BREAKDOWN = sheet("分解表", ["序号 | 工作标准 | 责任单位", ...ROWS].join("\n"));

/** The annex with these standards of each unit. */
export function returned(units: Readonly<Record<string, readonly string[]>>, note = "正在办理中", name = "附件2") {
  return annex(
    Object.fromEntries(
      Object.entries(units).map(([unit, standards]) => [
        unit,
        standards.map((standard, i) => `${i + 1} | ${standard} | ${note} | 进展顺利`).join("\n"),
      ]),
    ),
    name,
  );
}

export const IN_FULL = {
  区交通运输局: [PLANNED.roads],
  区教育局: [PLANNED.schools],
  区财政局: [PLANNED.schools],
  区人社局: [PLANNED.jobs],
  区园林局: [PLANNED.parks],
} as const;

export function withPlan(units: Readonly<Record<string, readonly string[]>>) {
  return book(BREAKDOWN, returned(units));
}
