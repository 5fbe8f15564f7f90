/** Words that hold a work against its schedule: behind it, or ahead of it. */
import { anyOf } from "./word-list";

/** 时序进度, and whatever else the calendar asks for. */
export const TIMETABLE =
  "(?:(?:时序|序时|均衡)(?:进度|要求|节点|任务|计划)?|时间(?:进度|节点|要求)|计划进度|进度(?:计划|要求|目标|安排|节点)?)";
/** A plan, whose numbers may be those of the whole year. */
const PLAN = "(?:原定?)?(?:计划|预期|工期|节点|目标|合同)(?:进度|安排|工期|时间|节点|目标|要求)?";
const GROWTH_TARGET = "(?:年度|全年|年初|季度|预期|考核|既定|奋斗|增长)*目标(?:任务|值)?";
const AMOUNT = "\\d+(?:\\.\\d+)?";

/** 掉时序进度, 低于序时, 欠进度, 未达到时序. */
const UNDER = `(?:掉(?:后)?于?|低于|落后于?|滞后于?|慢于|欠|差|少于|不及|晚于|(?:未|没有|尚未|未能)(?:达到?|完成|达成)(?:了)?)${TIMETABLE}`;
/** 慢于计划安排, 滞后于预期. */
const UNDER_PLAN = `(?:落后于?|滞后于?|慢于|晚于)${PLAN}`;
/** 比序时进度慢, 距时序还差. */
const AGAINST = `(?:比|较|与|距离?|离|同)${TIMETABLE}(?:的?要求|相比|仍|还|尚|偏|略|明显|有所|已|存在)*(?:慢|相?差|滞后|落后|低|少|欠|晚)`;
/** 较计划滞后两个月. */
const AGAINST_PLAN = `(?:比|较|与)${PLAN}(?:相比|仍|还|尚|偏|略|明显|有所|已)*(?:慢|滞后|落后|晚|延后|推迟|延误)`;
/** 低于年度目标2.9个百分点: a rate of growth. */
const UNDER_TARGET = `(?:低于|落后于?|少于|未达到?)${GROWTH_TARGET}${AMOUNT}个?百分点|(?:比|较|与)${GROWTH_TARGET}(?:相比)?(?:低|少|差|慢)(?:了)?${AMOUNT}个?百分点`;
/** 差33个百分点. */
const POINTS_SHORT = `(?:^|还|尚|仍)差${AMOUNT}个?百分点`;
/** 未按期完工. */
const DAY_MISSED =
  "(?:未|没有|没能|未能|尚未|不能|无法|难以)(?:按期|按时|如期|按计划|按序时|按节点|按进度)(?:时间|节点|要求)?";
/** 不能完成年度任务. */
const CANNOT =
  "(?:不能|无法|难以|不可能|完不成)(?:全部|全面)?(?:完成|实现|达到|达成)?[^,。;；]{0,8}(?:任务|目标|计划|序时|时序)|" +
  "(?:任务|目标)[^,。;；]{0,4}(?:难以|无法|不能)(?:按期|按时|如期|全部|全面)?(?:完成|实现|达到)";
const SLOW =
  "(?:工作|工程|项目|建设|投资|整体|总体|推进|施工)*(?:进度|进展|推进)(?:较为|比较|明显|严重|相对|仍然|仍|还|较|偏)*(?:滞后|缓慢|偏慢|较慢|落后|慢(?!性))|" +
  "(?:工期|施工|工程|项目|建设)(?:已|仍|整体|总体|明显|严重)*(?:滞后|拖后|延误)";

/** 暂停实施, 处于停工状态: at the clause's end. */
const STOPPED =
  "(?:项目|工程|建设|工作|目前|现|已|仍|处于|实施|推进)[^,。;；\\d]{0,12}(?:暂停(?:实施|施工|建设|推进)?|停工|停建|停滞|搁置)(?:状态)?(?=[)）]|\\s*$)";
/** 未达到时间过半、任务过半. */
const HALF_MISSED =
  '(?:未|没有|没能|未能|尚未)(?:达到|实现|完成)?[“"]?(?:时间过半|双过半)(?:[^,。;；]{0,8}的?(?:要求|目标))?';

/** The office's own words for behind schedule; `low` ones are no lag where a number is good when low. */
export const BEHIND: readonly { readonly words: RegExp; readonly low: boolean }[] = [
  { words: new RegExp([UNDER, AGAINST, UNDER_TARGET].join("|"), "g"), low: true },
  {
    words: new RegExp(
      [UNDER_PLAN, AGAINST_PLAN, POINTS_SHORT, DAY_MISSED, CANNOT, SLOW, STOPPED, HALF_MISSED].join("|"),
      "g",
    ),
    low: false,
  },
];

/** 快于序时, 比时序进度超前. */
const OVER = `(?:快于|超过?|高于|超前于?|领先于?|提前于?)${TIMETABLE}`;
const OVER_AGAINST = `(?:比|较)${TIMETABLE}(?:要求)?(?:快|超前|提前|高|超出?)`;
export const AHEAD = new RegExp(`${OVER}|${OVER_AGAINST}`);

/** 提前完成全年任务, 已全部完成改造. */
export const ALL_DONE = new RegExp(
  `(?:提前|超额|圆满|全面|全部|均|都)已?${anyOf("完成 建成 完工 竣工 投用 达标 办结")}|(?:任务|目标|计划)的?1\\d\\d(?:\\.\\d+)?%`,
);
