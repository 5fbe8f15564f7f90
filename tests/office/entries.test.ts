import { fc } from "../kit/properties";
import { entryFor, wouldBeReadAsSomethingElse } from "../../src/office/writing/entries";
import { readEntry } from "../../src/workbench/host/entry";
import { openBook, setCells, sheetDraft } from "../kit/office-book";
import { loadOfficeClient } from "../kit/office-client";

const client = loadOfficeClient();

test.each([
  "=1+1",
  "+86",
  "-5%",
  "@x",
  "＝1",
  "001",
  "1-2",
  "3/4",
  "12:30",
  "5%",
  "1,234",
  "1e5",
  "(5)",
  "￥5",
  "2023年6月30日",
  "6月30日",
  "二〇二三年六月",
  "六月三十日",
  "上午9:00",
  "TRUE",
  "#N/A",
  "Jan-5",
  "'引号",
  "１２",
  "-",
  "=",
  " 7 ",
  " =1+1",
  "\t=1+1",
  "\r\n@x",
])("the text %s goes in with an apostrophe", (text) => {
  expect(entryFor(text, false)).toBe(`'${text}`);
});

test.each(["区发改局", "进展顺利", "GDP增长6.5%以上", "1.完成立项", "2023年度目标", "附件1 统计表", "a=b", "第1项"])(
  "the text %s needs none",
  (text) => {
    expect(entryFor(text, false)).toBe(text);
  },
);

test("numbers, truth values, formulas and emptiness go in as they are", () => {
  expect([13, 0, true, null, "", { formula: "=A1", value: 1 }].map((content) => entryFor(content, false))).toEqual([
    13,
    0,
    true,
    "",
    "",
    "=A1",
  ]);
});

test("every text that goes in is the text that stands there", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: "grapheme" }), fc.boolean(), (text, isTextCell) => {
      expect(readEntry(entryFor(text, isTextCell), isTextCell)).toEqual({ value: text });
    }),
    { numRuns: 2000 },
  );
});

test("what looks like a number or a date is always caught", () => {
  const digits = fc.string({ minLength: 1, maxLength: 10, unit: fc.constantFrom(..."0123456789.,%-/:年月日()+e$") });
  fc.assert(
    fc.property(digits, (text) => {
      const read = readEntry(text, false);
      fc.pre(read.formula !== undefined || read.value !== text);
      expect(wouldBeReadAsSomethingElse(text)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("texts are written, read back the same and keep the formats of their cells", async () => {
  const texts = ["=1+1", "+86", "-5%", "@x", "001", "1-2"];
  const { book, excel } = openBook(client, [
    sheetDraft("表", [], {
      styles: [{ range: { row: 3, column: 0, rows: 3, columns: 1 }, style: { numberFormat: "@" } }],
    }),
  ]);
  const receipt = await excel.apply(setCells("表", ...texts.map((text, row) => [row, 0, null, text] as const)));
  expect(receipt.outcome).toBe("applied");
  const [sheet] = (await excel.read()).sheets;
  expect(sheet?.values.flat()).toEqual(texts);
  expect(sheet?.formulas).toBeUndefined();
  const formats = texts.map((_, row) => book.sheets[0]?.cell(row, 0)?.style?.numberFormat);
  expect(formats).toEqual([undefined, undefined, undefined, "@", "@", "@"]);
});

test("a number goes into a text cell as a number, and undo gives the cell its text format back", async () => {
  const { book, excel } = openBook(client, [
    sheetDraft("表", [["07"]], {
      styles: [{ range: { row: 0, column: 0, rows: 1, columns: 2 }, style: { numberFormat: "@" } }],
    }),
  ]);
  const formula = { formula: "=A1*2", value: 16 };
  const receipt = await excel.apply(setCells("表", [0, 0, "07", 8], [0, 1, null, formula]));
  expect((await excel.read()).sheets[0]).toMatchObject({ values: [[8, 16]], formulas: [["", "=A1*2"]] });
  await excel.apply(receipt.undo);
  expect((await excel.read()).sheets[0]?.values).toEqual([["07"]]);
  expect([0, 1].map((column) => book.sheets[0]?.cell(0, column)?.style?.numberFormat)).toEqual(["@", "@"]);
});
