/** Being told of changes through the real client: what a person types counts, what the add-in writes does not. */
import { enterText } from "../../src/workbench/view/editing";
import { openBook, setCells, sheetDraft } from "../kit/office-book";
import { loadOfficeClient } from "../kit/office-client";

const client = loadOfficeClient();

/** Events travel by microtasks. */
const delivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

test("a person's entry is told until watching stops", async () => {
  const { book, excel } = openBook(client, [sheetDraft("统计表", [["区发改局", 2]])]);
  let told = 0;
  const stop = await excel.watch(() => told++);
  enterText(book, 0, 1, "3");
  await delivered();
  expect(told).toBe(1);
  enterText(book, 0, 1, "3");
  await delivered();
  expect(told).toBe(1);
  stop();
  await delivered();
  enterText(book, 0, 1, "4");
  await delivered();
  expect(told).toBe(1);
});

test("what the add-in writes itself is not told", async () => {
  const { book, excel } = openBook(client, [sheetDraft("统计表", [["区发改局", 2]])]);
  let told = 0;
  await excel.watch(() => told++);
  await excel.apply(setCells("统计表", [0, 1, 2, 3]));
  await delivered();
  expect(book.valueAt(book.activeSheet, 0, 1)).toBe(3);
  expect(told).toBe(0);
});

test("an Excel that cannot tell says so", async () => {
  const { excel } = openBook(client, [sheetDraft("统计表", [])], { excelApi: "1.8" });
  await expect(excel.watch(() => undefined)).rejects.toMatchObject({ code: "ApiNotFound" });
});

/** Opened, read once, and with a counter of what is told. */
async function watched(options: Parameters<typeof openBook>[2] = {}) {
  const opened = openBook(client, [sheetDraft("统计表", [["区发改局", 2]]), sheetDraft("附件2", [])], options);
  const counter = { told: 0 };
  await opened.excel.watch(() => counter.told++);
  await opened.excel.read();
  const byHand = async (change: (book: typeof opened.book) => void): Promise<number> => {
    change(opened.book);
    opened.book.notify("person");
    await delivered();
    return counter.told;
  };
  return { ...opened, counter, byHand };
}

test("sheets that somebody adds or deletes are told", async () => {
  const { byHand } = await watched();
  expect(await byHand((book) => book.addSheet("新表"))).toBe(1);
  expect(await byHand((book) => book.removeSheet(book.activeSheet))).toBe(2);
});

test("of other names and hidden sheets an Excel tells that knows how", async () => {
  const newer = await watched({ excelApi: "1.17" });
  expect(await newer.byHand((book) => book.renameSheet(book.activeSheet, "附件1"))).toBe(1);
  expect(await newer.byHand((book) => book.showSheet(book.activeSheet, "Hidden"))).toBe(2);
  const older = await watched({ excelApi: "1.16" });
  expect(await older.byHand((book) => book.renameSheet(book.activeSheet, "附件1"))).toBe(0);
});

test("a client that lacks the newest events tells of cells all the same", async () => {
  const { service, counter, book, excel } = await watched();
  service.isSetSupported = (name, version) => name === "ExcelApi" && Number(version?.split(".")[1]) <= 17;
  await excel.watch(() => counter.told++);
  enterText(book, 0, 1, "3");
  await delivered();
  expect(counter.told).toBe(2);
});

test("a sheet that the add-in added or deleted is no news to who has read the workbook since", async () => {
  const { book, excel, byHand } = await watched();
  const tell = book.notify.bind(book);
  const change = async (work: () => unknown): Promise<number> => {
    book.notify = () => undefined;
    work();
    await excel.read();
    book.notify = tell;
    return byHand(() => undefined);
  };
  expect(await change(() => book.addSheet("汇总"))).toBe(0);
  expect(await change(() => book.removeSheet(book.activeSheet))).toBe(0);
});
