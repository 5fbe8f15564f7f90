import { fc } from "../../kit/properties";
import type { CellStyle } from "../../../src/core/edits/draft";
import { HostBook } from "../../../src/workbench/host/book";
import { charactersOfPoints, pointsOfCharacters } from "../../../src/workbench/host/drafts";
import { readEntry } from "../../../src/workbench/host/entry";
import type { HostSheet } from "../../../src/workbench/host/sheet";
import { form } from "../../kit/form";
import { sheetDraft } from "../../kit/office-book";

function onlySheet(book: HostBook): HostSheet {
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("The book has no sheet.");
  return sheet;
}

test.each([
  ["3", { value: 3 }],
  [" 3 ", { value: 3 }],
  ["001", { value: 1 }],
  ["+86", { value: 86 }],
  ["1,234.5", { value: 1234.5 }],
  ["-5%", { value: -0.05, format: "0%" }],
  ["(5)", { value: -5 }],
  ["2023/6/30", { value: 45107, format: "yyyy/m/d" }],
  ["2023年6月30日", { value: 45107, format: "yyyy/m/d" }],
  ["12:30", { value: 12.5 / 24, format: "h:mm" }],
  ["true", { value: true }],
  ["=A1+1", { value: null, formula: "=A1+1" }],
  ["='附件2'!A1", { value: null, formula: "=附件2!A1" }],
  ["='附 件'!A1", { value: null, formula: "='附 件'!A1" }],
  ["-A1", { value: null, formula: "=-A1" }],
  ["@x", { value: null, formula: "=@x" }],
  ["=", { value: "=" }],
  ["'001", { value: "001" }],
  ["13/45", { value: "13/45" }],
  ["区发改局", { value: "区发改局" }],
  ["", { value: null }],
])("typing %j gives what Excel makes of it", (typed, entry) => {
  expect(readEntry(typed, false)).toEqual(entry);
});

test("a cell formatted as text keeps what is typed", () => {
  expect([readEntry("=1+1", true), readEntry(7, true), readEntry(true, true)]).toEqual([
    { value: "=1+1" },
    { value: "7" },
    { value: "TRUE" },
  ]);
});

test("formulas follow the cells they refer to, across sheets and through each other", () => {
  const book = HostBook.fromDrafts([
    sheetDraft("附件1", [
      [
        { formula: '=COUNTIFS(附件2!A:A,"甲")', value: 9 },
        { formula: "=A1*2", value: 18 },
      ],
    ]),
    sheetDraft("附件2", [["甲"], ["乙"], ["甲"]]),
  ]);
  const [tally, annex] = book.sheets;
  if (!tally || !annex) throw new Error("The book has two sheets.");
  expect([book.valueAt(tally, 0, 0), book.valueAt(tally, 0, 1)]).toEqual([2, 4]);
  book.enter(annex, 1, 0, "甲");
  expect([book.valueAt(tally, 0, 0), book.valueAt(tally, 0, 1)]).toEqual([3, 6]);
});

test("a formula nobody understands keeps the result it came with, and shows #NAME? when it is typed", () => {
  const book = HostBook.fromDrafts([sheetDraft("表", [[{ formula: "=NOSUCHTHING(1)", value: 42 }]])]);
  const sheet = onlySheet(book);
  book.enter(sheet, 0, 1, "=NOSUCHTHING(2)");
  expect([book.valueAt(sheet, 0, 0), book.valueAt(sheet, 0, 1)]).toEqual([42, "#NAME?"]);
});

test("a formula that leads back to itself ends", () => {
  const book = HostBook.fromDrafts([sheetDraft("表", [])]);
  const sheet = onlySheet(book);
  book.enter(sheet, 0, 0, "=A1+1");
  expect(book.valueAt(sheet, 0, 0)).toBe(1);
});

test("listeners hear of changes until they stop", () => {
  const book = HostBook.fromDrafts([]);
  let heard = 0;
  const stop = book.subscribe(() => heard++);
  book.notify("person");
  stop();
  book.notify("person");
  expect(heard).toBe(1);
});

test("listeners are told which sheets came, went or are called otherwise, not of those it was opened with", () => {
  const book = HostBook.fromDrafts([sheetDraft("表", [])]);
  const told: unknown[] = [];
  book.subscribe(({ sheets }) => told.push(...sheets));
  book.notify("person");
  expect(told).toEqual([]);
  const sheet = book.addSheet("新表");
  book.renameSheet(sheet, "旧表");
  book.showSheet(sheet, "Hidden");
  book.removeSheet(sheet);
  book.notify("person");
  expect(told).toEqual([
    { kind: "added", sheet: sheet.id },
    { kind: "renamed", sheet: sheet.id, before: "新表", after: "旧表" },
    { kind: "shown", sheet: sheet.id, before: "Visible", after: "Hidden" },
    { kind: "deleted", sheet: sheet.id },
  ]);
});

test("sheets come back from the host as the drafts they were made of", () => {
  const draft = sheetDraft(
    "附件1 统计表",
    [
      ["单位", null, 1],
      [{ formula: "=C1*2", value: 2 }, true, "=文字"],
    ],
    {
      mark: { kind: "tally", checksum: "1a2b" },
      styles: [
        { range: { row: 0, column: 0, rows: 1, columns: 3 }, style: { bold: true, border: true, fill: "#DDEBF7" } },
        { range: { row: 1, column: 0, rows: 1, columns: 2 }, style: { numberFormat: "0", horizontal: "center" } },
      ],
      merges: [{ row: 4, column: 0, rows: 2, columns: 2 }],
      columnWidths: [20, undefined, 8.5],
      rowHeights: [undefined, 28],
      freezeRows: 1,
      print: { landscape: true, repeatRows: { first: 0, last: 1 } },
      hidden: true,
      protected: true,
    },
  );
  const visible = sheetDraft("通报", [["甲"]]);
  const [first, second] = HostBook.fromDrafts([draft, visible]).drafts();
  expect(first).toEqual({ ...draft, columnWidths: [20, undefined, 8.43], open: [] });
  expect(second).toEqual(visible);
});

test("a form comes back with its drop-downs, open cells and hidden column", () => {
  const [made] = HostBook.fromDrafts([form]).drafts();
  expect(made).toEqual({ ...form, protected: true });
});

test("whatever blocks of style a sheet has, its cells look the same after a round trip", () => {
  const blocks = fc.array(
    fc.record({
      range: fc.record({
        row: fc.nat(5),
        column: fc.nat(5),
        rows: fc.integer({ min: 1, max: 4 }),
        columns: fc.integer({ min: 1, max: 4 }),
      }),
      style: fc.constantFrom<CellStyle>(
        { bold: true },
        { border: true },
        { size: 12, wrap: true },
        { fill: "#FFFFFF" },
      ),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(blocks, (styles) => {
      const once = HostBook.fromDrafts([sheetDraft("表", [], { styles })]);
      const twice = HostBook.fromDrafts(once.drafts());
      for (let row = 0; row < 10; row++) {
        for (let column = 0; column < 10; column++) {
          const [a, b] = [once, twice].map((book) => onlySheet(book).cell(row, column)?.style ?? {});
          expect(b).toEqual(a);
        }
      }
    }),
  );
});

test("widths in characters and points turn into each other", () => {
  for (const characters of [0, 4, 8.43, 13, 20, 60]) {
    expect(charactersOfPoints(pointsOfCharacters(characters))).toBeCloseTo(characters, 0);
  }
});
