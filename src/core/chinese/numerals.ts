/** Whole numbers written in Chinese numerals. */
const ONES: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 十二 → 12, 一百二十 → 120, 两万 → 20000; NaN for what is no number. */
export function chineseNumber(text: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i);
    const one = ONES[letter];
    const ten = TENS[letter];
    if (one !== undefined) {
      if (digit !== 0) return Number.NaN;
      digit = one;
    } else if (ten !== undefined) {
      section += (digit || 1) * ten;
      digit = 0;
    } else if (letter === "万") {
      total += (section + digit) * 10_000;
      section = 0;
      digit = 0;
    } else return Number.NaN;
  }
  return total + section + digit;
}
