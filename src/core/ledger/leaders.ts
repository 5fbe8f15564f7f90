/** Leaders in charge (分管领导) of the items: named on the row itself or, where the annex names none, by the breakdown. */
import { groupBy } from "../collections/group";
import { compact, withoutBrackets } from "../chinese/text";
import type { WorkItem } from "../domain/items";
import type { Ledger } from "./ledger";
import { plannedItems } from "./planned";

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
  const planned = plannedItems(ledger, ({ leader }) => leader);
  const named = ledger.items.map((item) => ({
    item,
    names: splitLeaders(item.leader || (planned.get(item)?.leader ?? "")),
  }));
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
