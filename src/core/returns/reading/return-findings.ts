/** What the checks find in one unit's part of a returned file, at the cells of that file. */
import { FORM_HEADINGS } from "../../forms/form-sheet";
import type { RowTable, WorkItem } from "../../domain/items";
import type { Ledger } from "../../ledger/ledger";
import type { Finding } from "../../rules/rule";
import { RETURN_RULES, runRules } from "../../rules/run";
import type { Asked } from "../matching/asked-rows";
import type { CollectContext } from "./context";
import type { ReturnPart } from "./return-parts";

/** Every finding of a file, each unit's rows beside their last period's. */
export function fileFindings(ledger: Ledger, parts: readonly ReturnPart[], context: CollectContext): Finding[] {
  const previous = previousOf(parts, ledger, context);
  return runRules({ ...ledger, previous }, RETURN_RULES)
    .map(atMostWarning)
    .sort((a, b) => a.at.range.row - b.at.range.row || a.at.range.column - b.at.range.column);
}

/** What a rule says of rows that the form answers for itself, or of a form that is blank, would be said twice. */
export function partFindings(
  findings: readonly Finding[],
  { rows, tables }: ReturnPart,
  asked: Asked,
  blank: boolean,
): Finding[] {
  const own = new Set(rows.map(({ item }) => `${item.sheet} ${item.row}`));
  const sheets = new Set(tables.map(({ sheet }) => sheet));
  const said = new Set([
    ...(asked.by === "own" ? [] : ["standard-missing", "duplicate-matter"]),
    ...(blank ? ["progress-missing", "rating-missing"] : []),
  ]);
  const isSaid = ({ rule, message, data }: Finding): boolean =>
    said.has(rule) ||
    (rule === "header-missing" &&
      (message === "unit" || (asked.by !== "own" && data["column"] === FORM_HEADINGS.standard)));
  return findings.filter(
    (finding) =>
      !isSaid(finding) &&
      (finding.rule === "header-missing"
        ? sheets.has(finding.at.sheet)
        : own.has(`${finding.at.sheet} ${finding.at.range.row}`)),
  );
}

/** What the office derives and mends itself is no reason to send a return back. */
function atMostWarning({ fix, ...finding }: Finding): Finding {
  return fix && finding.severity === "error" ? { ...finding, severity: "warning" } : finding;
}

/** The last period's rows of the units at hand, under the names they have here. */
function previousOf(parts: readonly ReturnPart[], { canonicalUnit }: Ledger, { previous }: CollectContext): RowTable[] {
  const names = new Map(parts.map(({ unit, rows }) => [unit, canonicalUnit(rows[0]?.item.unit ?? "")]));
  const renamed = (item: WorkItem): WorkItem[] => {
    const unit = names.get(item.unit);
    return unit === undefined ? [] : [{ ...item, unit }];
  };
  return previous
    .map((table) => ({ ...table, items: table.items.flatMap(renamed) }))
    .filter(({ items }) => items.length > 0);
}
