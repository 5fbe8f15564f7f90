/** What the stand-in's protected sheets and drop-downs say to the real client. */
import { HostBook } from "../../../src/workbench/host/book";
import { HostService } from "../../../src/workbench/host/service";
import { form } from "../../kit/form";
import { sheetDraft } from "../../kit/office-book";
import { loadOfficeClient } from "../../kit/office-client";

const client = loadOfficeClient();

function open(): HostBook {
  const book = HostBook.fromDrafts([form, sheetDraft("附件2", [["甲"]])]);
  client.use(new HostService(book));
  return book;
}

/** "done", or the code of what the stand-in refused. */
async function run(sheet: string, work: (sheet: Excel.Worksheet) => void): Promise<string> {
  try {
    await Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem(sheet));
      await context.sync();
    });
    return "done";
  } catch (error) {
    if (error instanceof Error && "code" in error) return String(error.code);
    throw error;
  }
}

test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  [
    "contents of open cells",
    (sheet) =>
      (sheet.getRange("C3:D4").values = [
        ["已办结", "已完成"],
        ["", ""],
      ]),
    "done",
  ],
  ["clearing them", (sheet) => sheet.getRange("C3:D4").clear(Excel.ClearApplyTo.contents), "done"],
  ["contents of a locked cell", (sheet) => (sheet.getRange("B3").values = [["改"]]), "AccessDenied"],
  ["contents of both", (sheet) => (sheet.getRange("B3:C3").values = [["改", "改"]]), "AccessDenied"],
  ["looks", (sheet) => (sheet.getRange("C3").format.font.bold = true), "AccessDenied"],
  ["number formats", (sheet) => (sheet.getRange("C3").numberFormat = [["@"]]), "AccessDenied"],
  ["opening a cell", (sheet) => (sheet.getRange("B3").format.protection.locked = false), "AccessDenied"],
  ["a drop-down", (sheet) => sheet.getRange("D3").dataValidation.clear(), "AccessDenied"],
  ["a name", (sheet) => sheet.names.add("x", "=1"), "AccessDenied"],
  ["widths", (sheet) => (sheet.getRange("B1").format.columnWidth = 90), "AccessDenied"],
  ["a hidden column", (sheet) => (sheet.getRange("E1").getEntireColumn().columnHidden = false), "AccessDenied"],
  ["protecting it again", (sheet) => sheet.protection.protect(), "AccessDenied"],
  ["taking it away", (sheet) => sheet.delete(), "done"],
])("a protected sheet and %s", async (_, work, answer) => {
  open();
  expect(await run(form.name, work)).toBe(answer);
});

test("columns and rows may be made larger where that was allowed", async () => {
  const book = open();
  const work = (sheet: Excel.Worksheet): void => {
    sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
    sheet.getRange("A1").format.columnWidth = 90;
    sheet.getRange("A1").format.rowHeight = 40;
    sheet.getRange("B1").getEntireColumn().columnHidden = true;
  };
  expect(await run("附件2", work)).toBe("done");
  const [, sheet] = book.sheets;
  expect([sheet?.protected, sheet?.columnWidths.get(0), sheet?.columnWidths.get(1)]).toEqual([true, 90, 0]);
});

test("a drop-down says what it was told, and a later one takes its cells from it", async () => {
  const book = open();
  const rule = (source: string): Excel.DataValidationRule => ({ list: { inCellDropDown: true, source } });
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("附件2");
    sheet.getRange("B2:B5").dataValidation.rule = rule("是, 否");
    sheet.getRange("B2:B5").dataValidation.prompt = { title: "提示", message: "请选择", showPrompt: true };
    sheet.getRange("B3").dataValidation.rule = rule("红,黄,绿");
    const validations = ["B2", "B3", "B5", "A1"].map((cell) =>
      sheet.getRange(cell).dataValidation.load("rule,type,prompt"),
    );
    await context.sync();
    return validations.map(({ type, rule: { list }, prompt }) => [type, list?.source, prompt.message]);
  });
  expect(seen).toEqual([
    ["List", "是,否", "请选择"],
    ["List", "红,黄,绿", ""],
    ["List", "是,否", "请选择"],
    ["None", undefined, ""],
  ]);
  expect(book.drafts()[1]?.choices?.map(({ range: { row, rows } }) => [row, rows])).toEqual([
    [1, 1],
    [3, 2],
    [2, 1],
  ]);
  const long = await run("附件2", (sheet) => (sheet.getRange("B2").dataValidation.rule = rule("长".repeat(256))));
  expect(long).toBe("InvalidArgument");
});
