/** What a new sheet stands without: where an Excel refuses it, the sheet is there all the same and the receipt says without what. */
import { fc } from "../kit/properties";
import type { EditPlan, SheetPart } from "../../src/core/edits/plan";
import type { HostQuirks } from "../../src/workbench/host/quirks";
import { charts, dashboard } from "../kit/dashboard";
import { form } from "../kit/form";
import { contentsOf, openBook, setCells, sheetDraft } from "../kit/office-book";
import { loadOfficeClient } from "../kit/office-client";

const client = loadOfficeClient();
const QUIRKS = {
  chart: "noCharts",
  paper: "noPageLayout",
  panes: "noFreezePanes",
  mark: "noHiddenNames",
} as const satisfies Readonly<Record<SheetPart, keyof HostQuirks>>;
const PARTS = Object.keys(QUIRKS) as SheetPart[];

const plain = sheetDraft("清单", [["甲"]]);
const plan: EditPlan = {
  label: "汇总",
  edits: [
    ...setCells("通报", [0, 0, "甲", "乙"]).edits,
    { kind: "addSheet", draft: dashboard, position: 0 },
    { kind: "addSheet", draft: form },
    { kind: "addSheet", draft: plain },
  ],
};
const has: Readonly<Record<SheetPart, readonly string[]>> = {
  chart: [dashboard.name],
  paper: [dashboard.name, form.name, plain.name],
  panes: [dashboard, form].filter(({ freezeRows }) => freezeRows > 0).map(({ name }) => name),
  mark: [dashboard.name, form.name],
};

async function applyRefusing(parts: readonly SheetPart[]) {
  const quirks = Object.fromEntries(parts.map((part) => [QUIRKS[part], true]));
  const opened = openBook(client, [sheetDraft("通报", [["甲"]])], quirks);
  const before = contentsOf(opened.book);
  return { ...opened, before, receipt: await opened.excel.apply(plan) };
}

test("whatever is refused, every sheet stands with all the rest, the receipt names what it lacks, and undo takes it back", async () => {
  await fc.assert(
    fc.asyncProperty(fc.subarray(PARTS), async (parts) => {
      const { book, excel, before, receipt } = await applyRefusing(parts);
      expect(receipt.outcome).toBe("applied");
      expect(receipt.applied).toEqual(plan.edits);
      const named = receipt.conflicts.map((conflict) => "what" in conflict && [conflict.what, conflict.sheet]);
      const lacking = parts.flatMap((part) => has[part].map((sheet) => [part, sheet]));
      expect(named).toHaveLength(lacking.length);
      expect(named).toEqual(expect.arrayContaining(lacking));

      const [first, , made, last] = book.drafts();
      expect(first).toMatchObject({ name: dashboard.name, mark: dashboard.mark });
      expect(first?.charts).toEqual(parts.includes("chart") ? undefined : charts);
      expect(made).toMatchObject({ name: form.name, protected: true, mark: form.mark, choices: form.choices });
      expect(made?.freezeRows).toBe(parts.includes("panes") ? 0 : form.freezeRows);
      expect(made?.print.landscape).toBe(parts.includes("paper") ? false : form.print.landscape);
      expect(last?.cells).toEqual(plain.cells);
      expect([...(book.findSheet(form.name)?.names.values() ?? [])].map(({ visible }) => visible)).toEqual([
        parts.includes("mark"),
      ]);

      expect(await excel.apply(receipt.undo)).toMatchObject({ outcome: "applied", conflicts: [] });
      expect(contentsOf(book)).toEqual(before);
    }),
    { numRuns: 16 },
  );
});

test("where nothing is refused, all of it takes no round trip more", async () => {
  expect((await applyRefusing([])).service.roundTrips).toBe(3);
});

test("a refused part costs the same however many sheets have it", async () => {
  const trips: number[] = [];
  for (const count of [1, 40]) {
    const { excel, service } = openBook(client, [plain], { noPageLayout: true });
    const drafts = Array.from({ length: count }, (_, n) => sheetDraft(`表${n}`, [["甲"]]));
    const receipt = await excel.apply({ label: "汇总", edits: drafts.map((draft) => ({ kind: "addSheet", draft })) });
    expect(receipt.conflicts).toHaveLength(count);
    trips.push(service.roundTrips);
  }
  expect(trips[0]).toBe(trips[1]);
});
