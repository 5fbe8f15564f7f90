import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BUILD_SUMMARIES, SUMMARY_KINDS } from "../../src/actions/build-summaries";
import { FILL_TALLY } from "../../src/actions/fill-tally";
import { type WorkbookSnapshot, valueAt } from "../../src/core/grid/snapshot";
import { openFile } from "../../src/files/xlsx/read/open";
import { contentsOf, openBook } from "../kit/office-book";
import { loadOfficeClient } from "../kit/office-client";

const client = loadOfficeClient();
const root = join(__dirname, "../..");

function openReal(path: string) {
  const opened = openFile(new Uint8Array(readFileSync(join(root, path))));
  if (!opened.ok) throw new Error(`${path} cannot be opened.`);
  return opened.workbook;
}

/** What is there, however far a reader thinks the sheet reaches. */
function cellsOf({ sheets }: WorkbookSnapshot): unknown {
  return sheets.map(({ name, origin, values, formulas, merges = [] }) => ({
    name,
    values: values.flatMap((row, r) =>
      row.flatMap((value, c) =>
        value === null || value === "" ? [] : [[origin.row + r, origin.column + c, value, formulas?.[r]?.[c] ?? ""]],
      ),
    ),
    merges: merges.map(({ row, column, rows, columns }) => `${row} ${column} ${rows} ${columns}`).sort(),
  }));
}

test.each(["assets/2023q2-circular.xlsx", "tests/books/2024-breakdown.xlsx", "tests/books/2019-gazette-tables.xlsx"])(
  "%s reads the same through Excel's client as from the file",
  async (path) => {
    const workbook = openReal(path);
    const { excel, service } = openBook(client, workbook.drafts());
    expect(cellsOf(await excel.read())).toEqual(cellsOf(await workbook.read()));
    expect(service.roundTrips).toBe(3);
  },
);

test("the published circular: D16 of 附件1 is filled and taken back", async () => {
  const workbook = openReal("assets/2023q2-circular.xlsx");
  const { excel, book } = openBook(client, workbook.drafts());
  const at = {
    sheet: (await excel.read()).sheets.find(({ name }) => name.includes("附件1"))?.name ?? "",
    row: 15,
    column: 3,
  };
  const receipt = await excel.apply({ label: "填充统计表", edits: [{ kind: "setCell", at, before: null, after: 1 }] });
  expect(receipt).toMatchObject({ outcome: "applied", conflicts: [] });
  const found = (await excel.read()).sheets.find(({ name }) => name === at.sheet);
  expect(found && valueAt(found, at)).toBe(1);
  await excel.apply(receipt.undo);
  expect(cellsOf(await excel.read())).toEqual(cellsOf(await workbook.read()));
  expect(book.drafts().map(({ merges }) => merges.length)).toEqual(
    workbook.drafts().map(({ merges }) => merges.length),
  );
});

test("live formulas filled into the tally are recognised as filled, although Excel drops the quotes around 附件2", async () => {
  const { excel, book } = openBook(client, openReal("assets/2023q2-circular.xlsx").drafts());
  const annex = book.findSheet("附件2 完成情况");
  if (annex) book.renameSheet(annex, "附件2");
  const before = contentsOf(book);
  const receipt = await excel.apply((await FILL_TALLY.plan(excel, "formulas")).plan);
  expect(receipt).toMatchObject({ outcome: "applied", conflicts: [] });
  expect((await FILL_TALLY.plan(excel, "formulas")).plan.edits).toEqual([]);
  expect(await excel.apply(receipt.undo)).toMatchObject({ outcome: "applied" });
  expect(contentsOf(book)).toEqual(before);
});

test("summary sheets are built in three round trips, found unchanged, and taken back", async () => {
  const { excel, book, service } = openBook(client, openReal("assets/2023q2-circular.xlsx").drafts());
  const before = contentsOf(book);
  const { plan } = await BUILD_SUMMARIES.plan(excel, SUMMARY_KINDS, "zh");
  service.restart();
  const receipt = await excel.apply(plan);
  expect(receipt).toMatchObject({ outcome: "applied", conflicts: [] });
  expect(service.roundTrips).toBeLessThanOrEqual(3);
  const again = await BUILD_SUMMARIES.plan(excel, SUMMARY_KINDS, "zh");
  expect(again.sheets.map(({ action }) => action)).toEqual(SUMMARY_KINDS.map(() => "same"));
  expect(await excel.apply(receipt.undo)).toMatchObject({ outcome: "applied", conflicts: [] });
  expect(contentsOf(book)).toEqual(before);
});
