import { HostBook } from "../../../src/workbench/host/book";
import { sendChanges } from "../../../src/workbench/host/messages";
import { HostService, type HostOptions } from "../../../src/workbench/host/service";
import { loadOfficeClient } from "../../kit/office-client";
import { sheetDraft } from "../../kit/office-book";

const client = loadOfficeClient();

function open(options: HostOptions = {}): { book: HostBook; service: HostService } {
  const book = HostBook.fromDrafts([
    sheetDraft("统计表", [["单位", 3]]),
    sheetDraft("附件2", [["甲"]], { protected: true }),
    sheetDraft("隐藏", [], { hidden: true }),
  ]);
  const service = new HostService(book, options);
  client.use(service);
  return { book, service };
}

/** What the real client says when the stand-in refuses. */
async function failure(work: (sheets: Excel.WorksheetCollection, workbook: Excel.Workbook) => void): Promise<string> {
  try {
    await Excel.run(async (context) => {
      work(context.workbook.worksheets, context.workbook);
      await context.sync();
    });
    return "nothing failed";
  } catch (error) {
    if (error instanceof Error && "code" in error) return `${String(error.code)}: ${error.message}`;
    throw error;
  }
}

test("Excel.run reads a cell in one round trip, and in two where it keeps the range", async () => {
  for (const [keep, trips] of [
    [false, 1],
    [true, 2],
  ] as const) {
    const { service } = open();
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("统计表").getRange("A1:B1");
      if (!keep) range.untrack();
      range.load("values,address");
      await context.sync();
      return [range.address, range.values];
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(read).toEqual(["统计表!A1:B1", [["单位", 3]]]);
    expect(service.roundTrips).toBe(trips);
  }
});

test("a kept range follows into the next round trip", async () => {
  open();
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("统计表").getRange("B1");
    await context.sync();
    range.values = [[4]];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[4]]);
});

test("a property that was not loaded cannot be read", async () => {
  open();
  const read = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("统计表").getRange("A1");
    range.load("address");
    await context.sync();
    return range.values;
  });
  await expect(read).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

test("what is not there is a null object", async () => {
  open();
  const found = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const missing = worksheets.getItemOrNullObject("附件9");
    const empty = worksheets.getItem("隐藏").getUsedRangeOrNullObject(true);
    missing.load("name");
    empty.load("address");
    await context.sync();
    return [missing.isNullObject, empty.isNullObject];
  });
  expect(found).toEqual([true, true]);
});

test.each<[string, RegExp, (sheets: Excel.WorksheetCollection, workbook: Excel.Workbook) => void]>([
  ["a missing sheet", /^ItemNotFound/, (sheets) => sheets.getItem("附件9").activate()],
  ["a member the stand-in lacks", /^ApiNotFound: .*Workbook\.Tables/, (_, book) => book.tables.load("items/name")],
  [
    "writing to a protected sheet",
    /^AccessDenied/,
    (sheets) => void (sheets.getItem("附件2").getRange("A1").values = [[1]]),
  ],
  [
    "an array of another shape",
    /^InvalidArgument/,
    (sheets) => void (sheets.getItem("统计表").getRange("A1:B2").values = [[1]]),
  ],
  [
    "a large array of another shape",
    /^InvalidArgument/,
    (sheets) => {
      sheets.getItem("统计表").getRange("A1:B9").values = Array.from({ length: 2000 }, () => [1, 2]);
    },
  ],
  [
    "a range off the sheet",
    /^InvalidArgument/,
    (sheets) => sheets.getItem("统计表").getRangeByIndexes(0, 16384, 1, 1).select(),
  ],
  ["a sheet name that is taken", /^ItemAlreadyExists/, (sheets) => void sheets.add("统计表")],
  ["a sheet name with a slash", /^InvalidArgument/, (sheets) => void sheets.add("1/4季度")],
  ["a sheet name of 32 letters", /^InvalidArgument/, (sheets) => void sheets.add("表".repeat(32))],
  [
    "a colour that is none",
    /^InvalidArgument/,
    (sheets) => void (sheets.getItem("统计表").getRange("A1").format.fill.color = "red-ish"),
  ],
  ["going to a hidden sheet", /^InvalidOperation/, (sheets) => sheets.getItem("隐藏").activate()],
])("%s is refused as Excel refuses it", async (_, message, work) => {
  open();
  expect(await failure(work)).toMatch(message);
});

test("the last visible sheet stays", async () => {
  open();
  const message = await failure((sheets) => {
    sheets.getItem("附件2").delete();
    sheets.getItem("统计表").delete();
  });
  expect(message).toMatch(/^InvalidOperation/);
});

