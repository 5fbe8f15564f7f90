/** Quantities in running text: 1.7万个, 280.81万吨, 916,564万元, 72.5%, 三分之二 — with their unit of measure and how exact they are. */
import type { Quantity } from "./quantity";
import { digitQuantity, endOfDigits } from "./digit-quantities";
import { isIn, letterSet } from "./letters";
import { halfWidth } from "./text";
import { endOfNumeral, fraction, NUMERALS, wordQuantity } from "./word-quantities";

const RANGE = /^(?:[-—–~]{1,2}|至|到)$/;

const NUMERAL = letterSet(NUMERALS);
const STARTS_NUMBER = letterSet(`0123456789０１２３４５６７８９${NUMERALS}`);

/** All quantities of a text, in order; years, dates, ranges and numbers inside names (5G, K3, 第3批) are left out. */
export function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = [];
  let before: Quantity | undefined;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isIn(STARTS_NUMBER, code)) continue;
    if (isIn(NUMERAL, code)) {
      const quantity = fraction(text, at) ?? wordQuantity(text, at);
      if (quantity) found.push(quantity);
      at = (quantity?.end ?? endOfNumeral(text, at)) - 1;
      continue;
    }
    const quantity = digitQuantity(text, at);
    at = (quantity?.end ?? endOfDigits(text, at)) - 1;
    if (!quantity) continue;
    // Neither end of 10—50亿元 is a quantity of its own, and a date is none at all.
    const isRange = before !== undefined && makeRange(text, before, quantity);
    if (isRange && found.at(-1) === before) found.pop();
    if (!isRange && !isCalendar(text, quantity)) found.push(quantity);
    before = quantity;
  }
  return found;
}

function makeRange(text: string, { end }: Quantity, { start }: Quantity): boolean {
  return start > end && start - end <= 4 && RANGE.test(halfWidth(text.slice(end, start)).trim());
}

/** Calendar words are no measure: 2023年, 6月30日, 第三季度, 前3名. */
function isCalendar(text: string, { unit, value, start }: Quantity): boolean {
  switch (unit) {
    case "年":
      return value >= 1900 && value < 2100;
    case "名":
    case "位":
      return text[start - 1] === "前";
    default:
      return unit === "月" || unit === "日" || unit === "季度";
  }
}
