/** Shares in per cent as the circular writes them: each rounded by itself, or all made to add up to 100. */
import { COUNT_KINDS, type CountKind, type Counts } from "../domain/rating-kinds";
import type { ShareStyle } from "../domain/settings";

/** Every kind's share of all, written with the style's decimals; all of them 0 where there is nothing to share. */
export function sharesOf(counts: Counts, { decimals, forced }: ShareStyle): Readonly<Record<CountKind, string>> {
  const whole = COUNT_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  const parts = COUNT_KINDS.map((kind) => counts[kind]);
  const scale = 100 * 10 ** decimals;
  const steps = whole === 0 ? parts : forced ? largestRemainder(parts, whole, scale) : rounded(parts, whole, scale);
  const written = COUNT_KINDS.map((kind, i): [CountKind, string] => [
    kind,
    ((steps[i] ?? 0) / 10 ** decimals).toFixed(decimals),
  ]);
  return Object.fromEntries(written) as Record<CountKind, string>;
}

function rounded(parts: readonly number[], whole: number, scale: number): number[] {
  return parts.map((part) => Math.floor((2 * part * scale + whole) / (2 * whole)));
}

/** Equal remainders are served in the order of the parts. */
function largestRemainder(parts: readonly number[], whole: number, scale: number): number[] {
  const floors = parts.map((part) => Math.floor((part * scale) / whole));
  const missing = scale - floors.reduce((sum, floor) => sum + floor, 0);
  const first = parts
    .map((part, i) => ({ i, remainder: (part * scale) % whole }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i)
    .slice(0, missing);
  return floors.map((floor, i) => (first.some((one) => one.i === i) ? floor + 1 : floor));
}
