import { fc } from "../kit/properties";
import type { EditPlan } from "../../src/core/edits/plan";
import { contentsOf, openBook, setCells, sheetDraft } from "../kit/office-book";
import { client, expectHonest, open, scenes } from "./fault-scenes";

/** Hundreds of workbooks in one test; a busy machine needs longer than a test usually gets. */
jest.setTimeout(60_000);

test("a plan without a fault lands whole and undo restores every cell", async () => {
  await fc.assert(
    fc.asyncProperty(scenes, async (scene) => {
      const { opened, plan } = open(scene);
      const before = contentsOf(opened.book);
      const receipt = await opened.excel.apply(plan);
      expect(receipt).toMatchObject({ outcome: "applied", conflicts: [] });
      expectHonest(opened.book, before, plan, receipt);
      expect(await opened.excel.apply(receipt.undo)).toMatchObject({ outcome: "applied", conflicts: [] });
      expect(contentsOf(opened.book)).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

test("somebody else's change before reading or comparing is never overwritten", async () => {
  await fc.assert(
    fc.asyncProperty(scenes, fc.integer({ min: 1, max: 2 }), fc.nat(20), async (scene, trip, choice) => {
      const { opened, plan } = open(scene);
      const victims = plan.edits.filter((edit) => edit.kind === "setCell");
      const victim = victims[choice % Math.max(1, victims.length)];
      fc.pre(victim?.kind === "setCell");
      if (victim?.kind !== "setCell") return;
      const { sheet, row, column } = victim.at;
      opened.service.changeCellBefore(trip, sheet, row, column, "别人的改动");
      const receipt = await opened.excel.apply(plan);
      const found = opened.book.findSheet(sheet);
      expect(found && opened.book.valueAt(found, row, column)).toBe("别人的改动");
      expect(receipt.conflicts).toContainEqual(expect.objectContaining({ reason: "cellChanged", at: victim.at }));
      await opened.excel.apply(receipt.undo);
      expect(found && opened.book.valueAt(found, row, column)).toBe("别人的改动");
    }),
    { numRuns: 60 },
  );
});

describe("when writing fails", () => {
  const draft = sheetDraft("分类统计", [["甲"]], { merges: [{ row: 0, column: 0, rows: 1, columns: 2 }] });
  const plan: EditPlan = {
    label: "test",
    edits: [...setCells("统计表", [0, 0, 1, 2]).edits, { kind: "addSheet", draft }],
  };
  const noMerging = { refuses: ["Range.merge"] };

  test("cells that landed before the failure are in the receipt, the half-made sheet is gone", async () => {
    const { book, excel } = openBook(client, [sheetDraft("统计表", [[1]])], noMerging);
    const receipt = await excel.apply(plan);
    expect(receipt).toMatchObject({
      outcome: "partial",
      applied: [{ kind: "setCell" }],
      conflicts: [{ reason: "hostError", code: "GeneralException", sheet: "分类统计" }],
    });
    expect(contentsOf(book)).toEqual([{ name: "统计表", cells: [[2]] }]);
  });

  test("a sheet that became protected in between is left and named", async () => {
    const { book, excel, service } = openBook(client, [sheetDraft("统计表", [[1]])]);
    service.changeBefore(3, ({ sheets: [sheet] }) => {
      if (sheet) sheet.protected = true;
    });
    const receipt = await excel.apply(setCells("统计表", [0, 0, 1, 2]));
    expect(receipt).toMatchObject({
      outcome: "refused",
      conflicts: [{ reason: "hostError", code: "AccessDenied", sheet: "统计表" }],
    });
    expect(contentsOf(book)).toEqual([{ name: "统计表", cells: [[1]] }]);
  });

  test("a sheet that was deleted in between is an honest failure", async () => {
    const { book, excel, service } = openBook(client, [sheetDraft("统计表", [[1]]), sheetDraft("通报", [[1]])]);
    service.changeBefore(3, (standing) => {
      const sheet = standing.findSheet("统计表");
      if (sheet) standing.removeSheet(sheet);
    });
    const receipt = await excel.apply(setCells("统计表", [0, 0, 1, 2]));
    expect(receipt).toMatchObject({
      outcome: "refused",
      applied: [],
      conflicts: [{ code: "ItemNotFound" }, { reason: "sheetMissing", sheet: "统计表" }],
    });
    expect(book.sheets).toHaveLength(1);
  });

  test("when Excel does not answer afterwards either, everything counts as written, so that undo looks everywhere", async () => {
    const { book, excel, service } = openBook(client, [sheetDraft("统计表", [[1]])]);
    const before = contentsOf(book);
    service.failAt(3, "GeneralException", 12);
    service.failAt(4, "GeneralException");
    service.failAt(5, "GeneralException");
    const receipt = await excel.apply(plan);
    expect(receipt).toMatchObject({ outcome: "partial", applied: plan.edits });
    expect(receipt.conflicts).toMatchObject([{ sheet: "统计表" }, { sheet: "分类统计" }, { code: "GeneralException" }]);
    service.restart();
    const undone = await excel.apply(receipt.undo);
    expect(contentsOf(book)).toEqual([...before, { name: "分类统计", cells: [] }]);
    expect(undone.conflicts).toEqual([{ reason: "sheetChanged", sheet: "分类统计" }]);
  });

  test("Excel is asked a second time what landed", async () => {
    const { book, excel, service } = openBook(client, [sheetDraft("统计表", [[1]])], noMerging);
    service.failAt(4, "GeneralException");
    const receipt = await excel.apply(plan);
    expect(receipt).toMatchObject({ outcome: "partial", applied: [{ kind: "setCell" }] });
    expect(contentsOf(book)).toEqual([{ name: "统计表", cells: [[2]] }]);
  });

  test.each([
    ["nothing of the first attempt to take it away", 0],
    ["the sheet is gone and only the answer is lost", Infinity],
  ])("a half-made sheet is taken away at the second attempt and then made anew: %s", async (_name, afterActions) => {
    const { book, excel, service } = openBook(client, [sheetDraft("统计表", [[1]])]);
    service.failAt(3, "GeneralException", Infinity);
    service.failAt(6, "GeneralException", afterActions);
    const receipt = await excel.apply(plan);
    expect(receipt).toMatchObject({ outcome: "applied", conflicts: [] });
    expect(book.sheets.map(({ name }) => name)).toEqual(["统计表", "分类统计"]);
    await excel.apply(receipt.undo);
    expect(contentsOf(book)).toEqual([{ name: "统计表", cells: [[1]] }]);
  });

  test("a half-made sheet that stays is named", async () => {
    const { book, excel, service } = openBook(client, [sheetDraft("统计表", [[1]])]);
    service.failAt(3, "GeneralException", Infinity);
    for (const trip of [6, 8]) service.failAt(trip, "GeneralException");
    const receipt = await excel.apply(plan);
    expect(receipt.conflicts).toContainEqual(
      expect.objectContaining({
        sheet: "分类统计",
        detail: expect.stringContaining("could not be taken away") as string,
      }),
    );
    expect(book.sheets).toHaveLength(2);
  });
});
