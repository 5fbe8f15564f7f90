/** The roster as it stands once forms are handed out: who owes what by when, and nothing lost of what came back already. */
import type { UnitForm } from "../../forms/form";
import { fingerprintOfKeys } from "../../forms/forms";
import { NOTHING_YET, type Roster, type RosterEntry } from "./roster";

/** The day that most units have; another one is a unit's own, given by a person. */
export function generalDue({ entries }: Pick<Roster, "entries">): string {
  const counts = new Map<string, number>();
  for (const { due } of entries) if (due !== "") counts.set(due, (counts.get(due) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ["", 0] as [string, number])[0];
}

/** A unit that has no form any more keeps its line: what it returned is on record. */
export function handedOutRoster(
  { sheet, period, entries }: Roster,
  forms: readonly UnitForm[],
  canonicalUnit: (name: string) => string,
): Roster {
  const made = new Map(forms.map((form) => [canonicalUnit(form.unit), form]));
  const known = entries.map((entry): RosterEntry => {
    const unit = canonicalUnit(entry.unit);
    const form = made.get(unit);
    if (!form) return entry;
    made.delete(unit);
    return { ...entry, ...handedOut(form), due: form.due || entry.due };
  });
  const fresh = [...made.values()].map((form): RosterEntry => ({
    ...NOTHING_YET,
    unit: form.unit,
    ...handedOut(form),
  }));
  return { sheet, period, entries: [...known, ...fresh] };
}

function handedOut({ rows, version, due }: UnitForm): Pick<RosterEntry, "items" | "version" | "keys" | "due"> {
  return { items: rows.length, version, keys: fingerprintOfKeys(rows), due };
}
