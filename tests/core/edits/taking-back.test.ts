/** Writes are taken back in any order that their history allows, and then all stands as it stood; what a person typed stays. */
import { fc } from "../../kit/properties";
import { MOST_WRITES, NOTHING_WRITTEN, withoutWrite, withWrite, type History } from "../../../src/core/edits/history";
import { blockersOf, takingBack } from "../../../src/core/edits/taking-back";
import type { Edit, SetCell } from "../../../src/core/edits/plan";
import { contentAt, sheetNamed, type CellValue, type WorkbookSnapshot } from "../../../src/core/grid/snapshot";
import type { MemoryWorkbook } from "../../kit/memory-workbook";
import { memoryBook } from "../../kit/memory-workbook";

const draftOf = (name: string, cells: readonly (readonly CellValue[])[]) => ({
  name,
  cells,
  styles: [],
  merges: [],
  columnWidths: [],
  rowHeights: [],
  freezeRows: 0,
  print: { landscape: false },
});

function start(): MemoryWorkbook {
  return memoryBook({
    附件1: [
      ["区发改局", 1],
      ["区商务局", 2],
    ],
    问题清单: [["旧的"]],
    附件2: [["完成投资", "已完成"]],
  });
}

function setCell(book: WorkbookSnapshot, sheet: string, row: number, column: number, after: CellValue): Edit[] {
  const found = sheetNamed(book, sheet);
  const before = found ? contentAt(found, { row, column }) : null;
  return found ? [{ kind: "setCell", at: { sheet, row, column }, before, after }] : [];
}

/** As the add-in writes: cells here and there, a new sheet, its own sheet replaced. */
const WRITE = fc.oneof(
  fc.record({
    kind: fc.constant("cells" as const),
    cells: fc.uniqueArray(
      fc.record({
        sheet: fc.constantFrom("附件1", "附件2", "问题清单"),
        row: fc.nat(2),
        column: fc.nat(2),
        value: fc.oneof(fc.constantFrom("已完成", ""), fc.nat(9)),
      }),
      { minLength: 1, maxLength: 4, selector: ({ sheet, row, column }) => `${sheet} ${row} ${column}` },
    ),
  }),
  fc.record({ kind: fc.constant("add" as const), name: fc.constantFrom("排名", "领导"), value: fc.nat(9) }),
  fc.record({ kind: fc.constant("replace" as const), name: fc.constantFrom("问题清单", "排名"), value: fc.nat(9) }),
);
type Write = typeof WRITE extends fc.Arbitrary<infer T> ? T : never;

function editsOf(book: WorkbookSnapshot, write: Write): readonly Edit[] {
  if (write.kind === "cells")
    return write.cells.flatMap(({ sheet, row, column, value }) => setCell(book, sheet, row, column, value));
  const position = book.sheets.findIndex(({ name }) => name === write.name);
  const draft = draftOf(write.name, [[write.value]]);
  const standing = book.sheets[position];
  if (write.kind === "add") return standing ? [] : [{ kind: "addSheet", draft }];
  if (!standing) return [];
  return [
    { kind: "removeSheet", draft: draftOf(write.name, standing.values), position },
    { kind: "addSheet", draft, position },
  ];
}

async function write(workbook: MemoryWorkbook, history: History, one: Write): Promise<History> {
  const receipt = await workbook.apply({ label: one.kind, edits: editsOf(workbook.book, one) });
  return withWrite(history, { label: one.kind, at: history.length, applied: receipt.applied });
}

async function takeBack(workbook: MemoryWorkbook, history: History, pick: number) {
  const free = history.filter((each) => blockersOf(history, each).length === 0);
  const own = free[pick % free.length];
  if (!own) throw new Error("The last write can always be taken back.");
  const receipt = await workbook.apply(
    takingBack(
      own,
      workbook.book.sheets.map(({ name }) => name),
    ),
  );
  return { receipt, history: withoutWrite(history, own.id) };
}

