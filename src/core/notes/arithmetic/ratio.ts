/** Shares in a progress note with the numbers around them, and what a part of a whole really is. */
import type { Passage } from "../../chinese/passage";
import { sameUnit, type Quantity } from "../../chinese/quantity";
import { inBrackets, wordsAfter, wordsBefore } from "./sentences";
import { stretch, type Statement } from "./statement";

/** A share with the two quantities before it, and the words between it and the nearer one. */
export interface Percent {
  readonly percent: Quantity;
  readonly before: Quantity;
  readonly first: Quantity | undefined;
  readonly link: string;
}

/** Every share that is meant exactly and may be taken from numbers. */
export function percentsIn(note: Passage): readonly Percent[] {
  const { quantities } = note;
  const found: Percent[] = [];
  quantities.forEach((percent, i) => {
    const before = quantities[i - 1];
    if (percent.unit !== "%" || percent.approximate || !before || before.unit === "%") return;
    found.push({ percent, before, first: firstBefore(note, i - 1), link: wordsBetween(note, before, percent) });
  });
  return found;
}

/** 3260个（含公共1180个、配建2080个），完成任务5000个的: what stands in brackets between is an aside. */
function firstBefore({ plain, quantities }: Passage, i: number): Quantity | undefined {
  const own = quantities[i];
  if (!own || inBrackets(plain, own.start)) return quantities[i - 1];
  return quantities
    .slice(0, i)
    .filter(({ start }) => !inBrackets(plain, start))
    .at(-1);
}

export function wordsBetween({ plain }: Passage, { end }: Quantity, { start }: Quantity): string {
  return plain.slice(end, start).trim();
}

/** What stands around a quantity, without the numbers next to it. */
export function wordsAround({ plain }: Passage, { start, end }: Quantity): string {
  return `${wordsBefore(plain, start)} ${wordsAfter(plain, end)}`;
}

/** A target (任务, 目标, 计划) is exact, however it is written. */
export const NAMES_GOAL = /任务|目标|计划|指标|总投资|调整[为到至]/;

export function asGoal(quantity: Quantity): Quantity {
  return { ...quantity, approximate: false, tolerance: 0 };
}

/** What a share is taken of, and where that stands: in the note or in the standard. */
export type Whole = readonly [quantity: Quantity, of: Passage];

export function ratio(
  kind: "share" | "rate",
  note: Passage,
  part: Quantity,
  [whole, of]: Whole,
  percent: Quantity,
): Statement {
  const computed = (part.value / whole.value) * 100;
  const slack = (100 * (part.tolerance + whole.tolerance * (part.value / whole.value))) / whole.value;
  const right = within(percent, computed, slack + looseness(computed, part, whole));
  const own = stretch(note, part.start, percent.end);
  return {
    kind,
    ...own,
    stated: percent.value,
    computed,
    right,
    from: [note.written(part), of.written(whole)],
    at: percent,
  };
}

/** Room for 约 and 余. */
export function looseness(computed: number, ...quantities: readonly Quantity[]): number {
  return quantities.some(({ approximate }) => approximate) ? Math.max(1, Math.abs(computed) * 0.05) : 0;
}

/** Rounded or cut off at the digits shown both pass. */
export function within(percent: Quantity, computed: number, slack: number): boolean {
  const step = percent.tolerance === 0 ? 1 : percent.tolerance * 2;
  return Math.abs(percent.value - computed) < step + slack + 1e-9;
}

/** The quantities of one measure in a stretch of the note. */
export function sameIn({ quantities }: Passage, one: Quantity, from: number, to: number): readonly Quantity[] {
  return quantities.filter((quantity) => quantity.start >= from && quantity.start < to && sameUnit(quantity, one));
}
