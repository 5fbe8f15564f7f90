/** Words that tell of what will be done, and when. */
import { anyOf } from "./word-list";

const DAY =
  "(?:(?<!全)年(?!度)|\\d{1,2}月|月|季度|春节|国庆|元旦|汛期|近期|本周|下周)(?:\\d{1,2}日|[底末初]|[上中下]旬)?";

/** A day or month by which, or in which, something will be done. */
export const WHEN = new RegExp(
  `${DAY}(?:之前|以前|前|内)|${DAY}|${anyOf("明年 下月 下季度 [一二三四]季度 年内 近期 月内")}`,
);
export const BY_WHEN = new RegExp(`${DAY}(?:之前|以前|前)`);

/** 9月底完成招标 may be past or to come; 列入2025年计划 puts it off, or does not. */
export const MAYBE_LATER = new RegExp(
  `(?<![至止到-])(?:\\d{1,2}月(?:\\d{1,2}日|[底末初]|[上中下]旬)).{0,4}${anyOf("完成 开工 进场 启动 建成 竣工 投用 交付 招标 签")}|[列纳]入(?:明年|20\\d\\d年)`,
);

/** 计划10月开工, 计划采取…: a verb, where 年度计划 and 原计划 are nouns. */
const PLANS =
  "(?<!原|总|年度|全年|投资|生产)计划(?=[于在近本下明今年月春国元]|[一二三四]季|\\d{1,2}月|" +
  `${anyOf("完成 开工 启动 进场 招标 投用 竣工 建成 交付 采取 采用 组织 通过 由")})`;

/** What is said of the time to come. */
export const FUTURE = new RegExp(
  `${anyOf(
    "下一?步 下一?阶段 接下来 后续 今后 将(?!军|近|士|于是) 拟(?!合) 预计 力争 争取(?!到|了|资金) 确保 尽快 尽早 早日 倒排",
  )}|${PLANS}`,
);

/** The clause opens with a next step, and those behind it go on with it. */
export const OPENS_NEXT = /(?:下一?步|下一?阶段|接下来)[^。;；]*$/;

/** What is over, or has not come about. */
export const PAST = /已|完成了|均|才|曾|未|没/;
export const CANNOT = /无法|不能|难以/;
/** A deed that can be done by a day. */
export const DEED = /完成|开工|进场|启动|建成|竣工|投用|交付|招标|签/;