test("a protected workbook neither takes nor loses a sheet", async () => {
  const { book } = open();
  book.structureProtected = true;
  expect(await failure((sheets) => void sheets.add("新表"))).toMatch(/^AccessDenied/);
  expect(await failure((sheets) => sheets.getItem("附件2").delete())).toMatch(/^AccessDenied/);
});

test("a failure ends the request; what was done before it stays done", async () => {
  const { book } = open();
  const message = await failure((sheets) => {
    sheets.getItem("统计表").getRange("B1").values = [[9]];
    sheets.getItem("附件9").activate();
    sheets.getItem("统计表").getRange("A1").values = [["x"]];
  });
  expect(message).toMatch(/^ItemNotFound/);
  expect(book.drafts()[0]?.cells).toEqual([["单位", 9]]);
});

test("members above the requirement set are not found", async () => {
  open({ excelApi: "1.9" });
  expect(await failure((sheets) => void sheets.getItem("统计表").getRange("A1").getMergedAreasOrNullObject())).toMatch(
    /^ApiNotFound/,
  );
});

test("requests and answers over the limit are refused", async () => {
  open({ payloadLimit: 3000 });
  const long = "督查".repeat(1000);
  expect(await failure((sheets) => void (sheets.getItem("统计表").getRange("A2").values = [[long]]))).toMatch(
    /^RequestPayloadSizeLimitExceeded/,
  );
  expect(await failure((sheets) => sheets.getItem("统计表").getRange("A1:J300").load("values"))).toMatch(
    /^ResponsePayloadSizeLimitExceeded/,
  );
});

test("more than five million cells come back as null", async () => {
  open();
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("统计表").getRange("A1:Z1000000");
    range.load("values");
    await context.sync();
    return range.values as unknown;
  });
  expect(values).toBeNull();
});

test("a test can make a round trip fail and change the workbook behind the add-in's back", async () => {
  const { book, service } = open();
  service.failAt(1, "GeneralException");
  service.changeCellBefore(2, "统计表", 0, 1, 8);
  const write = (): Promise<string> =>
    failure((sheets) => void (sheets.getItem("统计表").getRange("A1").untrack().values = [["区属单位"]]));
  expect(await write()).toMatch(/^GeneralException/);
  expect(await write()).toBe("nothing failed");
  expect(book.drafts()[0]?.cells).toEqual([["区属单位", 8]]);
});

test("a sheet knows its place, colour and names, and can be moved and renamed", async () => {
  const { book } = open();
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("统计表");
    sheet.position = 2;
    sheet.name = "附件1";
    sheet.tabColor = "#C00000";
    sheet.names.add("口径", '="年初"').visible = false;
    sheet.load("position,name,tabColor,visibility");
    const name = sheet.names.getItem("口径");
    name.load("formula,visible");
    await context.sync();
    return [sheet.position, sheet.name, sheet.tabColor, sheet.visibility, name.formula, name.visible];
  });
  expect(read).toEqual([2, "附件1", "#C00000", "Visible", '="年初"', false]);
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(["附件2", "隐藏", "附件1"]);
});

test("formats are set on every cell and read back, null where cells differ", async () => {
  open();
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("统计表");
    const { format } = sheet.getRange("A1:B2");
    format.font.bold = true;
    format.font.name = "黑体";
    format.horizontalAlignment = "Center";
    format.wrapText = true;
    format.columnWidth = 90;
    format.borders.getItem("EdgeTop").style = "Continuous";
    sheet.getRange("A1").format.font.size = 16;
    const range = sheet.getRange("A1:B1");
    range.load("format/font/bold,format/font/name,format/font/size,format/horizontalAlignment,format/columnWidth");
    const top = range.format.borders.getItem("EdgeTop");
    top.load("style,color");
    await context.sync();
    const { font, horizontalAlignment, columnWidth } = range.format;
    return [font.bold, font.name, font.size, horizontalAlignment, columnWidth, top.style, top.color];
  });
  expect(read).toEqual([true, "黑体", null, "Center", 90, "Continuous", "#000000"]);
});

test("however many cells change at once, their sheet's message names the area around them", () => {
  const { book } = open();
  const told: string[] = [];
  sendChanges(book, (messages) => told.push(...messages.map(({ message }) => message)));
  const { activeSheet } = book;
  for (let row = 0; row < 200_000; row++) book.enter(activeSheet, row, 1, row);
  book.notify("addin");
  expect(told.map((message) => (JSON.parse(message) as { address: string }).address)).toEqual(["B1:B200000"]);
});
