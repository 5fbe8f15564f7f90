/** What a person is told of a returned .xlsx or .xlsm; nothing of it is run, followed or carried over. */
import { bookBytes, plainStyles, RELATIONSHIPS } from "../kit";
import { cautionsOf, link, sheetsIn, single } from "./kit";

const plain = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const text = (value: string) =>
  `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${value}</t></is></c></row></sheetData>`;
const formula = (value: string) => `<sheetData><row r="1"><c r="A1"><f>${value}</f><v>7</v></c></row></sheetData>`;
const book = (sheet: string, more: Omit<Parameters<typeof bookBytes>[0], "sheets"> = {}) =>
  bookBytes({ sheets: { 表: sheet }, ...more });
const outside = (kind: string) => ({
  moreRelationships: link("externalLink", "externalLinks/externalLink1.xml"),
  more: { "xl/externalLinks/externalLink1.xml": `<externalLink><${kind}/></externalLink>` },
});

test("a plain workbook needs no word", async () => {
  expect(await cautionsOf(book(plain))).toEqual([]);
});

test("a date is its number of days, what a merged range covers is not there, a comment is not read", async () => {
  const sheet =
    '<sheetData><row r="1"><c r="A1" s="1"><v>45108</v></c><c r="B1"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>';
  const bytes = book(sheet, { styles: plainStyles, more: { "xl/comments1.xml": "<comments/>" } });
  expect(await sheetsIn(bytes)).toMatchObject([
    { values: [[45_108]], merges: [{ row: 0, column: 0, rows: 1, columns: 2 }] },
  ]);
});

test("the day on which it was saved, as its properties have it", async () => {
  const core = (modified: string) => ({
    more: {
      "docProps/core.xml": `<cp:coreProperties><dcterms:modified xsi:type="dcterms:W3CDTF">${modified}</dcterms:modified></cp:coreProperties>`,
    },
  });
  expect((await single(book(plain, core("2024-03-29T08:00:00Z")))).savedOn).toBe("2024-03-29");
  expect((await single(book(plain, core("昨天")))).savedOn).toBeUndefined();
  expect((await single(book(plain))).savedOn).toBeUndefined();
});

test("macros: a project, or a macro sheet", async () => {
  expect(await cautionsOf(book(plain, { more: { "xl/vbaProject.bin": "x" } }))).toEqual([{ kind: "macros" }]);
  const sheet = link("x", "macrosheets/sheet1.xml").replace(`${RELATIONSHIPS}/x`, "http://x/xlMacrosheet");
  expect(await cautionsOf(book(plain, { moreRelationships: sheet }))).toEqual([{ kind: "macros" }]);
});

test("links to other workbooks, by their number", async () => {
  expect(await cautionsOf(book(plain, outside("externalBook")))).toEqual([{ kind: "externalLinks", count: 1 }]);
});

test("links to other programs", async () => {
  expect(await cautionsOf(book(plain, outside("ddeLink")))).toEqual([{ kind: "dde" }]);
});

test("files inside, by their number", async () => {
  const more = { "xl/embeddings/oleObject1.bin": "x", "xl/embeddings/book.xlsx": "x" };
  expect(await cautionsOf(book(plain, { more }))).toEqual([{ kind: "embeddedFiles", count: 2 }]);
});

test("formulas, beside the values they show", async () => {
  const bytes = book(formula("1+6"));
  expect(await cautionsOf(bytes)).toEqual([{ kind: "formulas", count: 1 }]);
  expect(await sheetsIn(bytes)).toMatchObject([{ values: [[7]], formulas: [["=1+6"]] }]);
});

describe("a text that calls a program when it is taken for a formula", () => {
  test.each([
    "=cmd|'/C calc'!A0",
    "+cmd|'/C calc'!A0",
    "-2+3+cmd|'/C calc'!A0",
    "@SUM(1)*cmd|'/C calc'!A0",
    "=DDE|topic!item",
  ])("%s", async (value) => {
    expect(await cautionsOf(book(text(value)))).toEqual([{ kind: "dde" }]);
  });

  test.each(["-按计划推进|完成率90%！", "=", "进展顺利|已完成!", "+86|010!", "-A|B"])("but not %s", async (value) => {
    expect(await cautionsOf(book(text(value)))).toEqual([]);
  });

  test("as a formula", async () => {
    expect(await cautionsOf(book(formula("cmd|'/C calc'!A0")))).toEqual([
      { kind: "dde" },
      { kind: "formulas", count: 1 },
    ]);
    expect(await cautionsOf(book(formula("\"cmd|'/C calc'!A0\"&amp;B1")))).toEqual([{ kind: "formulas", count: 1 }]);
  });
});
