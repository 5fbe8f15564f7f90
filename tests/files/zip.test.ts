import { strToU8, Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { opened, partsOf, savedParts } from "./kit";

const parts = partsOf({ sheets: { 表: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' } });

/** A zip written as a stream: the sizes stand behind the data, the headers hold none. */
function streamed(stored: boolean): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [path, text] of Object.entries(parts)) {
    const entry = stored ? new ZipPassThrough(path) : new ZipDeflate(path);
    zip.add(entry);
    entry.push(strToU8(text), true);
  }
  zip.end();
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
}

test.each([
  ["deflated", false],
  ["stored", true],
])("a zip written as a stream (%s) is read, and written anew with the same parts", async (_, stored) => {
  const book = opened(streamed(stored));
  await book.apply({
    label: "写",
    edits: [{ kind: "setCell", at: { sheet: "表", row: 0, column: 0 }, before: 1, after: 2 }],
  });
  const saved = savedParts(book.save());
  expect(saved).toEqual({
    ...parts,
    "xl/worksheets/sheet1.xml": parts["xl/worksheets/sheet1.xml"]?.replace("<v>1", "<v>2"),
  });
});

test("the same workbook saves to the same bytes", async () => {
  const bytes = streamed(false);
  const save = async () => {
    const book = opened(bytes);
    await book.apply({
      label: "",
      edits: [{ kind: "setCell", at: { sheet: "表", row: 1, column: 1 }, before: null, after: "甲" }],
    });
    return book.save();
  };
  expect(await save()).toEqual(await save());
});
