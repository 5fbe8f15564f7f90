/** Write the circular (写通报) out of the counted rows: as a sheet, as text, and as what a file is made of. */
import { tallyRows } from "../core/summaries/sheets/tally";
import { applyPlan } from "../core/edits/apply";
import type { EditPlan } from "../core/edits/plan";
import { sheetNamed, type WorkbookSnapshot } from "../core/grid/snapshot";
import { CIRCULAR_TEMPLATE_SHEET } from "../core/domain/own-sheets";
import { countsInDoubt } from "../core/ledger/doubts";
import type { Finding } from "../core/rules/rule";
import { runRules } from "../core/rules/run";
import { circularLines, composeCircular, type Circular } from "../core/circular/circular";
import { circularSheet } from "../core/circular/circular-sheet";
import { templateDraft } from "../core/circular/circular-template-sheet";
import type { TemplateProblem } from "../core/circular/circular-template";
import type { Day } from "../core/chinese/day";
import type { PlacedSheet } from "../core/paper/place";
import type { Action } from "./action";
import { ledgerOf, type CheckOptions } from "./check";
import type { Workbook } from "./workbook";

export type { Circular, Day, TemplateProblem };

export interface CircularOptions extends CheckOptions {
  readonly today: Day;
}

export interface CircularPreview {
  readonly plan: EditPlan;
  readonly sheet: Pick<PlacedSheet, "name" | "action">;
  readonly circular: Circular;
  /** What the checks say of the written sheet; nothing where the wording is the built-in one. */
  readonly findings: readonly Finding[];
  readonly templateSheet: boolean;
}

/** noProgress: there are items, but nobody reported on them yet; inDoubt: a column that it counts by may hold something else. */
export type NoCircular = { readonly impossible: "noRows" | "noProgress" | "inDoubt" };

export const WRITE_CIRCULAR: Action<
  NoCircular["impossible"],
  [options: CircularOptions],
  CircularPreview | NoCircular
> = {
  id: "writeCircular",
  impossible: {
    noRows: { zh: "没有找到责任事项，写不成通报。", en: "No items were found to write a circular about." },
    noProgress: {
      zh: "只有责任分解表，还没有完成情况，写不成通报。",
      en: "There is only the breakdown and no progress yet, so there is no circular to write.",
    },
    inDoubt: {
      zh: "要用到的一栏认不准，没有写通报，请先按问题清单确认读法。",
      en: "It is in doubt what a column that it needs holds, so no circular was written: the findings say which column to confirm first.",
    },
  },
  plan: async (workbook, options) => planCircularSheet(await workbook.read(), options),
};

const RESTS_ON = ["unit", "standard", "progressNote", "rating"] as const;

export function planCircularSheet(book: WorkbookSnapshot, options: CircularOptions): CircularPreview | NoCircular {
  const ledger = ledgerOf(book, options);
  if (ledger.items.length === 0) return { impossible: "noRows" };
  if (ledger.tables[0]?.kind === "breakdown") return { impossible: "noProgress" };
  const doubtful = countsInDoubt(ledger);
  if (RESTS_ON.some((field) => doubtful.has(field))) return { impossible: "inDoubt" };
  const circular = composeCircular(ledger, tallyRows(ledger), options.today);
  const { name, action, edits } = circularSheet(book, circular);
  const plan: EditPlan = { label: WRITE_CIRCULAR.id, edits };
  const written = ledgerOf(applyPlan(book, plan), options);
  return {
    plan,
    sheet: { name, action },
    circular,
    findings: runRules(written).filter(({ at }) => at.sheet === name),
    templateSheet: sheetNamed(book, CIRCULAR_TEMPLATE_SHEET) !== undefined,
  };
}

/** The text to copy. */
export function circularText(circular: Circular): string {
  return circularLines(circular).join("\n");
}

/** Adds the template as a sheet; nothing where it exists already. */
export async function planCircularTemplate(workbook: Workbook): Promise<EditPlan> {
  const there = sheetNamed(await workbook.read(), CIRCULAR_TEMPLATE_SHEET) !== undefined;
  return { label: "circularTemplate", edits: there ? [] : [{ kind: "addSheet", draft: templateDraft() }] };
}
