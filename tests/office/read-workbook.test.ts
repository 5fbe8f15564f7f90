import { fc } from "../kit/properties";
import { enterText } from "../../src/workbench/view/editing";
import { openBook, setCells, sheetDraft } from "../kit/office-book";
import { loadOfficeClient } from "../kit/office-client";

const client = loadOfficeClient();

test("every sheet is read in tab order with values, formulas, merges, mark and state", async () => {
  const { excel } = openBook(client, [
    sheetDraft("统计表", [
      ["单位", "承办事项"],
      ["区发改局", 13],
      ["总计", { formula: "=SUM(B2:B2)", value: 13 }],
    ]),
    sheetDraft("空表", []),
    sheetDraft("隐藏", [["甲"]], { hidden: true, protected: true }),
    sheetDraft("附件2", [[], [null, "区科经局", true], [null, null, 0.5]], {
      merges: [{ row: 1, column: 1, rows: 2, columns: 1 }],
      mark: { kind: "category", checksum: "1a2b" },
    }),
  ]);
  expect(await excel.read()).toEqual({
    sheets: [
      {
        name: "统计表",
        hidden: false,
        protected: false,
        origin: { row: 0, column: 0 },
        values: [
          ["单位", "承办事项"],
          ["区发改局", 13],
          ["总计", 13],
        ],
        formulas: [
          ["", ""],
          ["", ""],
          ["", "=SUM(B2:B2)"],
        ],
      },
      { name: "空表", hidden: false, protected: false, origin: { row: 0, column: 0 }, values: [] },
      { name: "隐藏", hidden: true, protected: true, origin: { row: 0, column: 0 }, values: [["甲"]] },
      {
        name: "附件2",
        hidden: false,
        protected: false,
        origin: { row: 1, column: 1 },
        values: [
          ["区科经局", true],
          [null, 0.5],
        ],
        merges: [{ row: 1, column: 1, rows: 2, columns: 1 }],
        mark: { kind: "category", checksum: "1a2b" },
      },
    ],
  });
});

test.each([2, 40])("%i sheets take three round trips", async (count) => {
  const drafts = Array.from({ length: count }, (_, n) =>
    sheetDraft(`表${n}`, [["甲", n]], { merges: [{ row: 0, column: 0, rows: 2, columns: 1 }] }),
  );
  const { excel, service } = openBook(client, drafts);
  const { sheets } = await excel.read();
  expect(sheets).toHaveLength(count);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(service.roundTrips).toBe(3);
});

test("a text that looks like a formula is read as text", async () => {
  const { excel } = openBook(client, [sheetDraft("表", [["=1+1", { formula: "=1+1", value: 2 }]])]);
  const [sheet] = (await excel.read()).sheets;
  expect(sheet?.values).toEqual([["=1+1", 2]]);
  expect(sheet?.formulas).toEqual([["", "=1+1"]]);
});

test("before ExcelApi 1.13 sheets are read without merged areas", async () => {
  const drafts = [sheetDraft("表", [["甲"]], { merges: [{ row: 0, column: 0, rows: 2, columns: 1 }] })];
  const { excel } = openBook(client, drafts, { excelApi: "1.9" });
  const [sheet] = (await excel.read()).sheets;
  expect(sheet?.values).toEqual([["甲"]]);
  expect(sheet?.merges).toBeUndefined();
});

test("more merged areas than Excel gives at once are read tile by tile, and those across tiles once", async () => {
  const rows = Array.from({ length: 3000 }, (_, n) => [n % 3 === 0 ? `单位${n}` : null, n]);
  const merges = Array.from({ length: 1000 }, (_, n) => ({ row: n * 3, column: 0, rows: 3, columns: 1 }));
  const { excel } = openBook(client, [sheetDraft("附件2", rows, { merges })]);
  const [sheet] = (await excel.read()).sheets;
  expect(sheet?.merges).toEqual(merges);
});

