/** Statistics of the same units that count something else are not held against the rows. */
import { ledgerOf } from "../../../src/actions/check";
import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { annex, sheet } from "../../kit/sheets";
import { rowsOf } from "../../kit/reconciled";

const UNITS = [
  "区发改局",
  "区财政局",
  "区商务局",
  "区教育局",
  "区民政局",
  "区水务局",
  "区园林局",
  "区体育局",
  "区审计局",
  "区统计局",
];

/** Statistics of so many units with one completed item each, of whose counts the first ones are wrong. */
function counts(name: string, units: number, wrong: number): SheetSnapshot {
  const rows = UNITS.slice(0, units).map((unit, i) => `${unit} | ${i < wrong ? 7 : 1} | `);
  return sheet(name, ["单位 | 已完成 | 进展顺利", ...rows].join("\n"));
}

function foreign(units: number, ...tallies: readonly SheetSnapshot[]): string[] {
  const rows = annex(rowsOf(...UNITS.slice(0, units).map((unit) => `${unit} 已完成`)));
  const { recognition } = ledgerOf({ sheets: [...tallies, rows] });
  return recognition.unrecognised.filter(({ reason }) => reason === "otherCounts").map(({ sheet }) => sheet);
}

test.each([
  ["none of its three counts", 3, 3, ["信访"]],
  ["one of three", 3, 2, []],
  ["three of ten", 10, 7, ["信访"]],
  ["none of two: too few to tell", 2, 2, []],
])("less than a third is right, beside the tally: %s", (_, units, wrong, sheets) => {
  expect(foreign(units, counts("附件1", units, 0), counts("信访", units, wrong))).toEqual(sheets);
});

test.each([
  ["all", 3, 0, ["信访"]],
  ["seven of ten", 10, 3, ["信访"]],
  ["two of three", 3, 1, []],
])("more than two thirds of the other's are right: %s", (_, units, wrong, sheets) => {
  expect(foreign(units, counts("附件1", units, wrong), counts("信访", units, units))).toEqual(sheets);
});

test("the only statistics of a workbook are checked, however wrong", () => {
  expect(foreign(3, counts("附件1", 3, 3))).toEqual([]);
});

test("statistics of other units are no rival", () => {
  const rows = annex(rowsOf(...UNITS.slice(0, 6).map((unit) => `${unit} 已完成`)));
  const second = sheet(
    "信访",
    UNITS.slice(3, 6).reduce((text, unit) => `${text}\n${unit} | 7 |`, "单位 | 已完成 | 进展顺利"),
  );
  const { recognition } = ledgerOf({ sheets: [counts("附件1", 3, 0), second, rows] });
  expect(recognition.tallies.map(({ sheet: name }) => name)).toEqual(["附件1", "信访"]);
});
