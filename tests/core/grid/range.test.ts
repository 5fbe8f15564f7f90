import { fc } from "../../kit/properties";
import { absoluteReference, cellName, columnName, parseRange, rangeName } from "../../../src/core/grid/range";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
])("column %i is named %s", (column, name) => {
  expect(columnName(column)).toBe(name);
});

test("every range reads back from its own name", () => {
  const range = fc.record({
    row: fc.nat(1_000_000),
    column: fc.nat(16_000),
    rows: fc.integer({ min: 1, max: 500 }),
    columns: fc.integer({ min: 1, max: 300 }),
  });
  fc.assert(fc.property(range, (r) => expect(parseRange(rangeName(r))).toEqual(r)));
});

test.each(["", "A0", "1A", "A1:B", "Sheet1!A1", "A:A"])("%j is no cell range", (text) => {
  expect(parseRange(text)).toBeUndefined();
});

test("a quote in a sheet's name is doubled in a formula's reference", () => {
  expect(absoluteReference("附件'2", { row: 5, column: 3, rows: 13, columns: 1 })).toBe("'附件''2'!$D$6:$D$18");
  expect(cellName({ row: 15, column: 3 })).toBe("D16");
});
