/** What a person decides about returns, and how each return stands by it. */
import type { Settlement, Submission } from "../../actions/collect";
import type { Decisions } from "./collection";

export type Decision =
  /** undefined leaves the unit to what the file says. */
  | { readonly kind: "assign"; readonly file: string; readonly unit: string | undefined }
  | { readonly kind: "take"; readonly unit: string; readonly id: string }
  | { readonly kind: "accept"; readonly id: string; readonly accept: boolean }
  | { readonly kind: "overwrite"; readonly unit: string; readonly overwrite: boolean };

export function decided(decisions: Decisions, decision: Decision): Decisions {
  switch (decision.kind) {
    case "assign": {
      const others = Object.entries(decisions.assigned).filter(([file]) => file !== decision.file);
      const own = decision.unit === undefined ? [] : [[decision.file, decision.unit] as const];
      return { ...decisions, assigned: Object.fromEntries([...others, ...own]) };
    }
    case "take":
      return { ...decisions, take: { ...decisions.take, [decision.unit]: decision.id } };
    case "accept":
      return { ...decisions, accept: switched(decisions.accept, decision.id, decision.accept) };
    case "overwrite":
      return { ...decisions, overwrite: switched(decisions.overwrite, decision.unit, decision.overwrite) };
  }
}

function switched(names: readonly string[], name: string, on: boolean): readonly string[] {
  const others = names.filter((each) => each !== name);
  return on ? [...others, name] : others;
}

/** only: nothing else of this unit. undecided: one of several, or of nobody. */
export type Standing = "only" | "counts" | "unused" | "undecided" | "nobodys";

export function standingOf({ units, unassigned }: Settlement, { id }: Submission): Standing {
  if (unassigned.some((one) => one.id === id)) return "nobodys";
  const own = units.find(({ taken, others }) => taken?.id === id || others.some((other) => other.id === id));
  if (!own?.taken) return "undecided";
  if (own.taken.id !== id) return "unused";
  return own.others.length > 0 ? "counts" : "only";
}

/** The newest of every unit that nobody has decided on. */
export function newestOfUndecided({ units }: Settlement): Readonly<Record<string, string>> {
  return Object.fromEntries(
    units.flatMap(({ unit, taken, others }) => {
      const readable = others.filter(({ verdict }) => verdict !== "unreadable");
      const [newest] = [...readable].sort((a, b) => b.modified - a.modified || b.version - a.version);
      return taken || !newest ? [] : [[unit, newest.id]];
    }),
  );
}
