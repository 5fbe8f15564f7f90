/** The add-in's own dashboard of a real circular, in Excel and in a file: the same charts, replaced and taken back. */
import { BUILD_SUMMARIES } from "../../src/actions/build-summaries";
import { openFile } from "../../src/files/xlsx/read/open";
import { openBook } from "../kit/office-book";
import { loadOfficeClient } from "../kit/office-client";
import { realBook } from "../files/kit";

const client = loadOfficeClient();

test("the dashboard of the circular has its two charts in Excel and in the file", async () => {
  const file = openFile(realBook("circular"));
  if (!file.ok) throw new Error(file.problem);
  const { book, excel, service } = openBook(client, file.workbook.drafts());
  const { plan } = await BUILD_SUMMARIES.plan(excel, ["dashboard"], "zh");
  service.restart();
  const receipt = await excel.apply(plan);
  expect(receipt).toMatchObject({ outcome: "applied", conflicts: [] });
  expect(service.roundTrips).toBeLessThanOrEqual(3);
  const inExcel = book.drafts().at(-1)?.charts;
  expect(inExcel?.map(({ kind }) => kind)).toEqual(["doughnut", "stackedBar"]);

  const written = await file.workbook.apply((await BUILD_SUMMARIES.plan(file.workbook, ["dashboard"], "zh")).plan);
  expect(written).toMatchObject({ outcome: "applied", conflicts: [] });
  expect(file.workbook.drafts().at(-1)?.charts).toEqual(inExcel);
  expect(await excel.apply(receipt.undo)).toMatchObject({ outcome: "applied", conflicts: [] });
  expect(book.sheets).toHaveLength(3);
});
