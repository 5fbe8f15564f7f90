/** Where the keys take the selection. */
import { fc } from "../../kit/properties";
import { columnName, parseRange, rangeName } from "../../../src/core/grid/range";
import { moved } from "../../../src/workbench/view/keys";

const bounds = { rows: 100, columns: 20, page: 10, last: { row: 29, column: 4 }, isHidden: () => false };

function range(name: string) {
  const parsed = parseRange(name);
  if (!parsed) throw new Error(name);
  return parsed;
}

function press(from: string, keys: string, merges: readonly string[] = [], hidden = ""): string | undefined {
  const key = keys.split("+").at(-1) ?? "";
  const held = { extend: keys.includes("Shift+"), control: keys.includes("Ctrl+") };
  const isHidden = (column: number): boolean => hidden.includes(columnName(column));
  const next = moved(range(from), key, held, { ...bounds, isHidden }, merges.map(range));
  return next && rangeName(next);
}

test.each([
  ["B2", "ArrowDown", "B3"],
  ["B2", "ArrowLeft", "A2"],
  ["A1", "ArrowUp", "A1"],
  ["B2", "PageDown", "B12"],
  ["B2", "Home", "A2"],
  ["D9", "Ctrl+Home", "A1"],
  ["A1", "Ctrl+End", "E30"],
  ["B2", "Ctrl+ArrowDown", "B30"],
  ["B2", "Shift+ArrowDown", "B2:B3"],
  ["B2:B3", "Shift+ArrowRight", "B2:C3"],
  ["B2:B3", "Shift+ArrowUp", "B2"],
  ["B2:C5", "ArrowDown", "B3"],
  ["B2", "x", undefined],
])("from %s, %s leads to %s", (from, keys, to) => {
  expect(press(from, keys)).toBe(to);
});

test("a merged area is one cell to step into and out of", () => {
  expect(press("A1", "ArrowDown", ["A2:D3"])).toBe("A2:D3");
  expect(press("A2:D3", "ArrowDown", ["A2:D3"])).toBe("A4");
  expect(press("A2:D3", "ArrowRight", ["A2:D3"])).toBe("E2");
});

test.each([
  ["B2", "ArrowRight", "CD", "E2"],
  ["E2", "ArrowLeft", "CD", "B2"],
  ["B2", "ArrowLeft", "A", "B2"],
  ["D2", "Home", "AB", "C2"],
  ["A1", "Ctrl+End", "E", "D30"],
  ["B2", "Ctrl+ArrowRight", "E", "D2"],
  ["B2", "ArrowDown", "C", "B3"],
])("from %s, %s passes over the hidden columns %s to %s", (from, keys, hidden, to) => {
  expect(press(from, keys, [], hidden)).toBe(to);
});

test("no key leaves the sheet", () => {
  const keys = fc.constantFrom("ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "PageUp", "PageDown", "Home", "End");
  const held = fc.record({ extend: fc.boolean(), control: fc.boolean() });
  fc.assert(
    fc.property(fc.array(fc.tuple(keys, held), { maxLength: 40 }), (presses) => {
      let at = range("C3");
      for (const [key, modifiers] of presses) at = moved(at, key, modifiers, bounds, []) ?? at;
      expect(at.row).toBeGreaterThanOrEqual(0);
      expect(at.column).toBeGreaterThanOrEqual(0);
      expect(at.row + at.rows).toBeLessThanOrEqual(bounds.rows);
      expect(at.column + at.columns).toBeLessThanOrEqual(bounds.columns);
    }),
  );
});
