import type { SheetSnapshot } from "../../src/core/grid/snapshot";
import {
  bookBytes,
  MAIN,
  opened,
  partsOf,
  plainStyles,
  realBook,
  RELATIONSHIPS,
  savedParts,
  sheetOf,
  zipParts,
} from "./kit";

async function read(rows: string, around?: Parameters<typeof sheetOf>[1]): Promise<SheetSnapshot> {
  const [sheet] = (await sheetOf(rows, around).read()).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

describe("what cells hold", () => {
  const kinds: readonly (readonly [string, string, unknown])[] = [
    ["a number", '<c r="A1"><v>116.4328</v></c>', 116.4328],
    ["a number in scientific notation", '<c r="A1" t="n"><v>1.5E-3</v></c>', 0.0015],
    ["a date stays its serial number", '<c r="A1" s="1"><v>45141</v></c>', 45141],
    ["a date in ISO 8601 becomes its serial number", '<c r="A1" t="d"><v>2023-08-04</v></c>', 45142],
    ["true", '<c r="A1" t="b"><v>1</v></c>', true],
    ["an error as its text", '<c r="A1" t="e"><v>#REF!</v></c>', "#REF!"],
    ["inline text", '<c r="A1" t="inlineStr"><is><t>区财政局</t></is></c>', "区财政局"],
    ["text by character references", '<c r="A1" t="inlineStr"><is><t>&#21306;&#x8D22;</t></is></c>', "区财"],
    ["text in CDATA", '<c r="A1" t="inlineStr"><is><t>a<![CDATA[<b>&amp;]]>c</t></is></c>', "a<b>&amp;c"],
    ["escaped characters", '<c r="A1" t="inlineStr"><is><t>a_x000D_\nb_x005F_x0041_</t></is></c>', "a\r\nb_x0041_"],
    [
      "rich text in one piece",
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>进展</t></r><r><t xml:space="preserve"> 顺利</t></r></is></c>',
      "进展 顺利",
    ],
    [
      "text with its phonetic guide left out",
      '<c r="A1" t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c>',
      "東京",
    ],
    ["a cell with an extension", '<c r="A1"><v>3</v><extLst><ext uri="x"/></extLst></c>', 3],
  ];
  test.each(kinds)("%s", async (_, cell, value) => {
    expect((await read(`<row r="1">${cell}</row>`)).values).toEqual([[value]]);
  });

  test("shared strings, rich and plain", async () => {
    const book = opened(
      bookBytes({
        sheets: {
          表: '<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row></sheetData>',
        },
        sharedStrings: "<si><t>甲</t></si><si><r><t>乙</t></r><r><t>丙</t></r></si><si/>",
      }),
    );
    expect((await book.read()).sheets[0]?.values).toEqual([["乙丙", "甲"]]);
  });
});

describe("formulas", () => {
  test("come with their cached value, in text of their own where they are shared", async () => {
    const sheet = await read(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+SUM(A$1:A1)&amp;"A1"</f><v>2</v></c></row>' +
        '<row r="2"><c r="B2" t="str"><f t="shared" si="0"/><v>x</v></c></row>',
    );
    expect(sheet.values).toEqual([
      [1, 2],
      [null, "x"],
    ]);
    expect(sheet.formulas).toEqual([
      ["", '=A1*$A$1+SUM(A$1:A1)&"A1"'],
      ["", '=A2*$A$1+SUM(A$1:A2)&"A1"'],
    ]);
  });

  test("a formula without a cached value is content", async () => {
    const sheet = await read('<row r="2"><c r="B2"><f>A1</f></c></row>');
    expect([sheet.origin, sheet.values, sheet.formulas]).toEqual([{ row: 1, column: 1 }, [[0]], [["=A1"]]]);
  });

  test("results of a file that asks Excel to work them out again are not relied on", async () => {
    const sheets = {
      表: '<sheetData><row r="1"><c r="A1"><v>4</v></c><c r="B1"><f>A1*2</f><v>0</v></c><c r="C1"><f>VLOOKUP(A1,A1,1)</f><v>3</v></c></row></sheetData>',
    };
    const valuesWith = async (names: string) => (await opened(bookBytes({ sheets, names })).read()).sheets[0]?.values;
    expect(await valuesWith('<calcPr calcId="191029"/>')).toEqual([[4, 0, 3]]);
    expect(await valuesWith('<calcPr fullCalcOnLoad="1"/>')).toEqual([[4, 8, 3]]);
  });

  test("a formula saved without its result has the one Excel will show, where it is understood", async () => {
    const book = opened(
      bookBytes({
        sheets: {
          甲: '<sheetData><row r="1"><c r="A1"><v>4</v></c><c r="B1"><f>SUM(A1:A2)</f><v></v></c><c r="C1"><f>乙!A1+1</f></c></row><row r="2"><c r="A2"><v>5</v></c><c r="B2"><f>VLOOKUP(A1,A1:A2,1)</f></c><c r="C2" t="str"><f>IF(A1=4,"",1)</f><v></v></c><c r="D2"><f>B1*10</f><v>7</v></c></row></sheetData>',
          乙: '<sheetData><row r="1"><c r="A1"><f>甲!B1*2</f></c></row></sheetData>',
        },
      }),
    );
    const [first, second] = (await book.read()).sheets;
    expect(first?.values).toEqual([
      [4, 9, 19, null],
      [5, null, "", 7],
    ]);
    expect(second?.values).toEqual([[18]]);
  });
});

test("dates of a workbook that counts from 1904 are the same days as everywhere; other numbers stay", async () => {
  const rows =
    '<row r="1"><c r="A1" s="1"><v>44011</v></c><c r="B1"><v>44011</v></c><c r="C1" s="1" t="d"><v>2024-06-30</v></c><c r="D1" s="1"><f>A1+1</f></c></row>';
  const { "xl/workbook.xml": workbook = "", ...parts } = partsOf({
    sheets: { 表: `<sheetData>${rows}</sheetData>` },
    styles: plainStyles,
  });
  const counted = (attributes: string) =>
    opened(
      zipParts({ ...parts, "xl/workbook.xml": workbook.replace("<sheets>", `<workbookPr ${attributes}/><sheets>`) }),
    );
  const valuesOf = async (attributes: string) => (await counted(attributes).read()).sheets[0]?.values;
  expect(await valuesOf('date1904="1"')).toEqual([[45473, 44011, 45473, 45474]]);
  expect(await valuesOf('date1904="0"')).toEqual([[44011, 44011, 45473, 44012]]);
  const book = counted('date1904="1"');
  const edit = { kind: "setCell", at: { sheet: "表", row: 0, column: 1 }, before: 44011, after: 3 } as const;
  expect((await book.apply({ label: "", edits: [edit] })).outcome).toBe("applied");
});

describe("what a snapshot spans", () => {
  test("cells with content only: empty styled cells around them do not count", async () => {
    const sheet = await read(
      '<row r="1"><c r="A1" s="1"/></row><row r="3"><c r="B3" s="1"/><c r="C3"><v>5</v></c><c r="E3" s="1"/></row><row r="5"><c r="D5"><v>6</v></c></row><row r="9"/>',
    );
    expect(sheet.origin).toEqual({ row: 2, column: 2 });
    expect(sheet.values).toEqual([
      [5, null],
      [null, null],
      [null, 6],
    ]);
    expect(sheet.formulas).toBeUndefined();
  });

  test("an empty sheet", async () => {
    expect((await read("")).values).toEqual([]);
  });

  test("merged ranges show their first cell only", async () => {
    const sheet = await read(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row>',
      { after: '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>' },
    );
    expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 1 }]);
    expect(sheet.values).toEqual([
      [1, 2],
      [null, 4],
    ]);
  });

  test("rows and cells that leave out their numbers follow one another", async () => {
    const sheet = await read(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(sheet.values).toEqual([
      [1, 2, null],
      [null, null, null],
      [null, 3, 4],
      [5, null, null],
    ]);
  });
});

