/** The roster's sheet: what staff write in it stays and is read. */
import { fc } from "../../kit/properties";
import { applyPlan, snapshotOf } from "../../../src/core/edits/apply";
import { invert } from "../../../src/core/edits/invert";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/grid/snapshot";
import { openLedger } from "../../../src/core/ledger/ledger";
import { DEFAULT_SETTINGS } from "../../../src/core/domain/settings";
import { generalDue, handedOutRoster } from "../../../src/core/returns/roster/hand-out-roster";
import { VERDICTS, type Roster, type RosterEntry } from "../../../src/core/returns/roster/roster";
import { rosterDraft } from "../../../src/core/returns/roster/roster-draft";
import { readRoster, rosterPlan, rosterSheetName } from "../../../src/core/returns/roster/roster-sheet";
import { withCell } from "../../kit/arbitrary";
import { unitForm } from "../../kit/forms";
import { annex, book, sheet } from "../../kit/sheets";

const NOTHING_YET: Omit<RosterEntry, "unit"> = {
  items: 2,
  version: 1,
  keys: "ABCDEFGH",
  due: "2024-04-01",
  returnedOn: "",
  guessed: false,
  file: "",
  verdict: "",
  findings: 0,
  sentBack: 0,
  merged: "",
};
const entry = (unit: string, more: Partial<RosterEntry> = {}): RosterEntry => ({ ...NOTHING_YET, unit, ...more });
const ROSTER: Roster = {
  sheet: "报送情况",
  period: "2024年第一季度",
  entries: [entry("区发改局"), entry("区教育局", { items: 5 })],
};
const written = (roster: Roster): WorkbookSnapshot => ({ sheets: [snapshotOf(rosterDraft(roster))] });
const apply = (own: WorkbookSnapshot, roster: Roster): WorkbookSnapshot =>
  applyPlan(own, { label: "test", edits: rosterPlan(own, roster) });
/** The cell under a heading on the row of a unit. */
const placeOf = (own: WorkbookSnapshot, unit: string, heading: string) => {
  const values = own.sheets[0]?.values ?? [];
  const column = values[1]?.indexOf(heading) ?? -1;
  return { row: values.findIndex((row) => row[1] === unit), column };
};
const typed = (own: WorkbookSnapshot, unit: string, heading: string, value: CellValue): WorkbookSnapshot =>
  withCell(own, "报送情况", placeOf(own, unit, heading), value);
const cell = (own: WorkbookSnapshot, unit: string, heading: string): CellValue => {
  const { row, column } = placeOf(own, unit, heading);
  return own.sheets[0]?.values[row]?.[column] ?? null;
};

const rosters: fc.Arbitrary<Roster> = fc
  .uniqueArray(fc.constantFrom("区发改局", "区教育局", "各街镇", "海棠、方杨工作专班", "区住房和城乡建设局"), {
    minLength: 1,
  })
  .chain((units) =>
    fc.tuple(
      ...units.map((unit) =>
        fc.record({
          unit: fc.constant(unit),
          items: fc.nat(50),
          version: fc.nat(9),
          keys: fc.constantFrom("", "ABCDEFGH"),
          due: fc.constantFrom("", "2024-04-01", "另行通知"),
          returned: fc.constantFrom(["", false], ["2024-03-28", false], ["2024-03-28", true], ["已报纸质件", false]),
          file: fc.constantFrom("", "第一批.zip/区发改局.docx"),
          verdict: fc.constantFrom("" as const, ...VERDICTS),
          findings: fc.nat(9),
          sentBack: fc.nat(3),
          merged: fc.constantFrom("", "23456789"),
        }),
      ),
    ),
  )
  .map((rows) => ({
    sheet: "报送情况",
    period: "2024年第一季度",
    entries: rows.map(({ returned, ...row }): RosterEntry => {
      const [returnedOn, guessed] = returned as [string, boolean];
      return { ...row, returnedOn, guessed };
    }),
  }));

