/** Faults that real files of other makers brought to light, one of each kind. */
import type { Edit } from "../../src/core/edits/plan";
import type { SheetDraft } from "../../src/core/edits/draft";
import type { CellContent, CellValue } from "../../src/core/grid/snapshot";
import { openFile } from "../../src/files/xlsx/read/open";
import type { FileWorkbook } from "../../src/files/xlsx/workbook-file";
import { bookBytes, opened, partsOf, plainStyles, RELATIONSHIPS, savedParts, zipParts, type BookText } from "./kit";
import { docx, problemOf, returned } from "./incoming/kit";

const DATA = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

function setCell(row: number, column: number, before: CellContent, after: CellContent): Edit {
  return { kind: "setCell", at: { sheet: "表", row, column }, before, after };
}

const written = (book: FileWorkbook, ...edits: Edit[]) => book.apply({ label: "写", edits });

async function valueAt(book: FileWorkbook, row: number, column: number): Promise<CellValue | undefined> {
  const sheet = (await book.read()).sheets.find(({ name }) => name === "表");
  return sheet?.values[row - sheet.origin.row]?.[column - sheet.origin.column];
}

const charted: SheetDraft = {
  name: "图",
  cells: [
    ["单位", "完成"],
    ["甲", 1],
    ["乙", 2],
  ],
  styles: [],
  merges: [],
  columnWidths: [],
  rowHeights: [],
  freezeRows: 0,
  print: { landscape: false },
  charts: [
    {
      kind: "doughnut",
      title: "完成",
      at: { row: 4, column: 0, rows: 10, columns: 5 },
      categories: { row: 1, column: 0, rows: 2, columns: 1 },
      series: [{ name: { row: 0, column: 1 }, values: { row: 1, column: 1, rows: 2, columns: 1 } }],
    },
  ],
};

describe("content types", () => {
  const types = (book: FileWorkbook) => savedParts(book.save())["[Content_Types].xml"] ?? "";

  test("a package that names no type for relationships learns it with the first chart, once", async () => {
    const parts = partsOf({ sheets: { 表: DATA }, styles: plainStyles });
    const bare = parts["[Content_Types].xml"]?.replace(/<Default Extension="rels"[^>]*>/, "") ?? "";
    const book = opened(zipParts({ ...parts, "[Content_Types].xml": bare }));
    await written(book, { kind: "addSheet", draft: charted });
    expect(types(book).match(/<Default Extension="rels"/g)).toHaveLength(1);
    expect(types(opened(zipParts(parts))).match(/<Default Extension="rels"/g)).toHaveLength(1);
  });

  test("what is said of a part that does not exist is replaced and not doubled", async () => {
    const stale = '<Override PartName="/xl/worksheets/Sheet2.xml" ContentType="application/xml"/>';
    const book = opened(bookBytes({ sheets: { 表: DATA }, styles: plainStyles, moreTypes: stale }));
    await written(book, { kind: "addSheet", draft: { ...charted, charts: [] } });
    expect(types(book).match(/PartName="\/xl\/worksheets\/sheet2.xml"/gi)).toHaveLength(1);
    expect(types(book)).toContain('PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxml');
  });
});

describe("sheets without a part", () => {
  const withTab = (tab: string): Uint8Array => {
    const parts = partsOf({ sheets: { 表: DATA } });
    const workbook = parts["xl/workbook.xml"]?.replace("</sheets>", `${tab}</sheets>`) ?? "";
    return zipParts({ ...parts, "xl/workbook.xml": workbook });
  };

  test.each(['r:id=""', ""])("an old macro sheet with %p is a tab without cells", async (id) => {
    const book = opened(withTab(`<sheet name="宏1" sheetId="9" state="veryHidden" ${id}/>`));
    expect((await book.read()).sheets.map(({ name }) => name)).toEqual(["表"]);
    await written(book, setCell(0, 0, 1, 2), { kind: "addSheet", draft: { ...charted, charts: [] } });
    const again = opened(book.save());
    expect((await again.read()).sheets.map(({ name }) => name)).toEqual(["表", "图"]);
    expect(savedParts(book.save())["xl/workbook.xml"]).toContain("宏1");
  });

  test("a workbook none of whose sheets has a part is damaged", () => {
    const parts = partsOf({ sheets: { 表: DATA } });
    const workbook = parts["xl/workbook.xml"]?.replace(/r:id="[^"]*"/g, 'r:id=""') ?? "";
    expect(openFile(zipParts({ ...parts, "xl/workbook.xml": workbook }))).toEqual({ ok: false, problem: "damaged" });
  });
});