describe("sheets of a workbook", () => {
  test("hidden and protected ones are marked", async () => {
    const book = opened(
      bookBytes({
        sheets: {
          甲: '<sheetData/><sheetProtection sheet="1"/>',
          乙: '<sheetData/><sheetProtection sheet="0"/>',
          丙: "<sheetData/>",
        },
        sheetAttributes: { 乙: 'state="hidden"', 丙: 'state="veryHidden"' },
      }),
    );
    const { sheets } = await book.read();
    expect(sheets.map(({ name, hidden, protected: locked }) => [name, hidden, locked])).toEqual([
      ["甲", false, true],
      ["乙", true, false],
      ["丙", true, false],
    ]);
  });

  test("chart sheets are passed over", async () => {
    const parts = partsOf({ sheets: { 表: "<sheetData/>", 图: "" } });
    const rels = "xl/_rels/workbook.xml.rels";
    const changed =
      parts[rels]?.replace('worksheet" Target="worksheets/sheet2', 'chartsheet" Target="worksheets/sheet2') ?? "";
    expect((await opened(zipParts({ ...parts, [rels]: changed })).read()).sheets.map((sheet) => sheet.name)).toEqual([
      "表",
    ]);
  });

  test("prefixes, absolute targets, single quotes, comments and odd spacing make no difference", async () => {
    const parts = partsOf({ sheets: { 表: "" } });
    const rels = "xl/_rels/workbook.xml.rels";
    const book = opened(
      zipParts({
        ...parts,
        "xl/workbook.xml": `<?xml version='1.0'?><x:workbook xmlns:x='${MAIN}' xmlns:rel='${RELATIONSHIPS}'><!-- <sheets/> --><x:sheets><x:sheet name = 'A&amp;B' sheetId='1' rel:id='rId1'></x:sheet></x:sheets></x:workbook>`,
        [rels]: parts[rels]?.replace('Target="worksheets', 'Target="/xl/worksheets') ?? "",
        "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1" ><x:c  r='A1' t = "inlineStr"><x:is><x:t>a > b</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
      }),
    );
    expect((await book.read()).sheets.map((sheet) => [sheet.name, sheet.values])).toEqual([["A&B", [["a > b"]]]]);
  });

  test.each([
    ["xl/worksheets/sheet 1.xml", "worksheets/sheet%201.xml"],
    ["xl/worksheets/%E8%A1%A8.xml", "/xl/worksheets/表.xml"],
    ["xl/worksheets/表.xml", "worksheets/%e8%a1%a8.xml"],
    ["xl/worksheets/100%.xml", "worksheets/100%.xml"],
    ["xl/worksheets/sheet1.xml", "worksheets\\sheet1.xml"],
    ["xl/worksheets/sheet1.xml", "\\xl\\worksheets\\Sheet1.xml"],
    ["xl/worksheets/sheet1.xml", "./../xl/worksheets/sheet1.xml"],
  ])("a part called %s is found as %s, and written under its own name", async (path, target) => {
    const { "xl/worksheets/sheet1.xml": sheet = "", ...parts } = partsOf({
      sheets: { 表: '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>' },
    });
    const rels = "xl/_rels/workbook.xml.rels";
    const linked = parts[rels]?.replace("worksheets/sheet1.xml", target) ?? "";
    const book = opened(zipParts({ ...parts, [rels]: linked, [path]: sheet }));
    expect((await book.read()).sheets[0]?.values).toEqual([[7]]);
    const at = { sheet: "表", row: 0, column: 0 };
    await book.apply({ label: "", edits: [{ kind: "setCell", at, before: 7, after: 8 }] });
    expect(savedParts(book.save())[path]).toContain("<v>8</v>");
  });

  test("UTF-16 parts are read", async () => {
    const bytes = bookBytes({ sheets: { 表: '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>' } });
    const { zipSync, unzipSync } = await import("fflate");
    const parts = unzipSync(bytes);
    const text = `\ufeff${savedParts(bytes)["xl/worksheets/sheet1.xml"]?.replace("UTF-8", "UTF-16") ?? ""}`;
    parts["xl/worksheets/sheet1.xml"] = new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
    expect((await opened(zipSync(parts)).read()).sheets[0]?.values).toEqual([[7]]);
  });
});

test("the real documents are read whole", async () => {
  const shape = async (name: Parameters<typeof realBook>[0]) =>
    (await opened(realBook(name)).read()).sheets.map(({ values, merges }) => [
      values.length,
      values[0]?.length,
      merges?.length,
    ]);
  expect(await shape("circular")).toEqual([
    [9, 1, 0],
    [20, 10, 1],
    [301, 4, 71],
  ]);
  expect(await shape("breakdown")).toHaveLength(5);
  expect(await shape("list")).toEqual([[322, 1, 0]]);
  expect(await shape("gazette")).toHaveLength(35);
  const { sheets } = await opened(realBook("circular")).read();
  expect(sheets[1]?.values[15]).toEqual(["海棠、方杨工作专班", 1, null, null, null, "总计", 168, 4, 164, null]);
});
