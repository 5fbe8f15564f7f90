import type { EditPlan } from "../../src/core/edits/plan";
import type { HostBook } from "../../src/workbench/host/book";
import { contentsOf, openBook, setCells, sheetDraft } from "../kit/office-book";
import { loadOfficeClient } from "../kit/office-client";

const client = loadOfficeClient();

function valueOf(book: HostBook, sheet: string, row: number, column: number): unknown {
  const found = book.findSheet(sheet);
  return found && book.valueAt(found, row, column);
}

const summary = sheetDraft(
  "分类统计",
  [
    ["类别", "项数"],
    ["民生实事", 8],
  ],
  {
    mark: { kind: "category", checksum: "1a2b" },
    styles: [
      {
        range: { row: 0, column: 0, rows: 2, columns: 2 },
        style: { font: "仿宋_GB2312", size: 12, border: true, wrap: true },
      },
      {
        range: { row: 0, column: 0, rows: 1, columns: 2 },
        style: { bold: true, fill: "#DDEBF7", horizontal: "center" },
      },
    ],
    merges: [{ row: 2, column: 0, rows: 1, columns: 2 }],
    columnWidths: [20, undefined],
    rowHeights: [28],
    freezeRows: 1,
    print: { landscape: true, repeatRows: { first: 0, last: 0 } },
  },
);

describe("cells", () => {
  test("only the cells of the plan are written, and the receipt takes them back", async () => {
    const { book, excel } = openBook(client, [
      sheetDraft("统计表", [["单位", 13, null, { formula: "=B1*2", value: 26 }]]),
    ]);
    const before = contentsOf(book);
    const receipt = await excel.apply(setCells("统计表", [0, 1, 13, 14], [0, 2, null, 1], [5, 7, null, "尾注"]));
    expect(receipt).toMatchObject({ outcome: "applied", label: "test", conflicts: [] });
    expect(receipt.applied).toHaveLength(3);
    expect([1, 2, 3].map((column) => valueOf(book, "统计表", 0, column))).toEqual([14, 1, 28]);
    expect(valueOf(book, "统计表", 5, 7)).toBe("尾注");
    expect(await excel.apply(receipt.undo)).toMatchObject({ outcome: "applied", conflicts: [] });
    expect(contentsOf(book)).toEqual(before);
  });

  test("a cell that changed is left alone and named; the others are written", async () => {
    const { book, excel } = openBook(client, [sheetDraft("统计表", [[1, 2]])]);
    const receipt = await excel.apply(setCells("统计表", [0, 0, 9, 10], [0, 1, 2, 3]));
    expect(receipt.outcome).toBe("partial");
    expect(receipt.conflicts).toEqual([
      { reason: "cellChanged", at: { sheet: "统计表", row: 0, column: 0 }, expected: 9, found: 1 },
    ]);
    expect([valueOf(book, "统计表", 0, 0), valueOf(book, "统计表", 0, 1)]).toEqual([1, 3]);
    expect(receipt.undo.edits).toHaveLength(1);
  });

  test("a change made between reading and comparing is found", async () => {
    const { excel, service } = openBook(client, [sheetDraft("统计表", [[1]])]);
    service.changeCellBefore(2, "统计表", 0, 0, 7);
    const receipt = await excel.apply(setCells("统计表", [0, 0, 1, 2]));
    expect(receipt.outcome).toBe("refused");
    expect(receipt.conflicts).toMatchObject([{ reason: "cellChanged", found: 7 }]);
  });

  test("a protected sheet refuses the whole plan by name before anything is written", async () => {
    const { book, excel, service } = openBook(client, [
      sheetDraft("统计表", [[1]]),
      sheetDraft("附件2", [[1]], { protected: true }),
    ]);
    const before = contentsOf(book);
    const plan = {
      label: "test",
      edits: [...setCells("统计表", [0, 0, 1, 2]).edits, ...setCells("附件2", [0, 0, 1, 2]).edits],
    };
    expect(await excel.apply(plan)).toMatchObject({
      outcome: "refused",
      applied: [],
      conflicts: [{ reason: "sheetProtected", sheet: "附件2" }],
      undo: { edits: [] },
    });
    expect(contentsOf(book)).toEqual(before);
    expect(service.roundTrips).toBe(1);
  });

  test("a sheet that is not there is named once", async () => {
    const { excel } = openBook(client, [sheetDraft("统计表", [[1]])]);
    const receipt = await excel.apply(setCells("附件9", [0, 0, 1, 2], [0, 1, 1, 2]));
    expect(receipt).toMatchObject({ outcome: "refused", conflicts: [{ reason: "sheetMissing", sheet: "附件9" }] });
    expect(receipt.conflicts).toHaveLength(1);
  });

  test("a formula is replaced by a formula and found again although Excel spelled it its own way", async () => {
    const { book, excel } = openBook(client, [sheetDraft("统计表", [[{ formula: "=SUM(B1:C1)", value: 3 }, 1, 2]])]);
    const after = { formula: "=SUM('统计表'!$B$1:$C$1) + 1", value: 4 };
    const receipt = await excel.apply(setCells("统计表", [0, 0, { formula: "=sum(B1:C1)", value: 3 }, after]));
    expect(receipt.outcome).toBe("applied");
    expect(book.sheets[0]?.cell(0, 0)?.formula).toBe("=SUM(统计表!$B$1:$C$1) + 1");
    expect(await excel.apply(receipt.undo)).toMatchObject({ outcome: "applied" });
  });

  test.each([2, 40])("edits in %i sheets take three round trips", async (count) => {
    const drafts = Array.from({ length: count }, (_, n) => sheetDraft(`表${n}`, [["甲", n]]));
    const { excel, service } = openBook(client, drafts);
    const edits = drafts.flatMap(({ name }, n) => setCells(name, [0, 1, n, n + 1], [200, 0, null, "尾"]).edits);
    expect(await excel.apply({ label: "test", edits })).toMatchObject({ outcome: "applied" });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(service.roundTrips).toBe(3);
  });

  test("a plan that would pass 5 MB goes out in pieces", async () => {
    const { book, excel, service } = openBook(client, [sheetDraft("大表", [])], { payloadLimit: 5 * 1024 * 1024 });
    const text = "督查事项进展顺利".repeat(25);
    const cells = Array.from({ length: 12000 }, (_, n) => [n, 0, null, `${text}${n}`] as const);
    expect(await excel.apply(setCells("大表", ...cells))).toMatchObject({ outcome: "applied" });
    expect(valueOf(book, "大表", 11999, 0)).toBe(`${text}11999`);
    expect(service.roundTrips).toBeGreaterThan(3);
  });
});