describe("a book that counts days from 1904", () => {
  const book = () =>
    opened(
      zipParts({
        ...partsOf({
          sheets: {
            表: '<sheetData><row r="1"><c r="A1" s="1"><v>43000</v></c><c r="B1"><v>43000</v></c></row></sheetData>',
          },
          styles: plainStyles,
        }),
        "xl/workbook.xml":
          partsOf({ sheets: { 表: "" } })["xl/workbook.xml"]?.replace(
            "<sheets>",
            '<workbookPr date1904="1"/><sheets>',
          ) ?? "",
      }),
    );

  test("is compared with the day that was read, written by its own count, and taken back", async () => {
    const file = book();
    expect(await valueAt(file, 0, 0)).toBe(44462);
    const receipt = await written(file, setCell(0, 0, 44462, 44463));
    expect(receipt.outcome).toBe("applied");
    expect(savedParts(file.save())["xl/worksheets/sheet1.xml"]).toContain('<c r="A1" s="1"><v>43001</v></c>');
    expect(await valueAt(file, 0, 0)).toBe(44463);
    expect((await opened(file.save()).apply(receipt.undo)).outcome).toBe("applied");
    expect((await file.apply(receipt.undo)).outcome).toBe("applied");
    expect(await valueAt(file, 0, 0)).toBe(44462);
  });

  test("a number that is no date is compared as it stands", async () => {
    expect((await written(book(), setCell(0, 1, 44462, 1))).outcome).toBe("refused");
    expect((await written(book(), setCell(0, 1, 43000, 1))).outcome).toBe("applied");
  });
});

describe("undo", () => {
  test.each<[string, BookText]>([
    ["no styles", { sheets: { 表: DATA } }],
    [
      "formulas",
      { sheets: { 表: DATA.replace("</row>", '<c r="B1"><f>A1+1</f><v>2</v></c></row>') }, names: "<calcPr/>" },
    ],
  ])("straight after a change gives a book with %s back byte by byte", async (_, text) => {
    const bytes = bookBytes(text);
    const book = opened(bytes);
    const receipt = await written(book, setCell(0, 0, 1, "-甲"));
    expect(book.save()).not.toEqual(bytes);
    const back = await book.apply(receipt.undo);
    expect(book.save()).toEqual(bytes);
    await book.apply(back.undo);
    expect(await valueAt(book, 0, 0)).toBe("-甲");
  });
});

describe("what is worked out anew", () => {
  const row = (cells: string) =>
    opened(
      bookBytes({ sheets: { 表: `<sheetData><row r="1">${cells}</row></sheetData>` }, sharedStrings: "<si><t/></si>" }),
    );

  test("an array formula and what reads its cells keep their values", async () => {
    const book = row(
      '<c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:C1">A1*2</f><v>2</v></c><c r="C1"><v>2</v></c><c r="D1"><f>C1+A1</f><v>3</v></c><c r="E1"><f>A1+1</f><v>2</v></c>',
    );
    await written(book, setCell(0, 0, 1, 5));
    expect((await book.read()).sheets[0]?.values).toEqual([[5, 2, 2, 3, 6]]);
  });

  test("a shared text without a letter is counted as Excel counts it", async () => {
    const book = row('<c r="A1"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="D1"><f>COUNTA(A1:C1)+A1</f><v>3</v></c>');
    await written(book, setCell(0, 0, 1, 5));
    expect(await valueAt(book, 0, 3)).toBe(7);
  });

  test("a range with such a text beyond the cells that are seen is left to Excel", async () => {
    const book = row('<c r="A1"><v>1</v></c><c r="B1"><f>COUNTA(A1:Z1)+A1</f><v>4</v></c><c r="Y1" t="s"><v>0</v></c>');
    await written(book, setCell(0, 0, 1, 5));
    expect(await valueAt(book, 0, 1)).toBe(4);
  });
});

