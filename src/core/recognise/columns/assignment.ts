/** The assignment of columns to fields with the most evidence, and how far it is ahead of every other. */
import type { Field } from "../../domain/fields";
import { SINGLE, type Evidence } from "./column-evidence";

export interface Assigned {
  readonly evidence: Evidence | undefined;
  /** How much evidence all the columns together lose where this one holds something else, or nothing. */
  readonly margin: number;
  /** What it would hold then. */
  readonly second: Field | undefined;
}

/** For every column what it holds; each single field at most once. */
export function assign(columns: readonly (readonly Evidence[])[]): readonly Assigned[] {
  const best = solve(columns);
  return columns.map((candidates, i) => {
    const evidence = best.chosen[i];
    const without = columns.map((others, j) => (i === j ? others.filter((one) => one !== evidence) : others));
    if (!evidence) return { evidence, margin: candidates.length === 0 ? Infinity : 0, second: candidates[0]?.field };
    const next = solve(without);
    return { evidence, margin: best.total - next.total, second: next.chosen[i]?.field };
  });
}

interface Solution {
  readonly total: number;
  readonly chosen: readonly (Evidence | undefined)[];
}

/** A choice for the columns so far, the last one first. */
interface Path {
  readonly total: number;
  readonly evidence?: Evidence | undefined;
  readonly before?: Path;
}

/**
 * Column after column, the best total for every set of single fields already taken. A table has few columns and each
 * few candidates, so that few sets come up.
 */
function solve(columns: readonly (readonly Evidence[])[]): Solution {
  let states = new Map<number, Path>([[0, { total: 0 }]]);
  for (const candidates of columns) {
    const next = new Map<number, Path>();
    for (const [taken, before] of states) {
      for (const evidence of [undefined, ...candidates]) {
        const bit = evidence ? bitOf(evidence.field) : 0;
        if ((taken & bit) !== 0) continue;
        const total = before.total + (evidence?.score ?? 0);
        const known = next.get(taken | bit);
        if (!known || total > known.total) next.set(taken | bit, { total, evidence, before });
      }
    }
    states = next;
  }
  const best = [...states.values()].reduce((most, one) => (one.total > most.total ? one : most));
  const chosen: (Evidence | undefined)[] = [];
  for (let path: Path = best; path.before; path = path.before) chosen.unshift(path.evidence);
  return { total: best.total, chosen };
}

/** Fields of which a table may have several take no place from each other. */
function bitOf(field: Field): number {
  const index = SINGLE.indexOf(field);
  return index < 0 ? 0 : 1 << index;
}
