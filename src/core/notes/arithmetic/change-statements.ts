/** 由…增至…，增长x%; 比上年增加…，增长x%; 目标…，超额x%: changes beside the numbers they are taken from. */
import type { Passage } from "../../chinese/passage";
import { sameUnit, type Quantity } from "../../chinese/quantity";
import { asGoal, looseness, sameIn, within, wordsBetween, type Percent } from "./ratio";
import { sentenceStart, wordsBefore } from "./sentences";
import { stretch, type Statement } from "./statement";
import { anyOf } from "../word-list";

const UP = anyOf("提高 增加 上升 增长 提升 扩大 壮大 发展 攀升 跃升 增 升");
const DOWN = anyOf("下降 降低 减少 缩短 压减 压缩 回落 缩减 降 减");
/** 增至, 下降到6月份的. */
export const MOVES = new RegExp(`^(?:${UP}|${DOWN})[到至为](?:(?:\\d{1,2}月份?|今年|目前|现在?)的?)?$`);
/** 同比 and 年均 are taken from other numbers than from and to. */
export const CHANGE = new RegExp(
  `^[,，、]?\\s*净?(?:${anyOf("增长 提高 增幅 增加 上升 提升 涨幅 增")}|(${anyOf("下降 降低 减少 降幅 压减 压缩 缩短 缩减 回落 减")}))(?:了|达到?|为|约)?$`,
);
/** 由年初的, 从. */
export const OPENS_MOVE = /[由从][^,，。;；]{0,7}$/;

/** 由715元提高至780元，增长9.1% · 从86家增加到97家，净增11家. */
export function* moves(note: Passage): Generator<Statement> {
  const { plain, quantities } = note;
  for (const [i, from] of quantities.entries()) {
    const to = quantities[i + 1];
    if (!to || from.unit === "" || from.unit !== to.unit || !MOVES.test(wordsBetween(note, from, to))) continue;
    if (!OPENS_MOVE.test(plain.slice(Math.max(0, from.start - 8), from.start))) continue;
    for (const [j, change] of quantities.slice(i + 2, i + 4).entries()) {
      const said = CHANGE.exec(wordsBetween(note, quantities[i + 1 + j] ?? to, change));
      if (!said || change.approximate) break;
      const sign = said[1] === undefined ? 1 : -1;
      if (change.unit === "%") yield* from.unit === "%" ? [] : [changeOf(note, change, from, to, sign)];
      else if (change.unit === (from.unit === "%" ? "百分点" : from.unit)) yield movedOf(note, change, from, to, sign);
    }
  }
}

function movedOf(note: Passage, moved: Quantity, from: Quantity, to: Quantity, sign: 1 | -1): Statement {
  const computed = sign * (to.value - from.value);
  const slack = from.tolerance + to.tolerance + moved.tolerance;
  const loose = [from, to].some(({ approximate }) => approximate) ? Math.abs(computed) : 0;
  return {
    kind: "moved",
    ...stretch(note, from.start, moved.end),
    stated: moved.value,
    computed,
    right: Math.abs(moved.value - computed) <= slack + loose + 1e-9,
    from: [note.written(from), note.written(to)],
    at: moved,
  };
}

/** 比上年增加…，增长x%; 目标…，超额x%. */
export function* changes(note: Passage, percents: readonly Percent[]): Generator<Statement> {
  for (const { percent, before: to, first: from, link } of percents) {
    if (!from || !sameUnit(from, to) || MOVES.test(wordsBetween(note, from, to))) continue;
    const statement = byDifference(note, percent, from, to, link) ?? overGoal(note, percent, to, link);
    if (statement) yield statement;
  }
}

function changeOf(note: Passage, percent: Quantity, from: Quantity, to: Quantity, sign: 1 | -1): Statement {
  const computed = (sign * (to.value - from.value) * 100) / from.value;
  const slack = (100 * (to.tolerance + from.tolerance * (to.value / from.value))) / from.value;
  return {
    kind: "change",
    ...stretch(note, Math.min(from.start, to.start), percent.end),
    stated: percent.value,
    computed,
    right: within(percent, computed, slack + looseness(computed, from, to)),
    from: [note.written(from), note.written(to)],
    at: percent,
  };
}

