/** What returns are judged by: what the office's workbook knows of its units and of what it asked them for. Every part may be missing. */
import type { Day } from "../../chinese/day";
import type { UnitForm } from "../../forms/form";
import { matterKey } from "../../domain/pairing";
import type { RowTable } from "../../domain/items";
import { DEFAULT_SETTINGS, type Settings } from "../../domain/settings";
import type { Roster } from "../roster/roster";

export interface CollectContext {
  /** The office's, never the returned file's own. */
  readonly settings: Settings;
  /** Every unit known, in the office's spelling. */
  readonly units: readonly string[];
  /** What each unit was asked for. */
  readonly expected: readonly UnitForm[];
  /** Such as 2024年第一季度; "" where nothing says it. */
  readonly period: string;
  readonly roster?: Roster;
  /** The last period's annexes. */
  readonly previous: readonly RowTable[];
  /** The days by which the rows have to be done; missing where nobody knows the day to hold them against. */
  readonly limits?: ReturnLimits;
}

export interface ReturnLimits {
  readonly date: Day;
  /** By unit and matter; null for a row without a day that counts, such as one that is closed. */
  readonly days: Readonly<Record<string, Day | null>>;
}

export function limitKey(unit: string, matter: Parameters<typeof matterKey>[0]): string {
  return `${unit}|${matterKey(matter)}`;
}

export const NO_CONTEXT: CollectContext = {
  settings: DEFAULT_SETTINGS,
  units: [],
  expected: [],
  period: "",
  previous: [],
};
