import { fc } from "../kit/properties";
import type { SetCell } from "../../src/core/edits/plan";
import { contains, rangeName } from "../../src/core/grid/range";
import { blocksOf } from "../../src/office/writing/cell-blocks";
import { setCells } from "../kit/office-book";

function edits(sheet: string, ...places: readonly (readonly [row: number, column: number])[]): SetCell[] {
  const plan = setCells(sheet, ...places.map(([row, column]) => [row, column, null, 1] as const));
  return plan.edits.filter((edit) => edit.kind === "setCell");
}

function names(cells: readonly SetCell[]): string[] {
  return blocksOf(cells).map(({ sheet, range }) => `${sheet}!${rangeName(range)}`);
}

test("the columns of a tally go out as one array", () => {
  const tally = Array.from({ length: 31 }, (_, row) => [1, 2, 3, 4].map((column) => [row + 2, column] as const)).flat();
  expect(names(edits("附件1", ...tally))).toEqual(["附件1!B3:E33"]);
});

test("both halves of a tally side by side go out as one array", () => {
  const halves = Array.from(
    { length: 16 },
    (_, row) =>
      [
        [row, 1],
        [row, 6],
      ] as const,
  ).flat();
  expect(names(edits("附件1", ...halves))).toEqual(["附件1!B1:G16"]);
});

test("cells far apart do not drag along what lies between", () => {
  expect(names(edits("表", [0, 0], [0, 200], [50000, 0]))).toEqual(["表!A1", "表!A50001", "表!GS1"]);
});

test("every edit is in exactly one block of its sheet, and blocks stay small", () => {
  const places = fc.uniqueArray(fc.tuple(fc.constantFrom("甲", "乙"), fc.nat(3000), fc.nat(60)), {
    maxLength: 60,
    selector: (place) => place.join(),
  });
  fc.assert(
    fc.property(places, (chosen) => {
      const all = chosen.flatMap(([sheet, row, column]) => edits(sheet, [row, column]));
      const blocks = blocksOf(all);
      expect(blocks.flatMap((block) => block.edits)).toHaveLength(all.length);
      for (const { sheet, range, edits: own } of blocks) {
        expect(own.every(({ at }) => at.sheet === sheet && contains(range, at))).toBe(true);
        expect(range.rows * range.columns).toBeLessThanOrEqual(8 * own.length + 64);
      }
    }),
  );
});
