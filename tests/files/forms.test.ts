/** Drop-downs, protection and hidden columns in files. */
import type { Choice, SheetDraft } from "../../src/core/edits/draft";
import type { Edit, EditPlan } from "../../src/core/edits/plan";
import type { Range } from "../../src/core/grid/range";
import { bookOf } from "../../src/files/xlsx/write/new-book";
import type { FileWorkbook } from "../../src/files/xlsx/workbook-file";
import { form, ratingWords, unprotected } from "../kit/form";
import { bookBytes, opened, plainStyles, savedParts, sheetOf } from "./kit";

const plain = unprotected(form);
const rating: Choice = {
  range: { row: 2, column: 3, rows: 2, columns: 1 },
  words: ratingWords,
  hint: '从下拉列表中选择，勿填 "其他" <&>\n不清楚的请致电督查室',
};

const plan = (...edits: Edit[]): EditPlan => ({ label: "测试", edits });
const typed = (row: number, column: number, after: string): EditPlan =>
  plan({ kind: "setCell", at: { sheet: form.name, row, column }, before: null, after });

function partOf(draft: SheetDraft): string {
  return savedParts(bookOf([draft]))["xl/worksheets/sheet1.xml"] ?? "";
}

function draftIn(book: FileWorkbook): SheetDraft {
  const [draft] = book.drafts();
  if (!draft) throw new Error("no sheet");
  return draft;
}

describe("a sheet with drop-downs, open cells and a hidden column", () => {
  test("is read back as it was asked for", async () => {
    const book = opened(bookOf([form]));
    expect(draftIn(book)).toMatchObject({
      choices: form.choices,
      open: form.open,
      columnWidths: form.columnWidths,
      merges: form.merges,
      freezeRows: 2,
      print: form.print,
    });
    expect((await book.read()).sheets[0]?.protected).toBe(true);
  });

  test("writes its parts in the order of the schema", () => {
    const order = [...partOf(form).matchAll(/<(sheetData|sheetProtection|mergeCells|dataValidations|printOptions)\b/g)];
    expect(order.map(([, name]) => name)).toEqual([
      "sheetData",
      "sheetProtection",
      "mergeCells",
      "dataValidations",
      "printOptions",
    ]);
  });

  test("is protected without a password; cells can be selected, columns and rows made larger", () => {
    const [protection] = /<sheetProtection[^>]*>/.exec(partOf(form)) ?? [];
    expect(protection).toBe('<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>');
  });

  test("offers the words, says the hint and refuses anything else, in words that XML and Excel take", () => {
    const [validation] = /<dataValidation [^]*?<\/dataValidation>/.exec(partOf(form)) ?? [];
    expect(validation).toBe(
      '<dataValidation type="list" errorStyle="stop" allowBlank="1" showInputMessage="1" promptTitle="填写提示" prompt="从下拉列表中选择，勿填 &quot;其他&quot; &lt;&amp;&gt;_x000a_不清楚的请致电督查室" showErrorMessage="1" errorTitle="请从下拉列表中选择" error="这里只能填：已完成、进展顺利、进度滞后。" sqref="D3:D4"><formula1>&quot;已完成,进展顺利,进度滞后&quot;</formula1></dataValidation>',
    );
  });

  test("words with quotes come back", () => {
    const quoted = { ...rating, words: ['"绿"', "黄 & <红>"] };
    expect(partOf({ ...form, choices: [quoted] })).toContain(
      "<formula1>&quot;&quot;&quot;绿&quot;&quot;,黄 &amp; &lt;红&gt;&quot;</formula1>",
    );
    expect(draftIn(opened(bookOf([{ ...form, choices: [quoted] }]))).choices).toEqual([quoted]);
  });

  test("places of the same words stand in one validation", () => {
    const other = { ...rating, range: { row: 4, column: 3, rows: 1, columns: 1 } };
    const xml = partOf({ ...form, choices: [rating, other] });
    expect(xml).toContain('<dataValidations count="1">');
    expect(xml).toContain('sqref="D3:D4 D5"');
  });

  test("a list Excel would not keep is left out, and the file says nothing of validations", () => {
    expect(partOf({ ...form, choices: [{ ...rating, words: ["一,二"] }] })).not.toContain("dataValidation");
  });

  test("a sheet without these says nothing of them", () => {
    expect(partOf(plain)).not.toMatch(/sheetProtection|dataValidation/);
    expect(draftIn(opened(bookOf([plain])))).not.toHaveProperty("open");
  });

  test("a sheet with no open cell is protected all the same", () => {
    expect(draftIn(opened(bookOf([{ ...form, open: [] }]))).open).toEqual([]);
  });
});

