/** A small government work report, and an annex that carries it out. */
import { annex, book } from "./sheets";

export const REPORT = `一、2022年工作回顾

新增城镇就业9000人。

二、2023年工作安排

全年主要预期目标是：地区生产总值增长5%以上；固定资产投资增长10%以上。

（一）更加突出项目导向，着力攻坚克难

促进民生保障。新增城镇就业8000人、农村劳动力转移就业5000人。新改扩建公办幼儿园4所、中小学8所。建设区未成年人保护中心。

打造美丽环境。提升13条路段门面招牌，新建生活垃圾分类收集屋15座。持续优化营商环境。

继续推进上年民生实事2件，新增公共服务等民生实事1件。

三、建设人民满意政府

依法行政善作为。严格落实重大行政决策程序。

名词解释

1、三保：保民生。`;

export const CARRIED = {
  区发改局: ["地区生产总值增长5%以上。", "固定资产投资增长10%以上。"],
  区人社局: ["新增城镇就业8000人、农村劳动力转移就业5000人。"],
  区教育局: ["新改扩建公办幼儿园4所、中小学8所。"],
  区民政局: ["建设区未成年人保护中心。"],
  区城管执法局: ["提升13条路段门面招牌，新建生活垃圾分类收集屋15座。"],
  区财政局: ["持续优化营商环境。"],
} as const;

/** What the report only counts; the first row of each is under its heading. */
export const LIVELIHOOD = `1 | 实施村卫生室改造 | 正在办理中 | 进展顺利
2022年区民生实事续建项目 | < | < | <
1 | 打通断头路三条 | 正在办理中 | 进展顺利
2 | 缓解入学难的问题 | 正在办理中 | 进展顺利`;

type Standards = Readonly<Record<string, readonly string[]>>;

/** The annex with these standards; the livelihood rows, where there are any, under a unit of their own. */
export function carriedBy(units: Standards, livelihood = LIVELIHOOD) {
  const blocks = Object.entries(units).map(([unit, standards]): [string, string] => [
    unit,
    standards.map((standard, i) => `${i + 1} | ${standard} | 正在办理中 | 进展顺利`).join("\n"),
  ]);
  const last: [string, string][] =
    livelihood === "" ? [] : [["区卫生健康局", `2023年区民生实事项目 | < | < | <\n${livelihood}`]];
  return book(annex(Object.fromEntries([...blocks, ...last])));
}
