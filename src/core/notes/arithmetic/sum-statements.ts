/** Parts that are said to be all of a whole, and what they add up to. */
import type { Passage } from "../../chinese/passage";
import { sameUnit, type Quantity } from "../../chinese/quantity";
import {
  inBrackets,
  isCountable,
  sentenceEnd,
  sentenceStart,
  total,
  wholeStart,
  wordsAfter,
  wordsBefore,
  type Split,
} from "./sentences";
import { sharesOut } from "./partition-words";
import { stretch, type Statement } from "./statement";

/** 其中 need not name all parts: only a sum this near its whole is meant to be it. */
const NEAR = 0.002;
/** Where 分别 gives every named one its number. */
const NEAR_LISTED = 0.02;

/** 三级林长分别巡林32次、953次、12144次 of 13129次. */
export function* sums(note: Passage): Generator<Statement> {
  const { plain, quantities } = note;
  if (!plain.includes("分别")) return;
  for (const match of plain.matchAll(/其中[^。;；]{0,30}?分别[^。;；\d]{0,10}/g)) {
    const listed: Quantity[] = [];
    let position = match.index + match[0].length;
    for (const quantity of quantities) {
      if (quantity.start < position) continue;
      const goesOn = /^[、,，和及]?$/.test(plain.slice(position, quantity.start).trim());
      if (!goesOn || (listed[0] && !sameUnit(listed[0], quantity))) break;
      listed.push(quantity);
      position = quantity.end;
    }
    const whole = onlyWhole(plain, quantities, match.index, listed[0]);
    if (!whole || listed.length < 2) continue;
    const statement = sumOf(note, whole, listed);
    if (statement && (statement.right || isNear(statement, NEAR_LISTED))) yield statement;
  }
}

/** 187226户，其中一般农户180537户、脱贫户6638户、监测对象51户: parts that nearly add up to the whole, and do not. */
export function* enumerations(note: Passage, splits: readonly Split[]): Generator<Statement> {
  const { plain } = note;
  const isBare = ({ start }: Quantity): boolean => !inBrackets(plain, start);
  for (const split of splits) {
    const { at, end } = split;
    if (NO_ENUMERATION.test(plain.slice(at, end))) continue;
    const before = split.before.filter(isBare);
    const after = inBrackets(plain, at) ? split.after : split.after.filter(isBare);
    for (const whole of before) {
      const parts = after.filter((part) => sameUnit(part, whole));
      if (parts.length < 2 || !isWholeOf(note, before, at, whole, parts)) continue;
      const statement = sumOf(note, whole, parts);
      if (!statement) continue;
      const tooMany = statement.stated > statement.computed && areStates(plain, parts);
      const isCounted = !/[万亿]/.test(note.written(whole));
      if (statement.right || tooMany || (isCounted && isNear(statement, NEAR)) || isSharedOut(plain, statement, parts))
        yield statement;
    }
  }
}

/** The only one there; or the largest of several (受理1268件，办结1231件), where the parts make up none of them. */
function isWholeOf(
  { plain }: Passage,
  before: readonly Quantity[],
  at: number,
  whole: Quantity,
  parts: readonly Quantity[],
): boolean {
  const first = wholeStart(plain, at);
  const wholes = before.filter((one) => one.start >= first && sameUnit(one, whole));
  if (wholes.length === 1) return isCountable(whole);
  const sum = parts.reduce((all, { value }) => all + value, 0);
  return isCountable(whole) && wholes.every(({ value }) => value <= whole.value && value !== sum) && sum > whole.value;
}

/** 城镇0.5万人、农村0.8万人 of 1.2万人: the parts exclude one another. */
function isSharedOut(plain: string, { stated, computed }: Statement, parts: readonly Quantity[]): boolean {
  const last = parts.at(-1);
  if (!last || /^等/.test(plain.slice(last.end))) return false;
  const labels = parts.map(({ start, end }) => `${wordsBefore(plain, start)} ${labelAfter(plain, end)}`);
  const how = sharesOut(labels, last.unit);
  return how === "exactly" || (how === "within" && stated > computed);
}

/** 20件内务司法类 names what was counted, where nothing stood before the number. */
function labelAfter(plain: string, end: number): string {
  return wordsAfter(plain, end).slice(0, 6);
}

/**
 * 172个项目完成1434.9亿元，其中64个…651.3亿元，91个…745.9亿元，17个…28.7亿元: each part has its count and its money, so that where the
 * one is all of its whole the other has to be.
 */