test("what is written is read back, and writing it again changes nothing", () => {
  fc.assert(
    fc.property(rosters, (roster) => {
      const own = apply(book(), roster);
      expect(readRoster(own)).toEqual(roster);
      expect(readRoster(own, "2024年第一季度")).toEqual(roster);
      expect(rosterPlan(own, roster)).toEqual([]);
    }),
  );
});

test("from any roster to any other: only differing cells change, and undo brings them back", () => {
  fc.assert(
    fc.property(rosters, rosters, (one, other) => {
      const before = written(one);
      const edits = rosterPlan(before, other);
      const after = applyPlan(before, { label: "test", edits });
      const own = new Map(readRoster(after)?.entries.map((read) => [read.unit, read]));
      for (const wanted of other.entries) expect(own.get(wanted.unit)).toEqual(wanted);
      const values = applyPlan(after, invert({ label: "test", edits })).sheets[0]?.values ?? [];
      expect(values.slice(0, one.entries.length + 2)).toEqual(before.sheets[0]?.values);
    }),
  );
});

test("every unit has a line with what it owes, in words that staff know", () => {
  const roster = {
    ...ROSTER,
    entries: [entry("区发改局", { returnedOn: "2024-03-28", verdict: "toBeReturned", findings: 3 })],
  };
  expect(written(roster).sheets[0]?.values.map((row) => row.slice(0, 10))).toEqual([
    ["2024年第一季度目标任务报送情况", ...new Array<null>(9).fill(null)],
    ["序号", "责任单位", "事项数", "应报时间", "报送时间", "结论", "待改问题", "退回次数", "报送文件", "备注"],
    [1, "区发改局", 2, "2024-04-01", "2024-03-28", "需退回", 3, 0, null, null],
  ]);
});

test.each([
  ["a date", 45397, "2024-04-15"],
  ["a day without its year", "4月15日", "2024-04-15"],
  ["a day in words", "2024年4月15日", "2024-04-15"],
  ["words", "已报纸质件", "已报纸质件"],
])("%s that staff typed is read, and left as they typed it", (_, value, read) => {
  for (const [heading, field] of [
    ["应报时间", "due"],
    ["报送时间", "returnedOn"],
  ] as const) {
    const own = typed(written(ROSTER), "区教育局", heading, value);
    const roster = readRoster(own);
    expect(roster?.entries[1]?.[field]).toBe(read);
    expect(roster && rosterPlan(own, roster)).toEqual([]);
  }
});

test("remarks are never touched", () => {
  const own = typed(written(ROSTER), "区教育局", "备注", "已电话催报");
  const changed = {
    ...ROSTER,
    entries: [entry("区发改局"), entry("区教育局", { verdict: "accepted", returnedOn: "2024-03-30" })],
  };
  const after = apply(own, changed);
  expect(cell(after, "区教育局", "备注")).toBe("已电话催报");
  expect(["结论", "待改问题", "退回次数"].map((heading) => cell(after, "区教育局", heading))).toEqual(["通过", 0, 0]);
});

test("a further unit stands under the last one, past a note that staff wrote", () => {
  const own = written(ROSTER);
  const noted: WorkbookSnapshot = {
    sheets: own.sheets.map((sheet) => ({ ...sheet, values: [...sheet.values, ["注：街镇另报"]] })),
  };
  const after = apply(noted, { ...ROSTER, entries: [...ROSTER.entries, entry("区民政局")] });
  expect(after.sheets[0]?.values.map((row) => row.slice(0, 3)).slice(2)).toEqual([
    [1, "区发改局", 2],
    [2, "区教育局", 5],
    ["注：街镇另报", null, null],
    [3, "区民政局", 2],
  ]);
});

test.each(["合计", "合计（31家）", "总计：", "共31家", "小计:"])("%s under the last unit is no unit", (sum) => {
  const own = written(ROSTER);
  const summed = { sheets: own.sheets.map((sheet) => ({ ...sheet, values: [...sheet.values, [null, sum, 7]] })) };
  expect(readRoster(summed)).toEqual(ROSTER);
});

