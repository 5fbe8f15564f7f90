/** What the progress notes say against their own numbers, their ratings and their targets. Each is read once for all the checks. */
import { Passage } from "../chinese/passage";
import { memoizeByIdentity } from "../collections/memoize";
import { itemsOf, type WorkItem } from "../domain/items";
import type { Ledger } from "../ledger/ledger";
import { saysAhead } from "./ahead";
import { saysBehind } from "./behind";
import type { Task } from "./scope-words";
import { shortfallIn, type Shortfall } from "./shortfall";
import { statementsIn } from "./arithmetic/statements";
import { type Statement } from "./arithmetic/statement";
import { saysUnfinished } from "./unfinished";

export interface Evidence {
  readonly item: WorkItem;
  /** Statements whose own numbers give something else. */
  readonly wrong: readonly Statement[];
  /** The clause that does not go with the rating. */
  readonly contradiction?: { readonly says: "behind" | "unfinished" | "ahead"; readonly clause: string };
  readonly shortfall?: Shortfall;
}

/** The rows whose notes have something of this, in order. */
export const evidenceIn = memoizeByIdentity(({ recognition, period }: Ledger): readonly Evidence[] => {
  const found: Evidence[] = [];
  for (const item of itemsOf([...recognition.annexes, ...recognition.lists])) {
    const [note, standard] = [new Passage(item.progressNote), new Passage(item.standard)];
    const statements = statementsIn(note, standard);
    const wrong = statements.length === 0 ? statements : statements.filter(({ right }) => !right);
    const contradiction = contradictionIn(item, note, { standard, ...(period ? { period } : {}) });
    const shortfall =
      period && item.rating !== "completed" ? shortfallIn(note, standard, scheduledBy(period), period.year) : undefined;
    if (wrong.length > 0 || contradiction || shortfall)
      found.push({ item, wrong, ...(contradiction ? { contradiction } : {}), ...(shortfall ? { shortfall } : {}) });
  }
  return found;
});

/** 时序进度: the part of the year that is over at the period's end. */
export function scheduledBy({ end }: { readonly end: number }): number {
  return end / 12;
}

function contradictionIn({ rating }: WorkItem, note: Passage, task: Task): Evidence["contradiction"] {
  switch (rating) {
    case "onTrack":
      return said("behind", saysBehind(note, task));
    case "completed":
      return said("behind", saysBehind(note, task)) ?? said("unfinished", saysUnfinished(note, task));
    case "lagging":
    case "notStarted":
      return said("ahead", saysAhead(note, task));
    default:
      return undefined;
  }
}

function said(
  says: NonNullable<Evidence["contradiction"]>["says"],
  clause: string | undefined,
): Evidence["contradiction"] {
  return clause === undefined ? undefined : { says, clause };
}
