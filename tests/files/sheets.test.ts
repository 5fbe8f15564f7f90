import type { SheetDraft } from "../../src/core/edits/draft";
import type { Edit, EditPlan } from "../../src/core/edits/plan";
import { bookBytes, opened, partsOf, plainStyles, realBook, savedParts, zipParts } from "./kit";

const plan = (...edits: Edit[]): EditPlan => ({ label: "测试", edits });

const tally: SheetDraft = {
  name: "统计表 '新'&",
  mark: { kind: "summary.tally", checksum: '1a2b"3c' },
  cells: [
    ["完成情况统计表", null, null],
    ["单位", "承办事项", "占比"],
    ["区财政局", 3, 0.5],
    ["总计", { formula: "=SUM(B3:B3)", value: 3 }, "=不是公式"],
  ],
  styles: [
    { range: { row: 0, column: 0, rows: 4, columns: 3 }, style: { font: "仿宋_GB2312", size: 12, border: true } },
    { range: { row: 0, column: 0, rows: 1, columns: 3 }, style: { font: "黑体", bold: true, horizontal: "center" } },
    {
      range: { row: 2, column: 2, rows: 2, columns: 1 },
      style: { numberFormat: "0.0%", fill: "#ffeeaa", color: "#C00000" },
    },
  ],
  merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
  columnWidths: [24, undefined, 10],
  rowHeights: [30],
  freezeRows: 2,
  print: { landscape: true, repeatRows: { first: 1, last: 1 } },
};

const add = (draft: SheetDraft, position?: number): Edit => ({
  kind: "addSheet",
  draft,
  ...(position === undefined ? {} : { position }),
});
const remove = (draft: SheetDraft): Edit => ({ kind: "removeSheet", draft });

const two = {
  sheets: {
    甲: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
    乙: '<sheetData><row r="1"><c r="A1"><f>甲!A1</f><v>1</v></c></row></sheetData>',
  },
  styles: plainStyles,
  names:
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">乙!$A$1</definedName><definedName name="全部">甲!$A$1</definedName></definedNames>',
};

