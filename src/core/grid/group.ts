/** Grouping that keeps first-seen order. */
export function groupBy<T, K>(things: Iterable<T>, keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

/** Only the groups of two and more, in the order in which they become two; things of key 0 are alone. */
export function groupRepeated<T extends object>(things: Iterable<T>, keyOf: (thing: T) => number): Map<number, T[]> {
  const firsts = new Map<number, T>();
  const groups = new Map<number, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === 0) continue;
    const first = firsts.get(key);
    if (!first) {
      firsts.set(key, thing);
      continue;
    }
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [first, thing]);
  }
  return groups;
}
