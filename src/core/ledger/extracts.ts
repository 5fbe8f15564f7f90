/** Lists drawn from a longer table of the same book: 进度滞后事项清单 beside 附件2. Their rows are counted there. */
import { essence } from "../chinese/text";
import { groupBy } from "../collections/group";
import { matterOf, type RowTable, type Tally, type WorkItem } from "../domain/items";
import { listName, saidLists, type SaidList } from "../domain/reading-settings";
import type { Settings } from "../domain/settings";
import { choose, onlyIn, type Chosen } from "./choose";
import { reconcileAll, rightOf } from "./reconcile";

/** A list of rows that stand in another table too. */
export interface DrawnList {
  readonly table: RowTable;
  readonly as: SaidList;
  /** A person said so. */
  readonly said: boolean;
}

interface DrawnFrom {
  readonly lists: readonly DrawnList[];
  /** Those that are not counted by themselves. */
  readonly extracts: readonly RowTable[];
  /** Those that nobody has spoken of, and what was chosen of them. */
  readonly drawn: readonly RowTable[];
  readonly own: Chosen<readonly RowTable[]> | undefined;
}

/** What a person said of a list goes before what its rows and the statistics tell. */
export function drawnFrom(
  annexes: readonly RowTable[],
  tallies: readonly Tally[],
  settings: Settings,
  canonical: (unit: string) => string,
): DrawnFrom {
  const words = saidLists(settings);
  const saidOf = (table: RowTable): SaidList | undefined => words.get(listName(table));
  const named = annexes.filter((table) => saidOf(table) === "drawn");
  // Something has to be left that they were drawn from.
  const said = named.length < annexes.length ? named : [];
  const drawn = extractsOf(annexes, canonical).filter((table) => saidOf(table) === undefined);
  const others = annexes.filter((table) => !said.includes(table));
  const own = drawn.length > 0 ? extractsChosen(tallies, others, drawn, canonical) : undefined;
  const extracts = annexes.filter((table) => said.includes(table) || own?.value.includes(table));
  const lists = annexes.flatMap((table): DrawnList[] => {
    const isSaid = said.includes(table) || saidOf(table) === "own";
    if (!isSaid && !drawn.includes(table)) return [];
    return [{ table, as: extracts.includes(table) ? "drawn" : "own", said: isSaid }];
  });
  return { lists, extracts, drawn, own };
}

/** The tables every one of whose items, unit and matter, stands in a longer table too. */
function extractsOf(annexes: readonly RowTable[], canonical: (unit: string) => string): readonly RowTable[] {
  if (annexes.length < 2) return [];
  const unitsOf = new Map(annexes.map((table) => [table, new Set(table.items.map(({ unit }) => canonical(unit)))]));
  return annexes.filter((table) => {
    if (table.items.length === 0 || table.items.some((item) => matterOf(item) === "")) return false;
    const own = [...(unitsOf.get(table) ?? [])];
    const longer = annexes.filter(
      (other) => other.items.length > table.items.length && own.some((unit) => unitsOf.get(other)?.has(unit)),
    );
    const units = new Set(longer.flatMap((other) => [...(unitsOf.get(other) ?? [])]));
    if (!own.every((unit) => units.has(unit))) return false;
    const rows = groupBy(
      longer.flatMap(({ items }) => items),
      (item) => rowOf(item, canonical),
    );
    return table.items.every((item) => rows.get(rowOf(item, canonical))?.some((other) => isSameTarget(item, other)));
  });
}

/** 新增养老床位 100张 and 150张 are two matters of one name; a list that leaves the target out may be drawn from either. */
function isSameTarget(a: WorkItem, b: WorkItem): boolean {
  const [own, other] = [essence(a.standard), essence(b.standard)];
  return own === "" || other === "" || own === other || a.matter === "" || b.matter === "";
}

/** None where clearly more of the tallies' counts are right with those rows counted twice: then they are work of their own. */
function extractsChosen(
  tallies: readonly Tally[],
  annexes: readonly RowTable[],
  drawn: readonly RowTable[],
  canonical: (unit: string) => string,
): Chosen<readonly RowTable[]> {
  const once = annexes.filter((table) => !drawn.includes(table));
  const right = (tables: readonly RowTable[], extracts: readonly RowTable[]): ReadonlySet<string> =>
    new Set(reconcileAll(tallies, tables, canonical, extracts).flatMap((one) => [...rightOf(one)]));
  const copies = { value: drawn, right: right(once, drawn) };
  const own = { value: [], right: right(annexes, []) };
  const chosen = choose<readonly RowTable[]>([copies, own]);
  if (chosen.value === drawn || !isRatedOtherwise(drawn, once, canonical)) return chosen;
  // The same row rated otherwise on the list may be the mistake that makes the counts fit: a person is asked.
  return { ...chosen, value: drawn, doubtful: new Set(onlyIn(own, copies)), second: [] };
}

/** Whether a row of a list has another rating than the row that it was drawn from. */
function isRatedOtherwise(
  drawn: readonly RowTable[],
  longer: readonly RowTable[],
  canonical: (unit: string) => string,
): boolean {
  const ratings = new Map(longer.flatMap(({ items }) => items.map((item) => [rowOf(item, canonical), item.rating])));
  return drawn.some(({ items }) => items.some((item) => ratings.get(rowOf(item, canonical)) !== item.rating));
}

/** What a row and its copy have in common: whose it is, and what is to be done. */
function rowOf(item: WorkItem, canonical: (unit: string) => string): string {
  return `${canonical(item.unit)}|${essence(matterOf(item))}`;
}
