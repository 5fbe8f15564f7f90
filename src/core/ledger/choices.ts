/** The choices about the book together: those in doubt are asked about, and every one is told to who wants to know. */
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
  readonly meanings: readonly Choice[];
  readonly reconciliations: readonly Reconciliation[];
}

/** Those that there was another reading to. */
export function choicesOf({ tallies, lead, drawn, own, reconciliations, meanings }: Decided): readonly Choice[] {
  const [first] = tallies;
  const [list] = drawn;
  const about = (
    what: Choice["about"],
    at: Pick<Tally, "sheet" | "range">,
    { margin, doubtful }: Chosen<unknown>,
    unusual: boolean,
    taken: string,
    other: string,
  ): Choice => ({ about: what, sheet: at.sheet, range: at.range, unusual, margin, doubtful, taken, other });
  const scopes = reconciliations.map(({ tally, scope }) =>
    about(
      "scope",
      tally,
      scope,
      scope.value.length === 1 && scope.margin < Infinity,
      namesOf(scope.value),
      namesOf(scope.second ?? []),
    ),
  );
  const all = [
    ...(lead && first ? [about("lead", first, lead, lead.value === "every", lead.value, "")] : []),
    ...(own && list
      ? [about("extracts", list, own, own.value.length === 0, own.value.length === 0 ? "own" : "drawn", namesOf(drawn))]
      : []),
    ...scopes,
    ...meanings.filter(({ range }) => reconciliations.some(({ tally }) => tally.range === range)),
  ];
  return all.filter(({ margin }) => margin < Infinity);
}

function namesOf(tables: readonly RowTable[]): string {
  return tables.map(({ sheet }) => sheet).join("、");
}
