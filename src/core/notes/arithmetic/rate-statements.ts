/** 办结率, 参保率, 开工率: a rate beside the two numbers it is taken from, or beside one and the standard's. */
import type { Passage } from "../../chinese/passage";
import type { Quantity } from "../../chinese/quantity";
import { asGoal, ratio, sameIn, wordsAround, type Percent } from "./ratio";
import { sentenceStart, total, wordsBefore } from "./sentences";
import { isSubset, standardGoal } from "./share-statements";
import { stretch, type Statement } from "./statement";
import { anyOf } from "../word-list";

/** The rate's name is the last thing before it: …，项目开工率为. */
const RATE = /(?:^|[,，、(\s])([^,，、。;；(\d\s]{0,8}?)([\u4e00-\u9fff]{2})率(?:已?达到?|约为|为|约|是)?$/;
/** 按期办结率, 到期整改率 have another base than all cases. */
const OWN_BASE = /按时|按期|到期|及时|初次|首次|一次|应|同比|优良|增长|平均/;
const NEUTRAL = new RegExp(
  `^${anyOf("累计 总体 综合 总 整体 项目 后续 其 投资 工程 资金 目前 全区 全市 全县 实际")}*$`,
);
/** Those inspected are not those that had something to mend. */
const INSPECTED = /检查|走访|出动|巡查|抽查|暗访|督查|督导|巡|摸排|核查|调研|服务|培训/;
const MENDING = new RegExp(anyOf("整改 化解 办结 处置 处理 销号 落实 回复 结案"));
const ORDERED = /责令|限期|要求|督促|约谈/;
const TASK = /应|需|须|拟|计划|任务|目标|要求|新增|新/;

/** Up to the rate: 整改80处，整改率. */
interface Rate {
  readonly note: Passage;
  readonly percent: Quantity;
  readonly part: Quantity;
  readonly verb: string;
  /** Words between the part and the rate's own clause. */
  readonly tail: string;
}

export function* rates(note: Passage, percents: readonly Percent[], standard: Passage): Generator<Statement> {
  for (const { percent, before: part, link } of percents) {
    const match = RATE.exec(link);
    const [prefix, verb] = [match?.[1] ?? "", match?.[2]];
    if (!match || verb === undefined || part.unit === "" || OWN_BASE.test(prefix + verb)) continue;
    // 22个镇街完成率达到100%: each of them has it.
    if (prefix !== "" && link.startsWith(prefix) && !NEUTRAL.test(prefix)) continue;
    const tail = link.slice(0, match.index);
    if (/[。;；]/.test(tail) || tail.length > 12) continue;
    const from = sentenceStart(note.plain, part.start);
    if (!NEUTRAL.test(prefix) && !note.plain.slice(from, part.end).includes(prefix)) continue;
    const rate: Rate = { note, percent, part, verb, tail };
    const same = sameIn(note, part, from, part.end).filter(({ end }) => !KINDS.test(note.plain.slice(end)));
    const statement =
      dueBefore(rate, same) ??
      dueLast(rate, same) ??
      (same.length === 1 ? ofStandard(rate, standard) : (ofTwo(rate, same) ?? ofAllParts(rate, same)));
    if (statement) yield statement;
  }
}

function ofTwo(rate: Rate, [whole, , ...others]: readonly Quantity[]): Statement | undefined {
  return whole && others.length === 0 ? (ofDoneAndNot(rate, whole) ?? ofWhole(rate, whole)) : undefined;
}

/** Not done, or not wholly. */
const NOT_YET = /未|没有|正在|正|拟|将|计划/;
const IN_PART = /基本|部分|大部/;

/**
 * 47个，已完成44个，正在整改3个，完成率93.6%: the parts are all of the whole, and the rate is of those that are done. Nobody can
 * tell whether 基本完成 is taken in; the rate may be either.
 */
function ofAllParts({ note, percent, verb }: Rate, [whole, ...parts]: readonly Quantity[]): Statement | undefined {
  if (!whole || parts.length < 2 || parts.reduce((sum, { value }) => sum + value, 0) !== whole.value) return undefined;
  const done = parts.filter((one) => {
    const words = wordsAround(note, one);
    return words.includes(verb) && !NOT_YET.test(words);
  });
  const [own, ...others] = done.filter((one) => !IN_PART.test(wordsAround(note, one)));
  if (!own || others.length > 0) return undefined;
  const value = done.reduce((sum, one) => sum + one.value, 0);
  const statement = ratio("rate", note, own, [whole, note], percent);
  const wide = ratio("rate", note, { ...own, value }, [whole, note], percent);
  return { ...statement, right: statement.right || wide.right, ...stretch(note, whole.start, percent.end) };
}

/** 3个方面, 12个领域 are kinds of what is counted. */
const KINDS = /^(?:大?类|方面|领域|板块|环节)/;

/** 应开工34个，实际开工33个，开工率97.1%: what was due is the base, whatever else is counted. */
function dueBefore({ note, percent, part, verb, tail }: Rate, same: readonly Quantity[]): Statement | undefined {
  const [due, last] = same.slice(-2);
  if (!due || last !== part || due.value < part.value || tail !== "") return undefined;
  const isDue = new RegExp(`应当?${verb}$`).test(wordsBefore(note.plain, due.start).replace(/[的有]$/, ""));
  const isDone = new RegExp(`(?:实际|已)${verb}$`).test(wordsBefore(note.plain, part.start).replace(/[的有]$/, ""));
  if (!isDue || !isDone) return undefined;
  return { ...ratio("rate", note, part, [due, note], percent), ...stretch(note, due.start, percent.end) };
}

/** 参保人数38.4万人，应参保40万人，参保率96%: what was due stands between what was done and the rate. */
function dueLast({ note, percent, part: due, verb, tail }: Rate, same: readonly Quantity[]): Statement | undefined {
  const [done, last] = same;
  if (!done || same.length !== 2 || last !== due || due.value < done.value || tail !== "") return undefined;
  const words = wordsBefore(note.plain, done.start);
  const isDue = new RegExp(`应当?${verb}(?:人?数)?$`).test(wordsBefore(note.plain, due.start));
  if (!isDue || !new RegExp(`(?:^|实际|已)${verb}(?:人?数)?$`).test(words)) return undefined;
  return { ...ratio("rate", note, done, [due, note], percent), ...stretch(note, done.start, percent.end) };
}

/** 发现问题45条，整改45条，整改率100%: exactly two numbers of one measure, the latter of the rate's own verb. */
function ofWhole({ note, percent, part, verb, tail }: Rate, whole: Quantity): Statement | undefined {
  const { plain, quantities } = note;
  if (whole.value < part.value || isDone(wordsBefore(plain, whole.start), verb)) return undefined;
  // 开建6.08万套，开工率95%，竣工1.77万套，竣工率28%: both are of a whole that is not told.
  if (quantities.some(({ unit, start }) => unit === "%" && start > whole.start && start < part.start)) return undefined;
  const done = `${plain.slice(whole.end, part.start)}${wordsAround(note, part)}${tail}`;
  if (
    !(done.includes(verb) || (verb === "完成" && done.includes("建成"))) ||
    done.includes(`未${verb}`) ||
    ORDERED.test(done)
  )
    return undefined;
  if (MENDING.test(verb) && INSPECTED.test(wordsBefore(plain, whole.start))) return undefined;
  return { ...ratio("rate", note, part, [whole, note], percent), ...stretch(note, whole.start, percent.end) };
}

/** 累计完成17.2公里，其中二季度完成9.6公里，完成率57.3%: what was done itself is no task to take the rate from. */
function isDone(words: string, verb: string): boolean {
  return words.includes(verb) && !TASK.test(words);
}

/** 已开工项目33个，未开工项目17个，开工率66%. */
function ofDoneAndNot({ note, percent, part, verb }: Rate, other: Quantity): Statement | undefined {
  const isNot = (quantity: Quantity): boolean => new RegExp(`[未没]有?${verb}`).test(wordsAround(note, quantity));
  const isYes = (quantity: Quantity): boolean => wordsAround(note, quantity).includes(verb) && !isNot(quantity);
  const [done, not] = isNot(part) && isYes(other) ? [other, part] : [part, other];
  if (!isYes(done) || !isNot(not)) return undefined;
  const value = done.value + not.value;
  const whole = { ...done, value, tolerance: done.tolerance + not.tolerance };
  const statement = ratio("rate", note, done, [whole, note], percent);
  const start = Math.min(done.start, not.start);
  return {
    ...statement,
    ...stretch(note, start, percent.end),
    from: [note.written(done), total(value, done.unit)],
  };
}

/** 新增充电端口630个，完成率286%, of the standard's 220个. */
function ofStandard({ note, percent, part, verb }: Rate, standard: Passage): Statement | undefined {
  if (verb !== "完成" || isSubset(note, part, standard)) return undefined;
  const goal = standardGoal(note, part, standard);
  return goal && ratio("rate", note, part, [asGoal(goal), standard], percent);
}
