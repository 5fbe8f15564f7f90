/** Findings that rest on a reading in doubt: they are not reported, the reading is asked about instead. */
import { groupBy } from "../collections/group";
import { memoize } from "../collections/memoize";
import { rangeName, type Range } from "../grid/range";
import { isConfirmed } from "../domain/reading-settings";
import { isAbout, MISSING, type Choice } from "../ledger/choose";
import { areMany, doubtsOf, fieldsInDoubt, openChoices } from "../ledger/doubts";
import type { Ledger } from "../ledger/ledger";
import { officeWords } from "./office-words";
import type { Finding, Rule } from "./rule";
import { excerpt } from "./text";

/** Without those that lie in a doubtful column, or go by it. */
export function withoutDoubtful(
  ledger: Ledger,
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
): readonly Finding[] {
  const { tables } = ledger;
  const everywhere = fieldsInDoubt(ledger, tables);
  const doubts = doubtsOf(ledger);
  const choices = openChoices(ledger);
  if (everywhere.size + doubts.length + choices.length === 0) return findings;
  const onSheet = memoize((name: string) =>
    fieldsInDoubt(
      ledger,
      tables.filter(({ sheet }) => sheet === name),
    ),
  );
  const sheets = new Set(tables.map(({ sheet }) => sheet));
  return findings.filter(({ rule, at }) => {
    const { restsOn = [], scope } = rules.get(rule) ?? {};
    const isOfRow = (scope === "cell" || scope === "row") && sheets.has(at.sheet);
    const doubtful = isOfRow ? onSheet(at.sheet) : everywhere;
    if (restsOn.some((field) => doubtful.has(field))) return false;
    if (restsOn.includes("unit") && choices.some((choice) => rests(rule, at, choice))) return false;
    return !doubts.some(
      ({ table, columns, missing }) =>
        rule !== "reading-doubtful" &&
        at.sheet === table.sheet &&
        (columns.some(({ column }) => isIn(at.range, column)) || (rule === "header-missing" && missing.length > 0)),
    );
  });
}

/** True where another reading of the book, which fits as well, would not say so. */
function rests(rule: string, { sheet, range }: Finding["at"], { about, doubtful, ...choice }: Choice): boolean {
  if (isAbout(doubtful, { sheet, row: range.row })) return true;
  if (rule === "tally-total") return sheet === choice.sheet;
  if (rule === "tally-unit-missing") return doubtful.has(MISSING);
  return rule.startsWith("narrative-") && (about === "lead" || about === "extracts");
}

function isIn({ column, columns }: Range, at: number): boolean {
  return at >= column && at < column + columns;
}

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

/** Of a question's list of words. */
const LONGEST_WORDS = 30;

/** With one question in place of what a rule would say alike of most rows of a table. */
export function joinAlike(ledger: Ledger, findings: readonly Finding[]): readonly Finding[] {
  const confirmed = confirmedSheets(ledger);
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
    const words = officeWords(ledger, own);
    if (!first || (words.length === 0 && !areMany(own.length, total))) continue;
    for (const finding of own) joined.add(finding);
    const at = rows.get(first.at.sheet)?.header ?? first.at.range;
    if (words.length > 0) {
      const data = { words: excerpt(words.join("、"), LONGEST_WORDS), count: own.length };
      const place = { sheet: first.at.sheet, range: at };
      questions.push({ rule: "reading-doubtful", severity: "warning", message: "words", data, at: place });
      continue;
    }
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

/** Sheets whose every table a person has confirmed. */
function confirmedSheets({ tables, breakdowns, settings }: Ledger): ReadonlySet<string> {
  const own = [...new Set([...tables, ...breakdowns])].filter(({ reading }) => reading);
  const open = own.filter(({ reading }) => !isConfirmed(settings, reading?.columns ?? []));
  return new Set(own.map(({ sheet }) => sheet).filter((sheet) => !open.some((table) => table.sheet === sheet)));
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
