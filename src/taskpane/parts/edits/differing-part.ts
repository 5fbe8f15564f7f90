/** Where two texts differ, with what they share before and after; long shared stretches are cut short. */
export interface DifferingPart {
  readonly lead: string;
  readonly before: string;
  readonly after: string;
  readonly tail: string;
}

/** Of a longer shared stretch only this much is kept, and a mark for the rest. */
const AROUND = 12;

export function differingPart(before: string, after: string): DifferingPart {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  // A number is one thing to the eye: 30 becomes 31, not 0 becomes 1.
  while (start > 0 && isDigit(before[start - 1]) && (isDigit(before[start]) || isDigit(after[start]))) start--;
  while (end > 0 && isDigit(before[before.length - end])) end--;
  const lead = before.slice(0, start);
  const tail = before.slice(before.length - end);
  return {
    lead: lead.length > 2 * AROUND ? `…${lead.slice(-AROUND)}` : lead,
    before: before.slice(start, before.length - end),
    after: after.slice(start, after.length - end),
    tail: tail.length > 2 * AROUND ? `${tail.slice(0, AROUND)}…` : tail,
  };
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /\d/.test(character);
}
