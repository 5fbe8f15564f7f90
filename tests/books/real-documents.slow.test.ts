/** The real documents, with what a person who read them found. */
import { checkSnapshot, type CheckReport } from "../../src/actions/check";
import { planFill } from "../../src/actions/fill-tally";
import { describe as sentence } from "../../src/core/rules/run";
import { looksLikeUnit } from "../../src/core/domain/unit-names";
import { placeName } from "../kit/sheets";
import { BOOKS, realSnapshot } from "./books";

const errorsOf = ({ findings }: CheckReport) =>
  findings.filter(({ severity }) => severity === "error").map(({ rule, at }) => `${rule} ${placeName(at)}`);

describe("the circular of the second quarter of 2023", () => {
  test("31 units, 168 items, 4 completed, 164 on track", async () => {
    const { totals, tables, period } = checkSnapshot(await realSnapshot("circular"));
    expect(totals).toMatchObject({ units: 31, items: 168 });
    expect(totals.byRating).toEqual({
      completed: 4,
      onTrack: 164,
      lagging: 0,
      notStarted: 0,
      adjusted: 0,
      unrated: 0,
    });
    expect(tables.map(({ kind, sheet }) => `${kind} ${sheet}`)).toEqual([
      "bulletin 通报",
      "tally 附件1 统计表",
      "annex 附件2 完成情况",
    ]);
    expect(period).toEqual({ year: 2023, end: 6, words: "第二季度" });
  });

  test("two errors: a blank in the statistics sheet, and 30 units for 31", async () => {
    const report = checkSnapshot(await realSnapshot("circular"));
    expect(errorsOf(report)).toEqual(["narrative-unit-count 通报!A3", "tally-matches-rows 附件1 统计表!D16"]);
    expect(
      report.findings.filter(({ severity }) => severity === "error").map((finding) => sentence(finding, "zh")),
    ).toEqual(["通报写“责任单位30家”，附件中有 31 家单位。", "海棠、方杨工作专班“进展顺利”为空，附件2 有 1 项。"]);
  });

  test("one note copies its standard", async () => {
    const { findings } = checkSnapshot(await realSnapshot("circular"));
    const copies = findings.filter(({ rule }) => rule === "progress-copies-standard");
    expect(copies.map(({ at, unit }) => `${unit} ${placeName(at)}`)).toEqual(["区发改局 附件2 完成情况!C8"]);
  });

  test("filling writes the one missing count", async () => {
    expect(planFill(await realSnapshot("circular"), "values").plan.edits).toEqual([
      { kind: "setCell", at: { sheet: "附件1 统计表", row: 15, column: 3 }, before: null, after: 1 },
    ]);
  });
});

describe("the breakdown of 2024", () => {
  test("five tables, 242 rows, no error", async () => {
    const report = checkSnapshot(await realSnapshot("breakdown"));
    expect(report.tables.map(({ kind, sheet }) => `${kind} ${sheet}`)).toEqual(
      [1, 2, 3, 4, 5].map((n) => `breakdown 附件${n}`),
    );
    expect(report.totals.items).toBe(242);
    expect(report.unrecognised).toEqual([]);
    expect(errorsOf(report)).toEqual([]);
  });

  test("every unit looks like one", async () => {
    const { units } = checkSnapshot(await realSnapshot("breakdown"));
    const odd = units.map(({ unit }) => unit).filter((unit) => !looksLikeUnit(unit));
    expect(odd).toEqual(["区方杨园", "团区委"].filter((unit) => odd.includes(unit)));
  });
});

describe("the list of 2019", () => {
  test("75 items and no error; what was copied twice is counted once", async () => {
    const report = checkSnapshot(await realSnapshot("list"));
    expect(report.totals.items).toBe(75);
    expect(report.tables.map(({ kind }) => kind)).toEqual(["list"]);
    expect(errorsOf(report)).toEqual([]);
  });
});

describe("the gazette's 35 damaged tables", () => {
  test("are recognised as breakdowns or declined, each once, without an error", async () => {
    const book = await realSnapshot("gazette");
    const report = checkSnapshot(book);
    const spoken = [...report.tables, ...report.unrecognised].map(({ sheet }) => sheet);
    expect(new Set(spoken)).toEqual(new Set(book.sheets.map(({ name }) => name)));
    expect(spoken).toHaveLength(book.sheets.length);
    expect(new Set(report.tables.map(({ kind }) => kind))).toEqual(new Set(["breakdown"]));
    expect(errorsOf(report)).toEqual([]);
  });

  test("the good ones are read", async () => {
    const { tables } = checkSnapshot(await realSnapshot("gazette"));
    const names = tables.map(({ sheet }) => sheet);
    expect(names).toEqual(expect.arrayContaining(["表3", "表4", "表5", "表6", "表10", "表35"]));
  });

  test("no unit is a heading or a piece of a name", async () => {
    const { units } = checkSnapshot(await realSnapshot("gazette"));
    const names = units.map(({ unit }) => unit);
    expect(names.filter((name) => /工作举措|工作目标|时间进度|责任单位/.test(name))).toEqual([]);
    expect(names.filter((name) => !looksLikeUnit(name))).toEqual([]);
  });
});

test.each(Object.keys(BOOKS) as (keyof typeof BOOKS)[])(
  "every finding of %s is a whole sentence in both languages",
  async (name) => {
    for (const finding of checkSnapshot(await realSnapshot(name)).findings) {
      for (const language of ["zh", "en"] as const)
        expect(sentence(finding, language)).not.toMatch(/[{}]|undefined|NaN/);
    }
  },
);
