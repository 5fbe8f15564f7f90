/** The choices about the book together, as a person is asked about those that are in doubt. */
import type { RowTable, Tally } from "../domain/items";
import type { Settings } from "../domain/settings";
import type { Choice, Chosen } from "./choose";
import type { Reconciliation } from "./reconcile";

interface Decided {
  readonly tallies: readonly Tally[];
  readonly lead: Chosen<Settings["lead"]> | undefined;
  /** Lists whose rows stand in a longer table, and those of them that count for nothing by themselves. */
  readonly drawn: readonly RowTable[];
  readonly own: Chosen<readonly RowTable[]> | undefined;
  readonly reconciliations: readonly Reconciliation[];
}

/** Those in which the usual reading was left for another, or may have to be. */
export function choicesOf({ tallies, lead, drawn, own, reconciliations }: Decided): readonly Choice[] {
  const [first] = tallies;
  const [list] = drawn;
  const about = (
    what: Choice["about"],
    at: Pick<Tally, "sheet" | "range">,
    { margin, doubtful }: Chosen<unknown>,
    unusual: boolean,
    other: string,
  ): Choice => ({ about: what, sheet: at.sheet, range: at.range, unusual, margin, doubtful, other });
  const scopes = reconciliations.map(({ tally, scope }) =>
    about("scope", tally, scope, scope.value.length === 1 && scope.margin < Infinity, namesOf(scope.second ?? [])),
  );
  const all = [
    ...(lead && first ? [about("lead", first, lead, lead.value === "every", "")] : []),
    ...(own && list ? [about("extracts", list, own, own.value.length === 0, list.sheet)] : []),
    ...scopes,
  ];
  return all.filter(({ unusual, doubtful }) => unusual || doubtful.size > 0);
}

function namesOf(tables: readonly RowTable[]): string {
  return tables.map(({ sheet }) => sheet).join("、");
}
