/** 占…的x%: shares of a whole that the note names, and of a task. */
import type { Passage } from "../../chinese/passage";
import { sameUnit, type Quantity } from "../../chinese/quantity";
import { asGoal, NAMES_GOAL, ratio, sameIn, wordsAround, wordsBetween, type Percent, type Whole } from "./ratio";
import { clauseStart, sentenceStart, wordsAfter, wordsBefore } from "./sentences";
import type { Statement } from "./statement";
import { isForYears, reachedFor, targetFor } from "../targets";
import { anyOf } from "../word-list";

const IS_OF = anyOf("占 完成 达到? 为 是 相当于");
const GOAL =
  `${anyOf("全年 年度 年 本年度? 当年 今年 全部 总 省 市 区 县 省定 市定 下达 考核 既定 预期 中期 调整后")}*的?` +
  `${anyOf("植树造林 工作 投资 建设 考核 新建 改造 征收 招商 开工 完成 民生 既定")}*` +
  `${anyOf("目标 任务 计划 指标 预算")}${anyOf("总?投资 新?开工 目标 任务 总量 数 值 量")}*`;
const OF_GOAL = new RegExp(
  `^[^。;；\\d]{0,2}?[,，、。;；]?\\s*(?:完成(?:进度|比例|额))?(?:约|已|累计)*${IS_OF}了?(${GOAL})的?约?$`,
);
/** 占 alone takes any whole (占总户数528户的); after 完成 the number must be called a task, or it is another thing done. */
const OF_WHOLE =
  /^[^,，、。;；(（\d]{0,6}(?:占(?![用地道压])[^。;；,，、\d]{0,14}|(?:为|完成|达到?|是)[^。;；,，、\d]{0,12}(?:任务|目标|计划|指标|预算|总)[^。;；,，、\d]{0,6})$/;
const ENDS_IN_SHARE = /^[)）]?(?:以上|左右)?(?:的|的比例为|比例为)?(?:约)?$/;

/** 29公顷，占年度任务40公顷的72.5% · 到位资金116亿元，占全年目标的22.6%. */
export function* shares(note: Passage, percents: readonly Percent[], standard: Passage): Generator<Statement> {
  let goals: readonly Quantity[] | undefined;
  for (const { percent, before, first, link } of percents) {
    if (first && sameUnit(first, before) && ENDS_IN_SHARE.test(link)) {
      const words = wordsBetween(note, first, before);
      if (!isOfWhole(words)) continue;
      yield ratio("share", note, first, [NAMES_GOAL.test(words) ? asGoal(before) : before, note], percent);
      continue;
    }
    if (before.unit === "") continue;
    const goal = OF_GOAL.exec(link)?.[1];
    if (goal !== undefined) {
      goals ??= note.quantities.filter(({ start }) => isGoal(wordsBefore(note.plain, start)));
      const statement = shareOfGoal(note, goals, reachedBefore(note, before, link), standard, percent, goal);
      if (statement) yield statement;
      continue;
    }
    const whole = labelledWhole(note, before, link) ?? directWhole(note, before, first, link);
    if (whole && whole.value >= before.value) yield ratio("share", note, before, [whole, note], percent);
  }
}

/** 已完成目标任务的有3项 counts those that reached it. */
function isGoal(words: string): boolean {
  return NAMES_GOAL.test(words) && !/的有?$/.test(words);
}

/** ，占年度任务40公顷: the clause before the whole says so, and nothing long stands between. */
function isOfWhole(words: string): boolean {
  const clauses = words.split(/[,，、。;；(（]/);
  // 占目标(60.2亿元): the bracket opens right before the whole.
  if (clauses.at(-1) === "") clauses.pop();
  const last = clauses.pop() ?? "";
  return clauses.every((clause) => clause.trim().length <= 3) && OF_WHOLE.test(last.trim());
}

/** 计划4000户（其中残疾人家庭620户），占…: what stands in brackets is an aside. */
function reachedBefore({ plain, quantities }: Passage, before: Quantity, link: string): Quantity {
  const opening = /^[)）]/.test(link) ? plain.lastIndexOf("(", before.start) : -1;
  return (opening < 0 ? undefined : quantities.filter(({ end }) => end <= opening).at(-1)) ?? before;
}

/** Several numbers may be the task meant: it is wrong only where one certainly is, and right where any fits. */
function shareOfGoal(
  note: Passage,
  goals: readonly Quantity[],
  reached: Quantity,
  standard: Passage,
  percent: Quantity,
  called: string,
): Statement | undefined {
  const statementOf = ([goal, of]: Whole): Statement => ratio("share", note, reached, [asGoal(goal), of], percent);
  const inNote = goals.filter((goal) => goal.start < reached.start && sameUnit(goal, reached));
  const wholes: readonly Whole[] = [
    ...inNote.map((goal): Whole => [goal, note]),
    ...standard.quantities.filter((goal) => sameUnit(goal, reached)).map((goal): Whole => [goal, standard]),
  ];
  const right = wholes.map(statementOf).find((statement) => statement.right);
  if (right) return right;
  // 完成12亿元，全年计划20亿元，完成年度计划的60%: the nearest number is the task itself.
  if (goals.includes(reached)) return undefined;
  const sure = sureGoal(note, inNote, reached, standard, called);
  return sure && statementOf(sure);
}

