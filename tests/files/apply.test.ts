import type { Edit, EditPlan } from "../../src/core/edits/plan";
import { type CellContent } from "../../src/core/grid/snapshot";
import type { FileWorkbook } from "../../src/files/xlsx/workbook-file";
import { bookBytes, opened, partsOf, RELATIONSHIPS, savedParts, sheetOf, zipParts } from "./kit";

const plan = (...edits: Edit[]): EditPlan => ({ label: "测试", edits });

function set(name: string, before: CellContent, after: CellContent, sheet = "表"): Edit {
  const [, letter = "A", digits = "1"] = /^([A-Z])(\d+)$/.exec(name) ?? [];
  return { kind: "setCell", at: { sheet, row: Number(digits) - 1, column: letter.charCodeAt(0) - 65 }, before, after };
}

async function sheetXml(
  book: FileWorkbook,
  edits: readonly Edit[],
  part = "xl/worksheets/sheet1.xml",
): Promise<string> {
  const receipt = await book.apply(plan(...edits));
  expect(receipt.conflicts).toEqual([]);
  return savedParts(book.save())[part] ?? "";
}

const rowsOf = (xml: string) => /<sheetData>(.*)<\/sheetData>/s.exec(xml)?.[1] ?? "";

describe("writing into cells", () => {
  test("a number into an empty styled cell keeps its style", async () => {
    const book = sheetOf('<row r="1" spans="1:2" ht="30"><c r="A1" s="1" t="n"></c><c r="B1" s="1"/></row>');
    expect(rowsOf(await sheetXml(book, [set("A1", null, 1)]))).toBe(
      '<row r="1" spans="1:2" ht="30"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"/></row>',
    );
  });

  test("a number over text drops the text's type", async () => {
    const book = sheetOf('<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>三</t></is></c></row>');
    expect(rowsOf(await sheetXml(book, [set("A1", "三", 3)]))).toBe('<row r="1"><c r="A1" s="1"><v>3</v></c></row>');
  });

  test("clearing keeps the cell's style", async () => {
    const book = sheetOf('<row r="1"><c r="A1" s="1"><v>3</v></c></row>');
    expect(rowsOf(await sheetXml(book, [set("A1", 3, null)]))).toBe('<row r="1"><c r="A1" s="1"/></row>');
  });

  test("text goes in as text, spaces and special characters kept", async () => {
    const book = sheetOf("");
    expect(rowsOf(await sheetXml(book, [set("A1", null, ' <区&"局">\u0001\r\n ')]))).toBe(
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> &lt;区&amp;&quot;局&quot;&gt;_x0001__x000D_\n </t></is></c></row>',
    );
  });

  test.each(["=1+1", "+86", "-", "@甲", "'甲"])("%s is text, and stays text when a person edits it", async (text) => {
    const book = sheetOf('<row r="1"><c r="A1" s="1"/></row>');
    const xml = rowsOf(await sheetXml(book, [set("A1", null, text)]));
    expect(xml).toBe(`<row r="1"><c r="A1" s="2" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c></row>`);
    const formats = /<cellXfs count="3">(.*)<\/cellXfs>/.exec(savedParts(book.save())["xl/styles.xml"] ?? "")?.[1];
    expect(formats?.match(/quotePrefix="1"/g)).toHaveLength(1);
    expect(formats).toContain(
      'numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"',
    );
    expect((await opened(book.save()).read()).sheets[0]?.values).toEqual([[text]]);
  });

  test("taking such text back gives the cell its first style again", async () => {
    const book = sheetOf('<row r="1"><c r="A1" s="1"><v>4</v></c></row>');
    const receipt = await book.apply(plan(set("A1", 4, "=1+1")));
    expect(rowsOf(await sheetXml(book, receipt.undo.edits))).toBe('<row r="1"><c r="A1" s="1"><v>4</v></c></row>');
  });

  test("missing rows and cells are put in order", async () => {
    const book = sheetOf('<row r="2" spans="2:3"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="5"/>', {
      before: '<dimension ref="B2:D5"/>',
    });
    const xml = await sheetXml(
      book,
      ["F5", "C2", "A2", "B3", "E2", "A1", "A9"].map((name) => set(name, null, 0)),
    );
    expect(rowsOf(xml)).toBe(
      '<row r="1"><c r="A1"><v>0</v></c></row>' +
        '<row r="2"><c r="A2"><v>0</v></c><c r="B2"><v>1</v></c><c r="C2"><v>0</v></c><c r="D2"><v>2</v></c><c r="E2"><v>0</v></c></row>' +
        '<row r="3"><c r="B3"><v>0</v></c></row><row r="5"><c r="F5"><v>0</v></c></row><row r="9"><c r="A9"><v>0</v></c></row>',
    );
    expect(xml).toContain('<dimension ref="A1:F9"/>');
  });

  test("into a sheet without any row, with a prefix", async () => {
    const parts = partsOf({ sheets: { 表: "" } });
    const path = "xl/worksheets/sheet1.xml";
    const xml =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/></x:worksheet>';
    expect(await sheetXml(opened(zipParts({ ...parts, [path]: xml })), [set("B2", null, "甲")])).toBe(
      xml.replace(
        "<x:sheetData/>",
        '<x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t xml:space="preserve">甲</x:t></x:is></x:c></x:row></x:sheetData>',
      ),
    );
  });

  test("a new cell looks as its row or column says", async () => {
    const book = sheetOf('<row r="2" s="1" customFormat="1"/>', {
      before: '<cols><col min="3" max="3" width="9" style="1"/></cols>',
    });
    const rows = rowsOf(await sheetXml(book, [set("A2", null, 1), set("C4", null, 1), set("D4", null, 1)]));
    expect(rows).toContain('<c r="A2" s="1">');
    expect(rows).toContain('<c r="C4" s="1"><v>1</v></c><c r="D4"><v>1</v></c>');
  });
});

