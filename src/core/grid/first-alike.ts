/** Telling which of many texts say the same, punctuation and spacing apart, without keeping a folded copy of each. */
import { essenceHash, sameEssence } from "./text";

/**
 * Answers with the first thing met whose text has this one's essence: the thing itself where it is the first, undefined
 * where nothing essential stands in its text.
 */
export function firstAlike<Thing>(textOf: (thing: Thing) => string): (thing: Thing) => Thing | undefined {
  const firsts = new Map<number, Thing>();
  return (thing) => {
    const text = textOf(thing);
    let place = essenceHash(text);
    if (place === 0) return undefined;
    let known = firsts.get(place);
    while (known !== undefined && !sameEssence(textOf(known), text)) known = firsts.get(++place);
    if (known === undefined) firsts.set(place, thing);
    return known ?? thing;
  };
}