export function* partitions(note: Passage, splits: readonly Split[]): Generator<Statement> {
  for (const { before, after, at } of splits) {
    const counts = after.filter((quantity) => sameUnit(quantity, after[0] ?? quantity));
    const all = onlyWhole(note.plain, before, at, counts[0]);
    if (!all || counts.length < 2 || counts.some(({ tolerance }) => tolerance > 0)) continue;
    const counted = sumOf(note, all, counts);
    for (const whole of before) {
      if (!counted || whole === all) continue;
      const parts = after.filter((quantity) => sameUnit(quantity, whole));
      const measured = isOneEach(parts, counts) ? sumOf(note, whole, parts) : undefined;
      if (!measured) continue;
      const isOnly = onlyWhole(note.plain, before, at, whole) === whole;
      if (isOnly && counted.right && !measured.right && isNear(measured, NEAR_LISTED)) yield measured;
      if (!counted.right && isSurelyAll(measured, parts)) yield counted;
    }
  }
}

function isOneEach(parts: readonly Quantity[], counts: readonly Quantity[]): boolean {
  return (
    parts.length === counts.length &&
    parts.every((part, i) => {
      const [own, next] = [counts[i], counts[i + 1]];
      return own !== undefined && part.start > own.start && (!next || part.start < next.start);
    })
  );
}

/** Three and more numbers do not make up a fourth by chance. */
function isSurelyAll({ right, stated, computed }: Statement, { length }: readonly Quantity[]): boolean {
  return right && length > 2 && Math.abs(stated - computed) <= computed * NEAR;
}

/** Those have readers of their own: sums and remainders. */
const NO_ENUMERATION = /其余|剩余|余下|^其中.{0,30}分别/;

/** Parts and rest of another sentence's whole make up most of it, or they are not its. */
const MOST_OF_IT = 0.7;

/** 29家已完成21家，其余8家在完善: what is left over is all that is left. */
export function* remainders(note: Passage): Generator<Statement> {
  const { plain, quantities } = note;
  const bare = quantities.filter(({ start }) => !inBrackets(plain, start));
  for (const match of plain.matchAll(/(?:其余|剩余|余下)的?/g)) {
    const from = match.index + match[0].length;
    const rest = quantities.find(({ start }) => start >= from && start <= from + 1);
    if (!rest || !isCountable(rest)) continue;
    // 共64个，已整改51个；其余13个: the rest of the sentence before where it opens its own.
    const [start, end] = [wholeStart(plain, match.index), sentenceEnd(plain, match.index)];
    const own = bare.filter((quantity) => quantity.start >= start && quantity.start < end && sameUnit(quantity, rest));
    const [whole, ...parts] = own;
    if (!whole || own.at(-1) !== rest || own.length < 3 || own.length > 5) continue;
    const statement = sumOf(note, whole, parts);
    if (!statement || own.some(({ value }) => value > whole.value)) continue;
    // 满意的182件、基本满意的3件；其余2件: the whole stands further back.
    if (whole.start < sentenceStart(plain, match.index) && statement.stated < whole.value * MOST_OF_IT) continue;
    // Of stages (签约20个，开工15个，竣工10个，其余5个) the rest is what one stage lacks.
    const ofStage = own.some((a) => own.some((b) => a !== rest && b !== rest && a.value - b.value === rest.value));
    yield { ...statement, right: statement.right || ofStage };
  }
}

/** The one quantity before 其中 that a part of this measure can belong to. */
function onlyWhole(
  plain: string,
  quantities: readonly Quantity[],
  at: number,
  part: Quantity | undefined,
): Quantity | undefined {
  if (!part || !isCountable(part)) return undefined;
  const first = wholeStart(plain, at);
  const wholes = quantities.filter(
    (quantity) => quantity.start >= first && quantity.end <= at && sameUnit(quantity, part),
  );
  return wholes.length === 1 ? wholes[0] : undefined;
}

export function sumOf(note: Passage, whole: Quantity, parts: readonly Quantity[]): Statement | undefined {
  const last = parts.at(-1);
  if (!last || [whole, ...parts].some(({ approximate }) => approximate)) return undefined;
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const slack = parts.reduce((all, { tolerance }) => all + tolerance, whole.tolerance);
  return {
    kind: "sum",
    ...stretch(note, whole.start, last.end),
    stated: sum,
    computed: whole.value,
    right: Math.abs(sum - whole.value) <= slack + 1e-9,
    from: [total(sum, whole.unit), note.written(whole)],
    at: parts[0] ?? whole,
  };
}

function isNear({ stated, computed }: Statement, near: number): boolean {
  return Math.abs(stated - computed) <= computed * near;
}

/** 已完工, 在建 and 未开工 exclude one another: then the parts cannot be more than the whole. */
export function areStates(plain: string, parts: readonly Quantity[]): boolean {
  const states = parts.map((part) => {
    const words = `${wordsBefore(plain, part.start)}${wordsAfter(plain, part.end)}`;
    if (/未/.test(words)) return "not";
    if (/在建|正在|建设中|施工中/.test(words)) return "going";
    return /完工|竣工|建成|完成|办结/.test(words) ? "done" : "other";
  });
  return states.includes("not") && !states.includes("other") && new Set(states).size === states.length;
}
