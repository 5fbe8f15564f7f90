/** An Excel that is kept waiting by a cell that is being edited: the person is told, and the work is done afterwards. */
import { openExcelWorkbook } from "../../src/office/excel-workbook";
import { patient } from "../../src/office/patience";
import { HostBook } from "../../src/workbench/host/book";
import { HostService } from "../../src/workbench/host/service";
import { sheetDraft } from "../kit/office-book";
import { loadOfficeClient } from "../kit/office-client";

const client = loadOfficeClient();

// The client and its host speak by microtasks, which are not a matter of time.
beforeEach(() => jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick"] }));
afterEach(() => jest.useRealTimers());

test("while a cell is being edited the pane hears after two seconds, and reads once that ends", async () => {
  const service = new HostService(HostBook.fromDrafts([sheetDraft("统计表", [["单位"]])]), { busyEditing: true });
  client.use(service);
  const told: boolean[] = [];
  const reading = openExcelWorkbook((waiting) => told.push(waiting)).read();
  await jest.advanceTimersByTimeAsync(1999);
  expect(told).toEqual([]);
  await jest.advanceTimersByTimeAsync(1);
  expect(told).toEqual([true]);
  service.endEditing();
  expect((await reading).sheets[0]?.values).toEqual([["单位"]]);
  await jest.advanceTimersByTimeAsync(0);
  expect(told).toEqual([true, false]);
});

test("what does not offer to wait is refused while a cell is being edited", async () => {
  client.use(new HostService(HostBook.fromDrafts([sheetDraft("统计表", [["单位"]])]), { busyEditing: true }));
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
});

test("of several answers that are late, the first that is late and the last that comes are told", async () => {
  const told: boolean[] = [];
  const waitFor = patient((waiting) => told.push(waiting));
  const ends: (() => void)[] = [];
  const slow = (): Promise<void> => waitFor(new Promise<void>((end) => ends.push(end)));
  const both = [slow(), slow()];
  await waitFor(Promise.resolve());
  await jest.advanceTimersByTimeAsync(2000);
  expect(told).toEqual([true]);
  ends[0]?.();
  await both[0];
  expect(told).toEqual([true]);
  ends[1]?.();
  await both[1];
  expect(told).toEqual([true, false]);
});
