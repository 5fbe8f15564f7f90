/** Parts that do not add up to their whole. */
import { mayInclude } from "../claims/claim-words";
import type { Mention, Part } from "../claims/drafts";
import { distinctParts, sumOf, wholeOf, wordOf } from "../claims/parts";
import type { ReadText } from "../claims/read-text";
import { commonKind } from "../claims/states";
import type { Statement } from "../claims/statements";

export interface Remainder {
  readonly kind: "less" | "more" | "uneven";
  readonly parts: readonly Mention[];
  readonly sum: number;
  readonly whole: number;
}

/** Fewer categories than these may overlap: 重点项目12个，民生项目30个. */
const SURELY_APART = 3;

export function remainderOf(statement: Statement, texts: readonly ReadText[]): Remainder | undefined {
  const parts = distinctParts(statement);
  const whole = wholeOf(statement);
  if (whole === undefined || statement.whole?.count.isNoState) return undefined;
  const { categories } = statement;
  const named = sumOf(categories);
  if (categories.length >= SURELY_APART && named > whole && !addUpEarlier(categories, whole))
    return { kind: "more", parts: categories, sum: named, whole };
  const sum = sumOf(parts);
  if (parts.length < 2 || sum === whole) return undefined;
  if (parts.some(({ count }) => count.isRest)) return { kind: "uneven", parts, sum, whole };
  if (sum > whole) return mayOverlap(parts, whole) ? undefined : { kind: "more", parts, sum, whole };
  return isTold(statement, parts, whole - sum, texts) ? undefined : { kind: "less", parts, sum, whole };
}

/** 收到115件，其中会议期间114件，闭会期间1件，社情民意5件: the last is of something else. */
function addUpEarlier(categories: readonly Mention[], whole: number): boolean {
  return categories.some((_, i) => sumOf(categories.slice(0, i + 1)) === whole);
}

/** 达序时35项，已完成6项，未达序时5项 of 40: the completed are among those on schedule. */
function mayOverlap(parts: readonly Part[], whole: number): boolean {
  return parts.some((held) => {
    const kind = commonKind(held.count.states);
    const others = parts.filter((part) => part !== held);
    const holds = others.some((part) => {
      const own = commonKind(part.count.states);
      // 6项按序时推进 cannot hold 已完成7项.
      if (part.count.value < held.count.value) return false;
      return own !== undefined && kind !== undefined && mayInclude({ kind: own, word: wordOf(part) }).includes(kind);
    });
    const sum = sumOf(others);
    return holds && (sum === whole || (others.length < 2 && sum < whole));
  });
}

/** What seems to be missing is named as a rest, counted in words that were not understood, or told elsewhere. */
function isTold(statement: Statement, parts: readonly Part[], rest: number, texts: readonly ReadText[]): boolean {
  const { restNamed, unread } = statement;
  const whole = statement.whole?.count.value;
  const uncounted = sumOf(unread.filter(({ count }) => count.value !== whole));
  const unstated = sumOf(statement.parts.filter(({ count }) => count.states.length === 0));
  return restNamed || uncounted >= rest || unstated >= rest || speaksOfOthers(parts, texts);
}

/** The text speaks of items in another state than the parts', wherever. */
function speaksOfOthers(parts: readonly Part[], texts: readonly ReadText[]): boolean {
  const own = new Set(parts.flatMap(({ count }) => count.states.map(({ kind }) => kind)));
  return texts.some(({ kinds }) => [...kinds].some((kind) => !own.has(kind)));
}
