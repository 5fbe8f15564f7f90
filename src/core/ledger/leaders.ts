/** Leaders in charge (分管领导) of the items: named on the row itself or, where the annex names none, by the breakdown. */
import { groupBy } from "../collections/group";
import { compact, withoutBrackets } from "../chinese/text";
import { againstBreakdown } from "./against-breakdown";
import type { WorkItem } from "../domain/items";
import type { Ledger } from "./ledger";
import { matterKey } from "../domain/pairing";

export interface LeaderItems {
  readonly leader: string;
  readonly items: readonly WorkItem[];
}

export interface Leaders {
  /** Those of more items first; an item of two leaders stands under each. */
  readonly leaders: readonly LeaderItems[];
  /** Items for which nobody is named. */
  readonly unnamed: readonly WorkItem[];
  /** Items that several leaders share. */
  readonly shared: number;
}

export function leadersOf(ledger: Ledger): Leaders {
  const planned = plannedLeaders(ledger);
  const named = ledger.items.map((item) => ({ item, names: splitLeaders(item.leader || (planned.get(item) ?? "")) }));
  const pairs = named.flatMap(({ item, names }) => names.map((leader) => ({ leader, item })));
  const groups = [...groupBy(pairs, ({ leader }) => leader)].map(([leader, own]) => ({
    leader,
    items: own.map(({ item }) => item),
  }));
  return {
    leaders: groups.sort((a, b) => b.items.length - a.items.length),
    unnamed: named.filter(({ names }) => names.length === 0).map(({ item }) => item),
    shared: named.filter(({ names }) => names.length > 1).length,
  };
}

/** The names a cell lists; a name of two letters set apart (丁 力) is one name. */
function splitLeaders(text: string): string[] {
  const names: string[] = [];
  let open = "";
  for (const piece of withoutBrackets(text).split(/[\s\u00a0\u3000、,，;；/／]+/)) {
    const name = compact(piece).replace(/(同志|等)$/, "");
    if (name === "") continue;
    if (open !== "" && name.length === 1) {
      names.push(open + name);
      open = "";
      continue;
    }
    if (open !== "") names.push(open);
    open = name.length === 1 ? name : "";
    if (open === "") names.push(name);
  }
  if (open !== "") names.push(open);
  return [...new Set(names)];
}

/** What the breakdown says of a unit's row, or of the same matter under another unit. */
function plannedLeaders(ledger: Ledger): ReadonlyMap<WorkItem, string> {
  const comparison = againstBreakdown(ledger);
  if (!comparison || comparison.unrelated) return new Map();
  const byMatter = new Map(
    ledger.breakdowns.flatMap(({ items }) =>
      items
        .filter(({ leader }) => leader !== "")
        .map((item): [string, string] => [matterKey(item), item.leader])
        .reverse(),
    ),
  );
  const leaders = new Map(ledger.items.map((item): [WorkItem, string] => [item, byMatter.get(matterKey(item)) ?? ""]));
  for (const [planned, { item }] of [...comparison.altered, ...comparison.same])
    if (planned.item.leader !== "") leaders.set(item, planned.item.leader);
  return leaders;
}
