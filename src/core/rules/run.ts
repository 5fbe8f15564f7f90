/** Running the checks over a ledger, and putting findings into words. */
import type { Ledger } from "../ledger/ledger";
import { RULES } from "./index";
import type { Finding, Language, Rule } from "./rule";

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

export function runRules(ledger: Ledger, rules: readonly Rule[] = RULES): Finding[] {
  const off = new Set(ledger.settings.rulesOff);
  return rules
    .filter(({ id }) => !off.has(id))
    .flatMap((rule) =>
      Array.from(rule.check(ledger), (report) => ({
        ...report,
        rule: rule.id,
        severity: report.severity ?? rule.severity,
      })),
    );
}

/** The finding's sentence. */
export function describe(finding: Finding, language: Language): string {
  const template = BY_ID.get(finding.rule)?.messages[finding.message]?.[language];
  if (template === undefined) throw new Error(`no message ${finding.message} of rule ${finding.rule}`);
  return template.replace(/\{(\w+)\}/g, (_, slot: string) => String(finding.data[slot] ?? ""));
}

/** What the rule is about, for a person who asks why. */
export function explain(ruleId: string, language: Language): string {
  return BY_ID.get(ruleId)?.docs[language] ?? "";
}