describe("lock files", () => {
  /** As Excel leaves it beside an open file: a name, its length before it, and the same once more in two bytes a letter. */
  const lock = new Uint8Array(165).fill(0x20);
  lock.set([4, 0x77, 0x61, 0x6e, 0x67]);

  test("are told by what stands in them and by their names", async () => {
    expect(openFile(lock)).toEqual({ ok: false, problem: "lockFile" });
    const [file] = await returned(new TextEncoder().encode(",王,PC"), "报送/~$区发改局.xlsx");
    expect(file?.problem?.code).toBe("lockFile");
    expect(file?.problem?.zh).toContain("~$");
  });

  test("a file of that length that is something else is not one", () => {
    expect(openFile(new TextEncoder().encode("甲,乙,丙\n".repeat(20)).subarray(0, 165))).toEqual({
      ok: false,
      problem: "csvOrText",
    });
  });
});

describe("encodings", () => {
  /** 责任单位 in GB2312. */
  const letters = [0xd4, 0xf0, 0xc8, 0xce, 0xb5, 0xa5, 0xce, 0xbb];

  test.each(["GB2312", "gb18030", "GBK"])("XML in %s is read, and written again as UTF-8", async (name) => {
    const text = `<?xml version="1.0" encoding="${name}"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>@</t></is></c></row></sheetData></worksheet>`;
    const bytes = Uint8Array.from([...text].flatMap((letter) => (letter === "@" ? letters : [letter.charCodeAt(0)])));
    const { zipSync, strToU8 } = await import("fflate");
    const parts = partsOf({ sheets: { 表: "" } });
    const all = Object.fromEntries(Object.entries(parts).map(([path, content]) => [path, strToU8(content)]));
    const book = opened(zipSync({ ...all, "xl/worksheets/sheet1.xml": bytes }));
    expect(await valueAt(book, 0, 0)).toBe("责任单位");
    await written(book, setCell(1, 0, null, "乙"));
    expect(savedParts(book.save())["xl/worksheets/sheet1.xml"]).toMatch(/encoding="UTF-8".*责任单位.*乙/);
  });
});

describe("a signed workbook", () => {
  const origin = "_xmlsignatures/origin.sigs";
  const type = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin";
  const parts = partsOf({
    sheets: { 表: DATA },
    moreTypes:
      '<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/>',
  });
  const bytes = zipParts({
    ...parts,
    "_rels/.rels":
      parts["_rels/.rels"]?.replace(
        "</Relationships>",
        `<Relationship Id="s" Type="${type}" Target="${origin}"/></Relationships>`,
      ) ?? "",
    [origin]: "",
    "_xmlsignatures/_rels/origin.sigs.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="${RELATIONSHIPS}/signature" Target="sig1.xml"/></Relationships>`,
    "_xmlsignatures/sig1.xml": "<Signature/>",
  });

  test("loses its signature when it is changed, says so, and has it again when that is taken back", async () => {
    const book = opened(bytes);
    const receipt = await written(book, setCell(0, 0, 1, 2));
    expect(receipt).toMatchObject({ outcome: "applied", conflicts: [{ reason: "leftOut", what: "signature" }] });
    expect(Object.keys(savedParts(book.save())).filter((path) => path.includes("signature"))).toEqual([]);
    expect(savedParts(book.save())["_rels/.rels"]).not.toContain("signature");
    await book.apply(receipt.undo);
    expect(book.save()).toEqual(bytes);
  });

  test("keeps it where nothing was changed", async () => {
    const book = opened(bytes);
    expect((await written(book, setCell(0, 0, 7, 2))).conflicts).toMatchObject([{ reason: "cellChanged" }]);
    expect(book.save()).toEqual(bytes);
  });
});

describe("advice for a Word file", () => {
  const broken = docx("<!DOCTYPE x><w:p/>");

  test("does not speak of Excel", async () => {
    const [file] = await returned(broken, "区发改局.docx");
    expect(file?.problem?.code).toBe("forbiddenXmlInDocument");
    expect(`${file?.problem?.zh}${file?.problem?.en}`).not.toContain("Excel");
    expect(await problemOf(broken)).toBe("forbiddenXml");
  });
});
