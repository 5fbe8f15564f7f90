/** Which step makes sense next, from what the check found. */
import type { CheckReport } from "../../../actions/check";
import type { TableKind } from "../../../core/recognise/recognise";

export type NextStep =
  | { readonly kind: "empty" | "noTable" | "fill" | "noItems" | "collect" }
  /** Only a breakdown stands there, or forms are out and so many units have not returned theirs. */
  | { readonly kind: "handOut"; readonly warnings: number }
  | { readonly kind: "outstanding"; readonly units: number; readonly errors: number }
  | { readonly kind: "errors"; readonly errors: number; readonly warnings: number }
  | { readonly kind: "clean"; readonly warnings: number };

/** Findings that filling the tally clears. */
const FILLED = new Set(["tally-matches-rows", "tally-total"]);

export function countsBySeverity({ findings }: CheckReport): Readonly<Record<"error" | "warning" | "info", number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** What the tab's badge counts: notes (说明) ask for nothing. */
export function toMend(report: CheckReport): number {
  const { error, warning } = countsBySeverity(report);
  return error + warning;
}

export function nextStepOf(report: CheckReport): NextStep {
  const { tables, findings, totals } = report;
  const has = (kind: TableKind): boolean => tables.some((table) => table.kind === kind);
  const reported = has("annex") || has("list");
  if (report.rosterSheet && !reported) return { kind: "collect" };
  if (tables.length === 0) return { kind: report.blank ? "empty" : "noTable" };
  const { error, warning } = countsBySeverity(report);
  const errors = findings.filter(({ severity }) => severity === "error");
  const outstanding = findings.find(({ rule }) => rule === "unit-outstanding");
  if (outstanding) return { kind: "outstanding", units: Number(outstanding.data["count"]), errors: error };
  if (error > 0 && totals.items > 0 && errors.every(({ rule, fix }) => FILLED.has(rule) && fix))
    return { kind: "fill" };
  if (error > 0) return { kind: "errors", errors: error, warnings: warning };
  if (has("breakdown") && !reported) return { kind: "handOut", warnings: warning };
  if (totals.items === 0) return { kind: "noItems" };
  return { kind: "clean", warnings: warning };
}