describe("a plan and a protected sheet", () => {
  const other: SheetDraft = { ...form, name: "通报" };

  test("takes away the sheet it made and puts it back with its drop-downs, open cells and hidden columns", async () => {
    const book = opened(bookOf([form, other]));
    const [before] = book.drafts();
    const receipt = await book.apply(plan({ kind: "removeSheet", draft: form, position: 0 }));
    expect(receipt.outcome).toBe("applied");
    expect((await book.apply(receipt.undo)).outcome).toBe("applied");
    expect(book.drafts()[0]).toEqual(before);
  });

  test("replaces it by its next version", async () => {
    const book = opened(bookOf([form, other]));
    const next = { ...form, cells: [["新"]], open: [{ row: 0, column: 0, rows: 1, columns: 1 }], choices: [] };
    const receipt = await book.apply(
      plan({ kind: "removeSheet", draft: form, position: 0 }, { kind: "addSheet", draft: next, position: 0 }),
    );
    expect(receipt.outcome).toBe("applied");
    expect(draftIn(book)).toMatchObject({ cells: [["新"]], open: next.open });
  });

  test("does not take away a sheet that somebody protected since", async () => {
    const book = opened(bookOf([form, other]));
    const receipt = await book.apply(plan({ kind: "removeSheet", draft: plain }));
    expect(receipt).toMatchObject({ outcome: "refused", conflicts: [{ reason: "sheetProtected", sheet: form.name }] });
  });

  test("writes no cell of it, open or not", async () => {
    const book = opened(bookOf([form]));
    for (const column of [1, 2]) {
      expect(await book.apply(typed(4, column, "张三"))).toMatchObject({
        outcome: "refused",
        conflicts: [{ reason: "sheetProtected" }],
      });
    }
  });

  test("as a person writes: the open cells only, and they stay open", () => {
    const book = opened(bookOf([form]));
    expect(book.applyByHand(typed(2, 2, "已办结")).outcome).toBe("applied");
    expect(book.applyByHand(typed(4, 0, "改")).outcome).toBe("refused");
    expect(draftIn(opened(book.save()))).toMatchObject({ open: form.open, choices: form.choices });
  });
});

describe("files of other makers", () => {
  test("several places of one list, and cells opened by their style", () => {
    const styles = plainStyles.replace(
      'applyNumberFormat="1"/>',
      'applyNumberFormat="1" applyProtection="1"><protection locked="false"/></xf>',
    );
    const inner = `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/></row></sheetData><sheetProtection sheet="true" password="CC1A"/><dataValidations count="3"><dataValidation type="list" sqref="B1 B3:B4" allowBlank="1"><formula1>"是, 否"</formula1></dataValidation><dataValidation type="list" sqref="C1"><formula1>$D$1:$D$3</formula1></dataValidation><dataValidation type="whole" sqref="A1"><formula1>"1"</formula1></dataValidation></dataValidations>`;
    const book = opened(bookBytes({ sheets: { 表: inner }, styles }));
    const place = (row: number, rows: number): Range => ({ row, column: 1, rows, columns: 1 });
    expect(draftIn(book)).toMatchObject({
      choices: [
        { range: place(0, 1), words: ["是", "否"], hint: "" },
        { range: place(2, 2), words: ["是", "否"], hint: "" },
      ],
      open: [place(0, 1)],
    });
  });

  test("a validation without a place or a formula is passed over", () => {
    const book = sheetOf("", {
      after:
        '<dataValidations><dataValidation type="list"><formula1>"a"</formula1></dataValidation><dataValidation type="list" sqref="A1"/></dataValidations>',
    });
    expect(draftIn(book)).not.toHaveProperty("choices");
  });
});
