/** Text as people type it, folded so that it can be compared. What is shown to a person is never folded. */
import { eitherSet, isIn, letterSet, type LetterSet } from "./letters";

const SPACE = /[\s\u00a0\u3000\u200b-\u200d\u2060\ufeff]+/g;
const NEEDS_FOLDING = /[\s\u00a0\u3000\u200b-\u200d\u2060\ufeff\uff01-\uff5e]/;

/** Full-width letters, digits and punctuation become half-width and every white space goes: “单  位” and “单位” are one word. */
export function compact(text: string): string {
  if (!NEEDS_FOLDING.test(text)) return text;
  return halfWidth(text).replace(SPACE, "");
}

/** Full-width forms (！ to ～) become their ASCII twins; the length stays the same. */
export function halfWidth(text: string): string {
  return withLetters(text, WIDE, halfWidthLetter);
}

function halfWidthLetter(code: number): string {
  return String.fromCharCode(code - 0xfee0);
}

const WIDE = letterSet(Array.from({ length: 0xff5f - 0xff01 }, (_, i) => String.fromCharCode(0xff01 + i)).join(""));

/** The text with another letter for every one of a set. Every note of a long sheet passes here: it copies stretches. */
function withLetters(text: string, letters: LetterSet, letterFor: (code: number) => string): string {
  let result = "";
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isIn(letters, code)) continue;
    result += text.slice(start, i) + letterFor(code);
    start = i + 1;
  }
  return start === 0 ? text : result + text.slice(start);
}

/**
 * Only letters, digits, ideographs and %: two sentences that differ in punctuation and spacing alone have the same essence.
 * Every row of a long sheet passes here, so that it copies stretches and tests few letters one by one.
 */
export function essence(text: string): string {
  let result = "";
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const letter = essentialLetter(code);
    if (letter === code) continue;
    result += text.slice(start, i);
    start = i + 1;
    if (letter !== 0) result += String.fromCharCode(letter);
  }
  return start === 0 ? text : result + text.slice(start);
}

/** essence(a) === essence(b), without making either. */
export function sameEssence(a: string, b: string): boolean {
  if (a === b) return true;
  let i = 0;
  let j = 0;
  for (;;) {
    while (i < a.length && essentialLetter(a.charCodeAt(i)) === 0) i++;
    while (j < b.length && essentialLetter(b.charCodeAt(j)) === 0) j++;
    if (i === a.length || j === b.length) return i === a.length && j === b.length;
    if (essentialLetter(a.charCodeAt(i++)) !== essentialLetter(b.charCodeAt(j++))) return false;
  }
}

/** A number that texts of one essence share, and few others; 0 where nothing essential stands. */
export function essenceHash(text: string): number {
  let hash = 0;
  let empty = true;
  for (let i = 0; i < text.length; i++) {
    const letter = essentialLetter(text.charCodeAt(i));
    if (letter === 0) continue;
    hash = Math.imul(hash ^ letter, 0x01000193);
    empty = false;
  }
  return empty ? 0 : (hash >>> 2) + 1;
}

/** The letter that a letter adds to an essence, by code: itself, its half-width twin, or 0 for none. */
function essentialLetter(code: number): number {
  if (code >= 0x4e00 && code <= 0x9fff) return code;
  if (code < 0x80) return isPlain(code) ? code : 0;
  if (code >= 0xff00) return isPlain(code - 0xfee0) ? code - 0xfee0 : 0;
  // General and CJK punctuation.
  if ((code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f)) return 0;
  return /[\p{L}\p{N}\p{Cs}]/u.test(String.fromCharCode(code)) ? code : 0;
}

function isPlain(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 37;
}

/** Traditional forms and look-alikes that scraped text puts for common letters (主偠, 唍成, 罙入), each with the plain one below it. */
const ODD =
  "荿設唍笁垺規優夶聯鈳戶媔體辦岼鐵濱開蕗慥組責費區尛絀萣囮偠罙庫鍸哋務補實導應貴業場鈈創車為簽數劃詳術計對餘邊貫煋啟粅現忣" +
  "咹凊調嫼錦赱級擔關嶊極倳醫態讀隊紐囲師營竝莋驛妀囼鉯績園萬題荇攵單據動進達標準總項環衛農財資職機協團會鎮鄉縣黨織傳統護監" +
  "證與產線電網東長門問還這過運後從個當無時書來處號報給經結續維綠發評認議試該談請論貨質購輛較轉輕連遠選鄰鋪錄陽際險雙離難雲" +
  "須預領頭額類風飛養館馬驗點齊";
const PLAIN =
  "成设完工服规优大联可户面体办平铁滨开路造组责费区小出定化要深库湖地务补实导应贵业场不创车为签数划详术计对余边贯星启物现及" +
  "安情调黑锦走级担关推极事医态读队纽目师营立作驿改台以绩园万题行文单据动进达标准总项环卫农财资职机协团会镇乡县党织传统护监" +
  "证与产线电网东长门问还这过运后从个当无时书来处号报给经结续维绿发评认议试该谈请论货质购辆较转轻连远选邻铺录阳际险双离难云" +
  "须预领头额类风飞养馆马验点齐";
const PLAIN_OF = new Map([...ODD].map((letter, i) => [letter.charCodeAt(0), PLAIN.charAt(i)]));
const ODD_LETTERS = letterSet(ODD);
const ODD_OR_WIDE = eitherSet(ODD_LETTERS, WIDE);

/** The text with plain letters for odd ones, same length; for matching only. */
export function plainLetters(text: string): string {
  return withLetters(text, ODD_LETTERS, plainLetter);
}

function plainLetter(code: number): string {
  return PLAIN_OF.get(code) ?? halfWidthLetter(code);
}

/** Half-width and plain letters: how running text is read, every place where it was. */
export function plainText(text: string): string {
  return withLetters(text, ODD_OR_WIDE, plainLetter);
}

/** Without what stands in brackets: 进度评估（已完成、进展顺利） → 进度评估. */
export function withoutBrackets(text: string): string {
  // Behind the last closing one no bracket has an end: looking for it from each of thousands would take minutes.
  const end = Math.max(...[")", "）", "】", "]"].map((closing) => text.lastIndexOf(closing))) + 1;
  return text.slice(0, end).replace(/[(（【[][^)）】\]]*[)）】\]]/g, "") + text.slice(end);
}
