/** Asking once: a long sheet repeats few short texts, and several checks ask the same of one ledger. */

/** Answers a question about a text once, however often it is asked. */
export function memoize<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const fresh = answer(text);
    known.set(text, fresh);
    return fresh;
  };
}

/** Answers a question about a thing once, and forgets the answer with the thing. */
export function memoizeByIdentity<Thing extends object, Answer>(
  answer: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, { readonly answer: Answer }>();
  return (thing) => {
    const found = known.get(thing);
    if (found) return found.answer;
    const fresh = answer(thing);
    known.set(thing, { answer: fresh });
    return fresh;
  };
}
