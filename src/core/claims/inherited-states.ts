/** States that a clause takes over from the one before it: 一、已经完成的任务，共计19项; 有一定困难，但能够完成的有2项. */
import type { Clause, Sentence } from "./clauses";
import { countsItems } from "./clauses";
import type { Count } from "./counts";
import { statesIn } from "./states";

const NUMBERED_CLAUSE = /^(?:共计|共有|共|计|有)$/;

export function withInheritedStates(
  { clauses }: Sentence,
  counts: readonly Count[],
  opensNumbered: boolean,
): readonly Count[] {
  return counts.map((count): Count => {
    if (count.states.length > 0 || count.isRest) return count;
    const takesOver = /的有$/.test(count.before) || (opensNumbered && NUMBERED_CLAUSE.test(count.before));
    if (!takesOver) return count;
    const states = clauses
      .slice(clauseBehindLastCount(clauses, count.clause), count.clause)
      .flatMap(({ tokens }) => statesIn(tokens, tokens));
    const first = states[0];
    return first ? { ...count, states, saidFrom: first.from } : count;
  });
}

function clauseBehindLastCount(clauses: readonly Clause[], clause: number): number {
  let start = clause;
  while (start > 0 && !clauses[start - 1]?.tokens.some(countsItems)) start--;
  return start;
}
