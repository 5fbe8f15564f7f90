/** Trace (对照报告): hold the rows against the government work report, show both sides, and write the 对照表. */
import type { EditPlan } from "../core/edits/plan";
import type { Range } from "../core/grid/range";
import type { WorkbookSnapshot } from "../core/grid/snapshot";
import { addressOf } from "../core/domain/items";
import type { Ledger } from "../core/ledger/ledger";
import type { PlacedSheet } from "../core/paper/place";
import type { Finding } from "../core/rules/rule";
import { RULES } from "../core/rules/index";
import { runRules } from "../core/rules/run";
import type { ChapterCoverage } from "../core/trace/coverage";
import type { Difference, DifferenceKind } from "../core/trace/differences";
import type { Relation } from "../core/trace/matching/links";
import { stretchesOf, type Stretch } from "../core/trace/matching/carried";
import { isPlan } from "../core/trace/report/read-report";
import type { Sentence } from "../core/trace/report/sentence";
import { traceSheet } from "../core/trace/sheets/trace-sheet";
import { MOST_LETTERS, traceSteps, type TraceMatrix, type TraceProgress } from "../core/trace/trace";
import type { RowPart, TracedRow } from "../core/trace/traced-rows";
import { ledgerOf, type CheckOptions } from "./check";
import type { Action } from "./action";

export interface TraceOptions extends CheckOptions {
  readonly report: string;
}

/** Where two numbers differ: in the sentence's text, and in the row's. */
export interface TraceDifference {
  readonly kind: DifferenceKind;
  readonly reported: Stretch & { readonly words: string };
  readonly own?: Stretch & { readonly words: string };
}

export interface TraceRow {
  readonly sheet: string;
  /** The cell of its words. */
  readonly range: Range;
  readonly unit: string;
  readonly serial: string;
  readonly category: string;
  readonly part: RowPart;
  /** Without the number in front; differences are placed in it. */
  readonly text: string;
}

export interface TraceEntry {
  readonly sentence: Sentence;
  readonly carried: boolean;
  /** Of its letters, 0 to 1. */
  readonly share: number;
  /** What of its text rows carry. */
  readonly stretches: readonly Stretch[];
  readonly rows: readonly (TraceRow & {
    readonly relation: Relation;
    readonly score: number;
    readonly differences: readonly TraceDifference[];
  })[];
}

/** Plain data, so that a worker can send it. */
export interface TraceView {
  readonly report: { readonly year?: number; readonly sentences: number; readonly commitments: number };
  readonly chapters: readonly ChapterCoverage[];
  /** Every promise, in the order of the report. */
  readonly entries: readonly TraceEntry[];
  readonly withoutSource: readonly TraceRow[];
  /** False where the report is about none of the tables: then nothing of it is asked for, and no sheet is written. */
  readonly related: boolean;
  /** Tables that the report is hardly about. */
  readonly unrelated: readonly { readonly sheet: string; readonly range: Range }[];
  /** The book holds only a part of what the report hands out. */
  readonly partial: boolean;
  /** Of the four rules that this is about; those waived or switched off are left out. */
  readonly findings: readonly Finding[];
  readonly plan: EditPlan;
  readonly sheet: Pick<PlacedSheet, "name" | "action">;
}

/** tooLarge: the report or the book is beyond what one of this work can be. */
export type NoTrace = { readonly impossible: "noRows" | "noPlan" | "tooLarge" };

export const TRACE: Action<NoTrace["impossible"], [options: TraceOptions], TraceView | NoTrace> = {
  id: "trace",
  impossible: {
    noRows: { zh: "没有找到责任事项，无从与报告对照。", en: "No items were found to hold against the report." },
    noPlan: {
      zh: "报告里没有读到工作安排，多半不是政府工作报告，或缺少今年工作的部分。",
      en: "No plan was found in the report: most likely it is none, or its part on this year is missing.",
    },
    tooLarge: {
      zh: "报告超过 100 万字或事项超过 2 万项，没有对照。",
      en: "The report has more than a million characters, or the book more than 20 000 items; they were not compared.",
    },
  },
  plan: async (workbook, options) => traceBook(await workbook.read(), options),
};

export function traceBook(book: WorkbookSnapshot, options: TraceOptions): TraceView | NoTrace {
  const steps = traceBookSteps(book, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Tells now and then how far it is, so that a worker can pass that on and be stopped. */
export function* traceBookSteps(
  book: WorkbookSnapshot,
  options: TraceOptions,
): Generator<TraceProgress, TraceView | NoTrace> {
  const ledger = ledgerOf(book, options);
  if (ledger.items.length === 0) return { impossible: "noRows" };
  if (options.report.length > MOST_LETTERS) return { impossible: "tooLarge" };
  const matrix = yield* traceSteps(ledger);
  if (!matrix) return { impossible: "tooLarge" };
  return isPlan(matrix.report) ? viewOf(ledger, matrix) : { impossible: "noPlan" };
}

const TRACED = new Set(["report-unrelated", "target-drift", "report-commitment-unassigned", "item-without-source"]);

function viewOf(ledger: Ledger, matrix: TraceMatrix): TraceView {
  const { report, coverage, chapters, withoutSource, unrelated, partial } = matrix;
  const related = matrix.rows.length > 0;
  const { name, action, edits } = traceSheet(ledger.book, matrix);
  return {
    report: {
      ...(report.year === undefined ? {} : { year: report.year }),
      sentences: report.sentences.length,
      commitments: coverage.length,
    },
    chapters,
    entries: coverage.map(({ sentence, carried, share, letters }): TraceEntry => {
      const { marked, ...plain } = sentence;
      const links = matrix.links.filter((link) => link.sentence === sentence);
      return {
        sentence: plain,
        carried,
        share,
        stretches: stretchesOf(marked, letters),
        rows: links.map(({ row, relation, score }) => ({
          ...rowView(row),
          relation,
          score: Math.round(score * 1000) / 1000,
          differences: matrix.differences.flatMap((one) => differenceView(one, row, sentence)),
        })),
      };
    }),
    withoutSource: withoutSource.map(rowView),
    related,
    unrelated: unrelated.map(({ sheet, header }) => ({ sheet, range: header })),
    partial,
    findings: runRules(
      ledger,
      RULES.filter(({ id }) => TRACED.has(id)),
    ),
    plan: { label: TRACE.id, edits: related ? edits : [] },
    sheet: { name, action },
  };
}

function rowView({ item, unit, part, text }: TracedRow): TraceRow {
  const { sheet, row, column } = addressOf(item, "standard");
  const range = { row, column, rows: 1, columns: 1 };
  return { sheet, range, unit, serial: String(item.serial ?? "").trim(), category: item.category, part, text };
}

/** What one difference says of one row; a share of several stands at each. */
function differenceView(difference: Difference, row: TracedRow, sentence: Sentence): TraceDifference[] {
  if (difference.sentence !== sentence) return [];
  const { kind, reported } = difference;
  const share = difference.shares?.find((one) => one.row === row);
  const own = share?.own ?? (difference.row === row ? difference.own : undefined);
  if (!share && difference.row !== row) return [];
  const place = ({ start, end, words }: typeof reported): TraceDifference["reported"] => ({ start, end, words });
  return [{ kind, reported: place(reported), ...(own ? { own: place(own) } : {}) }];
}
