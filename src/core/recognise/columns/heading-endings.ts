/** How headings end that no list holds whole: 1-10月推进情况, 督查核定, 整改责任单位. */
import type { Field } from "../../domain/fields";

/** Headings with a period or place before the known words: 1-10月推进情况, 新洲区目标任务, 第二季度完成情况. */
export const ENDINGS: readonly { readonly ending: RegExp; readonly field: Field }[] = [
  { ending: /^.{1,12}(完成情况|进展情况|推进情况|落实情况|工作进展|办理情况)$/, field: "progressNote" },
  { ending: /^.{1,8}(目标任务|工作标准|工作目标)$/, field: "standard" },
  { ending: /^(工程|项目|建设)?(形象)?(进度|进展)$/, field: "progressNote" },
  { ending: /^(分管|联系|挂点|包保|牵头|责任)(区|市|县|镇|街)?领导$/, field: "leader" },
  { ending: /^是否(达|按|符合).{0,8}$/, field: "rating" },
  { ending: /^是否(已)?(完成|办结|销号)$/, field: "rating" },
  { ending: /^(确定|议定|决定|研究|批示|交办|会议|督办)(的)?(事项|任务)(名称|内容)?$/, field: "standard" },
  {
    ending: /^.{0,6}(进度|进展|完成|推进|办理|落实|建设|项目|工程)(情况)?(评估|评价|评定|认定|等次|等级|状态)(结果)?$/,
    field: "rating",
  },
  // What the office found counts before what the unit says of itself.
  { ending: /^.{0,6}(核定|审定|复核)(结果|等次|意见|情况|进度|状态)?$/, field: "rating" },
  { ending: /^(整改|落实|办理|任务|工作|项目|问题|主体|直接)责任(单位|部门|主体)$/, field: "unit" },
  { ending: /^(当前|目前)(工作|任务|事项|办理|推进|进展)?状态$/, field: "rating" },
  { ending: /^(主要|当前|目前)?(存在|面临)的?(主要|突出)?(问题|困难)/, field: "reason" },
  { ending: /^整改(工作)?(要求|意见|建议)$/, field: "reason" },
  { ending: /^.{0,8}原因(分析|说明|及措施)?$/, field: "reason" },
  { ending: /^(下一?步|下一?阶段)(工作)?(重点)?(打算|措施|计划|安排|举措|思路|建议)?$/, field: "reason" },
  // 工作任务及目标, 2024年重点目标任务: nothing but words for what is to be done.
  {
    ending:
      /^(\d{4}年)?(?=.*(任务|事项|标准|内容|要求))(?=.{4})((年度|全年|重点|主要|具体|工作|目标|任务|事项|标准|内容|要求|举措)[及和与、/]?)+(?<![及和与、/])$/,
    field: "standard",
  },
];
