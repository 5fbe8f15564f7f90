/** Numbers agree everywhere: every summary sheet's totals are the ledger's, and each other's. */
import { fc } from "../kit/properties";
import { ALL_SUMMARY_KINDS, planSummarySheets, type SummaryKind } from "../../src/actions/build-summaries";
import { checkSnapshot, ledgerOf, type CheckOptions } from "../../src/actions/check";
import { compareSnapshots } from "../../src/actions/compare";
import { applyPlan } from "../../src/core/edits/apply";
import { invert } from "../../src/core/edits/invert";
import { shownValue, type WorkbookSnapshot } from "../../src/core/grid/snapshot";
import type { Ledger } from "../../src/core/ledger/ledger";
import { annexOf, longTableOf, units, type Units } from "../kit/arbitrary";
import { book, sheet } from "../kit/sheets";

type Line = readonly (string | number | boolean | null)[];

const LEADERS = ["李一", "王二", "李一 王二", "王二、丁力", ""];
const WORDS = ["已完成", "进展顺利", "进度滞后", "未启动", ""];

/** Units whose rows are partly shared matters, with any rating; a breakdown with leaders; the same rows a quarter before. */
const office = units.chain((own) => {
  const rows = Object.values(own).flat().length;
  return fc
    .record({
      shared: fc.array(fc.nat(3), { minLength: rows, maxLength: rows }),
      now: fc.array(fc.constantFrom(...WORDS), { minLength: rows, maxLength: rows }),
      then: fc.array(fc.constantFrom(...WORDS), { minLength: rows, maxLength: rows }),
      gone: fc.array(fc.boolean(), { minLength: rows, maxLength: rows }),
      leaders: fc.array(fc.constantFrom(...LEADERS), { minLength: rows, maxLength: rows }),
      long: fc.boolean(),
    })
    .map(({ shared, now, then, gone, leaders, long }) => {
      const made = (rating: (i: number) => string, keep: (i: number) => boolean): Units => {
        let i = -1;
        return Object.fromEntries(
          Object.entries(own).map(([unit, lines]) => [
            unit,
            lines
              .map((line) => {
                i++;
                const common = shared[i] === 0 ? `几个单位共同承担的大事` : line.standard;
                return { i, line: { ...line, standard: common, rating: rating(i) } };
              })
              .filter(({ i: index }, at) => at === 0 || keep(index))
              .map(({ line }) => line),
          ]),
        );
      };
      const present = made(
        (i) => now[i] ?? "",
        () => true,
      );
      const plan = Object.entries(present).flatMap(([unit, lines], u) =>
        lines.map(({ standard }, i) => `${i + 1} | ${standard} | ${leaders[(u + i) % rows] ?? ""} | ${unit}`),
      );
      return {
        book: book(
          sheet("分解", ["序号 | 工作标准 | 分管领导 | 责任单位", ...plan].join("\n")),
          long ? longTableOf(present) : annexOf(present),
        ),
        previous: book(
          annexOf(
            made(
              (i) => then[i] ?? "",
              (i) => !gone[i],
            ),
          ),
        ),
      };
    });
});

function builtOf(own: WorkbookSnapshot, options: CheckOptions): Map<SummaryKind, Line[]> {
  const { plan, sheets } = planSummarySheets(own, ALL_SUMMARY_KINDS, "zh", options);
  const drafts = plan.edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.draft] : []));
  return new Map(
    sheets.map(({ kind, name }) => [
      kind,
      (drafts.find((draft) => draft.name === name)?.cells ?? []).map((row) => row.map(shownValue)),
    ]),
  );
}

/** The columns of a table by their headings: [rows' sum, total line]. */
function columns(rows: readonly Line[], header: number, wide = false): Record<string, [number, number]> {
  const table = rows.slice(header);
  const found: Record<string, [number, number]> = {};
  const end = table.findIndex((row, i) => i > 0 && (row[0] ?? row[1]) === "总计");
  (table[0] ?? []).forEach((heading, c) => {
    if (c === 0 && !wide) return;
    const cells = table.slice(1, end).map((row) => row[c]);
    if (!cells.every((cell) => typeof cell === "number" || cell === null)) return;
    const sum = cells.reduce<number>((total, cell) => total + Number(cell), 0);
    found[String(heading)] = [sum, Number(table[end]?.[c] ?? 0)];
  });
  return found;
}

function expectedCounts({ items, byRating }: Ledger): Record<string, [number, number]> {
  const words = {
    completed: "已完成",
    onTrack: "进展顺利",
    lagging: "进度滞后",
    notStarted: "未启动",
    unrated: "未评估",
  } as const;
  const always = ["completed", "onTrack", "lagging"];
  const kinds = (Object.keys(words) as (keyof typeof words)[]).filter(
    (kind) => always.includes(kind) || byRating[kind] > 0,
  );
  return {
    承办事项: [items.length, items.length],
    ...Object.fromEntries(kinds.map((kind) => [words[kind], [byRating[kind], byRating[kind]]])),
  };
}

