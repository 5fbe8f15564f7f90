/** The oldest Excel that the manifest lets in: nothing newer than its requirement set is ever asked of it. */
import { charts, dashboard } from "../kit/dashboard";
import { form } from "../kit/form";
import { openBook, setCells, sheetDraft } from "../kit/office-book";
import { loadOfficeClient } from "../kit/office-client";

const client = loadOfficeClient();

test("reading, watching, going to a cell, writing cells and sheets of every kind, and taking them back", async () => {
  const tall = sheetDraft("统计表", [["单位", 1]], { merges: [{ row: 0, column: 0, rows: 2, columns: 1 }] });
  const { book, excel } = openBook(client, [tall], { excelApi: "1.9" });
  const stop = await excel.watch(() => undefined);
  expect((await excel.read()).sheets).toHaveLength(1);
  expect(await excel.reveal("统计表", { row: 0, column: 1, rows: 1, columns: 1 })).toBe("shown");
  const receipt = await excel.apply({
    label: "test",
    edits: [
      ...setCells("统计表", [0, 1, 1, "=1+1"], [3, 3, null, { formula: "=1+1", value: 2 }]).edits,
      { kind: "addSheet", draft: dashboard },
      { kind: "addSheet", draft: form },
    ],
  });
  expect(receipt).toMatchObject({ outcome: "applied", conflicts: [] });
  expect(book.drafts()[1]?.charts).toEqual(charts);
  expect(await excel.apply(receipt.undo)).toMatchObject({ outcome: "applied", conflicts: [] });
  stop();
});