const DIFFERENCE = new RegExp(
  `^[,，]\\s*(?:同比|(?:比|较|与)(?:去年|上年|${"\\d{4}年"})?(?:同期|同比|年?底|年?末)?(?:相比)?)净?(${UP}|多)了?$|^[,，]\\s*(?:同比|(?:比|较|与)(?:去年|上年)?(?:同期|同比|年?底|年?末)?(?:相比)?)净?(${DOWN}|少)了?$`,
);
const GROWTH = new RegExp(`^[,，]\\s*(?:同比)?(?:(${UP}|增幅)|(${DOWN}|降幅))(?:了|达到?|为|约)?$`);

/** 55.29亿元，比上年同期增加15.6亿元，增长39.3%: the year before had what is left. */
function byDifference(
  note: Passage,
  percent: Quantity,
  now: Quantity,
  difference: Quantity,
  link: string,
): Statement | undefined {
  const [moved, grown] = [DIFFERENCE.exec(wordsBetween(note, now, difference)), GROWTH.exec(link)];
  if (!moved || !grown || (moved[1] === undefined) !== (grown[1] === undefined)) return undefined;
  const sign = moved[1] === undefined ? -1 : 1;
  const base = now.value - sign * difference.value;
  if (base <= 0) return undefined;
  const computed = (difference.value * 100) / base;
  const slack = (100 * (difference.tolerance * now.value + now.tolerance * difference.value)) / base ** 2;
  return {
    kind: "difference",
    ...stretch(note, now.start, percent.end),
    stated: percent.value,
    computed,
    right: within(percent, computed, slack + looseness(computed, now, difference)),
    from: [note.written(difference), note.written(now)],
    at: percent,
  };
}

/** 较二季度末的 between the number now and the one that it is taken from. */
const THAN = /^[^,，。;；]{0,6}[,，]\s*(?:较|比)(?:[^,，。;；]{1,14}的|(?:去年|上年)(?:同期|年?底|年?末)?)$/;
const GREW = new RegExp(`^[,，]?\\s*(?:(${UP}|增幅)|(${DOWN}|降幅))(?:了|达到?|为)?$`);

/** 累计完成45项，较二季度末的33项增长36.4%. */
export function* fromNamed(note: Passage, percents: readonly Percent[]): Generator<Statement> {
  for (const { percent, before: then, link } of percents) {
    const grown = GREW.exec(link);
    const now = note.quantities.filter((one) => one.end <= then.start && sameUnit(one, then)).at(-1);
    if (!grown || !now || then.value === 0 || !THAN.test(wordsBetween(note, now, then))) continue;
    yield changeOf(note, percent, then, now, grown[1] === undefined ? -1 : 1);
  }
}

const OVER = /^[^。;；\d]{0,4}?[,，]?\s*(?:超额(?:完成)?|超出?(?:年度|全年)?(?:目标|任务|计划)(?:任务)?)(?:了|约)?$/;
const GOAL = /目标|任务|计划/;

/** 新增规上企业45家，目标40家，超额完成12.5%. */
function overGoal(note: Passage, percent: Quantity, last: Quantity, link: string): Statement | undefined {
  if (!OVER.test(link)) return undefined;
  const { plain } = note;
  const same = sameIn(note, last, sentenceStart(plain, last.start), last.end);
  const isGoal = ({ start }: Quantity): boolean => GOAL.test(wordsBefore(plain, start));
  const [goal, reached] = [same.find(isGoal), same.find((quantity) => !isGoal(quantity))];
  if (same.length !== 2 || !goal || !reached || reached.value < goal.value) return undefined;
  return changeOf(note, percent, asGoal(goal), reached, 1);
}
