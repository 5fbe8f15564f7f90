/** Remind the units that still owe a return (催报), and say for the circular where all of them stand. */
import { standing, type Standing } from "../core/returns/roster/recorded";
import { reminders, type Reminders } from "../core/returns/roster/reminders";
import type { Roster } from "../core/returns/roster/roster";
import { readRoster } from "../core/returns/roster/roster-sheet";
import { pendingUnits, type Settlement } from "../core/returns/merging/settle";
import type { Workbook } from "./workbook";

export type { Reminder, Reminders } from "../core/returns/roster/reminders";
export type { Standing } from "../core/returns/roster/recorded";

export interface RosterReport {
  readonly roster: Roster;
  readonly standing: Standing;
  readonly reminders: Reminders;
}

/** Undefined where the workbook holds no roster (报送情况). */
export async function remind(workbook: Workbook, today: string, period?: string): Promise<RosterReport | undefined> {
  const roster = readRoster(await workbook.read(), period);
  return roster && rosterReport(roster, today);
}

/** With a settlement at hand, nobody whose return waits for a decision is called outstanding. */
export function rosterReport(roster: Roster, today: string, settlement?: Settlement): RosterReport {
  const pending = settlement ? pendingUnits(settlement) : new Set<string>();
  return { roster, standing: standing(roster, today, pending), reminders: reminders(roster, today, pending) };
}
