/** Times of completion (时限): where every item stands on a day, whom to urge, and recording what was put off or is done. */
import type { Day } from "../core/chinese/day";
import type { EditPlan } from "../core/edits/plan";
import type { WorkbookSnapshot } from "../core/grid/snapshot";
import type { Both } from "../core/language/language";
import type { Ledger } from "../core/ledger/ledger";
import { anyDated, limitKeys } from "../core/limits/items";
import { litOn, type Lit as LitItem } from "../core/limits/lights";
import {
  comingItems,
  countLights,
  lightsByDay,
  lightsByLeader,
  lightsByUnit,
  overdueItems,
  type LightCounts,
  type LightGroup as Group,
} from "../core/limits/overview";
import type { DueCellKept, DueCells } from "../core/limits/due-cells";
import {
  emptyRecordPlan,
  limitPlan,
  type LimitDecision,
  type LimitPlanOptions,
  type LimitRefusal,
} from "../core/limits/record-plan";
import { urgings, type Urging } from "../core/limits/urging";
import type { Action } from "./action";
import { BUILD_SUMMARIES } from "./build-summaries";
import { ledgerOf, type CheckOptions } from "./check";
import type { Workbook } from "./workbook";

export type { LightKind, Light } from "../core/limits/lights";
export type { LightCounts } from "../core/limits/overview";
export type { LimitDecision, LimitRefusal } from "../core/limits/record-plan";
export type { Urging } from "../core/limits/urging";
export { LIGHT_FILLS, LIGHT_NAMES, lightWords } from "../core/limits/light-words";

/** With what finds it again when a person decides of it. */
export interface Lit extends LitItem {
  readonly key: string;
}
export type LightGroup = Group<Lit>;

export interface LimitOptions extends CheckOptions {
  /** With so many days left an item falls due soon; the office's own setting where nobody says. */
  readonly soonDays?: number;
}

export interface LimitReport {
  readonly date: Day;
  readonly soonDays: number;
  /** The office's own, as 督查设置 has it: the sheets are written with it. */
  readonly usualSoonDays: number;
  readonly counts: LightCounts;
  /** In the order of the rows. */
  readonly items: readonly Lit[];
  /** The latest first. */
  readonly overdue: readonly Lit[];
  /** What has its day before it, the nearest first. */
  readonly coming: readonly Lit[];
  readonly units: readonly LightGroup[];
  readonly leaders: readonly LightGroup[];
  readonly days: readonly LightGroup[];
  readonly urgings: readonly Urging[];
}

/** Nothing to count, no item with a day, or nobody knows the day to hold them against. */
export type NoLimits = "noRows" | "noDates" | "noDay";

export const TIME_LIMITS: Action<NoLimits, [options?: LimitOptions], LimitReport | { readonly impossible: NoLimits }> =
  {
    id: "timeLimits",
    impossible: BUILD_SUMMARIES.impossible,
    plan: async (workbook, options) => timeLimitsIn(await workbook.read(), options),
  };

export function timeLimitsIn(
  book: WorkbookSnapshot,
  options: LimitOptions = {},
): LimitReport | { readonly impossible: NoLimits } {
  const ledger = ledgerOf(book, options);
  if (ledger.items.length === 0) return { impossible: "noRows" };
  if (!anyDated(ledger)) return { impossible: "noDates" };
  if (!ledger.date) return { impossible: "noDay" };
  return reportOn(ledger, ledger.date, options.soonDays ?? ledger.settings.soonDays);
}

function reportOn(ledger: Ledger, date: Day, soonDays: number): LimitReport {
  const keyOf = limitKeys(ledger);
  const items = litOn(ledger, date, soonDays).map((lit): Lit => ({ ...lit, key: keyOf(lit.item) }));
  return {
    date,
    soonDays,
    usualSoonDays: ledger.settings.soonDays,
    counts: countLights(items),
    items,
    overdue: overdueItems(items),
    coming: comingItems(items),
    units: lightsByUnit(ledger, items),
    leaders: lightsByLeader(ledger, items),
    days: lightsByDay(items),
    urgings: urgings(ledger, items, date),
  };
}

export interface LimitPreview {
  readonly plan: EditPlan;
  /** Decisions that are not written, and why. */
  readonly refused: readonly { readonly key: string; readonly why: LimitRefusal }[];
  readonly kept: DueCells["kept"];
}

/** Why a table's own 完成时间 stays although it was to be changed. */
export const DUE_CELL_KEPT: Readonly<Record<DueCellKept, Both>> = {
  formula: { zh: "是公式", en: "is a formula" },
  words: { zh: "写了不止一个时间，或看不出是哪一天", en: "names several days, or none that can be told" },
  shared: { zh: "别的事项也用这一格", en: "is the day of other items too" },
  otherFile: { zh: "在另一个文件里", en: "stands in another file" },
};

const REFUSALS: Readonly<Record<LimitRefusal, Both>> = {
  noItem: { zh: "表里已找不到这一项。", en: "The item is no longer in the tables." },
  noApproval: { zh: "延期要写明批准人。", en: "Name who approved that the item is put off." },
  notLater: { zh: "新的时间要晚于现在的时间。", en: "The new day has to be later than the present one." },
  formula: {
    zh: "“时限台账”里要写的格是公式，没有改动。",
    en: "A formula stands in a cell of 时限台账 that would be written; it was left alone.",
  },
  sheetTaken: {
    zh: "已有一张别的“时限台账”，没有写入；请把它改名后再记。",
    en: "Another sheet is called 时限台账; rename it first.",
  },
};

/** Writes on 时限台账 alone: the tables keep the days that they were given, unless the person asks. */
export const RECORD_LIMITS: Action<
  LimitRefusal,
  [decisions: readonly LimitDecision[], options?: CheckOptions & LimitPlanOptions],
  LimitPreview
> = {
  id: "recordLimits",
  impossible: REFUSALS,
  plan: async (workbook, decisions, options) => {
    const { edits, refused, kept } = limitPlan(ledgerOf(await workbook.read(), options), decisions, options);
    return { plan: { label: RECORD_LIMITS.id, edits }, refused, kept };
  },
};

/** 时限台账 for staff to fill by hand; nothing where there is one already. */
export async function planLimitSheet(workbook: Workbook, options: CheckOptions = {}): Promise<EditPlan> {
  return { label: "limitSheet", edits: emptyRecordPlan(ledgerOf(await workbook.read(), options)) };
}
