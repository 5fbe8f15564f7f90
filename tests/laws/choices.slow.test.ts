/** No choice about the book explains a mistake away: whatever the book looks like, a planted fault is found, or its table is in doubt. */
import { fc } from "../kit/properties";
import { checkSnapshot } from "../../src/actions/check";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/grid/snapshot";
import type { Finding } from "../../src/core/rules/rule";
import { book, sheet } from "../kit/sheets";

const UNITS = ["区发改局", "区教育局", "区民政局", "区商务局", "区卫健局"];
const WORDS = ["已完成", "达序时进度", "进度滞后"] as const;
const TASKS = [
  "新建公办幼儿园",
  "改造老旧小区",
  "新增停车泊位",
  "建成社区食堂",
  "新建农村公路",
  "开展技能培训",
  "建设口袋公园",
];

interface Row {
  readonly unit: number;
  /** Another unit that shares the row. */
  readonly with?: number;
  readonly rating: number;
  /** It stands on a list drawn from the annex too. */
  readonly listed: boolean;
}

/** How an office counts. */
interface Way {
  readonly every: boolean;
  readonly twice: boolean;
  /** The statistics sum up the first of two annexes alone. */
  readonly alone: boolean;
  readonly holdsCompleted: boolean;
}

const row = fc.record({
  unit: fc.nat(UNITS.length - 1),
  with: fc.option(fc.nat(UNITS.length - 1), { nil: undefined, freq: 3 }),
  rating: fc.nat(2),
  listed: fc.boolean(),
});
const rows = fc.array(row, { minLength: 4, maxLength: 14 }) as fc.Arbitrary<readonly Row[]>;
const USUAL: Way = { every: false, twice: false, alone: false, holdsCompleted: false };
const CUSTOMS = ["every", "twice", "alone", "holdsCompleted"] as const;
const WAYS = Array.from({ length: 1 << CUSTOMS.length }, (_, bits): Way => ({
  ...USUAL,
  ...Object.fromEntries(CUSTOMS.map((custom, i) => [custom, (bits & (1 << i)) !== 0])),
}));
/** At most two customs at once that are not the usual ones. */
const way = fc
  .uniqueArray(fc.constantFrom(...CUSTOMS), { maxLength: 2 })
  .map((customs): Way => ({ ...USUAL, ...Object.fromEntries(customs.map((custom) => [custom, true])) }));

function table(name: string, own: readonly Row[], first = 0): SheetSnapshot {
  const lines = own.map(({ unit, with: other, rating }, i) => {
    const units = [unit, ...(other === undefined || other === unit ? [] : [other])].map((one) => UNITS[one]);
    const task = `${TASKS[(first + i) % TASKS.length] ?? ""}第${first + i + 1}处`;
    return `${i + 1} | ${task} | ${units.join("、")} | 第${i + 1}处已按计划进场施工 | ${WORDS[rating] ?? ""}`;
  });
  return sheet(name, ["序号 | 工作标准 | 责任单位 | 完成情况 | 进度评估", ...lines].join("\n"));
}

function unitsOf({ unit, with: other }: Row, every: boolean): number[] {
  return every && other !== undefined && other !== unit ? [unit, other] : [unit];
}

/** The counts as the office takes them: a unit's items, then those of each rating. */
function countsOf(counted: readonly Row[], { every, holdsCompleted }: Way): number[][] {
  return UNITS.flatMap((_, unit) => {
    const own = counted.flatMap((one) =>
      unitsOf(one, every)
        .filter((of) => of === unit)
        .map(() => one.rating),
    );
    const of = (rating: number): number => own.filter((each) => each === rating).length;
    return own.length === 0 ? [] : [[unit, own.length, of(0), of(1) + (holdsCompleted ? of(0) : 0), of(2)]];
  });
}

interface Planted {
  readonly book: WorkbookSnapshot;
  /** The units whose counts are wrong. */
  readonly units: readonly string[];
  /** Two customs otherwise than this office has them, and every count is right: then nobody can tell that one is wrong. */
  readonly explained: boolean;
}

function planted(
  first: readonly Row[],
  second: readonly Row[],
  way: Way,
  plant: "count" | "rating",
  at: number,
): Planted {
  const counted = [...first, ...(way.alone ? [] : second), ...(way.twice ? first.filter(({ listed }) => listed) : [])];
  const counts = countsOf(counted, way);
  const faulty = at % (plant === "count" ? counts.length : first.length);
  const stated = counts.map((line, i) =>
    plant === "count" && i === faulty ? line.map((n, c) => (c === 1 + (at % 4) ? n + 1 : n)) : line,
  );
  const reported = first.map((one, i) =>
    plant === "rating" && i === faulty ? { ...one, rating: (one.rating + 1 + (at % 2)) % 3 } : one,
  );
  const lines = stated.map(([unit = 0, ...own]) => [UNITS[unit], ...own].join(" | "));
  const tally = sheet("附件1", ["单位 | 承办事项 | 已完成 | 达序时进度 | 进度滞后", ...lines].join("\n"));
  const listed = first.filter((one) => one.listed);
  const extract = table("督办清单", listed);
  // The list holds the words of the annex's own rows.
  const drawn = {
    ...extract,
    values: [extract.values[0] ?? [], ...valuesOf(table("", first), (i) => first[i]?.listed === true)],
  };
  const one = first[faulty];
  const units = plant === "count" ? [counts[faulty]?.[0] ?? 0] : one ? unitsOf(one, way.every) : [];
  const explained = WAYS.some((other) => {
    const isFar = CUSTOMS.filter((custom) => other[custom] !== way[custom]).length >= 2;
    const again = other.twice ? first.filter((each) => each.listed) : [];
    return isFar && String(countsOf([...reported, ...(other.alone ? [] : second), ...again], other)) === String(stated);
  });
  return {
    explained,
    book: book(
      tally,
      table("附件2", reported),
      ...(second.length > 0 ? [table("附件3", second, first.length)] : []),
      ...(listed.length > 0 ? [drawn] : []),
    ),
    units: units.map((unit) => UNITS[unit] ?? ""),
  };
}

function valuesOf({ values }: SheetSnapshot, isKept: (i: number) => boolean): SheetSnapshot["values"] {
  return values.slice(1).filter((_, i) => isKept(i));
}

test("a wrong count and a wrong rating are found, or their table is in doubt", () => {
  fc.assert(
    fc.property(
      rows,
      fc.oneof(fc.constant([]), rows),
      way,
      fc.constantFrom<"count" | "rating">("count", "rating"),
      fc.nat(400),
      (first, second, how, plant, at) => {
        const { book: planting, units, explained } = planted(first, second, how, plant, at);
        fc.pre(!explained);
        const isFound = ({ rule, unit = "" }: Finding): boolean =>
          rule === "reading-doubtful" || (rule.startsWith("tally-") && units.includes(unit));
        expect(checkSnapshot(planting).findings.some(isFound)).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});
