/** Laws that hold for every workbook. */
import { fc } from "../kit/properties";
import { checkSnapshot } from "../../src/actions/check";
import { planFill } from "../../src/actions/fill-tally";
import { planFixes } from "../../src/actions/fix";
import { planSummarySheets, SUMMARY_KINDS } from "../../src/actions/build-summaries";
import { applyPlan } from "../../src/core/edits/apply";
import { invert } from "../../src/core/edits/invert";
import { compatible, mergeCells } from "../../src/core/edits/merge";
import type { Edit } from "../../src/core/edits/plan";
import { contentAt, type SheetSnapshot, type WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { annexOf, junk, longTableOf, nearTables, planFor, tallyOf, units, type Units } from "../kit/arbitrary";

const countsOf = (...sheets: readonly SheetSnapshot[]) => {
  const { totals, units: own } = checkSnapshot({ sheets });
  return { totals, units: Object.fromEntries(own.map(({ unit, items, byRating }) => [unit, { items, byRating }])) };
};
const right = (rows: Units) => (unit: string, rating?: string) => {
  const own = unit === "总计" ? Object.values(rows).flat() : (rows[unit] ?? []);
  return own.filter((row) => rating === undefined || row.rating === rating).length || null;
};

describe("edits", () => {
  const bookAndPlan = fc.oneof(junk, nearTables).chain((book) => fc.tuple(fc.constant(book), planFor(book)));

  test("a plan and then its inverse leave every cell as it was", () => {
    fc.assert(
      fc.property(bookAndPlan, ([book, plan]) => {
        const back = applyPlan(applyPlan(book, plan), invert(plan));
        for (const sheet of book.sheets) {
          const after = back.sheets.find(({ name }) => name === sheet.name);
          for (let row = 0; row < 25; row++) {
            for (let column = 0; column < 16; column++) {
              const at = { row, column };
              expect((after && contentAt(after, at)) ?? null).toEqual(contentAt(sheet, at));
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test("an applied plan shows what it writes", () => {
    fc.assert(
      fc.property(bookAndPlan, ([book, plan]) => {
        const after = applyPlan(book, plan);
        for (const edit of plan.edits) {
          if (edit.kind !== "setCell") continue;
          const sheet = after.sheets.find(({ name }) => name === edit.at.sheet);
          expect(sheet && contentAt(sheet, edit.at)).toEqual(edit.after);
        }
      }),
      { numRuns: 40 },
    );
  });

  const cell = fc.record({
    kind: fc.constant("setCell" as const),
    at: fc.record({
      sheet: fc.constantFrom("甲", "乙"),
      row: fc.integer({ min: 0, max: 3 }),
      column: fc.integer({ min: 0, max: 1 }),
    }),
    before: fc.integer({ min: 0, max: 2 }),
    after: fc.integer({ min: 0, max: 2 }),
  });
  const placesOf = (edits: readonly Edit[]) =>
    edits.map((edit) => (edit.kind === "setCell" ? `${edit.at.sheet} ${edit.at.row} ${edit.at.column}` : ""));

  test("fixes made together never touch a cell twice", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 3 })), (groups) => {
        const places = placesOf(compatible(groups));
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });

  test("merged edits keep the first before and the last after", () => {
    fc.assert(
      fc.property(fc.array(cell), (edits) => {
        const merged = mergeCells(edits);
        const places = placesOf(merged);
        expect(new Set(places).size).toBe(places.length);
        for (const edit of merged) {
          const own = edits.filter(({ at }) => placesOf([edit])[0] === `${at.sheet} ${at.row} ${at.column}`);
          expect([edit.before, edit.after]).toEqual([own[0]?.before, own.at(-1)?.after]);
        }
      }),
    );
  });
});

describe("counts", () => {
  const shuffled = (rows: Units): fc.Arbitrary<Units> =>
    fc
      .tuple(
        fc.shuffledSubarray(Object.keys(rows), { minLength: Object.keys(rows).length }),
        ...Object.values(rows).map((own) => fc.shuffledSubarray([...own], { minLength: own.length })),
      )
      .map(([names, ...own]) => {
        const byName = new Map(Object.keys(rows).map((name, i) => [name, own[i] ?? []]));
        return Object.fromEntries(names.map((name) => [name, byName.get(name) ?? []]));
      });

  test("do not depend on the order of units, nor of rows in a unit", () => {
    fc.assert(
      fc.property(
        units.chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows))),
        ([rows, other]) => expect(countsOf(annexOf(other))).toEqual(countsOf(annexOf(rows))),
      ),
    );
  });

  test("do not depend on the annex's layout", () => {
    fc.assert(fc.property(units, (rows) => expect(countsOf(longTableOf(rows))).toEqual(countsOf(annexOf(rows)))));
  });

  test("are those of the rows", () => {
    fc.assert(
      fc.property(units, (rows) => {
        const { totals } = countsOf(annexOf(rows));
        const all = Object.values(rows).flat();
        expect(totals).toMatchObject({ units: Object.keys(rows).length, items: all.length, matters: all.length });
        expect(totals.byRating.completed).toBe(all.filter(({ rating }) => rating === "已完成").length);
      }),
    );
  });

  test("do not depend on white space or full-width forms in headings, ratings and unit names", () => {
    const loosen = (text: string, gap: string): string =>
      text
        .replace(/[(:]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
        .replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, gap);
    const gaps = fc.constantFrom(" ", "\u3000", "\n", "\u00a0", "  ");
    fc.assert(
      fc.property(units, gaps, (rows, gap) => {
        const tight = longTableOf(rows);
        const loose = {
          ...tight,
          values: tight.values.map((cells, r) =>
            cells.map((cell, c) =>
              typeof cell !== "string" || (r > 0 && (c === 1 || c === 2)) || cell.includes("、")
                ? cell
                : loosen(cell, gap),
            ),
          ),
        };
        const counts = tallyOf(rows, 1, right(rows));
        expect(
          checkSnapshot({ sheets: [counts, loose] }).findings.filter(({ severity }) => severity === "error"),
        ).toEqual([]);
        expect(countsOf(counts, loose)).toEqual(countsOf(counts, tight));
      }),
    );
  });
});

describe("the tally", () => {
  test("with the right counts has no finding, however many blocks", () => {
    fc.assert(
      fc.property(units, fc.integer({ min: 1, max: 3 }), (rows, blocks) => {
        const { findings } = checkSnapshot({ sheets: [tallyOf(rows, blocks, right(rows)), annexOf(rows)] });
        expect(findings).toEqual([]);
      }),
    );
  });

  test.each(["values", "formulas"] as const)("filled with %s has no finding, whatever stood there", (mode) => {
    const counts = fc.array(fc.constantFrom(null, 0, 1, 2, 7, "", "-", "3项", "若干"), {
      minLength: 45,
      maxLength: 45,
    });
    fc.assert(
      fc.property(units, fc.integer({ min: 1, max: 3 }), counts, (rows, blocks, cells) => {
        let i = 0;
        const book = { sheets: [tallyOf(rows, blocks, () => cells[i++ % 45] ?? null), annexOf(rows)] };
        const filled = applyPlan(book, planFill(book, mode).plan);
        expect(checkSnapshot(filled).findings).toEqual([]);
        expect(planFill(filled, mode).plan.edits).toEqual([]);
      }),
    );
  });
});

describe("any grid at all", () => {
  const everything = (book: WorkbookSnapshot): void => {
    checkSnapshot(book);
    planFill(book, "values");
    planFill(book, "formulas");
    const fixed = applyPlan(book, planFixes(book));
    expect(planFixes(fixed).edits).toEqual([]);
    const built = applyPlan(book, planSummarySheets(book, SUMMARY_KINDS, "zh").plan);
    expect(planSummarySheets(built, SUMMARY_KINDS, "zh").plan.edits).toEqual([]);
  };

  test("junk makes no table and no error", () => {
    fc.assert(
      fc.property(junk, (book) => {
        const { tables, findings } = checkSnapshot(book);
        expect(tables).toEqual([]);
        expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
        everything(book);
      }),
    );
  });

  test("what comes near to a table never throws, and fixing and building come to an end", () => {
    fc.assert(fc.property(nearTables, everything), { numRuns: 300 });
  });
});
