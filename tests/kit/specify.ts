/** A rule's specification: valid and invalid sheets, and what every rule owes besides. */
import { checkSnapshot, ledgerOf, type CheckOptions } from "../../src/actions/check";
import { planFix, planFixes } from "../../src/actions/fix";
import { applyPlan } from "../../src/core/edits/apply";
import { invert } from "../../src/core/edits/invert";
import type { WorkbookSnapshot } from "../../src/core/grid/snapshot";
import type { Finding, Rule } from "../../src/core/rules/rule";
import { describe as sentence, runRules } from "../../src/core/rules/run";
import { RULES } from "../../src/core/rules/index";
import { placeName } from "./sheets";

/** Message key, place, and the data of its slots. */
export type Triple = readonly [message: string, place: string, data: Finding["data"]];

export interface Example {
  readonly name: string;
  readonly book: WorkbookSnapshot;
  readonly options?: CheckOptions;
}

export interface InvalidExample extends Example {
  readonly findings: readonly Triple[];
  /** Nothing here can be derived, so not even a finding that is mended elsewhere offers a fix. */
  readonly unfixable?: true;
}

export interface Specification {
  /** The rule speaks only beside the others: of what they would say. */
  readonly whole?: boolean;
  /** Messages whose findings offer a fix; a rule that names none never offers one. */
  readonly fixes?: readonly string[];
  readonly valid: readonly Example[];
  readonly invalid: readonly InvalidExample[];
}

export function specify(id: string, { fixes = [], whole = false, ...examples }: Specification): void {
  const rule = ruleNamed(id);
  const found = (book: WorkbookSnapshot, options?: CheckOptions): Finding[] =>
    whole
      ? runRules(ledgerOf(book, options)).filter((finding) => finding.rule === id)
      : findingsOf(rule, book, options);
  describe(id, () => {
    test.each(examples.valid)("says nothing: $name", ({ book, options }) => {
      expect(triples(found(book, options))).toEqual([]);
    });

    test.each(examples.invalid)("reports: $name", ({ book, options, findings }) => {
      expect(triples(found(book, options))).toEqual(findings);
    });

    test("every message is exercised", () => {
      const exercised = new Set(examples.invalid.flatMap(({ findings }) => findings.map(([message]) => message)));
      expect([...exercised].sort()).toEqual(Object.keys(rule.messages).sort());
    });

    test.each(examples.invalid)("fills every slot of both languages: $name", ({ book, options }) => {
      for (const finding of found(book, options)) {
        for (const language of ["zh", "en"] as const)
          expect(sentence(finding, language)).not.toMatch(/[{}]|undefined|NaN/);
      }
    });

    test.each(examples.invalid)("offers a fix just where one is due: $name", ({ book, options, unfixable }) => {
      const all = found(book, options);
      const due = all.filter(({ message }) => !unfixable && fixes.includes(message));
      expect(triples(all.filter(({ fix }) => fix))).toEqual(triples(due));
    });

    const fixable = examples.invalid.filter(
      ({ findings, unfixable }) => !unfixable && findings.some(([message]) => fixes.includes(message)),
    );
    test("every fix is exercised", () => {
      const exercised = new Set(fixable.flatMap(({ findings }) => findings.map(([message]) => message)));
      expect(fixes.filter((message) => !exercised.has(message))).toEqual([]);
    });

    if (fixable.length > 0)
      test.each(fixable)("a fix leaves nothing of the finding, and undo brings the sheet back: $name", (example) => {
        const { book, options } = example;
        for (const finding of found(book, options)) {
          if (!finding.fix) continue;
          const plan = planFix(finding);
          expect(plan.edits.length).toBeGreaterThan(0);
          const fixed = applyPlan(book, plan);
          expect(found(fixed, options).map(identity)).not.toContain(identity(finding));
          expect(contents(applyPlan(fixed, invert(plan)))).toEqual(contents(book));
        }
      });

    test.each(examples.invalid)("fixing all ends, clean of every fixable finding: $name", ({ book, options }) => {
      const fixed = applyPlan(book, planFixes(book, options));
      expect(planFixes(fixed, options).edits).toEqual([]);
      expect(checkSnapshot(fixed, options).findings.filter(({ fix }) => fix)).toEqual([]);
    });
  });
}

export function ruleNamed(id: string): Rule {
  const rule = RULES.find((known) => known.id === id);
  if (!rule) throw new Error(`no rule is called ${id}`);
  return rule;
}

export function findingsOf(rule: Rule, book: WorkbookSnapshot, options?: CheckOptions): Finding[] {
  return runRules(ledgerOf(book, options), [rule]);
}

export function triples(findings: readonly Finding[]): Triple[] {
  return findings.map(({ message, at, data }) => [message, placeName(at), data]);
}

function identity({ rule, message, at }: Finding): string {
  return `${rule} ${message} ${placeName(at)}`;
}

function contents({ sheets }: WorkbookSnapshot): unknown {
  return sheets.map(({ name, values, formulas }) => ({
    name,
    values: values.map((row) => row.map((value) => value ?? "")),
    formulas: formulas?.flat().filter((formula) => formula !== "") ?? [],
  }));
}
