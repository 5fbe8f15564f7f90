/** Laws of merging returns, over whatever units send. */
import { fc } from "../../kit/properties";
import { ledgerOf } from "../../../src/actions/check";
import { contextOf, judge, settle, type CollectContext, type Submission } from "../../../src/actions/collect";
import { planMergeInto, type MergeChoices, type MergePreview } from "../../../src/actions/merge-returns";
import { applyPlan } from "../../../src/core/edits/apply";
import { invert } from "../../../src/core/edits/invert";
import {
  contentAt,
  isFormula,
  sheetNamed,
  type CellValue,
  type WorkbookSnapshot,
} from "../../../src/core/grid/snapshot";
import { annexOf, units, withCell, type Units } from "../../kit/arbitrary";
import { file, filledForm, PERIOD } from "../../kit/returns";
import { book, sheet } from "../../kit/sheets";

const TODAY: MergeChoices = { today: "2023-07-03" };
const ANSWERS = ["办结了。", "=1+1", "+86 增长", "-5%", "@某单位", '=HYPERLINK("http://x")', "两行\n文字", "12"];

/** What a unit answers to a row; the words of the plan are its own. */
const answers = fc.array(fc.tuple(fc.constantFrom(...ANSWERS), fc.constantFrom("已完成", "进展顺利", "进度滞后")), {
  minLength: 40,
  maxLength: 40,
});
const office = fc.record({
  rows: units,
  first: answers,
  second: answers,
  blank: fc.boolean(),
});

/** With an annex to fill, or a breakdown only. */
function bookOf(rows: Units, blank: boolean): WorkbookSnapshot {
  if (blank) {
    const asked = Object.fromEntries(
      Object.entries(rows).map(([unit, own]) => [unit, own.map((row) => ({ ...row, note: "", rating: "" }))]),
    );
    return book(annexOf(asked));
  }
  const lines = Object.entries(rows).flatMap(([unit, own]) => own.map(({ standard }) => `${standard} | ${unit}`));
  return book(
    sheet("分解", ["序号 | 工作标准 | 责任单位", ...lines.map((line, i) => `${i + 1} | ${line}`)].join("\n")),
  );
}

type Answers = readonly (readonly [string, string])[];

function returnsOf(context: CollectContext, given: Answers): Submission[] {
  let n = 0;
  return context.expected.flatMap((form) => {
    const own = filledForm(form, (cells) => {
      for (const row of cells)
        if (String(row.at(-1) ?? "").startsWith("DCT-")) {
          const [note, rating] = given[n++ % given.length] ?? ["", ""];
          const at = cells[2]?.indexOf("完成情况") ?? 0;
          row[at] = note;
          row[at + 1] = rating;
        }
    });
    return judge(file(`${form.unit}.xlsx`, own), context);
  });
}

function merged(
  own: WorkbookSnapshot,
  given: Answers,
  choices: MergeChoices = TODAY,
): { preview: MergePreview; after: WorkbookSnapshot; context: CollectContext } {
  const context = contextOf(own, { period: PERIOD });
  const settlement = settle(returnsOf(context, given), { newest: true }, context);
  const preview = planMergeInto(own, context, settlement, choices);
  return { preview, after: applyPlan(own, preview.plan), context };
}

function answersIn(own: WorkbookSnapshot): [string, string, string][] {
  return ledgerOf(own)
    .tables.filter(({ kind }) => kind === "annex")
    .flatMap(({ items }) =>
      items.map((item): [string, string, string] => [item.unit, item.progressNote, item.ratingText]),
    );
}

function given(context: CollectContext, from: Answers): [string, string, string][] {
  let n = 0;
  return context.expected.flatMap(({ unit, rows }) =>
    rows.map((): [string, string, string] => {
      const [note, rating] = from[n++ % from.length] ?? ["", ""];
      return [unit, note, rating];
    }),
  );
}

describe("laws of merging", () => {
  test("the annex says what the units said, in the order in which they were asked", () => {
    fc.assert(
      fc.property(office, ({ rows, first, blank }) => {
        const { after, context } = merged(bookOf(rows, blank), first);
        expect(answersIn(after)).toEqual(given(context, first));
      }),
      { numRuns: 25 },
    );
  });

  test("merged again nothing changes, and undo brings everything back", () => {
    fc.assert(
      fc.property(office, ({ rows, first, blank }) => {
        const own = bookOf(rows, blank);
        const { after, preview } = merged(own, first);
        expect(merged(after, first).preview.plan.edits).toEqual([]);
        expect(contents(applyPlan(after, invert(preview.plan)))).toEqual(contents(own));
      }),
      { numRuns: 15 },
    );
  });

  test("only constants are written, only answers of rows that were asked, and no cell twice", () => {
    fc.assert(
      fc.property(office, ({ rows, first, second, blank }) => {
        const own = merged(bookOf(rows, blank), first).after;
        const { preview, after } = merged(own, second);
        const annex = preview.plan.edits.flatMap((edit) => (edit.kind === "setCell" ? [edit] : []));
        for (const { after: text } of annex) expect(isFormula(text)).toBe(false);
        const places = annex.map(({ at }) => JSON.stringify(at));
        expect(new Set(places).size).toBe(places.length);
        const [before, now] = [own, after].map((each) => sheetNamed(each, preview.sheet)?.values ?? []);
        now?.forEach((row, r) => expect(row.slice(0, 2)).toEqual(before?.[r]?.slice(0, 2)));
      }),
      { numRuns: 15 },
    );
  });

  test("what a person typed since is shown and left alone, and overwritten only where the person says so", () => {
    fc.assert(
      fc.property(office, fc.nat(1000), ({ rows, first, second, blank }, pick) => {
        const { after, preview } = merged(bookOf(rows, blank), first);
        const items = ledgerOf(after).items;
        const item = items[pick % items.length];
        if (!item?.columns.progressNote) throw new Error("no item");
        const at = { row: item.row, column: item.columns.progressNote };
        const typed = withCell(after, preview.sheet, at, "督查室核实后改写");
        const again = merged(typed, second);
        const change = again.preview.units.flatMap(({ changes }) => changes).filter(({ typedSince }) => typedSince);
        expect(change).toMatchObject([
          { at: { sheet: preview.sheet, ...at }, written: false, before: "督查室核实后改写" },
        ]);
        expect(valueOf(again.after, preview.sheet, at)).toBe("督查室核实后改写");
        const others = (all: [string, string, string][]) => all.filter((_, i) => i !== items.indexOf(item));
        expect(others(answersIn(again.after))).toEqual(others(given(again.context, second)));
        const forced = merged(typed, second, { ...TODAY, overwrite: "all" });
        expect(answersIn(forced.after)).toEqual(given(forced.context, second));
      }),
      { numRuns: 15 },
    );
  });
});

function valueOf(own: WorkbookSnapshot, name: string, at: { row: number; column: number }): CellValue {
  const found = sheetNamed(own, name);
  const content = found ? contentAt(found, at) : null;
  return isFormula(content) ? content.value : content;
}

function contents({ sheets }: WorkbookSnapshot): unknown {
  return sheets.map(({ name, values }) => ({ name, values: values.map((row) => row.map((value) => value ?? "")) }));
}
