/** Findings against expectations: what was found of the true faults, and what was said without one. */
import { checkSnapshot } from "../../src/actions/check";
import { cellName } from "../../src/core/grid/range";
import { RULES } from "../../src/core/rules/index";
import type { Finding, Severity } from "../../src/core/rules/rule";
import { describe as sentence } from "../../src/core/rules/run";
import type { AuditedBook, Expected } from "./expectations";

export interface Score {
  readonly name: string;
  readonly kind: string;
  /** Expectations that a finding meets, and those that none does. */
  readonly found: readonly Expected[];
  readonly missed: readonly Expected[];
  /** Findings that meet an expectation. */
  readonly right: readonly Finding[];
  /** Findings that none asks for and none allows. */
  readonly wrong: readonly Finding[];
  readonly beyond: readonly string[];
}

const SEVERITY = new Map<string, Severity>(RULES.map(({ id, severity }) => [id, severity]));

export function scoreOf({ name, book, expectation }: AuditedBook): Score {
  const { kind, must, soft = [], beyond = [] } = expectation;
  const findings = checkSnapshot(book).findings.filter(accuses);
  const right = findings.filter((finding) => must.some((expected) => meets(finding, expected)));
  const isFound = (expected: Expected): boolean => right.some((finding) => meets(finding, expected));
  return {
    name,
    kind,
    found: must.filter(isFound),
    missed: must.filter((expected) => !isFound(expected)),
    right,
    wrong: findings.filter((finding) => !right.includes(finding) && !soft.some((expected) => meets(finding, expected))),
    beyond,
  };
}

/** A note of a rule that otherwise warns (cut off, made to add up to 100) accuses nobody. */
function accuses({ rule, severity }: Finding): boolean {
  return severity !== "info" || SEVERITY.get(rule) === "info";
}

function meets({ rule, at }: Finding, [expected, sheet, cell]: Expected): boolean {
  return rule === expected && at.sheet === sheet && (cell === null || cellName(at.range) === cell);
}

export interface Figures {
  readonly books: number;
  /** Every fault found, and nothing said without one. */
  readonly exact: number;
  readonly falseErrors: number;
  readonly falseWarnings: number;
  readonly missed: number;
  readonly faults: number;
}

export function figuresOf(scores: readonly Score[]): Figures {
  const wrong = (severity: Severity): number =>
    scores.flatMap((score) => score.wrong).filter((finding) => finding.severity === severity).length;
  return {
    books: scores.length,
    exact: scores.filter((score) => score.missed.length + score.wrong.length === 0).length,
    falseErrors: wrong("error"),
    falseWarnings: wrong("warning"),
    missed: scores.reduce((sum, score) => sum + score.missed.length, 0),
    faults: scores.reduce((sum, score) => sum + score.missed.length + score.found.length, 0),
  };
}

export interface RuleFigures {
  readonly rule: string;
  readonly right: number;
  readonly said: number;
  readonly found: number;
  readonly faults: number;
}

/** Every rule that said something or should have. */
export function ruleFigures(scores: readonly Score[]): RuleFigures[] {
  const all = scores.flatMap(({ right, wrong, found, missed }) => [
    ...[...right, ...wrong].map(({ rule }) => rule),
    ...[...found, ...missed].map(([rule]) => rule),
  ]);
  return [...new Set(all)].sort().map((rule) => {
    const said = (kind: "right" | "wrong"): number =>
      scores.flatMap((score) => score[kind]).filter((finding) => finding.rule === rule).length;
    const expected = (kind: "found" | "missed"): number =>
      scores.flatMap((score) => score[kind]).filter(([own]) => own === rule).length;
    const [right, found] = [said("right"), expected("found")];
    return { rule, right, said: right + said("wrong"), found, faults: found + expected("missed") };
  });
}

/** One line for everything that is not as the audit has it. */
export function complaintsOf({ name, missed, wrong, beyond }: Score): string[] {
  const place = (sheet: string, cell: string | null): string => `${sheet}!${cell ?? "?"}`;
  return [
    ...missed.map(([rule, sheet, cell]) => `${name}: missed ${rule} ${place(sheet, cell)}`),
    ...wrong.map(
      (finding) =>
        `${name}: false ${finding.severity} ${finding.rule} ${place(finding.at.sheet, cellName(finding.at.range))} ` +
        sentence(finding, "zh") +
        (beyond.length > 0 ? ` (beyond: ${beyond.join("; ")})` : ""),
    ),
  ];
}
