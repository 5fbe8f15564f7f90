/** Drop-downs, protection and hidden columns through Office.js. */
import type { Edit, EditPlan } from "../../src/core/edits/plan";
import type { HostBook } from "../../src/workbench/host/book";
import type { HostSheet } from "../../src/workbench/host/sheet";
import { dashboard } from "../kit/dashboard";
import { form, ratingWords, unprotected } from "../kit/form";
import { openBook, setCells, sheetDraft } from "../kit/office-book";
import { loadOfficeClient } from "../kit/office-client";

const client = loadOfficeClient();
const annex = sheetDraft("附件2", [["甲"]]);
const plan = (...edits: Edit[]): EditPlan => ({ label: "下发", edits });
const add: Edit = { kind: "addSheet", draft: form };

function sheetIn(book: HostBook, name = form.name): HostSheet {
  const sheet = book.findSheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

test("a form has its drop-downs, open cells, hidden column and protection, in three round trips", async () => {
  const { book, excel, service } = openBook(client, [annex]);
  const forms = Array.from({ length: 31 }, (_, n): Edit => ({
    kind: "addSheet",
    draft: { ...form, name: `单位${n}` },
  }));
  expect(await excel.apply(plan(add, ...forms))).toMatchObject({ outcome: "applied", conflicts: [] });
  expect(service.roundTrips).toBeLessThanOrEqual(3);
  expect(book.drafts()[1]).toMatchObject({
    cells: form.cells.map((row, r) => (r === 4 ? [...row] : row)),
    choices: form.choices,
    open: form.open,
    mark: form.mark,
    protected: true,
  });
  const sheet = sheetIn(book);
  expect(sheet.columnWidths.get(4)).toBe(0);
  expect(sheet.allowed).toEqual({ formatColumns: true, formatRows: true });
  expect(sheet.validations).toEqual([
    {
      range: form.choices?.[0]?.range,
      words: ratingWords,
      prompt: { title: "填写提示", message: form.choices?.[0]?.hint },
      alert: { title: "请从下拉列表中选择", message: "这里只能填：已完成、进展顺利、进度滞后。" },
    },
  ]);
});

test("a list that Excel would not keep is left out, the sheet is made all the same", async () => {
  const { book, excel } = openBook(client, [annex]);
  const choices = [{ range: { row: 0, column: 0, rows: 1, columns: 1 }, words: ["一,二"], hint: "" }];
  expect((await excel.apply(plan({ kind: "addSheet", draft: { ...form, choices } }))).outcome).toBe("applied");
  expect(sheetIn(book).validations).toEqual([]);
});

test("the snapshot says that the form is protected, and its mark is read", async () => {
  const { excel } = openBook(client, [annex, form]);
  expect((await excel.read()).sheets[1]).toMatchObject({ protected: true, mark: form.mark });
});

test("a form nobody touched is replaced and taken back although it is protected", async () => {
  const { book, excel, service } = openBook(client, [form, annex]);
  const next = { ...form, cells: [["新表"]], choices: [], open: [{ row: 0, column: 0, rows: 1, columns: 1 }] };
  const receipt = await excel.apply(
    plan({ kind: "removeSheet", draft: form, position: 0 }, { kind: "addSheet", draft: next, position: 0 }),
  );
  expect(receipt).toMatchObject({ outcome: "applied", conflicts: [] });
  expect(service.roundTrips).toBe(3);
  expect(book.drafts()[0]).toMatchObject({ cells: [["新表"]], open: next.open });
  expect(await excel.apply(receipt.undo)).toMatchObject({ outcome: "applied", conflicts: [] });
  expect(book.drafts()[0]).toMatchObject({ cells: form.cells, choices: form.choices, open: form.open });
});

test("a form somebody began to fill in is not taken away", async () => {
  const { book, excel } = openBook(client, [form, annex]);
  book.enter(sheetIn(book), 2, 2, "已办结");
  expect(await excel.apply(plan({ kind: "removeSheet", draft: form }))).toMatchObject({
    outcome: "refused",
    conflicts: [{ reason: "sheetChanged" }],
  });
});

test("a sheet of ours that somebody protected since is not taken away", async () => {
  const { excel } = openBook(client, [{ ...unprotected(form), protected: true }, annex]);
  expect(await excel.apply(plan({ kind: "removeSheet", draft: unprotected(form) }))).toMatchObject({
    outcome: "refused",
    conflicts: [{ reason: "sheetProtected", sheet: form.name }],
  });
});

test("no cell of a protected sheet is written, open or not", async () => {
  const { excel } = openBook(client, [form, annex]);
  expect(await excel.apply(setCells(form.name, [2, 2, null, "已办结"]))).toMatchObject({
    outcome: "refused",
    conflicts: [{ reason: "sheetProtected" }],
  });
});

describe("a host that fails", () => {
  test("once is asked again, and the form is whole", async () => {
    for (let actions = 0; actions < 100; actions++) {
      const { book, excel, service } = openBook(client, [annex]);
      service.failAt(2, "GeneralException", actions);
      expect(await excel.apply(plan(add))).toMatchObject({ outcome: "applied", conflicts: [] });
      expect(book.drafts()[1]).toMatchObject({ name: form.name, protected: true, mark: form.mark, print: form.print });
    }
  });

  test("at the charts of another sheet keeps the form, protected", async () => {
    const { book, excel } = openBook(client, [annex], { noCharts: true });
    const receipt = await excel.apply(plan(add, { kind: "addSheet", draft: dashboard }));
    expect(receipt).toMatchObject({ outcome: "applied", conflicts: [{ reason: "leftOut" }] });
    expect(sheetIn(book).protected).toBe(true);
  });
});
