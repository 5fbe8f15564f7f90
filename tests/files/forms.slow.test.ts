/** Drop-downs, protection and hidden columns in files. */
import { fc } from "../kit/properties";
import type { SheetDraft } from "../../src/core/edits/draft";
import type { Range } from "../../src/core/grid/range";
import { bookOf } from "../../src/files/xlsx/write/new-book";
import type { FileWorkbook } from "../../src/files/xlsx/workbook-file";
import { form } from "../kit/form";
import { opened } from "./kit";

function draftIn(book: FileWorkbook): SheetDraft {
  const [draft] = book.drafts();
  if (!draft) throw new Error("no sheet");
  return draft;
}

const ranges: fc.Arbitrary<Range> = fc.record({
  row: fc.nat(8),
  column: fc.nat(5),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 3 }),
});
const text = fc.string({
  unit: fc.constantFrom(..."已完成进展顺利滞后\"'&<>，；;=_x000a_ \n"),
  minLength: 1,
  maxLength: 12,
});
const word = text.filter((each) => each.trim() === each && !/[\n=]/.test(each) && each !== "");

function cellsIn(blocks: readonly Range[]): string[] {
  const cells = blocks.flatMap(({ row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, n) => `${row + Math.floor(n / columns)},${column + (n % columns)}`),
  );
  return [...new Set(cells)].sort();
}

test("whatever a draft asks for is read back: choices, open cells, hidden columns", () => {
  fc.assert(
    fc.property(
      fc.array(ranges, { maxLength: 4 }),
      fc.option(fc.record({ range: ranges, words: fc.array(word, { minLength: 1, maxLength: 5 }), hint: text })),
      fc.array(fc.constantFrom(0, 8, 20), { minLength: 5, maxLength: 5 }),
      (open, choice, columnWidths) => {
        const draft = { ...form, open, choices: choice ? [choice] : [], columnWidths };
        const read = draftIn(opened(bookOf([draft])));
        expect(cellsIn(read.open ?? [])).toEqual(cellsIn(open));
        expect(read.choices ?? []).toEqual(draft.choices);
        expect(read.columnWidths.slice(0, 5)).toEqual(columnWidths);
        expect(read.cells).toEqual(form.cells);
      },
    ),
    { numRuns: 60 },
  );
});
