/** What the parts of a heading say, for headings that no list holds: 牵头责任部门, 目前形象进度, 督办内容. */
import { compact, withoutBrackets } from "../../chinese/text";
import type { Field } from "../../domain/fields";

/** How much a heading says for a field: a word of the lists outweighs what the cells below hold, its parts do not. */
export interface HeadingSays {
  readonly field: Field;
  readonly weight: number;
}

/** The weights of the three ways in which a heading may name a field. */
export const WEIGHT = { whole: 10, ending: 8, part: 5, hint: 2 } as const;

interface Part {
  readonly field: Field;
  readonly part: RegExp;
  readonly weight: number;
}

/** The word a heading ends in says what its column holds; what stands before it narrows that down. */
const PARTS: readonly Part[] = [
  { field: "serial", part: /号$/, weight: WEIGHT.part },
  {
    field: "supportingUnits",
    part: /^(配合|协办|协同|协助|参与|会办|参加).*(单位|部门|主体|[科处部室组股]室|机构)$/,
    weight: WEIGHT.part,
  },
  {
    field: "leadUnit",
    part: /^(牵头|主办|主责|第一|首席).*(单位|部门|主体|[科处部室组股]室|机构)$/,
    weight: WEIGHT.part,
  },
  {
    field: "unit",
    part: /(单位|部门|主体|[科处部室组股]室|机构|科局|业主|街镇|镇街|街道|乡镇|县区|区县)(名称)?$/,
    weight: WEIGHT.part,
  },
  { field: "unit", part: /(单位|部门)[及和与、]/, weight: WEIGHT.part },
  { field: "unit", part: /(责任|任务|工作|职责)(分工|分解|归属|落实主体)$/, weight: WEIGHT.hint },
  { field: "unit", part: /(行政区划?|区域|属地|辖区|地区)(名称)?$/, weight: WEIGHT.part },
  { field: "leader", part: /领导$/, weight: WEIGHT.part },
  { field: "leader", part: /(负责人|责任人|负责同志)$/, weight: WEIGHT.hint },
  {
    field: "due",
    part: /(时限|期限|完成.*(时间|日期|节点)|(计划|办结|预计).*时间|时间(节点|安排|要求))$/,
    weight: WEIGHT.part,
  },
  {
    field: "reason",
    part: /(问题|困难|难点|堵点|卡点|原因|因素|诉求|下(一?步|一?阶段|一?个?[周月旬]|季度).*)$|^(存在|需).*(问题|困难|协调|解决)|需.*协调/,
    weight: WEIGHT.part,
  },
  { field: "reason", part: /(措施|打算|建议)$|偏差/, weight: WEIGHT.part },
  {
    field: "rating",
    part: /(评估|评价|评定|评级|评判|评议|研判|自评|等次|档次|档位|等级|星级|状态|亮灯|灯色|预警|认定)(情况|结果|意见)?$|是否(?!延期|逾期|超期|属实|调整)|与否$|灯$/,
    weight: WEIGHT.part,
  },
  { field: "rating", part: /(办结|销号)情况$/, weight: WEIGHT.hint },
  { field: "rating", part: /(完成|办理|落实|推进)(程度|进度|结果|率)$|(结果|结论|定性)$/, weight: WEIGHT.hint },
  {
    field: "progressNote",
    part: /(完成|进展|推进|落实|办理|实施|开展|执行|推动|整改|处理|处置|建设|工作|形象|实际|目前|截至|当前|最新).*(情况|进展|成效|成果|进度|形象|动态|状况|值)$/,
    weight: WEIGHT.part,
  },
  { field: "progressNote", part: /(情况|进展|成效|进度|完成|落实|推进|办理|开展|动态)$/, weight: WEIGHT.hint },
  { field: "progressNote", part: /(完成|办理|落实|推进|整改)结果$/, weight: WEIGHT.hint },
  { field: "progressNote", part: /^(进展|进度|完成|推进|落实|办理)(情况)?(说明|描述|详情|事实)$/, weight: WEIGHT.part },
  { field: "matter", part: /(名称|标题|题目|案由)$/, weight: WEIGHT.part },
  { field: "standard", part: /(任务|目标|标准|内容|要求|举措|事项|指标|要点)$/, weight: WEIGHT.part },
  { field: "standard", part: /(任务|工作|项目|事项|问题)(清单|描述|摘要)$/, weight: WEIGHT.part },
  { field: "standard", part: /^(主要|重点|具体|年度|全年|本年度?)工作$/, weight: WEIGHT.part },
  { field: "standard", part: /(工作|计划|安排|目标值|指标值)$/, weight: WEIGHT.hint },
  { field: "matter", part: /(项目|工程|实事|议题)$/, weight: WEIGHT.hint },
  { field: "category", part: /^[一二三]级(指标|任务|目标|事项)/, weight: WEIGHT.part },
  {
    field: "items",
    part: /(任务|事项|项目|工作|办件).{0,2}(个数|件数|项数|数量|总数|总量|数)$|^(承办|承担|涉及)(总)?数$/,
    weight: WEIGHT.part,
  },
  { field: "category", part: /(类别|分类|板块|领域|类型|方面|维度)$/, weight: WEIGHT.part },
  { field: "remark", part: /(备注|说明|附注)$/, weight: WEIGHT.part },
];

