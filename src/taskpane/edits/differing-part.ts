/** The part in which two long texts differ, with a little of what stands around it. */
export interface DifferingPart {
  readonly before: string;
  readonly after: string;
}

/** Shorter texts are shown whole. */
const LONG = 40;
const AROUND = 12;

export function differingPart(before: string, after: string): DifferingPart {
  if (before.length <= LONG && after.length <= LONG) return { before, after };
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const cut = (text: string): string => {
    const from = Math.max(0, start - AROUND);
    const to = Math.min(text.length, text.length - end + AROUND);
    return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
  };
  return { before: cut(before), after: cut(after) };
}