describe("adding a sheet", () => {
  test("gives back what was asked for, looks and page included", async () => {
    const book = opened(bookBytes(two));
    expect((await book.apply(plan(add(tally)))).outcome).toBe("applied");
    const saved = opened(book.save());
    const draft = saved.drafts()[2];
    expect(draft).toMatchObject({
      name: tally.name,
      mark: tally.mark,
      merges: tally.merges,
      columnWidths: tally.columnWidths,
      rowHeights: tally.rowHeights,
      freezeRows: 2,
      print: tally.print,
    });
    expect(draft?.cells).toEqual(tally.cells);
    expect(draft?.styles).toEqual([
      {
        range: { row: 0, column: 0, rows: 1, columns: 3 },
        style: { font: "黑体", size: 12, bold: true, border: true, horizontal: "center" },
      },
      { range: { row: 1, column: 0, rows: 1, columns: 3 }, style: { font: "仿宋_GB2312", size: 12, border: true } },
      { range: { row: 2, column: 0, rows: 2, columns: 2 }, style: { font: "仿宋_GB2312", size: 12, border: true } },
      {
        range: { row: 2, column: 2, rows: 2, columns: 1 },
        style: { font: "仿宋_GB2312", size: 12, border: true, color: "#C00000", fill: "#FFEEAA", numberFormat: "0.0%" },
      },
    ]);
    expect((await saved.read()).sheets[2]).toMatchObject({ name: tally.name, mark: tally.mark, hidden: false });
  });

  test("prints on A4, one page wide, with page numbers and repeated rows", async () => {
    const book = opened(bookBytes(two));
    await book.apply(plan(add(tally)));
    const saved = savedParts(book.save());
    const xml = saved["xl/worksheets/sheet3.xml"];
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toContain("<oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter>");
    expect(saved["xl/workbook.xml"]).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="2">'统计表 ''新''&amp;'!$2:$2</definedName>`,
    );
  });

  test("between others moves what belongs to the tabs behind it", async () => {
    const book = opened(bookBytes(two));
    await book.apply(plan(add({ ...tally, name: "中" }, 1)));
    const saved = opened(book.save());
    expect((await saved.read()).sheets.map((sheet) => sheet.name)).toEqual(["甲", "中", "乙"]);
    const workbook = savedParts(book.save())["xl/workbook.xml"];
    expect(workbook).toContain('<definedName name="_xlnm.Print_Area" localSheetId="2">');
    expect(workbook).toContain('<definedName name="_duchatong" localSheetId="1" hidden="1">');
  });

  test("keeps every window of the workbook on the sheets it showed", async () => {
    const views = '<workbookView activeTab="1"/><workbookView firstSheet="1" activeTab="0"></workbookView>';
    const { "xl/workbook.xml": workbook = "", ...parts } = partsOf(two);
    const book = opened(
      zipParts({
        ...parts,
        "xl/workbook.xml": workbook.replace("<sheets>", `<bookViews>${views}</bookViews><sheets>`),
      }),
    );
    const receipt = await book.apply(plan(add({ ...tally, name: "中" }, 1)));
    const viewsOf = () => /<bookViews>(.*)<\/bookViews>/.exec(savedParts(book.save())["xl/workbook.xml"] ?? "")?.[1];
    expect(viewsOf()).toBe('<workbookView activeTab="2"/><workbookView activeTab="0" firstSheet="2"></workbookView>');
    await book.apply(receipt.undo);
    expect(viewsOf()).toBe('<workbookView activeTab="1"/><workbookView firstSheet="1" activeTab="0"></workbookView>');
  });

  test("twice uses the same cell formats again", async () => {
    const book = opened(bookBytes(two));
    await book.apply(plan(add({ ...tally, name: "一" })));
    const once = savedParts(book.save())["xl/styles.xml"];
    await book.apply(plan(add({ ...tally, name: "二" })));
    expect(savedParts(book.save())["xl/styles.xml"]).toBe(once);
  });

  test("works in a workbook without styles", async () => {
    const book = opened(bookBytes({ sheets: { 甲: "<sheetData/>" } }));
    await book.apply(plan(add(tally)));
    expect(opened(book.save()).drafts()[1]?.styles).toHaveLength(4);
  });

  test("is declined for a name that is taken or not allowed", async () => {
    const book = opened(bookBytes(two));
    const receipt = await book.apply(
      plan(add({ ...tally, name: "甲" }), add({ ...tally, name: "a/b" }), add({ ...tally, name: "" })),
    );
    expect(receipt.outcome).toBe("refused");
    expect(receipt.conflicts.map(({ reason }) => reason)).toEqual(["sheetExists", "sheetName", "sheetName"]);
  });
});

test("a workbook whose structure is protected takes no sheet, and nothing else is written either", async () => {
  const parts = partsOf(two);
  const path = "xl/workbook.xml";
  const locked = (parts[path] ?? "").replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>');
  const book = opened(zipParts({ ...parts, [path]: locked }));
  const cell: Edit = { kind: "setCell", at: { sheet: "甲", row: 0, column: 0 }, before: 1, after: 2 };
  const receipt = await book.apply(plan(cell, add(tally)));
  expect(receipt).toMatchObject({ outcome: "refused", applied: [], conflicts: [{ reason: "structureProtected" }] });
});

describe("removing a sheet", () => {
  const [first] = opened(bookBytes(two)).drafts();
  if (!first) throw new Error("no draft");

  test("takes its part, type, relationship and names with it", async () => {
    const book = opened(bookBytes(two));
    expect((await book.apply(plan(remove(first)))).outcome).toBe("applied");
    const saved = savedParts(book.save());
    expect(Object.keys(saved)).not.toContain("xl/worksheets/sheet1.xml");
    expect(saved["[Content_Types].xml"]).not.toContain("sheet1.xml");
    expect(saved["xl/_rels/workbook.xml.rels"]).not.toContain("sheet1.xml");
    expect(saved["xl/workbook.xml"]).toContain('<definedName name="_xlnm.Print_Area" localSheetId="0">乙!$A$1');
    expect(saved["xl/workbook.xml"]).toContain('<definedName name="全部">#REF!</definedName>');
    expect((await opened(book.save()).read()).sheets.map((sheet) => sheet.name)).toEqual(["乙"]);
  });

  test("is declined when its contents are not what was expected, or it is the last visible one", async () => {
    const book = opened(bookBytes(two));
    const changed = await book.apply(plan(remove({ ...first, cells: [[2]] })));
    expect(changed.conflicts).toEqual([{ reason: "sheetChanged", sheet: "甲" }]);
    const only = opened(
      bookBytes({ sheets: { 甲: two.sheets.甲, 乙: "<sheetData/>" }, sheetAttributes: { 乙: 'state="hidden"' } }),
    );
    expect((await only.apply(plan(remove(first)))).conflicts).toEqual([{ reason: "lastVisibleSheet", sheet: "甲" }]);
  });
});

describe("taking it back", () => {
  test("adding and removing leave the first snapshot", async () => {
    const book = opened(realBook("circular"));
    const first = await book.read();
    const receipt = await book.apply(plan(add(tally, 1)));
    const reopened = opened(book.save());
    expect((await reopened.apply(receipt.undo)).outcome).toBe("applied");
    expect(await reopened.read()).toEqual(first);
  });

  test("a removed sheet comes back in its place with its looks", async () => {
    const book = opened(realBook("circular"));
    const [snapshot, drafts] = [await book.read(), book.drafts()];
    const target = drafts[1];
    if (!target) throw new Error("no draft");
    const receipt = await book.apply(plan(remove({ ...target, styles: [] })));
    expect((await book.apply(receipt.undo)).outcome).toBe("applied");
    expect(await book.read()).toEqual(snapshot);
    expect(book.drafts()[1]).toEqual(target);
  });

  test("a sheet replaced by its next version", async () => {
    const book = opened(bookBytes(two));
    await book.apply(plan(add(tally)));
    const first = await book.read();
    const next: SheetDraft = { ...tally, cells: [["新"]], mark: { kind: "summary.tally", checksum: "9" } };
    const receipt = await book.apply(plan(remove(tally), add(next)));
    expect(receipt.outcome).toBe("applied");
    expect((await book.read()).sheets[2]).toMatchObject({ values: [["新"]], mark: next.mark });
    await book.apply(receipt.undo);
    expect(await book.read()).toEqual(first);
  });
});

describe("how a file looks", () => {
  test("theme colours, tints, the old palette and dates are worked out", () => {
    const parts = partsOf({
      sheets: { 表: '<sheetData><row r="1"><c r="B1" s="1"><v>45142</v></c></row></sheetData>' },
      styles: "",
    });
    const styles = plainStyles
      .replace("</fonts>", '<font><b/><sz val="14"/><color theme="4" tint="-0.25"/><name val="黑体"/></font></fonts>')
      .replace(
        "</fills>",
        '<fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>',
      )
      .replace('<xf numFmtId="14" fontId="0" fillId="0"', '<xf numFmtId="14" fontId="1" fillId="2"');
    const theme =
      '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4080C0"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
    const rels = "xl/_rels/workbook.xml.rels";
    const book = opened(
      zipParts({
        ...parts,
        "xl/styles.xml": styles,
        "xl/theme/theme1.xml": theme,
        [rels]: (parts[rels] ?? "").replace(
          "</Relationships>",
          '<Relationship Id="t" Type="x/theme" Target="theme/theme1.xml"/></Relationships>',
        ),
      }),
    );
    expect(book.drafts()[0]?.styles).toEqual([
      {
        range: { row: 0, column: 1, rows: 1, columns: 1 },
        style: { font: "黑体", size: 14, bold: true, color: "#306090", fill: "#FFFF00", numberFormat: "yyyy/m/d" },
      },
    ]);
  });

  test("hidden rows and columns have no size, others the size the file gives", () => {
    const book = opened(
      bookBytes({
        sheets: {
          表: '<sheetFormatPr defaultColWidth="9.7109375"/><cols><col min="2" max="2" width="20.7109375"/><col min="3" max="3" width="9" hidden="1"/></cols><sheetData><row r="2" ht="40"><c r="D2"><v>1</v></c></row><row r="3" hidden="1"/></sheetData>',
        },
      }),
    );
    expect(book.drafts()[0]).toMatchObject({
      columnWidths: [9, 20, 0, 9],
      rowHeights: [undefined, 40, 0],
      cells: [[], [null, null, null, 1]],
    });
  });
});
