/** Findings that rest on a reading in doubt: they are not reported, the reading is asked about instead. */
import { groupBy } from "../collections/group";
import { rangeName, type Range } from "../grid/range";
import { doubtsOf, hasDoubtfulRatings } from "../ledger/doubts";
import type { Ledger } from "../ledger/ledger";
import type { Finding } from "./rule";

/** Rules about what the tables count, which all fall with doubtful ratings. */
const OF_COUNTS = new Set(["tally-matches-rows", "tally-total", "narrative-count", "narrative-percent"]);

/** Without those that lie in a doubtful column, or count by it. */
export function withoutDoubtful(ledger: Ledger, findings: readonly Finding[]): readonly Finding[] {
  const doubts = doubtsOf(ledger);
  if (doubts.length === 0) return findings;
  const uncounted = hasDoubtfulRatings(ledger);
  return findings.filter(({ rule, at, severity }) => {
    if (rule === "reading-doubtful" || severity === "info") return true;
    if (uncounted && OF_COUNTS.has(rule)) return false;
    return !doubts.some(
      ({ table, columns, missing }) =>
        at.sheet === table.sheet &&
        (columns.some(({ column }) => isIn(at.range, column)) || (rule === "header-missing" && missing.length > 0)),
    );
  });
}

function isIn({ column, columns }: Range, at: number): boolean {
  return at >= column && at < column + columns;
}

/** Of so many rows at least, and more than a third of them, the same said is one doubt about the reading. */
const FEWEST = 6;
const SHARE = 1 / 3;

/** What a wrong reading makes a rule say of row after row. */
const ALIKE = new Set([
  "standard-missing",
  "progress-missing",
  "rating-missing",
  "rating-unknown",
  "lagging-without-reason",
  "progress-copies-standard",
  "duplicate-matter",
  "annex-matter-extra",
  "breakdown-matter-missing",
  "standard-altered",
  "unit-unknown",
  "tally-unit-extra",
  "tally-unit-missing",
]);
/** With one question in place of what a rule would say alike of most rows of a table. */
export function joinAlike(ledger: Ledger, findings: readonly Finding[]): readonly Finding[] {
  const confirmed = new Set(ledger.settings.readings.map(({ sheet }) => sheet));
  const rows = rowsBySheet(ledger);
  const joined = new Set<Finding>();
  const questions: Finding[] = [];
  const alike = groupBy(
    findings.filter(({ rule, message, at }) => ALIKE.has(rule) && message !== "unreported" && !confirmed.has(at.sheet)),
    ({ rule, message, at }) => `${rule} ${message} ${at.sheet}`,
  );
  for (const own of alike.values()) {
    const [first] = own;
    const total = first ? (rows.get(first.at.sheet)?.count ?? 0) : 0;
    if (!first || own.length < FEWEST || own.length <= total * SHARE) continue;
    for (const finding of own) joined.add(finding);
    const at = rows.get(first.at.sheet)?.header ?? first.at.range;
    questions.push({
      rule: "reading-doubtful",
      severity: "warning",
      message: "alike",
      data: { rule: first.rule, count: own.length, total, example: rangeName(first.at.range) },
      at: { sheet: first.at.sheet, range: at },
    });
  }
  return joined.size === 0 ? findings : [...findings.filter((finding) => !joined.has(finding)), ...questions];
}

function rowsBySheet({
  tables,
  breakdowns,
  recognition,
}: Ledger): ReadonlyMap<string, { count: number; header: Range }> {
  const rows = new Map<string, { count: number; header: Range }>();
  const add = (sheet: string, count: number, header: Range): void => {
    rows.set(sheet, { count: (rows.get(sheet)?.count ?? 0) + count, header: rows.get(sheet)?.header ?? header });
  };
  for (const table of new Set([...tables, ...breakdowns])) add(table.sheet, table.items.length, table.header);
  for (const { sheet, rows: own, range } of recognition.tallies) add(sheet, own.length, { ...range, rows: 1 });
  return rows;
}
