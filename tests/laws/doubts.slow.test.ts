/** Nothing is written on a doubt: whatever reading is in doubt, no plan touches or uses the cells that depend on it. */
import { fc } from "../kit/properties";
import { ALL_SUMMARY_KINDS, planSummarySheets } from "../../src/actions/build-summaries";
import { ledgerOf } from "../../src/actions/check";
import { planFill } from "../../src/actions/fill-tally";
import { planFixes } from "../../src/actions/fix";
import { planHandOutSheets } from "../../src/actions/hand-out";
import { planCircularSheet } from "../../src/actions/write-circular";
import type { Edit } from "../../src/core/edits/plan";
import { sheetNamed, type CellValue, type WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { fieldsInDoubt } from "../../src/core/ledger/doubts";
import { ANNEX, laidOut, type LaidOut } from "../kit/laid-out";
import { UNSEEN } from "../kit/unseen-headings";

function withAnnex(
  book: WorkbookSnapshot,
  change: (row: readonly CellValue[], at: number) => CellValue[],
): WorkbookSnapshot {
  return {
    sheets: book.sheets.map((own) => (own.name === ANNEX ? { ...own, values: own.values.map(change) } : own)),
  };
}

/** The target's heading is in no list, so that it may as well be its name or a note. */
function ofTargets(heading: string): LaidOut & { readonly doubtful: readonly number[] } {
  const own = laidOut({ headings: { standard: heading } });
  return { ...own, doubtful: [own.columns.standard ?? 0] };
}

/** Two columns hold rating words, and no heading says which is the rating. */
function ofRatings(): LaidOut & { readonly doubtful: readonly number[] } {
  const own = laidOut();
  const at = own.columns.rating ?? 0;
  const second = (i: number): CellValue =>
    i === own.header ? "区里看法" : own.items.includes(i) ? (i % 3 === 0 ? "已完成" : "进展顺利") : null;
  const book = withAnnex(own.book, (row, i) => [
    ...row.slice(0, at),
    i === own.header ? "市里看法" : (row[at] ?? null),
    second(i),
  ]);
  return { ...own, book, doubtful: [at, at + 1] };
}

/** The rating's words are nobody's. */
function ofWords(): LaidOut & { readonly doubtful: readonly number[] } {
  const own = laidOut();
  const at = own.columns.rating ?? 0;
  const book = withAnnex(own.book, (row, i) =>
    row.map((cell, c) => (c === at && own.items.includes(i) ? (["子类", "丑类", "寅类"][i % 3] ?? null) : cell)),
  );
  return { ...own, book, doubtful: [at] };
}

function fieldsOf(book: WorkbookSnapshot): ReadonlySet<string> {
  const ledger = ledgerOf(book);
  return fieldsInDoubt(ledger, ledger.tables);
}

const targets = UNSEEN.standard.map(ofTargets).filter(({ book }) => fieldsOf(book).has("standard"));

/** The doubtful cells of the items in another order: nothing that is told by how often a word comes up changes. */
function turned({ book, items }: LaidOut, columns: readonly number[], by: number): WorkbookSnapshot {
  const values = sheetNamed(book, ANNEX)?.values ?? [];
  const from = new Map(items.map((row, i) => [row, items[(i + by) % items.length] ?? row]));
  return withAnnex(book, (row, i) =>
    row.map((cell, c) => (columns.includes(c) ? (values[from.get(i) ?? i]?.[c] ?? null) : cell)),
  );
}

const TODAY = { year: 2023, month: 7, day: 3 };

/** The edits of everything that can be asked for. */
function everyPlan(book: WorkbookSnapshot): readonly (readonly Edit[])[] {
  const circular = planCircularSheet(book, { today: TODAY });
  const forms = planHandOutSheets(book, { today: TODAY, from: "annex" });
  return [
    planFixes(book).edits,
    planFill(book, "values").plan.edits,
    planFill(book, "formulas").plan.edits,
    planSummarySheets(book, ALL_SUMMARY_KINDS, "zh").plan.edits,
    "impossible" in circular ? [] : circular.plan.edits,
    "impossible" in forms ? [] : forms.plan.edits,
  ];
}

function touched(edits: readonly Edit[]): number[] {
  return edits.flatMap((edit) => (edit.kind === "setCell" && edit.at.sheet === ANNEX ? [edit.at.column] : []));
}

const doubtful = fc.constantFrom(...targets, ofRatings(), ofWords());

test("there are doubts of each kind to try", () => {
  expect(targets.length).toBeGreaterThan(2);
  expect(fieldsOf(ofRatings().book)).toContain("rating");
  expect(fieldsOf(ofWords().book)).toContain("rating");
  expect(fieldsOf(laidOut().book).size).toBe(0);
});

test("no plan touches or uses what is in doubt", () => {
  fc.assert(
    fc.property(doubtful, fc.integer({ min: 1, max: 9 }), (own, by) => {
      const other = turned(own, own.doubtful, by);
      fc.pre([...fieldsOf(own.book)].join() === [...fieldsOf(other)].join());
      const plans = everyPlan(own.book);
      expect(plans.flatMap(touched).filter((column) => own.doubtful.includes(column))).toEqual([]);
      expect(everyPlan(other)).toEqual(plans);
    }),
    { numRuns: 12 },
  );
});
