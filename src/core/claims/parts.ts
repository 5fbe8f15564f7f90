/** The parts of a statement: what they add up to, and whether their shares are those of their whole. */
import type { Part } from "./drafts";
import type { Statement } from "./statements";

/** Those after the first of the same words left out (其中民生实事已完成1项). */
export function distinctParts({ parts }: { readonly parts: readonly Part[] }): readonly Part[] {
  const stated = parts.filter(({ count }) => count.states.length > 0 || count.isRest);
  return stated.filter((part, i) => {
    const word = wordOf(part);
    return word === "" || stated.findIndex((other) => wordOf(other) === word) === i;
  });
}

export function wordOf({ count: { states } }: Part): string {
  return states.at(-1)?.word ?? "";
}

export function sumOf(mentions: readonly { readonly count: { readonly value: number } }[]): number {
  return mentions.reduce((sum, { count }) => sum + count.value, 0);
}

/** Rounded as usual. */
export function isShare(
  { value, decimals }: { readonly value: number; readonly decimals: number },
  part: number,
  whole: number,
): boolean {
  return Math.abs(value - (part / whole) * 100) <= 10 ** -decimals / 2 + 1e-9;
}

/**
 * Of a nested whole (12件19个子项目) the number that its parts make up, or else the last.
 * Of 建议49件、提案66件 all of them where the parts make up as many; else nobody can tell.
 */
export function wholeOf({ whole, addends, categories, mayBeOfCategory, parts }: Statement): number | undefined {
  if (!whole) return undefined;
  const sum = sumOf(parts);
  const own = whole.count.numbers.find((number) => number === sum);
  if (own === undefined && mayBeOfCategory) return categories.find(({ count }) => count.value === sum)?.count.value;
  if (own !== undefined || addends.length === 0) return own ?? whole.count.value;
  const all = whole.count.value + sumOf(addends);
  return all === sum ? all : undefined;
}