describe("sheets", () => {
  test("a new sheet has its contents, looks, paper and mark, and goes again", async () => {
    const { book, excel, service } = openBook(client, [sheetDraft("通报", [["甲"]]), sheetDraft("附件1", [["乙"]])]);
    const plan: EditPlan = { label: "汇总", edits: [{ kind: "addSheet", draft: summary, position: 1 }] };
    const receipt = await excel.apply(plan);
    expect(receipt.outcome).toBe("applied");
    expect(service.roundTrips).toBeLessThanOrEqual(3);
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(["通报", "分类统计", "附件1"]);
    const [, made] = book.drafts();
    expect(made).toMatchObject({
      cells: summary.cells,
      mark: summary.mark,
      merges: summary.merges,
      columnWidths: [20],
      rowHeights: [28],
      freezeRows: 1,
      print: summary.print,
    });
    expect(made?.styles).toContainEqual({
      range: { row: 0, column: 0, rows: 1, columns: 2 },
      style: {
        font: "仿宋_GB2312",
        size: 12,
        border: true,
        wrap: true,
        bold: true,
        fill: "#DDEBF7",
        horizontal: "center",
      },
    });
    expect(book.sheets[1]?.print).toMatchObject({ paperSize: "A4", titleRows: "$1:$1", footer: "&P / &N" });
    expect((await excel.read()).sheets[1]?.mark).toEqual(summary.mark);
    expect(await excel.apply(receipt.undo)).toMatchObject({ outcome: "applied", conflicts: [] });
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(["通报", "附件1"]);
  });

  test("a sheet made earlier is replaced in place, in three round trips, and comes back", async () => {
    const { book, excel, service } = openBook(client, [summary, sheetDraft("通报", [["甲"]])]);
    const newer = { ...summary, cells: [...summary.cells, ["续建项目", 3]], merges: [] };
    const plan: EditPlan = {
      label: "汇总",
      edits: [
        { kind: "removeSheet", draft: summary, position: 0 },
        { kind: "addSheet", draft: newer, position: 0 },
      ],
    };
    const receipt = await excel.apply(plan);
    expect(receipt).toMatchObject({ outcome: "applied", conflicts: [] });
    expect(service.roundTrips).toBe(3);
    expect(contentsOf(book)[0]).toEqual({ name: "分类统计", cells: newer.cells });
    expect(await excel.apply(receipt.undo)).toMatchObject({ outcome: "applied", conflicts: [] });
    expect(contentsOf(book)[0]).toEqual({ name: "分类统计", cells: summary.cells });
  });

  test.each([
    ["a changed cell", (book: HostBook): void => void (book.sheets[0] && book.enter(book.sheets[0], 1, 1, 9))],
    ["a note beside it", (book: HostBook): void => void (book.sheets[0] && book.enter(book.sheets[0], 9, 9, "请核实"))],
  ])("a sheet is not removed when staff left %s", async (_, change) => {
    const { book, excel } = openBook(client, [summary, sheetDraft("通报", [["甲"]])]);
    change(book);
    const receipt = await excel.apply({ label: "test", edits: [{ kind: "removeSheet", draft: summary }] });
    expect(receipt).toMatchObject({ outcome: "refused", conflicts: [{ reason: "sheetChanged", sheet: "分类统计" }] });
    expect(book.sheets).toHaveLength(2);
  });

  test("a sheet that a macro hid so that Excel keeps it is left alone by name", async () => {
    const { book, excel } = openBook(client, [summary, sheetDraft("通报", [["甲"]])]);
    if (book.sheets[0]) book.sheets[0].visibility = "VeryHidden";
    expect(await excel.apply({ label: "test", edits: [{ kind: "removeSheet", draft: summary }] })).toMatchObject({
      outcome: "refused",
      conflicts: [{ reason: "sheetVeryHidden", sheet: "分类统计" }],
    });
    expect(book.sheets).toHaveLength(2);
  });

  test("a sheet of that name is never overwritten, nor the last visible sheet removed", async () => {
    const { book, excel } = openBook(client, [summary, sheetDraft("通报", [["甲"]], { hidden: true })]);
    expect(await excel.apply({ label: "test", edits: [{ kind: "addSheet", draft: summary }] })).toMatchObject({
      outcome: "refused",
      conflicts: [{ reason: "sheetExists", sheet: "分类统计" }],
    });
    expect(await excel.apply({ label: "test", edits: [{ kind: "removeSheet", draft: summary }] })).toMatchObject({
      outcome: "refused",
      conflicts: [{ reason: "lastVisibleSheet", sheet: "分类统计" }],
    });
    expect(book.sheets).toHaveLength(2);
  });

  test("a protected workbook structure refuses the plan", async () => {
    const { book, excel } = openBook(client, [sheetDraft("通报", [["甲"]])]);
    book.structureProtected = true;
    expect(await excel.apply({ label: "test", edits: [{ kind: "addSheet", draft: summary }] })).toMatchObject({
      outcome: "refused",
      conflicts: [{ reason: "structureProtected", sheet: "分类统计" }],
    });
  });
});

describe("reveal", () => {
  const range = { row: 4, column: 1, rows: 1, columns: 2 };

  test("shows the sheet and selects the cells", async () => {
    const { book, excel } = openBook(client, [sheetDraft("通报", []), sheetDraft("附件2", [])]);
    expect(await excel.reveal("附件2", range)).toBe("shown");
    expect([book.activeSheet.name, book.selection]).toEqual(["附件2", range]);
  });

  test("selects in an Excel that forgets a selection made while it turns to the sheet", async () => {
    const drafts = [sheetDraft("通报", []), sheetDraft("附件2", [])];
    const { book, excel } = openBook(client, drafts, { activateLosesSelection: true });
    expect(await excel.reveal("附件2", range)).toBe("shown");
    expect([book.activeSheet.name, book.selection]).toEqual(["附件2", range]);
  });

  test("says when the sheet is hidden or gone", async () => {
    const { excel } = openBook(client, [sheetDraft("通报", []), sheetDraft("附件2", [], { hidden: true })]);
    expect([await excel.reveal("附件2", range), await excel.reveal("附件3", range)]).toEqual(["hidden", "missing"]);
  });
});
