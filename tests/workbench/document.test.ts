/** Opening a file on the page, changing it there and saving: only what changed is written. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { sheetNamed, valueAt } from "../../src/core/grid/snapshot";
import { bookOf } from "../../src/files/xlsx/write/new-book";
import { openFile } from "../../src/files/xlsx/read/open";
import { blankWorkbook } from "../../src/workbench/blank";
import { differences } from "../../src/workbench/differences";
import { fillSheet } from "../../src/workbench/host/drafts";
import { dashboard } from "../kit/dashboard";
import { form } from "../kit/form";
import { openDocument, saveDocument, type OpenedDocument } from "../../src/workbench/document";

const circular = new Uint8Array(readFileSync(path.resolve(__dirname, "../../assets/2023q2-circular.xlsx")));

async function open(bytes: Uint8Array): Promise<OpenedDocument> {
  const opened = await openDocument("book.xlsx", bytes);
  if (!opened.ok) throw new Error(opened.problem);
  return opened.document;
}

async function saved(document: OpenedDocument): Promise<Uint8Array> {
  const result = await saveDocument(document);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.bytes;
}

function sheet({ book }: OpenedDocument, name: string) {
  const found = book.findSheet(name);
  if (!found) throw new Error(name);
  return found;
}

test("a workbook nobody touched differs in nothing and saves as the same bytes", async () => {
  const document = await open(circular);
  expect(differences(document.original, document.book).edits).toEqual([]);
  expect(await saved(document)).toEqual(circular);
});

test("an entered, a changed and a cleared cell are three edits", async () => {
  const document = await open(circular);
  const tally = sheet(document, "附件1 统计表");
  document.book.enter(tally, 15, 3, "1");
  document.book.enter(tally, 2, 1, 14);
  document.book.clear(tally, 2, 2);
  expect(differences(document.original, document.book).edits).toMatchObject([
    { kind: "setCell", at: { row: 2, column: 1 }, before: 13, after: 14 },
    { kind: "setCell", at: { row: 2, column: 2 }, before: 1, after: null },
    { kind: "setCell", at: { row: 15, column: 3 }, before: null, after: 1 },
  ]);
});

test("what was saved is what stands there when it is opened again", async () => {
  const document = await open(circular);
  document.book.enter(sheet(document, "附件1 统计表"), 15, 3, "=1+0");
  const again = await open(await saved(document));
  expect(again.book.contentAt(sheet(again, "附件1 统计表"), 15, 3)).toEqual({ formula: "=1+0", value: 1 });
  expect(again.original.drafts[2]).toEqual(document.original.drafts[2]);
});

test("a sheet that was added or made anew under its old name is written as a whole", async () => {
  const document = await open(circular);
  const { book } = document;
  book.enter(book.addSheet("新表"), 0, 0, "甲");
  book.removeSheet(sheet(document, "通报"));
  book.enter(book.addSheet("通报"), 0, 0, "乙");
  const kinds = differences(document.original, book).edits.map(({ kind }) => kind);
  expect(kinds).toEqual(["removeSheet", "addSheet", "addSheet"]);
  const opened = openFile(await saved(document));
  if (!opened.ok) throw new Error(opened.problem);
  const snapshot = await opened.workbook.read();
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(["附件1 统计表", "附件2 完成情况", "新表", "通报"]);
  const replaced = sheetNamed(snapshot, "通报");
  expect(replaced && valueAt(replaced, { row: 0, column: 0 })).toBe("乙");
});

test("a sheet the add-in made is saved with its charts, and they are there when it is opened again", async () => {
  const document = await open(circular);
  fillSheet(document.book.addSheet(dashboard.name), dashboard);
  const again = await open(await saved(document));
  expect(sheet(again, dashboard.name).charts).toHaveLength(2);
  expect(again.book.drafts()[3]?.charts).toEqual(dashboard.charts);
  expect(differences(again.original, again.book).edits).toEqual([]);
});

describe("a form", () => {
  const limits = { choices: form.choices, open: form.open, columnWidths: form.columnWidths };

  test("the add-in made is saved with its drop-downs, open cells and hidden column", async () => {
    const document = await open(circular);
    fillSheet(document.book.addSheet(form.name), form);
    const again = await open(await saved(document));
    expect(sheet(again, form.name).protected).toBe(true);
    expect(again.book.drafts()[3]).toMatchObject(limits);
    expect(differences(again.original, again.book).edits).toEqual([]);
  });

  test("filled in where it is open is saved as it is", async () => {
    const document = await open(bookOf([form]));
    document.book.enter(sheet(document, form.name), 2, 2, "已办结");
    const again = await open(await saved(document));
    expect(again.book.valueAt(sheet(again, form.name), 2, 2)).toBe("已办结");
    expect(again.book.drafts()[0]).toMatchObject(limits);
  });

  test("changed where it is locked is not saved", async () => {
    const document = await open(bookOf([form]));
    document.book.enter(sheet(document, form.name), 2, 1, "改");
    expect(await saveDocument(document)).toEqual({
      ok: false,
      conflicts: [{ reason: "sheetProtected", sheet: form.name }],
    });
  });
});

test("an empty workbook opens with one empty sheet", async () => {
  const { book } = await open(blankWorkbook());
  expect(book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(book.activeSheet.usedRange(false)).toBeUndefined();
});

test("a file that is none is refused with its reason", async () => {
  expect((await openDocument("x.xlsx", new Uint8Array([1, 2, 3]))).ok).toBe(false);
});
