/** Laws of writing into a file, over whatever plans. */
import { fc } from "../kit/properties";
import type { Edit, EditPlan } from "../../src/core/edits/plan";
import { contentAt, type CellContent, type WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { bookBytes, opened, plainStyles, realBook, savedParts } from "./kit";

const plan = (...edits: Edit[]): EditPlan => ({ label: "测试", edits });

function set(name: string, before: CellContent, after: CellContent, sheet = "表"): Edit {
  const [, letter = "A", digits = "1"] = /^([A-Z])(\d+)$/.exec(name) ?? [];
  return { kind: "setCell", at: { sheet, row: Number(digits) - 1, column: letter.charCodeAt(0) - 65 }, before, after };
}

describe("laws", () => {
  const content = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom<CellContent>("=1+1", "_x0041_", "\r\n", " ", null, true, 0, -1.5, 1e21, "区财政局"),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  const cell = fc.record({ sheet: fc.nat(2), row: fc.nat(400), column: fc.nat(12), after: content });

  function editsOn(
    snapshot: WorkbookSnapshot,
    cells: readonly { sheet: number; row: number; column: number; after: CellContent }[],
  ): Edit[] {
    const seen = new Set<string>();
    return cells.flatMap(({ sheet: index, row, column, after }): Edit[] => {
      const sheet = snapshot.sheets[index];
      const key = `${index} ${row} ${column}`;
      if (!sheet || seen.has(key)) return [];
      seen.add(key);
      return [
        { kind: "setCell", at: { sheet: sheet.name, row, column }, before: contentAt(sheet, { row, column }), after },
      ];
    });
  }

  test("what was written is read back, and taking it back gives the first snapshot, also after saving", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 30 }), async (cells) => {
        const book = opened(realBook("circular"));
        const first = await book.read();
        const receipt = await book.apply(plan(...editsOn(first, cells)));
        const saved = opened(book.save());
        const now = await saved.read();
        expect(now).toEqual(await book.read());
        for (const edit of receipt.applied) {
          if (edit.kind !== "setCell") continue;
          const sheet = now.sheets.find((candidate) => candidate.name === edit.at.sheet);
          expect(sheet && contentAt(sheet, edit.at)).toEqual(
            edit.after === "" ? null : Object.is(edit.after, -0) ? 0 : edit.after,
          );
        }
        const undone = await saved.apply(receipt.undo);
        expect(undone.conflicts).toEqual([]);
        expect(await saved.read()).toEqual(first);
      }),
      { numRuns: 15 },
    );
  });

  test("nothing else in the file changes by a byte", async () => {
    const bytes = realBook("circular");
    const book = opened(bytes);
    await book.apply(plan(set("D16", null, 1, "附件1 统计表")));
    const [before, after] = [savedParts(bytes), savedParts(book.save())];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [path, text] of Object.entries(before)) {
      const expected = path.endsWith("sheet2.xml")
        ? text.replace('<c r="D16" s="4"/>', '<c r="D16" s="4"><v>1</v></c>')
        : text;
      expect(after[path]).toBe(expected);
    }
  });

  test("a file nothing was written to is saved as it came", async () => {
    const bytes = realBook("breakdown");
    const book = opened(bytes);
    await book.read();
    expect(book.save()).toEqual(bytes);
  });

  test("parts that are no business of ours survive untouched", async () => {
    const more = {
      "xl/comments1.xml": "<comments><!-- 批注 --></comments>",
      "xl/media/图.png": "\u0001binary",
      "customXml/item1.xml": "<wps/>",
    };
    const inner =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><conditionalFormatting sqref="A1"><cfRule type="cellIs" priority="1"><formula>1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="B1"><formula1>"已完成,进展顺利"</formula1></dataValidation></dataValidations><pageSetup paperSize="9"/><legacyDrawing r:id="rId1"/><extLst><ext><x14:dataValidations/></ext></extLst>';
    const book = opened(bookBytes({ sheets: { 表: inner }, styles: plainStyles, more }));
    await book.apply(plan(set("A1", 1, 2), set("B1", null, "已完成")));
    const saved = savedParts(book.save());
    expect(saved).toMatchObject(more);
    expect(
      saved["xl/worksheets/sheet1.xml"]?.endsWith(`${inner.slice(inner.indexOf("<conditional"))}</worksheet>`),
    ).toBe(true);
    expect(saved["xl/styles.xml"]).toBe(plainStyles);
  });
});
