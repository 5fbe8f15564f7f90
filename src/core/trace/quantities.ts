/** The quantities of a text that can be a target, with their places. */
import { quantitiesIn } from "../chinese/quantities";
import type { Quantity } from "../chinese/quantity";

const OPENING = "“「『《‘";
const CLOSING = "”」』》’";

/** Calendar words and ages of plans are no quantities to compare. */
const TIMES: ReadonlySet<string> = new Set(["年", "月", "日", "季度", "期"]);

/** 六届五次全会. */
const SESSION = /届.{0,2}次$/;

/** The quantities that can be a target: none in quotes or names (“4+1+N”, 5G), no dates, and 一个 is an article. */
export function quantitiesOf(text: string): Quantity[] {
  const found = quantitiesIn(text);
  if (found.length === 0) return found;
  const quoted = quotesIn(text);
  return found.filter(
    ({ start, end, unit, value }) =>
      !TIMES.has(unit) &&
      !(value === 1 && text.startsWith("一", start)) &&
      !SESSION.test(text.slice(Math.max(0, start - 3), end)) &&
      !quoted.some(([from, to]) => start < to && end > from),
  );
}

function quotesIn(text: string): (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  const open: number[] = [];
  let straight = -1;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === '"') {
      if (straight >= 0) spans.push([straight, at]);
      straight = straight >= 0 ? -1 : at;
    } else if (OPENING.includes(letter)) open.push(at);
    else if (CLOSING.includes(letter)) {
      const from = open.pop();
      if (from !== undefined) spans.push([from, at]);
    }
  }
  return spans;
}
