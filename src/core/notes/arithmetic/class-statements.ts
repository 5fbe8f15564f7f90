/** 分为求决类…、咨询类…; 其中A类…、B类…、C类…: classes that are all there is, and what they add up to. */
import type { Passage } from "../../chinese/passage";
import { sameUnit, type Quantity } from "../../chinese/quantity";
import { inBrackets, isCountable, sentenceEnd, sentenceStart, wordsAfter, wordsBefore } from "./sentences";
import type { Statement } from "./statement";
import { sumOf } from "./sum-statements";

/** What goes through all the classes. */
const DIVIDES = /分为|按[^,，。;；]{0,4}分(?:类|看|别?为)?(?=[,，:：、])|其中/g;
const FEWEST = 3;

export function* classes(note: Passage): Generator<Statement> {
  const { plain, quantities } = note;
  if (!plain.includes("类")) return;
  for (const { index, 0: word } of plain.matchAll(DIVIDES)) {
    const [start, end] = [sentenceStart(plain, index), sentenceEnd(plain, index)];
    const own = quantities.filter((one) => one.start >= start && one.start < end && !inBrackets(plain, one.start));
    const parts = classesFrom(note, own, index);
    const [first] = parts;
    if (!first || parts.length < FEWEST || (word === "其中" && !areLettered(note, parts))) continue;
    const wholes = own.filter((one) => one.end <= index && sameUnit(one, first));
    const sums = wholes.flatMap((whole) => sumOf(note, whole, parts) ?? []);
    const statement = sums.find(({ right }) => right) ?? sums.at(-1);
    if (statement) yield statement;
  }
}

/** Those one after the other that are called a class. */
function classesFrom(note: Passage, own: readonly Quantity[], from: number): readonly Quantity[] {
  const first = own.find(({ start, unit }) => start > from && unit !== "%");
  if (!first || !isCountable(first)) return [];
  const after = own.filter((one) => one.start > from && sameUnit(one, first));
  const end = after.findIndex((one) => classOf(note, one) === undefined);
  const parts = end < 0 ? after : after.slice(0, end);
  const last = parts.at(-1);
  if (!last || /^[,，、]?等|^[^。;；]*(?:其余|剩余)/.test(note.plain.slice(last.end))) return [];
  return new Set(parts.map((one) => classOf(note, one))).size === parts.length ? parts : [];
}

/** 求决类 before its number, or A类 before or behind it. */
function classOf({ plain }: Passage, { start, end }: Quantity): string | undefined {
  const label = wordsBefore(plain, start);
  const before = /([A-Za-z\u4e00-\u9fff]+类)/.exec(label)?.[1];
  return before ?? (label === "" ? /^([A-Za-z]类)/.exec(wordsAfter(plain, end))?.[1] : undefined);
}

/** A类, B类, C类: nobody counts these and leaves one out. */
function areLettered(note: Passage, parts: readonly Quantity[]): boolean {
  return parts.every((part, i) => classOf(note, part)?.startsWith("ABCDE".charAt(i)));
}