test("every sheet's columns add up to its total, and every total is the ledger's", () => {
  fc.assert(
    fc.property(office, ({ book: own, previous }) => {
      const ledger = ledgerOf(own, { previous });
      const built = builtOf(own, { previous });
      const rows = (kind: SummaryKind): Line[] => built.get(kind) ?? [];
      const counts = expectedCounts(ledger);
      const { 承办事项: total, ...ratings } = counts;
      expect(columns(rows("units"), 1)).toMatchObject({ ...counts, 去重事项: [expect.any(Number), ledger.matters] });
      const dashboard = rows("dashboard");
      expect(
        columns(
          dashboard,
          dashboard.findIndex((row) => row[0] === "单  位"),
        ),
      ).toEqual(counts);
      expect(columns(dashboard, 4)["项数"]).toEqual(total);
      expect(dashboard[2]?.slice(0, 3)).toEqual([ledger.units.length, ledger.items.length, ledger.matters]);
      expect(columns(rows("categories"), 1)).toEqual({ 事项: total, ...ratings });
      expect(columns(rows("ranking"), 1)).toMatchObject({
        承办事项: total,
        已完成: counts["已完成"],
        进展顺利: counts["进展顺利"],
      });
      const late = ledger.byRating.lagging + ledger.byRating.notStarted;
      expect(rows("lagging").filter(([n]) => typeof n === "number")).toHaveLength(late);
      expect(dashboard[2]?.[4]).toBe(late);
      const tally = rows("tally").flatMap((row) => [row.slice(0, row.length / 2), row.slice(row.length / 2)]);
      const last = tally.find(([unit]) => unit === "总计");
      expect(last?.slice(1).map(Number)).toEqual(Object.values(counts).map(([, sum]) => sum));
      for (const [unit, items] of tally.filter(([, n]) => typeof n === "number").slice(0, -1))
        if (unit !== "总计") expect(rows("units").find(([name]) => name === unit)?.[2]).toBe(items);
    }),
    { numRuns: 40 },
  );
});

test("leaders: at least the total, and exactly it where nobody shares an item", () => {
  fc.assert(
    fc.property(office, ({ book: own, previous }) => {
      const rows = builtOf(own, { previous }).get("leaders");
      if (!rows) return;
      const [sum, total] = columns(rows, 1)["事项"] ?? [0, 0];
      expect(total).toBe(ledgerOf(own).items.length);
      const several = rows.at(-1)?.[0]?.toString().includes("几位分管领导") ?? false;
      expect(several ? sum > total : sum === total).toBe(true);
    }),
    { numRuns: 25 },
  );
});

test("the ranking is in order, equal units share a rank, and a rank is one more than the units before it", () => {
  fc.assert(
    fc.property(office, ({ book: own, previous }) => {
      const lines = (builtOf(own, { previous }).get("ranking") ?? []).filter(([rank]) => typeof rank === "number");
      lines.forEach((line, i) => {
        const above = lines[i - 1];
        const tie = above && above[4] === line[4] && above[6] === line[6];
        expect(line[0]).toBe(tie ? above[0] : i + 1);
        if (above && !tie)
          expect(
            Number(above[4]) > Number(line[4]) || (above[4] === line[4] && Number(above[6]) > Number(line[6])),
          ).toBe(true);
      });
    }),
    { numRuns: 30 },
  );
});

test("the comparison: what is now is same, progressed, regressed, unranked or new; what was is that or gone", () => {
  fc.assert(
    fc.property(office, ({ book: own, previous }) => {
      const options = { previous };
      const found = compareSnapshots(own, options);
      if (!found) throw new Error("nothing was compared");
      const { changes, currentItems, previousItems } = found;
      const both = changes.same + changes.progressed + changes.regressed + changes.unranked;
      expect(both + changes.new).toBe(ledgerOf(own).items.length);
      expect(both + changes.gone).toBe(checkSnapshot(previous).totals.items);
      expect([both + changes.new, both + changes.gone]).toEqual([currentItems, previousItems]);
      const table = columns(builtOf(own, options).get("comparison") ?? [], 1);
      for (const [sum, total] of Object.values(table)) expect(sum).toBe(total);
      expect(table).toMatchObject({
        上期事项: [previousItems, previousItems],
        本期事项: [currentItems, currentItems],
        倒退: [changes.regressed, changes.regressed],
        新增: [changes.new, changes.new],
      });
      const listed = (builtOf(own, options).get("changes") ?? []).filter(([n]) => typeof n === "number");
      const moved = listed.filter(([, , , , , , change]) => change !== "持平").length;
      expect(moved).toBe(found.items.length - changes.same);
    }),
    { numRuns: 40 },
  );
});

test("forward and back: what progressed one way regressed the other", () => {
  fc.assert(
    fc.property(office, ({ book: own, previous }) => {
      const there = compareSnapshots(own, { previous })?.changes;
      const back = compareSnapshots(previous, { previous: own })?.changes;
      expect([back?.progressed, back?.regressed, back?.new, back?.gone]).toEqual([
        there?.regressed,
        there?.progressed,
        there?.gone,
        there?.new,
      ]);
    }),
    { numRuns: 20 },
  );
});

test("all of them: built again they are the same, and undo takes them away", () => {
  fc.assert(
    fc.property(office, ({ book: own, previous }) => {
      const { plan } = planSummarySheets(own, ALL_SUMMARY_KINDS, "zh", { previous });
      const built = applyPlan(own, plan);
      expect(planSummarySheets(built, ALL_SUMMARY_KINDS, "zh", { previous }).plan.edits).toEqual([]);
      expect(applyPlan(built, invert(plan))).toEqual(own);
    }),
    { numRuns: 12 },
  );
});