describe("formulas", () => {
  test("are written with the value they show, and Excel is asked to work them out on opening", async () => {
    const book = sheetOf('<row r="1"><c r="A1"><v>2</v></c></row>');
    const rows = rowsOf(await sheetXml(book, [set("B1", null, { formula: '=IF(A1<3,"少","多")', value: "少" })]));
    expect(rows).toContain('<c r="B1" t="str"><f>IF(A1&lt;3,&quot;少&quot;,&quot;多&quot;)</f><v>少</v></c>');
    expect(savedParts(book.save())["xl/workbook.xml"]).toContain('</sheets><calcPr fullCalcOnLoad="1"/>');
  });

  test("that depend on a changed cell show their new value, through other formulas and sheets", async () => {
    const book = opened(
      bookBytes({
        sheets: {
          表: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><f>A1*2</f><v>2</v></c><c r="C1"><f>VLOOKUP(A1,A:B,2)</f><v>9</v></c></row></sheetData>',
          总: '<sheetData><row r="1"><c r="A1"><f>SUM(表!A:B)</f><v>3</v></c><c r="B1"><f>A1+0</f><v>3</v></c><c r="C1" t="str"><f>"x"&amp;D1</f><v>x</v></c></row></sheetData>',
        },
      }),
    );
    const untouched = '<c r="C1"><f>VLOOKUP(A1,A:B,2)</f><v>9</v></c>';
    expect(rowsOf(await sheetXml(book, [set("A1", 1, 10)]))).toBe(
      `<row r="1"><c r="A1"><v>10</v></c><c r="B1" s="1"><f>A1*2</f><v>20</v></c>${untouched}</row>`,
    );
    expect(rowsOf(savedParts(book.save())["xl/worksheets/sheet2.xml"] ?? "")).toBe(
      '<row r="1"><c r="A1"><f>SUM(表!A:B)</f><v>30</v></c><c r="B1"><f>A1+0</f><v>30</v></c><c r="C1" t="str"><f>"x"&amp;D1</f><v>x</v></c></row>',
    );
  });

  test("that go round in a circle are left as they are", async () => {
    const book = sheetOf(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+C1</f><v>5</v></c><c r="C1"><f>B1</f><v>5</v></c></row>',
    );
    await book.apply(plan(set("A1", 1, 2)));
    expect((await book.read()).sheets[0]?.values).toEqual([[2, 5, 5]]);
  });

  test("shared with an overwritten one keep working", async () => {
    const book = sheetOf(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="3">A1&amp;""</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><v>7</v></c><c r="B2" t="str"><f t="shared" si="3"/><v>7</v></c></row>',
    );
    const rows = rowsOf(await sheetXml(book, [set("B1", { formula: '=A1&""', value: 1 }, 5)]));
    expect(rows).toContain('<c r="B2" t="str"><f>A2&amp;&quot;&quot;</f><v>7</v></c>');
    expect((await opened(book.save()).read()).sheets[0]?.formulas).toEqual([
      ["", ""],
      ["", '=A2&""'],
    ]);
  });

  test("the list of formula cells goes when one of them does, with its type and relationship", async () => {
    const book = opened(
      bookBytes({
        sheets: {
          表: '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>2</v></c></row></sheetData>',
        },
        more: { "xl/calcChain.xml": '<calcChain><c r="A1" i="1"/></calcChain>' },
        moreRelationships: `<Relationship Id="rIdC" Type="${RELATIONSHIPS}/calcChain" Target="calcChain.xml"/>`,
        moreTypes:
          '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
      }),
    );
    await book.apply(plan(set("B1", 2, 3)));
    expect(Object.keys(savedParts(book.save()))).toContain("xl/calcChain.xml");
    await book.apply(plan(set("A1", { formula: "=1+1", value: 2 }, 3)));
    expect(JSON.stringify(savedParts(book.save()))).not.toContain("calcChain");
  });
});

