/** Telling which of many texts say the same, punctuation and spacing apart, without keeping a folded copy of each. */
import { essentialLetter, sameEssence } from "./text";

/** Answers with one number for all texts of one essence, and another for any other; 0 where nothing essential stands. */
export function essenceNumbers(): (text: string) => number {
  const texts = new Map<number, string>();
  return (text) => {
    let number = hashOf(text);
    if (number === 0) return 0;
    let known = texts.get(number);
    while (known !== undefined && known !== text && !sameEssence(known, text)) known = texts.get(++number);
    if (known === undefined) texts.set(number, text);
    return number;
  };
}

/** 0 for no letter at all. */
function hashOf(text: string): number {
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
