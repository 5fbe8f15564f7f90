/** The arithmetic of charts: where the numbers of an axis stand, and which part of a ring each value takes. */

/** Round numbers from 0 to at least the longest bar, at most eight steps. */
export function ticksTo(longest: number): readonly number[] {
  const rough = Math.max(longest, 1) / 8;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough) ?? 1);
  return Array.from({ length: Math.ceil(longest / step) + 1 }, (_, index) => index * step);
}

/** Shares of the sum and where each begins, 0 to 1; a ring knows no negative numbers. */
export function ringParts(
  values: readonly (number | null)[],
): readonly { readonly value: number; readonly share: number; readonly start: number }[] {
  const shown = values.map((value) => Math.max(0, value ?? 0));
  const total = shown.reduce((sum, value) => sum + value, 0);
  let start = 0;
  return shown.map((value) => {
    const part = { value, share: total > 0 ? value / total : 0, start };
    start += part.share;
    return part;
  });
}
