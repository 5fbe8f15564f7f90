/** Charts in the stand-in's workbook, as the real client speaks of them. */
import { HostBook } from "../../../src/workbench/host/book";
import { HostService, type HostOptions } from "../../../src/workbench/host/service";
import { charts, dashboard } from "../../kit/dashboard";
import { loadOfficeClient } from "../../kit/office-client";
import { sheetDraft } from "../../kit/office-book";

const client = loadOfficeClient();

function open(options: HostOptions = {}): HostBook {
  const book = HostBook.fromDrafts([
    dashboard,
    sheetDraft("表", [
      ["单位", "项数"],
      ["甲", 1],
      ["乙", 2],
    ]),
  ]);
  client.use(new HostService(book, options));
  return book;
}

async function failure(work: (sheet: Excel.Worksheet) => unknown): Promise<string> {
  try {
    await Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("表"));
      await context.sync();
    });
    return "nothing failed";
  } catch (error) {
    if (error instanceof Error && "code" in error) return `${String(error.code)}: ${error.message}`;
    throw error;
  }
}

const addTo = (sheet: Excel.Worksheet, address = "A1:B3"): Excel.Chart =>
  sheet.charts.add("BarStacked", sheet.getRange(address), "Columns");

test("charts of a draft are there, can be listed and deleted, and the rest is saved", async () => {
  const book = open();
  const names = await Excel.run(async (context) => {
    const list = context.workbook.worksheets.getItem(dashboard.name).charts;
    list.load("items/name");
    await context.sync();
    list.items[0]?.delete();
    await context.sync();
    return list.items.map(({ name }) => name);
  });
  expect(names).toEqual(["图表 1", "图表 2"]);
  expect(book.drafts()[0]?.charts).toEqual([charts[1]]);
});

test("a chart made by the client says what it shows and where it stands", async () => {
  const book = open();
  const read = await Excel.run(async (context) => {
    const chart = addTo(context.workbook.worksheets.getItem("表"));
    chart.title.text = "各单位";
    chart.setPosition("D1", "H12");
    chart.series.load("items/gapWidth");
    chart.title.load("text");
    await context.sync();
    return [chart.title.text, ...chart.series.items.map(({ gapWidth }) => gapWidth)];
  });
  expect(read).toEqual(["各单位", 150]);
  expect(book.drafts()[1]?.charts).toEqual([
    {
      kind: "stackedBar",
      title: "各单位",
      categories: { row: 1, column: 0, rows: 2, columns: 1 },
      series: [{ name: { row: 0, column: 1 }, values: { row: 1, column: 1, rows: 2, columns: 1 } }],
      at: { row: 0, column: 3, rows: 12, columns: 5 },
    },
  ]);
});

test.each<[string, RegExp, (sheet: Excel.Worksheet) => unknown]>([
  [
    "a kind it does not draw",
    /^NotImplemented/,
    (sheet) => sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns"),
  ],
  ["series by rows", /^NotImplemented/, (sheet) => sheet.charts.add("Doughnut", sheet.getRange("A1:B3"), "Rows")],
  ["a block without headings", /^NotImplemented/, (sheet) => addTo(sheet, "A2:B3")],
  ["a member it lacks", /^ApiNotFound: .*Chart\.Width/i, (sheet) => (addTo(sheet).width = 90)],
  ["a series that is not there", /^InvalidArgument/, (sheet) => addTo(sheet).series.getItemAt(1).delete()],
  ["an end before the start", /^InvalidArgument/, (sheet) => addTo(sheet).setPosition("D9", "A1")],
  ["a hole in bars", /^InvalidArgument/, (sheet) => (addTo(sheet).series.getItemAt(0).doughnutHoleSize = 60)],
  [
    "labels nobody asked for",
    /^InvalidOperation/,
    (sheet) => (addTo(sheet).series.getItemAt(0).dataLabels.showValue = true),
  ],
  ["a legend in no place", /^InvalidArgument/, (sheet) => (addTo(sheet).legend.position = "Custom")],
  ["a missing chart", /^ItemNotFound/, (sheet) => sheet.charts.getItem("图表 9").delete()],
])("%s is refused", async (_, message, work) => {
  open();
  expect(await failure(work)).toMatch(message);
});

test("a host told to make no charts refuses them", async () => {
  open({ noCharts: true });
  expect(await failure(addTo)).toMatch(/^GeneralException/);
});