describe("what does not hold any more is left alone", () => {
  test("a cell that changed is named with what stands there", async () => {
    const book = sheetOf('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>');
    const receipt = await book.apply(plan(set("A1", 5, 6), set("B1", 2, 3)));
    expect(receipt).toMatchObject({
      outcome: "partial",
      conflicts: [{ reason: "cellChanged", at: { sheet: "表", row: 0, column: 0 }, expected: 5, found: 1 }],
      undo: { edits: [set("B1", 3, 2)] },
    });
    expect((await book.read()).sheets[0]?.values).toEqual([[1, 3]]);
  });

  test("a sheet that is gone", async () => {
    const receipt = await sheetOf("").apply(plan(set("A1", null, 1, "没有")));
    expect(receipt).toMatchObject({ outcome: "refused", conflicts: [{ reason: "sheetMissing", sheet: "没有" }] });
  });

  test("one protected sheet refuses the whole plan", async () => {
    const bytes = bookBytes({ sheets: { 甲: "<sheetData/>", 乙: '<sheetData/><sheetProtection sheet="1"/>' } });
    const book = opened(bytes);
    const receipt = await book.apply(plan(set("A1", null, 1, "甲"), set("A1", null, 1, "乙")));
    expect(receipt).toMatchObject({
      outcome: "refused",
      applied: [],
      conflicts: [{ reason: "sheetProtected", sheet: "乙" }],
    });
    expect(book.save()).toEqual(bytes);
  });

  test("cells that cannot be written alone: under a merge, in an array formula, too long a text", async () => {
    const book = sheetOf('<row r="1"><c r="C1"><f t="array" ref="C1:C2">A1:A2</f><v>0</v></c></row>', {
      after: '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
    });
    const { conflicts } = await book.apply(
      plan(set("B1", null, 1), set("C2", null, 1), set("D1", null, "长".repeat(32_768))),
    );
    expect(conflicts).toEqual([
      { reason: "cellCovered", at: { sheet: "表", row: 0, column: 1 } },
      { reason: "partOfArray", at: { sheet: "表", row: 1, column: 2 } },
      { reason: "textTooLong", at: { sheet: "表", row: 0, column: 3 } },
    ]);
  });
});