describe("however an Excel answers for merged areas", () => {
  const versions = [true, false].flatMap((mergesByTopLeft) =>
    [true, false].map((mergesCut) => ({ mergesByTopLeft, mergesCut })),
  );
  const columns = 40;
  const rows = Array.from({ length: 120 }, (_, row) => Array.from({ length: columns }, (_, column) => row + column));

  test.each(versions)("%j, each is read whole and once", async (version) => {
    const heights = fc.array(fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 20, max: 70 })), {
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(heights, heights, async (...stacks) => {
        const merges = stacks.flatMap((stack, index) => {
          const starts = stack.map((_, n) => stack.slice(0, n).reduce((sum, height) => sum + height, 0));
          return stack
            .map((height, n) => ({ row: starts[n] ?? 0, column: 3 * index, rows: height, columns: 2 }))
            .filter(({ row, rows: height }) => row + height <= rows.length);
        });
        const { excel } = openBook(client, [sheetDraft("附件2", rows, { merges })], version);
        const order = [...merges].sort((a, b) => a.row - b.row || a.column - b.column);
        expect((await excel.read()).sheets[0]?.merges ?? []).toEqual(order);
      }),
      { numRuns: 40 },
    );
  });

  /** Tiles of this sheet end after every 25 rows. */
  test.each([
    [{ row: 20, column: 0, rows: 4, columns: 1 }, 3],
    [{ row: 20, column: 0, rows: 5, columns: 1 }, 4],
    [{ row: 118, column: 0, rows: 2, columns: 1 }, 3],
  ])("%j costs %i round trips: one more only where a tile may have cut it", async (merge, trips) => {
    const { excel, service } = openBook(client, [sheetDraft("附件2", rows, { merges: [merge] })]);
    expect((await excel.read()).sheets[0]?.merges).toEqual([merge]);
    expect(service.roundTrips).toBe(trips);
  });
});

test("a host that fails on merged areas is read without them", async () => {
  const { excel, service } = openBook(client, [
    sheetDraft("表", [["甲"]], { merges: [{ row: 0, column: 0, rows: 2, columns: 1 }] }),
  ]);
  service.failAt(3, "InvalidArgument");
  const [sheet] = (await excel.read()).sheets;
  expect(sheet?.values).toEqual([["甲"]]);
  expect(sheet?.merges).toBeUndefined();
});

test("where an answer would pass the web's 5 MB, less is asked for at a time", async () => {
  const rows = Array.from({ length: 6000 }, (_, n) => [n, "督查事项进展顺利".repeat(20), null]);
  const { excel, service } = openBook(client, [sheetDraft("大表", rows), sheetDraft("小表", [["甲"]])], {
    payloadLimit: 5 * 1024 * 1024,
    platform: "OfficeOnline",
  });
  const { sheets } = await excel.read();
  expect(sheets.map((sheet) => sheet.values.length)).toEqual([6000, 1]);
  expect(sheets[0]?.values[5999]?.[0]).toBe(5999);
  expect(service.roundTrips).toBeGreaterThan(3);
});

test("while another workbook is in front of Excel for Mac, sheets are read without their marks", async () => {
  const drafts = [sheetDraft("表", [["甲"]], { mark: { kind: "category", checksum: "1a2b" } })];
  const { excel, service } = openBook(client, drafts, { otherWorkbookInFront: true });
  const [sheet] = (await excel.read()).sheets;
  expect(sheet).toMatchObject({ name: "表", values: [["甲"]] });
  expect(sheet).not.toHaveProperty("mark");
  expect(service.roundTrips).toBe(4);
});

test("a failing host is an exception", async () => {
  const { excel, service } = openBook(client, [sheetDraft("表", [["甲"]])]);
  service.failAt(2, "GeneralException");
  service.failAt(3, "GeneralException");
  await expect(excel.read()).rejects.toThrow("told to fail");
});

test("a sheet with something in its last corner is named, and not read cell by cell", async () => {
  const { book, service, excel } = openBook(client, [sheetDraft("附件2", [["甲"]])]);
  const sheet = book.findSheet("附件2");
  if (sheet) book.enter(sheet, 1_048_575, 16_383, "误填");
  await expect(excel.read()).rejects.toMatchObject({ code: "SheetTooSpread", message: "附件2" });
  expect(service.roundTrips).toBe(2);
});

test("who asks at the same time is answered by one reading, until something is written", async () => {
  const { excel, service } = openBook(client, [sheetDraft("统计表", [["单位", 1]])]);
  const [first, second] = await Promise.all([excel.read(), excel.read()]);
  expect(second).toBe(first);
  expect(service.roundTrips).toBe(3);
  await excel.read();
  expect(service.roundTrips).toBe(6);
  const before = excel.read();
  await excel.apply(setCells("统计表", [0, 1, 1, 2]));
  const after = await excel.read();
  expect(after).not.toBe(await before);
  expect(after.sheets[0]?.values).toEqual([["单位", 2]]);
});

test("a reading during which somebody changes a cell answers nobody who asks later", async () => {
  const { excel, book } = openBook(client, [sheetDraft("统计表", [["单位", 1]])]);
  await excel.watch(() => undefined);
  const before = excel.read();
  enterText(book, 0, 1, "2");
  await Promise.resolve();
  expect((await excel.read()).sheets[0]?.values).toEqual([["单位", 2]]);
  await before;
});
