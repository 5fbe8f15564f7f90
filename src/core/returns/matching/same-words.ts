/** When two texts of a standard (工作标准) are the same words, and how far they part where they are not. */
import { compact, essence, plainLetters } from "../../chinese/text";
import { likeness } from "../../domain/pairing";

/** Under this much likeness it is more than a letter or two. */
const NEARLY = 0.9;

/** White space, punctuation, full-width forms and the number before the text do not count; 6.5 is not 65, and ≥ is not ≤. */
export function wording(text: string): string {
  const unnumbered = plainLetters(compact(text)).replace(/^[(（]?\d{1,3}[)）.、．](?!\d)/, "");
  const kept = unnumbered
    .replace(/(?<=\d),(?=\d{3})/g, "")
    .replace(/(?<=\d)\.(?=\d)/g, "点")
    .replace(/(?<=\d)[-—–~～]+(?=\d)/g, "至")
    .replace(/(?<!\d)[-—–](?=\d)/g, "负")
    .replace(/[≥≧]/g, "不小于")
    .replace(/[≤≦]/g, "不大于")
    .replace(/>/g, "大于")
    .replace(/</g, "小于");
  return essence(kept);
}

/** same: no difference that counts. nearly: a letter or two, all numbers as they were. */
export function compareWording(a: string, b: string): "same" | "nearly" | "different" {
  const [one, other] = [wording(a), wording(b)];
  if (one === other) return "same";
  return numbersIn(one) === numbersIn(other) && likeness(one, other) >= NEARLY ? "nearly" : "different";
}

function numbersIn(words: string): string {
  return (words.match(/[负]?\d+(?:[点至]\d+)*|不[小大]于/g) ?? []).join(" ");
}
