/** 126条黑臭水体治理已完成120条（95%）: a whole and its part that are no items of the list, each pair for itself. */
import type { Count } from "./counts";
import { newDraft, type Draft } from "./drafts";
import type { ReadSentence, ReadText } from "./read-text";

export interface ForeignPairs {
  /** Parts that are read with their own whole. */
  readonly parts: ReadonlySet<Count>;
  readonly drafts: readonly Draft[];
}

export function foreignPairs(
  text: ReadText,
  { counts, shares }: ReadSentence,
  place: readonly [number, number],
): ForeignPairs {
  const parts = new Set<Count>();
  const drafts: Draft[] = [];
  for (const [i, count] of counts.entries()) {
    const next = counts[i + 1];
    if (count.isOfWork || next?.clause !== count.clause || next.counter !== count.counter) continue;
    parts.add(next);
    const share = shares.of.get(next);
    if (next.isNoState || !share) continue;
    const basis = { whole: { text, count }, ofSome: true, isElsewhere: true, isOfState: false, subject: "" };
    const draft = newDraft(...place, basis);
    draft.parts.push({ text, count: next, share, isNear: true, isBeside: true });
    drafts.push(draft);
  }
  return { parts, drafts };
}