function sureGoal(
  note: Passage,
  inNote: readonly Quantity[],
  reached: Quantity,
  standard: Passage,
  called: string,
): Whole | undefined {
  const ofAll = /总/.test(called) && !/年/.test(called);
  const fits = (of: Passage, { start }: Quantity): boolean => {
    const words = wordsBefore(of.plain, start);
    return ofAll ? !/年/.test(words) : !/总投资|概算/.test(words);
  };
  const meant = inNote.filter((goal) => fits(note, goal));
  const near = meant.filter(({ start }) => start >= sentenceStart(note.plain, reached.start));
  if (near.length > 0) return near.length === 1 && near[0] ? [near[0], note] : undefined;
  if (isSubset(note, reached, standard)) return undefined;
  if (meant.length > 0) return meant.length === 1 && meant[0] ? [meant[0], note] : undefined;
  const own = standardGoal(note, reached, standard);
  return own && fits(standard, own) && (ofAll || !isForYears(standard)) ? [own, standard] : undefined;
}

/** The standard's number that this one is measured against, if no other number of the note has a better claim to it. */
export function standardGoal(note: Passage, reached: Quantity, standard: Passage): Quantity | undefined {
  const goal = targetFor(note, reached, standard);
  if (goal) return reachedFor(standard, goal, note)[0] === reached ? goal : undefined;
  const only = standard.quantities.filter((quantity) => sameUnit(quantity, reached));
  const rivals = note.quantities.filter(
    (quantity) => sameUnit(quantity, reached) && !NAMES_GOAL.test(wordsBefore(note.plain, quantity.start)),
  );
  return only.length === 1 && rivals.length === 1 && only[0] ? asGoal(only[0]) : undefined;
}

/** 其中续建项目…, 133个续建项目完成…: a part has a plan of its own. */
export function isSubset({ plain, quantities }: Passage, reached: Quantity, standard: Passage): boolean {
  const from = sentenceStart(plain, reached.start);
  // 其中续建项目…；新建项目…: behind the semicolon stands the next part.
  const opening = plain.lastIndexOf("。", reached.start) + 1;
  if (plain.slice(opening, reached.start).includes("其中") || /[:：]/.test(plain.slice(from, reached.start)))
    return true;
  const clause = clauseStart(plain, reached.start);
  return quantities.some(
    ({ start, end, unit, value }) =>
      start >= clause &&
      end <= reached.start &&
      /^[个项宗家件]$/.test(unit) &&
      !standard.quantities.some((one) => one.value === value),
  );
}

/** 已拨付占已到位资金的90.1%: the whole is called by its name. */
function labelledWhole(note: Passage, part: Quantity, link: string): Quantity | undefined {
  const label = /占([\u4e00-\u9fff]{3,12})的$/.exec(link)?.[1];
  if (label === undefined) return undefined;
  const called = note.quantities.filter(
    (quantity) =>
      quantity.end <= part.start && sameUnit(quantity, part) && wordsBefore(note.plain, quantity.start).endsWith(label),
  );
  return called.length === 1 ? called[0] : undefined;
}

const DIRECT = /^[^,，。;；\d(]{0,8}[,，]?\s*(?:占比|占|所占比例|比例|占比例)(?:为|达到?|约)?$/;
const IN_BRACKETS = /^[^,，。;；\d]{0,6}\((?:占比?|完成)?$/;
const DONE = /已|完成|建成|竣工|完工|开工|实现|通过/;

/** 341个项目中，已竣工58个，占17% · 48987件，其中跨区6449件，占比13.1% · 15个已完成8个(53%). */
function directWhole(note: Passage, part: Quantity, first: Quantity | undefined, link: string): Quantity | undefined {
  const { plain } = note;
  if (IN_BRACKETS.test(link)) {
    if (!first || !sameUnit(first, part) || first.value <= part.value) return undefined;
    const words = wordsBetween(note, first, part);
    return DONE.test(words) && !/[,，。;；、]/.test(words) && !DONE.test(wordsBefore(plain, first.start))
      ? first
      : undefined;
  }
  if (!DIRECT.test(link)) return undefined;
  const from = sentenceStart(plain, part.start);
  const among = plain.lastIndexOf("其中", part.start);
  if (among >= from) {
    const wholes = sameIn(note, part, from, among);
    return wholes.length === 1 ? wholes[0] : undefined;
  }
  const start = plain.lastIndexOf("。", part.start) + 1;
  const whole = sameIn(note, part, start, part.start)[0];
  return whole && AMONG.test(wordsAfter(plain, whole.end)) && !DONE.test(wordsBefore(plain, whole.start))
    ? whole
    : undefined;
}

/** 341个重点项目中. */
const AMONG = /^[^,，]{0,14}中(?:$|已|有|,|(?![心学小央国医间期部]))/;

/** A word of the quantity's surroundings. */
export function says(note: Passage, quantity: Quantity, word: RegExp): boolean {
  return word.test(wordsAround(note, quantity));
}
