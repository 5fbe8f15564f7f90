/** Fill the tally (填充统计表): write the counts of the annex rows into every recognised statistics sheet. */
import type { EditPlan } from "../core/edits/plan";
import type { WorkbookSnapshot } from "../core/grid/snapshot";
import { fillTally, type FillMode, type TallyFill } from "../core/summaries/fill-tally";
import { countsInDoubt, openChoices } from "../core/ledger/doubts";
import type { Tally } from "../core/domain/items";
import type { Action } from "./action";
import { ledgerOf, type CheckOptions } from "./check";

export interface FillPreview {
  readonly plan: EditPlan;
  readonly remarks: TallyFill["remarks"];
  /** Rows without a rating, which no status column counts. */
  readonly unrated: number;
  /** Statistics sheets that were left as they are, because it is in doubt what they count. */
  readonly leftOut: readonly string[];
  readonly impossible?: NoFill;
}

/** No statistics sheet, no annex to count, or ratings whose column is in doubt. */
export type NoFill = "noTally" | "noAnnex" | "inDoubt";

export const FILL_TALLY: Action<NoFill, [mode: FillMode, options?: CheckOptions], FillPreview> = {
  id: "fillTally",
  impossible: {
    noTally: { zh: "没有找到统计表，无从填充。", en: "No statistics sheet was found to fill." },
    noAnnex: { zh: "没有找到完成情况表（附件2），无数可填。", en: "No annex was found to count." },
    inDoubt: {
      zh: "责任单位、进度评估一栏或统计的口径认不准，什么都没有填（问题清单里写明是哪一处）。",
      en: "It is in doubt which column holds the units or the ratings, or what is counted, so nothing was filled (the findings say which).",
    },
  },
  plan: async (workbook, mode, options) => planFill(await workbook.read(), mode, options),
};

export function planFill(book: WorkbookSnapshot, mode: FillMode, options: CheckOptions = {}): FillPreview {
  const ledger = ledgerOf(book, options);
  // Who fills statistics without a date says that they are of this period.
  const asked = openChoices(ledger).filter(({ about }) => about !== "undated");
  const isAsked = (tally: Tally): boolean =>
    asked.some(({ sheet, range }) => sheet === tally.sheet && range === tally.range);
  const sure = ledger.reconciliations.filter(({ tally }) => !isAsked(tally));
  const fills = sure.map((reconciliation) => fillTally(ledger, reconciliation, mode));
  const plan: EditPlan = { label: FILL_TALLY.id, edits: fills.flatMap(({ edits }) => edits) };
  const preview = {
    plan,
    remarks: fills.flatMap(({ remarks }) => remarks),
    unrated: Math.max(0, ...fills.map(({ unrated }) => unrated)),
    leftOut: ledger.recognition.tallies.filter(isAsked).map(({ sheet }) => sheet),
  };
  if (ledger.recognition.tallies.length === 0) return { ...preview, impossible: "noTally" };
  if (ledger.reconciliations.length + asked.length === 0) return { ...preview, impossible: "noAnnex" };
  // Counts of a doubtful column would put the mistake into the book.
  const doubtful = countsInDoubt(ledger);
  if (sure.length === 0 || doubtful.has("rating") || doubtful.has("unit"))
    return { ...preview, plan: { ...plan, edits: [] }, remarks: [], impossible: "inDoubt" };
  return preview;
}
