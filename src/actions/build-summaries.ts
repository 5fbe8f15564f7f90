/** Build the summary sheets (生成汇总) out of the rows of the annex. */
import type { EditPlan } from "../core/edits/plan";
import type { WorkbookSnapshot } from "../core/grid/snapshot";
import { memoizeByIdentity } from "../core/collections/memoize";
import type { Language } from "../core/language/language";
import type { Ledger } from "../core/ledger/ledger";
import { runRules } from "../core/rules/run";
import { buildSummary, type BuiltSheet } from "../core/summaries/build";
import { summaryOf, type SummaryKind } from "../core/summaries/kinds";
import { missingInputFor, type Material, type MissingInput } from "../core/summaries/summary";
import type { Action } from "./action";
import { ledgerOf, type CheckOptions } from "./check";

export { ALL_SUMMARY_KINDS, SUMMARY_KINDS, type SummaryKind } from "../core/summaries/kinds";
export type { MissingInput } from "../core/summaries/summary";

export interface SummaryPreview {
  readonly plan: EditPlan;
  readonly sheets: readonly Pick<BuiltSheet<SummaryKind>, "kind" | "name" | "action">[];
  /** Those asked for that cannot be built, and why. */
  readonly leftOut: readonly { readonly kind: SummaryKind; readonly lack: MissingInput }[];
  /** None of them can be built: no rows were recognised, no earlier period, nobody named as leader. */
  readonly impossible?: MissingInput;
}

/** Two summaries list them. */
const findingsOf = memoizeByIdentity((ledger: Ledger) => runRules(ledger));

export const BUILD_SUMMARIES: Action<
  MissingInput,
  [kinds: readonly SummaryKind[], language: Language, options?: CheckOptions],
  SummaryPreview
> = {
  id: "buildSummaries",
  impossible: {
    noRows: { zh: "没有找到可汇总的事项。", en: "No items were found to sum up." },
    noPrevious: { zh: "没有找到上期的完成情况表。", en: "No earlier period was found to compare with." },
    noLeaders: { zh: "没有写明分管领导。", en: "No leader in charge is named." },
    noDates: {
      zh: "各项没有写完成时间，或只写了月份而看不出年份（可在“督查设置”写明带年份的督查期间）。",
      en: "No item has a day by which it has to be done, or only months without a year (write the period with its year on 督查设置).",
    },
    inDoubt: {
      zh: "要用到的一栏认不准，没有生成（问题清单里写明是哪一栏）。",
      en: "It is in doubt what a column that it needs holds, so it was not built (the findings say which column).",
    },
    noDay: { zh: "不知道按哪一天算到期、超期。", en: "Nobody said on which day items are to be due." },
  },
  plan: async (workbook, kinds, language, options) =>
    planSummarySheets(await workbook.read(), kinds, language, options),
};

export function planSummarySheets(
  book: WorkbookSnapshot,
  kinds: readonly SummaryKind[],
  language: Language,
  options: CheckOptions = {},
): SummaryPreview {
  const ledger = ledgerOf(book, options);
  const asked = kinds.map(summaryOf).map((summary) => ({ summary, lack: missingInputFor(summary, ledger) }));
  const leftOut = asked.flatMap(({ summary: { kind }, lack }) => (lack ? [{ kind, lack }] : []));
  const wanted = asked.flatMap(({ summary, lack }) => (lack ? [] : [summary]));
  const material: Material = { ledger, language, findings: () => findingsOf(ledger) };
  const built = wanted.map((summary) => buildSummary(summary, material));
  const plan: EditPlan = { label: BUILD_SUMMARIES.id, edits: built.flatMap(({ edits }) => edits) };
  const sheets = built.map(({ kind, name, action }) => ({ kind, name, action }));
  const [first] = leftOut;
  return { plan, sheets, leftOut, ...(wanted.length === 0 && first ? { impossible: first.lack } : {}) };
}
