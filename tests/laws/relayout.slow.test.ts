/** However a clerk lays the same rows out, nothing new is accused, and a planted fault is found or its table asked about. */
import { fc } from "../kit/properties";
import { verdictOf } from "../audit/verdict";
import { ANNEX, laidOut, PLAIN, TALLY, totalsOf, UNITS, type LaidOut } from "../kit/laid-out";
import { PLANTS } from "../kit/plant";
import { USUAL_LAYOUTS } from "../kit/reading-variants";
import { shuffled, sorted, withMergedHead, withTableBelow, withTitleLines } from "../kit/relayout";
import { inTurn, renamed, rewriteText, withEmptyColumn, withEmptyRow, type Rewrite } from "../kit/rewrite";
import { UNSEEN } from "../kit/unseen-headings";

/** What may stand under an annex: the statistics of the same rows, or of some of them. */
const BELOW: readonly (readonly (readonly (string | number)[])[])[] = [
  [
    ["单位", "承办事项", "已完成", "进展顺利", "进度滞后"],
    ["区发改局", 4, 1, 2, 1],
    ["区教育局", 3, 1, 2, 0],
    ["区民政局", 3, 0, 2, 1],
  ],
];

const TITLES = [
  ["单位：项"],
  ["（单位：项、％）"],
  ["XX区政府督查室", "2023年7月5日"],
  ["填报时间：2023年7月5日    计量单位：件"],
];

/** One of the headings in words that stand in no list. */
function unseen({ header, columns }: LaidOut): fc.Arbitrary<Rewrite> {
  return fc.constantFrom(...PLAIN).chain((field) =>
    fc.constantFrom(...UNSEEN[field]).map((heading) => {
      const at = columns[field];
      return rewriteText(
        ({ sheet, row, column }) => sheet === ANNEX && row === header && column === at,
        () => heading,
      );
    }),
  );
}

/** Where every cell of the tally stays, and the cells of the annex keep what they say. */
function relaid(own: LaidOut): fc.Arbitrary<Rewrite> {
  const width = Object.keys(own.columns).length;
  return fc.oneof(
    fc.shuffledSubarray([...Array(width).keys()], { minLength: width }).map((order) => shuffled(own, order)),
    fc.shuffledSubarray([...own.items.keys()], { minLength: own.items.length }).map((order) => sorted(own, order)),
    fc.constantFrom(...TITLES).map((lines) => withTitleLines(...lines)),
    fc.constantFrom(...BELOW).map((rows) => withTableBelow(rows)),
    fc.constant(withMergedHead(own)),
    fc.constantFrom("汇总", "Sheet2", "6.30终稿").map((name) => renamed({ [ANNEX]: name })),
    fc.integer({ min: own.header + 1, max: own.header + own.items.length }).map((at) => withEmptyRow(ANNEX, at)),
    fc.integer({ min: 0, max: width }).map((at) => withEmptyColumn(ANNEX, at)),
    unseen(own),
  );
}

async function wrongOf(own: LaidOut, rewrite: Rewrite, must: readonly (readonly [string, string, string])[]) {
  const expect = { ...totalsOf(), must: [...must], orAsked: true };
  const { is, why } = await verdictOf({ name: "", book: rewrite(own.book), expect });
  return is === "wrong" ? why : "";
}

const layouts = fc.constantFrom(...Object.values(USUAL_LAYOUTS)).map((layout) => laidOut(layout));

test("the same rows in another layout are read right, or asked about", async () => {
  await fc.assert(
    fc.asyncProperty(
      layouts.chain((own) => fc.tuple(fc.constant(own), relaid(own))),
      async ([own, rewrite]) => {
        expect(await wrongOf(own, rewrite, [])).toBe("");
      },
    ),
    { numRuns: 200 },
  );
});

test("two changes of the layout at once", async () => {
  const own = laidOut();
  await fc.assert(
    fc.asyncProperty(unseen(own), fc.constantFrom(...TITLES), fc.constantFrom(...BELOW), async (first, lines, rows) => {
      expect(await wrongOf(own, inTurn(first, withTitleLines(...lines), withTableBelow(rows)), [])).toBe("");
    }),
    { numRuns: 60 },
  );
});

const SOME_PLANTS = ["a wrong count", "a wrong total"] as const;

test("a planted wrong count or total is found under every layout, or its table asked about", async () => {
  const own = laidOut();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...SOME_PLANTS), fc.nat(40), relaid(own), async (plant, which, rewrite) => {
      const { book, fault } = PLANTS[plant](which)(own);
      expect(await wrongOf({ ...own, book }, rewrite, [fault as readonly [string, string, string]])).toBe("");
    }),
    { numRuns: 120 },
  );
});

test("the book that is laid out otherwise is in order as it stands", async () => {
  expect(await wrongOf(laidOut({ units: UNITS }), inTurn(), [])).toBe("");
  expect(laidOut().book.sheets.map(({ name }) => name)).toEqual([TALLY, ANNEX]);
});
