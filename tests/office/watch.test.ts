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
