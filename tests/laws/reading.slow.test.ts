/** What a clerk would not notice changes nothing that is read, and no way of writing a book hides a fault. */
import { fc } from "../kit/properties";
import { verdictOf } from "../audit/verdict";
import { ANNEX, laidOut, PLAIN, TALLY, totalsOf, type LaidOut, type Layout } from "../kit/laid-out";
import { PLANTS } from "../kit/plant";
import { readingVariants, USUAL_LAYOUTS, type Variant } from "../kit/reading-variants";
import {
  inTurn,
  numbersAsText,
  ordered,
  renamed,
  repeated,
  rewriteText,
  shifted,
  withEmptyColumn,
  withEmptyRow,
  withFoot,
  type Rewrite,
} from "../kit/rewrite";
import { SPELLINGS, SYMBOLS } from "../kit/spellings";

const GROUPS = readingVariants();

/** Right, or asked about and nothing else. */
async function wrongOf(variants: readonly Variant[]): Promise<string[]> {
  const verdicts = await Promise.all(variants.map(verdictOf));
  return verdicts.filter(({ is }) => is === "wrong").map(({ name, why }) => `${name}: ${why}`);
}

describe("every variant is read right, or asked about", () => {
  test.each([
    "usual",
    "rewritten",
    "two-row headers",
    "planted",
    "planted, headings spelt otherwise",
    "unseen serial",
    "unseen category",
    "unseen leader",
    "unseen supportingUnits",
    "unseen due",
    "unseen rating",
    "unseen reason",
    "unseen items",
    "unseen remark",
  ])("%s", async (group) => {
    expect(GROUPS[group]?.length).toBeGreaterThan(0);
    expect(await wrongOf(GROUPS[group] ?? [])).toEqual([]);
  });
});

const NAMES = ["区发改局", "区教育局", "区民政局", "区商务局", "市场监管局", "阳逻街道", "城投集团", "开发区管委会"];

const units: fc.Arbitrary<NonNullable<Layout["units"]>> = fc
  .uniqueArray(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 6 })
  .chain((names) =>
    fc
      .tuple(
        ...names.map(() =>
          fc.array(fc.constantFrom("completed" as const, "onTrack" as const, "lagging" as const), {
            minLength: 1,
            maxLength: 5,
          }),
        ),
      )
      .map((ratings) => Object.fromEntries(names.map((name, i) => [name, ratings[i] ?? []]))),
  );

const layouts: fc.Arbitrary<Layout> = fc
  .tuple(fc.constantFrom(...Object.values(USUAL_LAYOUTS)), units)
  .map(([layout, own]) => ({ ...layout, units: own }));

/** Every cell keeps its place. */
function inPlace({ header }: LaidOut): fc.Arbitrary<Rewrite> {
  const headings = fc
    .constantFrom(...Object.values(SPELLINGS))
    .map((spell) => rewriteText(({ sheet, row }) => row === (sheet === ANNEX ? header : 0), spell));
  const ratings = fc.constantFrom(...Object.values(SYMBOLS)).map((words) =>
    rewriteText(
      ({ sheet, row }) => sheet === ANNEX && row > header,
      (text) => words[text] ?? text,
    ),
  );
  return fc.oneof(headings, ratings, fc.constantFrom(numbersAsText("half"), ordered([1, 0])));
}

function anywhere(own: LaidOut): fc.Arbitrary<Rewrite> {
  const row = fc.integer({ min: own.header + 2, max: own.header + own.items.length });
  return fc.oneof(
    fc
      .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 3 }))
      .map(([down, right]) => shifted(down, right)),
    row.map((at) => withEmptyRow(ANNEX, at)),
    row.map((at) => repeated(ANNEX, own.header, 1, at)),
    fc.integer({ min: 0, max: Object.keys(own.columns).length }).map((at) => withEmptyColumn(ANNEX, at)),
    fc.constantFrom(
      withFoot(ANNEX, "注：数据截至6月30日。"),
      withFoot(ANNEX, "审核人：赵某        填表人：钱某", "2023年7月5日"),
      renamed({ [ANNEX]: "汇总", [TALLY]: "统计" }),
    ),
  );
}

test("no way to write a book in order makes a false finding or another total", async () => {
  await fc.assert(
    fc.asyncProperty(
      layouts.chain((layout) => {
        const own = laidOut(layout);
        return fc.record({ layout: fc.constant(layout), moved: anywhere(own), written: inPlace(own) });
      }),
      async ({ layout, moved, written }) => {
        const book = inTurn(written, moved)(laidOut(layout).book);
        expect(
          await wrongOf([{ name: "", book, expect: { ...totalsOf(layout.units), must: [], orAsked: true } }]),
        ).toEqual([]);
      },
    ),
    { numRuns: 80 },
  );
});

test("no way to write a book hides a planted fault", async () => {
  await fc.assert(
    fc.asyncProperty(
      units.chain((own) => {
        const layout = { fields: PLAIN, units: own };
        return fc.record({
          layout: fc.constant(layout),
          plant: fc.constantFrom<keyof typeof PLANTS>(
            "a wrong count",
            "a wrong total",
            "a blank note",
            "a blank standard",
            "an unknown rating",
          ),
          which: fc.nat(40),
          written: inPlace(laidOut(layout)),
        });
      }),
      async ({ layout, plant, which, written }) => {
        const { book, fault } = PLANTS[plant](which)(laidOut(layout));
        const { items, units: all } = totalsOf(layout.units);
        const expected = { items, units: all, byRating: {}, must: [fault] };
        expect(await wrongOf([{ name: plant, book: written(book), expect: expected }])).toEqual([]);
      },
    ),
    { numRuns: 80 },
  );
});
