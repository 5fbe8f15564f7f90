/** Running the checks over a ledger, and putting findings into words. */
import { rangeName } from "../grid/range";
import { sheetNamed, valueAt } from "../grid/snapshot";
import { compact } from "../chinese/text";
import { textOf } from "../grid/cell-value";
import type { Ledger } from "../ledger/ledger";
import { RULES } from "./index";
import { askElsewhere } from "./elsewhere";
import { joinAlike, withoutDoubtful } from "./doubtful";
import { withoutOutstanding } from "./outstanding";
import type { Finding, Rule } from "./rule";
import { fillSlots, type Language } from "../language/language";

/** Those that a unit's return is checked by. */
export const RETURN_RULES: readonly Rule[] = RULES.filter(({ inReturns }) => inReturns);

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** Rules switched off are not run; a waived finding is left out until the text it was waived for changes. */
export function runRules(ledger: Ledger, rules?: readonly Rule[]): Finding[] {
  const found = findingsOf(ledger, rules ?? RULES);
  // A return is read by the form that the office handed out.
  if (rules) return found;
  const accused = withoutOutstanding(ledger, found);
  return [...joinAlike(ledger, askElsewhere(ledger, withoutDoubtful(ledger, accused, BY_ID)))];
}

function findingsOf(ledger: Ledger, rules: readonly Rule[]): Finding[] {
  const off = new Set(ledger.settings.rulesOff);
  const waived = new Set(
    ledger.settings.waivers.flatMap(({ rule, sheet, range, text }) => [
      keyOf(rule, text, sheet, range),
      keyOf(rule, text),
    ]),
  );
  return rules
    .filter(({ id }) => !off.has(id))
    .flatMap((rule) =>
      Array.from(rule.check(ledger), (report) => ({
        ...report,
        // However the row spells it, a unit's findings belong together.
        ...(report.unit === undefined ? {} : { unit: ledger.canonicalUnit(report.unit) }),
        rule: rule.id,
        severity: report.severity ?? rule.severity,
      })),
    )
    .filter((finding) => waived.size === 0 || !waived.has(waivingKey(ledger, finding)));
}

/** What is about words from outside the book has no place of its own. */
function waivingKey(ledger: Ledger, finding: Finding): string {
  const { rule, at, about } = finding;
  const text = waivedText(ledger, finding);
  return about === undefined ? keyOf(rule, text, at.sheet, rangeName(at.range)) : keyOf(rule, text);
}

function keyOf(rule: string, text: string, ...place: readonly string[]): string {
  return JSON.stringify([rule, compact(text), ...place]);
}

/** A waiver holds as long as this stays: the words that the finding is about, else the text of its first cell. */
export function waivedText({ book }: Pick<Ledger, "book">, { at, about }: Pick<Finding, "at" | "about">): string {
  if (about !== undefined) return about;
  const { sheet, range } = at;
  const found = sheetNamed(book, sheet);
  return found ? textOf(valueAt(found, range)) : "";
}

/** The finding's sentence. */
export function describe(finding: Finding, language: Language): string {
  const template = BY_ID.get(finding.rule)?.messages[finding.message]?.[language];
  if (template === undefined) throw new Error(`no message ${finding.message} of rule ${finding.rule}`);
  const { rule } = finding.data;
  return fillSlots(
    template,
    rule === undefined ? finding.data : { ...finding.data, rule: titleOf(String(rule), language) },
  );
}

/** What the rule is about, for a person who asks why. */
export function explain(ruleId: string, language: Language): string {
  return BY_ID.get(ruleId)?.docs[language] ?? "";
}

/** The rule's few words; its id where no rule has it. */
export function titleOf(ruleId: string, language: Language): string {
  return BY_ID.get(ruleId)?.title[language] ?? ruleId;
}
