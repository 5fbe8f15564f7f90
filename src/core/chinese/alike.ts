/** Telling which of many texts say the same, punctuation and spacing apart, without keeping a folded copy of each. */
import { essenceHash, sameEssence } from "./text";

export interface Alike<Thing> {
  /** How many different texts there are; one with nothing essential in it does not count. */
  readonly count: number;
  /** The things of every text that several have, in order. */
  readonly repeated: readonly (readonly Thing[])[];
}

/** Most things of a long sheet are alike to none: numbers sorted side by side tell so sooner than a map of all of them. */
export function alike<Thing>(things: readonly Thing[], textOf: (thing: Thing) => string): Alike<Thing> {
  const hashes = new Uint32Array(things.length);
  things.forEach((thing, i) => (hashes[i] = essenceHash(textOf(thing))));
  const groupsAt = new Map<number, Thing[][]>(repeatedIn(hashes).map((hash) => [hash, []]));
  const repeated: Thing[][] = [];
  let count = 0;
  things.forEach((thing, i) => {
    const hash = hashes[i];
    if (!hash) return;
    const groups = groupsAt.get(hash);
    const own = groups?.find(([first]) => first !== undefined && sameEssence(textOf(first), textOf(thing)));
    if (own?.push(thing) === 2) repeated.push(own);
    if (own) return;
    groups?.push([thing]);
    count++;
  });
  return { count, repeated };
}

function repeatedIn(numbers: Uint32Array): number[] {
  const sorted = numbers.slice().sort();
  const repeated: number[] = [];
  for (let i = 1; i < sorted.length; i++) {
    const number = sorted[i];
    if (number && number === sorted[i - 1] && number !== repeated.at(-1)) repeated.push(number);
  }
  return repeated;
}