/** A part of the matter (资金落实情况, 征地拆迁情况) is not the matter: its column says little of how that stands. */
const OF_A_PART =
  /^(资金|投资|经费|预算|用地|土地|征地|拆迁|人员|手续|前期|合同|要素|质量|安全|宣传|信访|满意|回访|反馈|新闻|媒体)/;

/** What this ledger keeps nothing of: 总投资, 开工时间, 联系电话. */
const OTHER =
  /(投资额?|金额|资金|面积|地点|地址|电话|方式|文号|规模|性质|权重|分值|得分|评分|排名|占比|比例|满意率|来源|依据|年限|(开工|填报|更新|签收|交办|下达)(时间|日期))(\(.*\))?$/;

/** Who watches over the matter, or brought it up, does not carry it out: a column of the others goes before theirs. */
const OF_ANOTHER_UNIT = /^(督导|督办|督查|监督|监管|验收|核查|审核|考核|指导|交办|转办|来文|来信|提出|建议|发文).*$/;

/** All that the parts of a heading say, the heaviest first. */
export function saysByParts(heading: string): readonly HeadingSays[] {
  const word = withoutBrackets(compact(heading)).replace(/[:：]$/, "");
  if (word === "" || OTHER.test(word)) return [];
  const says = new Map<Field, number>();
  for (const { field, part, weight } of PARTS)
    if (part.test(word)) says.set(field, Math.max(says.get(field) ?? 0, weight));
  if (OF_A_PART.test(word)) for (const [field, weight] of says) says.set(field, Math.min(weight, WEIGHT.hint));
  // 进展说明 tells of the progress, and is no remark beside it.
  if ((says.get("progressNote") ?? 0) >= WEIGHT.part) says.delete("remark");
  if (says.has("unit") && OF_ANOTHER_UNIT.test(word)) says.set("unit", WEIGHT.hint);
  return [...says].map(([field, weight]) => ({ field, weight })).sort((a, b) => b.weight - a.weight);
}

/** 进展情况、存在问题及下一步打算: the pieces of a heading that names several things; the whole where it names one. */
export function piecesOf(heading: string): readonly string[] {
  const word = withoutBrackets(compact(heading)).replace(/[:：]$/, "");
  return word.split(/[、,，/;；]|及其?|以及|(?<=.{2})[和与](?=.{2})/).filter((piece) => piece !== "");
}

/** True for a heading that speaks of a part of the matter alone. */
export function isOfAPart(heading: string): boolean {
  return OF_A_PART.test(withoutBrackets(compact(heading)));
}