test("a unit whose name begins as a sum does is one", () => {
  const roster = { ...ROSTER, entries: [entry("共青团区委"), entry("总工会")] };
  expect(readRoster(written(roster))).toEqual(roster);
});

test("columns that staff moved, added or took away", () => {
  const [first] = written(ROSTER).sheets;
  if (!first) throw new Error("no sheet");
  const moved = (row: readonly CellValue[]): CellValue[] => ["x", ...row.slice(1, 8), ...row.slice(9)];
  const own = book({ ...first, name: "一季度", values: first.values.map(moved), merges: [] });
  const roster = readRoster(own);
  expect(roster).toEqual({ ...ROSTER, sheet: "一季度" });
  const reported = entry("区发改局", { verdict: "accepted", file: "甲.xlsx" });
  const after = apply(own, { ...ROSTER, sheet: "一季度", entries: [reported] });
  expect(readRoster(after)?.entries[0]).toEqual({ ...reported, file: "" });
});

test("each period has its own sheet; without a period the latest counts", () => {
  const first = written(ROSTER);
  const name = rosterSheetName(first, "2024年第二季度");
  expect(name).toBe("报送情况 2024年第二季度");
  const second = apply(first, { ...ROSTER, sheet: name, period: "2024年第二季度" });
  expect(readRoster(second)?.period).toBe("2024年第二季度");
  expect(readRoster({ sheets: [...second.sheets].reverse() })?.period).toBe("2024年第二季度");
  expect(readRoster(second, "2024年第一季度")?.sheet).toBe("报送情况");
  expect(readRoster(second, "2024年一季度")?.sheet).toBe("报送情况");
  expect(readRoster(second, "2025年一季度")).toBeUndefined();
  expect(readRoster(second, "2024年全年")).toBeUndefined();
});

describe("the reader of tables", () => {
  const read = (...sheets: SheetSnapshot[]) => openLedger(book(...sheets), DEFAULT_SETTINGS).recognition;

  test("passes the roster over", () => {
    const { tallies, annexes, unrecognised } = read(
      annex({ 区发改局: "1 | 甲 | 乙 | 进展顺利" }),
      ...written(ROSTER).sheets,
    );
    expect([tallies.length, annexes.length, unrecognised]).toEqual([0, 1, []]);
  });

  test("reads another office's sheet of that name", () => {
    const own = sheet(
      "报送情况",
      "序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估\n1 | 区发改局 | 甲 | 乙 | 进展顺利",
    );
    expect(read(own).annexes).toHaveLength(1);
    expect(readRoster(book(own))).toBeUndefined();
    expect(rosterSheetName(book(own), "2024年第一季度")).toBe("报送情况 2024年第一季度");
  });
});

describe("handing out", () => {
  const forms = [
    unitForm("区教育局", [{ standard: "甲" }], { version: 2 }),
    unitForm("区民政局", [{ standard: "乙" }, { standard: "丙" }]),
  ];

  test("what came back stays, what is owed is new, a unit without a form keeps its line", () => {
    const back = entry("教育局", { returnedOn: "2024-03-28", verdict: "accepted", file: "甲.xlsx", sentBack: 1 });
    const roster = { ...ROSTER, entries: [entry("区发改局"), back] };
    const canonical = (name: string): string => (name === "教育局" ? "区教育局" : name);
    const { entries } = handedOutRoster(roster, forms, canonical);
    expect(
      entries.map(({ unit, items, version, returnedOn, sentBack }) => [unit, items, version, returnedOn, sentBack]),
    ).toEqual([
      ["区发改局", 2, 1, "", 0],
      ["教育局", 1, 2, "2024-03-28", 1],
      ["区民政局", 2, 1, "", 0],
    ]);
  });

  test("the general day is the one that most units have", () => {
    const days = ["2024-04-01", "2024-04-10", "2024-04-01", ""];
    expect(generalDue({ entries: days.map((due, i) => entry(`单位${i}`, { due })) })).toBe("2024-04-01");
    expect(generalDue({ entries: [] })).toBe("");
  });
});
