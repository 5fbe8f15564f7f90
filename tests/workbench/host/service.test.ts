import { HostBook } from "../../../src/workbench/host/book";
import { HostService } from "../../../src/workbench/host/service";
import { loadOfficeClient } from "../../kit/office-client";
import { sheetDraft } from "../../kit/office-book";

const client = loadOfficeClient();

test("Excel.run reads a cell of the stand-in in one round trip", async () => {
  const service = new HostService(HostBook.fromDrafts([sheetDraft("统计表", [["单位", 3]])]));
  client.use(service);
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("统计表").getRange("A1:B1").untrack();
    range.load("values,address");
    await context.sync();
    return [range.address, range.values];
  });
  expect(values).toEqual(["统计表!A1:B1", [["单位", 3]]]);
  expect(service.roundTrips).toBe(1);
});
