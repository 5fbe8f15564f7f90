/** The report against the rows of the book: who carries what, which numbers differ, what nobody carries, what comes from elsewhere. */
import { memoizeByIdentity } from "../collections/memoize";
import type { RowTable } from "../domain/items";
import type { Ledger } from "../ledger/ledger";
import { chaptersOf, coverageOf, type ChapterCoverage, type Coverage } from "./coverage";
import { differencesIn, type Difference } from "./differences";
import { Linker, type TraceLink } from "./matching/links";
import { livelihoodGaps, withLivelihood, type LivelihoodGap } from "./livelihood";
import { readReport } from "./report/read-report";
import type { Report } from "./report/sentence";
import { tracedTables, type TracedRow, type TracedTable } from "./traced-rows";

export interface TraceMatrix {
  readonly report: Report;
  /** Those that are held against the report. */
  readonly rows: readonly TracedRow[];
  readonly links: readonly TraceLink[];
  readonly differences: readonly Difference[];
  /** Of every commitment, in the order of the report. */
  readonly coverage: readonly Coverage[];
  readonly chapters: readonly ChapterCoverage[];
  /** Commitments that nobody carries. */
  readonly unassigned: readonly Coverage[];
  /** Rows that no sentence of the report stands for. */
  readonly withoutSource: readonly TracedRow[];
  /** 民生实事N件 of which the book holds fewer. */
  readonly livelihood: readonly LivelihoodGap[];
  /** Tables that the report is hardly about: another year's, another document's. */
  readonly unrelated: readonly RowTable[];
  /** So little of the report is carried that the book can only be a part of what was assigned. */
  readonly partial: boolean;
}

/** So that whoever waits can be told, and can stop. */
export interface TraceProgress {
  readonly done: number;
  readonly of: number;
}

/** Rows that are linked between two pauses. */
const CHUNK = 200;

/** Letters of a report, and rows of a book: more are no ordinary ones, and would cost minutes. */
export const MOST_LETTERS = 1_048_576;
const MOST_ROWS = 20_000;

/** Undefined where no report was given, or either side is too large. */
export function traceOf(ledger: Ledger): TraceMatrix | undefined {
  const tracing = tracingOf(ledger);
  while (tracing?.goesOn) tracing.advance();
  return tracing?.matrix;
}

/** The same with pauses. */
export function* traceSteps(ledger: Ledger): Generator<TraceProgress, TraceMatrix | undefined> {
  const tracing = tracingOf(ledger);
  while (tracing?.goesOn) {
    yield tracing.progress;
    tracing.advance();
  }
  return tracing?.matrix;
}

/** Kept with the ledger, so that whoever asks next has it at once. */
const tracingOf = memoizeByIdentity((ledger: Ledger): Tracing | undefined => {
  const { report, items } = ledger;
  if (report === undefined || report.length > MOST_LETTERS || items.length > MOST_ROWS) return undefined;
  return new Tracing(readReport(report), tracedTables(ledger));
});

class Tracing {
  private readonly linker: Linker;
  private readonly rows: readonly TracedRow[];
  private readonly linksOf = new Map<TracedRow, readonly TraceLink[]>();
  private finished: TraceMatrix | undefined;

  constructor(
    private readonly report: Report,
    private readonly tables: readonly TracedTable[],
  ) {
    this.linker = new Linker(report.sentences);
    this.rows = tables.flatMap(({ rows }) => rows);
  }

  get progress(): TraceProgress {
    return { done: this.linksOf.size, of: this.rows.length };
  }

  get goesOn(): boolean {
    return this.finished === undefined;
  }

  get matrix(): TraceMatrix | undefined {
    return this.finished;
  }

  advance(): void {
    const { done, of } = this.progress;
    for (const row of this.rows.slice(done, done + CHUNK)) this.linksOf.set(row, this.linker.linksOf(row));
    if (done === of) this.finished = matrixOf(this.report, this.linker, this.tables, this.linksOf);
  }
}

function matrixOf(
  report: Report,
  linker: Linker,
  tables: readonly TracedTable[],
  linksOf: ReadonlyMap<TracedRow, readonly TraceLink[]>,
): TraceMatrix {
  const unrelated = unrelatedTables(tables, (row) => (linksOf.get(row) ?? []).length > 0);
  const related = tables.filter(({ table }) => !unrelated.includes(table));
  const rows = related.flatMap((table) => table.rows);
  const direct = rows.flatMap((row) => linksOf.get(row) ?? []);
  const links = [...direct, ...linker.reworded(direct)];
  const livelihood = livelihoodGaps(linker.promised, rows);
  const coverage = withLivelihood(coverageOf(linker.promised, links), livelihood);
  const linked = new Set(links.map(({ row }) => row));
  const chapters = chaptersOf(coverage);
  const carried = coverage.filter((one) => one.carried).length;
  return {
    report,
    rows,
    links,
    differences: differencesIn(links),
    coverage,
    chapters,
    unassigned: related.length === 0 ? [] : coverage.filter((one) => !one.carried),
    withoutSource: rows.filter((row) => !linked.has(row)),
    livelihood: related.length === 0 ? [] : livelihood,
    unrelated,
    partial: carried < coverage.length * PARTIAL,
  };
}

/** The own year's report stands for 94 % of the rows, another year's for 16 %. */
const RELATED = 0.4;
/** One table of several is another document's, such as motions beside the report's tasks. */
const FOREIGN = 0.2;
/** Fewer rows tell nothing. */
const FEWEST_ROWS = 8;
/** Of the report's commitments. */
const PARTIAL = 0.3;

function unrelatedTables(tables: readonly TracedTable[], isLinked: (row: TracedRow) => boolean): RowTable[] {
  const isUnder = (rows: readonly TracedRow[], least: number): boolean => {
    const current = rows.filter(({ part }) => part === "current");
    return current.length >= FEWEST_ROWS && current.filter(isLinked).length < current.length * least;
  };
  const whole = isUnder(
    tables.flatMap(({ rows }) => rows),
    RELATED,
  );
  return tables.filter(({ rows }) => whole || isUnder(rows, FOREIGN)).map(({ table }) => table);
}
