import type { SheetDraft } from "../../src/core/edits/draft";
import { bookOf } from "../../src/files/xlsx/write/new-book";
import { readZip } from "../../src/files/package/zip-read";
import { zipOf } from "../../src/files/package/zip-write";
import { strFromU8, unzipSync } from "fflate";
import { dashboard } from "../kit/dashboard";
import { opened } from "./kit";

const draft = (name: string, rows: number): SheetDraft => ({
  name,
  mark: { kind: "form", checksum: "1" },
  cells: [["标题"], ...Array.from({ length: rows }, (_, r) => [r + 1, `第${r + 1}项工作标准`, null])],
  styles: [{ range: { row: 0, column: 0, rows: rows + 1, columns: 3 }, style: { font: "仿宋_GB2312", size: 12 } }],
  merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
  columnWidths: [6, 40, 20],
  rowHeights: [30],
  freezeRows: 1,
  print: { landscape: false, repeatRows: { first: 0, last: 0 } },
});

describe("a file of drafts alone", () => {
  test("holds these sheets, in this order, and no other", async () => {
    const drafts = [draft("区发改局", 3), draft("区财政局 & 区税务局", 1)];
    const book = opened(bookOf(drafts));
    expect((await book.read()).sheets.map(({ name, mark }) => [name, mark?.kind])).toEqual([
      ["区发改局", "form"],
      ["区财政局 & 区税务局", "form"],
    ]);
    expect(book.drafts()).toMatchObject(
      drafts.map(({ merges, columnWidths, rowHeights, print }) => ({ merges, columnWidths, rowHeights, print })),
    );
  });

  test("is the same bytes for the same drafts", () => {
    expect(bookOf([draft("甲", 3)])).toEqual(bookOf([draft("甲", 3)]));
  });

  test("marks text that could be a formula as text, in its own looks", () => {
    const odd = ["=1+1", "+86", "-", "@甲", "'甲", " ＝1"];
    const book = bookOf([{ ...draft("甲", 0), merges: [], cells: [odd, ["甲", 1, null]] }]);
    const parts = unzipSync(book);
    const xml = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    const formats = [...strFromU8(parts["xl/styles.xml"] ?? new Uint8Array()).matchAll(/<xf [^>]*>/g)].slice(1);
    const quoted = [...xml.matchAll(/<c r="[A-Z]+1"(?: s="(\d+)")?/g)].map(([, format = 0]) =>
      String(formats[Number(format)]),
    );
    expect(quoted).toHaveLength(odd.length);
    expect(quoted.filter((format) => !format.includes('quotePrefix="1"'))).toEqual([]);
    expect(xml).toMatch(/<c r="A2"[^>]*><is>|<c r="A2"[^>]*t="inlineStr"/);
    expect(String(formats[Number(/<c r="A2" s="(\d+)"/.exec(xml)?.[1] ?? 0)])).not.toContain("quotePrefix");
    expect(opened(book).drafts()[0]?.styles).toContainEqual({
      range: { row: 0, column: 0, rows: 1, columns: 3 },
      style: expect.objectContaining({ font: "仿宋_GB2312", size: 12 }) as unknown,
    });
  });

  test("carries charts", () => {
    expect(opened(bookOf([dashboard])).drafts()[0]?.charts).toEqual(dashboard.charts);
  });

  test("is not made of nothing or of two sheets of one name", () => {
    expect(() => bookOf([])).toThrow("at least one sheet");
    expect(() => bookOf([draft("甲", 1), draft("甲", 1)])).toThrow("sheetExists");
  });
});

test("files in one zip keep their bytes, their order and their Chinese names, flagged as UTF-8", () => {
  const files = [
    { name: "区发改局.xlsx", bytes: bookOf([draft("甲", 60)]) },
    { name: "说明.txt", bytes: new Uint8Array() },
  ];
  const zip = zipOf(files);
  expect(readZip(zip).map(({ path, utf8Name }) => [path, utf8Name])).toEqual([
    ["区发改局.xlsx", true],
    ["说明.txt", true],
  ]);
  const read = unzipSync(zip);
  expect(Object.keys(read)).toEqual(["区发改局.xlsx", "说明.txt"]);
  expect(read["区发改局.xlsx"]).toEqual(files[0]?.bytes);
  expect(strFromU8(read["说明.txt"] ?? new Uint8Array([1]))).toBe("");
});
