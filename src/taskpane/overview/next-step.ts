/** Which step makes sense next, from what the check found. */
import type { CheckReport } from "../../actions/check";

export type NextStep =
  | { readonly kind: "empty" | "noTable" | "fill" | "noItems" }
  | { readonly kind: "errors"; readonly errors: number; readonly warnings: number }
  | { readonly kind: "clean"; readonly warnings: number };

/** Findings that filling the tally clears. */
const FILLED = new Set(["tally-matches-rows", "tally-total"]);

export function countsBySeverity({ findings }: CheckReport): Readonly<Record<"error" | "warning" | "info", number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

export function nextStepOf(report: CheckReport): NextStep {
  const { tables, unrecognised, findings, totals } = report;
  if (tables.length === 0) return { kind: unrecognised.length === 0 ? "empty" : "noTable" };
  const { error, warning } = countsBySeverity(report);
  const errors = findings.filter(({ severity }) => severity === "error");
  if (error > 0 && totals.items > 0 && errors.every(({ rule, fix }) => FILLED.has(rule) && fix))
    return { kind: "fill" };
  if (error > 0) return { kind: "errors", errors: error, warnings: warning };
  if (totals.items === 0) return { kind: "noItems" };
  return { kind: "clean", warnings: warning };
}
