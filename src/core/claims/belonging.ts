/** Whether a count belongs to what was read before it. */
import { mayInclude } from "./claim-words";
import type { Count } from "./counts";
import type { Draft, Part } from "./drafts";
import { commonKind } from "./states";

/** A word that was said already begins something else. */
export function saysAgain({ parts }: Draft, { states }: Count): boolean {
  const words = states.map(({ word }) => word);
  return parts.some(({ count }) => count.states.some(({ word }) => words.includes(word)));
}

/** The rate that was named before is of this part. */
export function isNamed(rateOf: string, { states, before }: Count): boolean {
  return rateOf !== "" && (before.includes(rateOf) || states.some(({ word }) => word.includes(rateOf)));
}

/** 达到序时进度3项，其中已完成1项. */
export function fitsIn({ part, held }: { readonly part: Part; readonly held: number }, count: Count): boolean {
  const kind = commonKind(part.count.states);
  const own = commonKind(count.states);
  const word = part.count.states.at(-1)?.word ?? "";
  if (held + count.value > part.count.value) return false;
  return kind === own || (kind !== undefined && own !== undefined && mayInclude({ kind, word }).includes(own));
}