/** What a person sees, whatever rectangle it is kept in. */
function seen({ sheets }: WorkbookSnapshot): unknown {
  return sheets.map((sheet) => ({
    name: sheet.name,
    cells: Array.from({ length: 4 }, (_, row) =>
      Array.from({ length: 4 }, (_, column) => contentAt(sheet, { row, column }) ?? null),
    ),
  }));
}

/** A write, or taking back the so-manieth of what may be taken back. */
const STEPS = fc.array(fc.oneof(WRITE, fc.nat(20)), { maxLength: 12 });

test("any order of writes and undos that the history allows gives back exactly what stood there", async () => {
  await fc.assert(
    fc.asyncProperty(STEPS, fc.array(fc.nat(20), { minLength: 12, maxLength: 12 }), async (steps, picks) => {
      const workbook = start();
      let history = NOTHING_WRITTEN;
      for (const step of steps) {
        if (typeof step !== "number") history = await write(workbook, history, step);
        else if (history.length > 0) history = (await takeBack(workbook, history, step)).history;
      }
      for (const pick of picks) {
        if (history.length === 0) break;
        const back = await takeBack(workbook, history, pick);
        expect(back.receipt.outcome).toBe("applied");
        history = back.history;
      }
      expect(seen(workbook.book)).toEqual(seen(start().book));
    }),
  );
});

test("what a person typed after a write stays through every undo", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(WRITE, { minLength: 1, maxLength: 6 }), fc.nat(20), async (writes, pick) => {
      const workbook = start();
      let history = NOTHING_WRITTEN;
      for (const one of writes) history = await write(workbook, history, one);
      workbook.type("附件1", 0, 1, "手工");
      while (history.length > 0) history = (await takeBack(workbook, history, pick)).history;
      expect(workbook.value("附件1", 0, 1)).toBe("手工");
    }),
  );
});

function written(...writes: readonly (readonly Edit[])[]): History {
  return writes.reduce<History>((history, applied) => withWrite(history, { label: "", at: 0, applied }), []);
}

const at = (sheet: string, row: number): SetCell => ({
  kind: "setCell",
  at: { sheet, row, column: 0 },
  before: null,
  after: 1,
});

function blocked(history: History): boolean {
  const [first] = history;
  if (!first) throw new Error("Nothing was written.");
  return blockersOf(history, first).length > 0;
}

test("a later write blocks an earlier one only where both touched the same cell, or one of them the whole sheet", () => {
  expect(blocked(written([at("附件1", 0)], [at("附件1", 0)]))).toBe(true);
  expect(blocked(written([at("附件1", 0)], [at("附件1", 1), at("附件2", 0)]))).toBe(false);
  const added: Edit = { kind: "addSheet", draft: draftOf("附件1", []) };
  expect(blocked(written([added], [at("附件1", 0)]))).toBe(true);
  expect(blocked(written([at("附件1", 0)], [added]))).toBe(true);
  expect(blocked(written([added], [{ kind: "addSheet", draft: draftOf("附件2", []) }]))).toBe(false);
});

test("the last twenty are kept, and a write that changed nothing is none", () => {
  const many = written(...Array.from({ length: MOST_WRITES + 1 }, (_, row) => [at("附件1", row)]), []);
  expect(many).toHaveLength(MOST_WRITES);
  expect(many[0]?.id).toBe(2);
  expect(many.at(-1)?.id).toBe(MOST_WRITES + 1);
});

test("a replaced sheet comes back where its replacement stands, whatever came and went before it", () => {
  const [replaced] = written([
    { kind: "removeSheet", draft: draftOf("清单", [["旧"]]), position: 2 },
    { kind: "addSheet", draft: draftOf("清单", [["新"]]), position: 2 },
  ]);
  if (!replaced) throw new Error("Nothing was written.");
  const positions = takingBack(replaced, ["附件1", "清单"]).edits.map((edit) => "position" in edit && edit.position);
  expect(positions).toEqual([2, 1]);
});
