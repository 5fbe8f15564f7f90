/** The clause in which a note says of its own item that it is behind, or has not begun. */
import { Passage } from "../chinese/passage";
import { clausesIn, quoteOf, type Clause } from "./clauses";
import { BEHIND } from "./schedule-words";
import { ALL, isBeside, LOW_IS_GOOD, SOME, type Task } from "./scope-words";
import { anyOf } from "./word-list";

/** Some of this is in every wording of behind and not begun; most notes have none. */
const MAY_SAY_BEHIND =
  /[掉滞慢欠差未没停]|低于|不及|少于|落[后後]|晚于|延误|延后|拖后|推迟|难以|无法|不能|不可能|完不成/;

const ANY: Task = { standard: new Passage("") };

export function saysBehind(note: Passage, task: Task = ANY): string | undefined {
  if (!MAY_SAY_BEHIND.test(note.text)) return undefined;
  const clauses = clausesIn(note).filter(({ text }) => MAY_SAY_BEHIND.test(text));
  for (const clause of clauses) {
    const place = behindIn(clause, note);
    if (place && !isBeside(clause, task))
      return quoteOf(note, clause, clause.start + place.at, clause.start + place.to);
  }
  const idle = clauses.find((clause) => saysNotBegun(clause, note, task));
  return idle && quoteOf(note, idle, idle.start, idle.end);
}

interface Place {
  readonly at: number;
  readonly to: number;
}

function behindIn(clause: Clause, note: Passage): Place | undefined {
  for (const { words, low } of BEHIND) {
    for (const match of clause.text.matchAll(words)) {
      const [at, to] = [match.index, match.index + match[0].length];
      if (isMeant(clause, at, to, note) && !(low && LOW_IS_GOOD.test(clause.before + clause.text))) return { at, to };
    }
  }
  return undefined;
}

/** 不低于, 未出现进度滞后: what stands right before the words denies them. */
const DENIES = /(?:不|无|未|没有|避免|防止|杜绝|未见|不会)(?:明显|出现|发生|存在|任何|严重|有)*$/;
/** 约谈进度滞后的单位, 克服前期滞后: somebody deals with it. */
const DEALS_WITH = new RegExp(
  anyOf(
    "克服 避免 防止 杜绝 解决 针对 破解 扭转 整治 整改 督办 督促 约谈 通报 对(?!比|照) 排查 梳理 印发 建立 形成 消除 凡是? 按照 严防",
  ),
);
/** Once, or perhaps. */
const ELSEWHEN = new RegExp(
  anyOf("前期 此前 之前 一度 曾 原(?!因) 年初 季度 上半年 上月 去年 上年 可能 将 如果 若 一旦 假如"),
);
/** 滞后项目已…, 滞后问题, 未达时序进度的，一律通报: the words only tell which ones. */
const TELLS_WHICH =
  /^[^,]{0,8}?(?:问题|情况|项目|街镇|企业|单位|行业|指标|预警|清单|台账|名单|现象)|^[^,]{0,8}的(?!.{0,4}原因|$)|^[^,]{0,8}的$/;
/** In the same sentence: the lag is made up for. */
const MADE_UP = new RegExp(
  `${anyOf("赶上 追回 追上 追平 补齐 抢回 恢复正常 扭转 已解决 快于 超序时 超时序 高于序时 高于时序")}|已达到?(?:时序|序时|计划)|(?:均已|已全部)`,
);

function isMeant({ text, start, after }: Clause, at: number, to: number, note: Passage): boolean {
  const [before, behind] = [text.slice(0, at), text.slice(to)];
  if (DENIES.test(before) || DEALS_WITH.test(before) || ELSEWHEN.test(before) || SOME.test(before)) return false;
  if (TELLS_WHICH.test(behind) || MADE_UP.test(behind + after)) return false;
  // 3个慢于序时: of how many others it may be true that they are on time is not told here.
  return (
    ALL.test(before) ||
    !note.quantities.some((one) => one.start >= start && one.end <= start + at && COUNTED.has(one.unit))
  );
}

const COUNTED: ReadonlySet<string> = new Set("个 项 件 家 处 村 条 座 栋 宗 所 户 名 人".split(" "));

const NOT_BEGUN =
  /(?:未|没有|没)(?:正式|实质性|全面)?(?:启动|开工|实施|开展|开始|动工|开建)(?:建设|施工|实施|工作)?(?=[)）]|\s*$)/;
const UNDER_WAY = /正在|已(?!经?不)|推进|加快|其余/;
/** A longer note tells of other things too. */
const SHORT_NOTE = 40;

/** 尚未开工: said of all, or when the day for it is over, or when the note says nothing else. */
function saysNotBegun(clause: Clause, { plain }: Passage, task: Task): boolean {
  const match = NOT_BEGUN.exec(clause.text);
  if (!match || isBeside(clause, task)) return false;
  const before = clause.text.slice(0, match.index);
  if (SOME.test(before) || DEALS_WITH.test(before)) return false;
  if (plain.length <= SHORT_NOTE && !UNDER_WAY.test(plain)) return true;
  if (dayIsOver(FINISH_BY.exec(task.standard.plain), task)) return true;
  if (/\d/.test(clause.text)) return false;
  const beginning = task.standard.plain;
  if (!BEGIN.test(beginning)) return false;
  return (
    dayIsOver(BEGIN_BY.exec(beginning), task) || (ALL.test(before) && !UNDER_WAY.test(clause.before + clause.after))
  );
}

const BEGIN = /开工|启动|动工|开建/;
/** 6月底前, 2024年3月15日前, 上半年, 二季度. */
const BY =
  "(?:(20\\d\\d)年)?(?:(\\d{1,2})月(?:底|末|中旬|上旬|下旬|\\d{1,2}日)?|(上半年)|([一二三四])季度末?)(?:之前|以前|前|内)?[^,。;；]{0,8}";
const BEGIN_BY = new RegExp(`${BY}(?:开工|启动|动工|开建)`);
const FINISH_BY = new RegExp(`${BY}(?:竣工|完工|建成|投用|投入使用)`);

function dayIsOver(match: RegExpExecArray | null, { period }: Task): boolean {
  if (!match || !period) return false;
  const [, year, month, half, quarter] = match;
  if (year !== undefined && Number(year) !== period.year) return false;
  return (month ? Number(month) : half ? 6 : 3 * ("一二三四".indexOf(quarter ?? "") + 1)) <= period.end;
}
