/** Workbooks with a plan on them, for tests that let Excel fail while it is carried out; and what an honest receipt says of them. */
import { fc } from "../kit/properties";
import type { Edit, EditPlan, Receipt } from "../../src/core/edits/plan";
import { sameContent, type CellContent } from "../../src/core/grid/snapshot";
import type { HostBook } from "../../src/workbench/host/book";
import type { HostSheetDraft } from "../../src/workbench/host/drafts";
import { contentsOf, openBook, sheetDraft, type OpenBook } from "../kit/office-book";
import { loadOfficeClient } from "../kit/office-client";

/** Loaded once for a test file: its books are opened with it. */
export const client = loadOfficeClient();

const contents: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constantFrom<CellContent>(null, "区发改局", "=1+1", "+86", "-5%", "@x", "001", "1-2", "'引号", true, 0.5, 13),
  fc.constantFrom("=SUM(Z1:Z2)", "=Z9*2", '=Z1&"家"').map((formula) => ({ formula, value: null })),
);
const grids = fc.array(fc.array(contents, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
const names = ["统计表", "附件2", "通报"];

interface Scene {
  readonly drafts: readonly HostSheetDraft[];
  readonly changes: readonly { sheet: number; row: number; column: number; after: CellContent }[];
  readonly added: readonly HostSheetDraft[];
  readonly removed: boolean;
}

export const scenes: fc.Arbitrary<Scene> = fc.record({
  drafts: fc.tuple(grids, grids, grids).map((cells) => names.map((name, n) => sheetDraft(name, cells[n] ?? []))),
  changes: fc.uniqueArray(fc.record({ sheet: fc.nat(1), row: fc.nat(5), column: fc.nat(12), after: contents }), {
    maxLength: 12,
    selector: ({ sheet, row, column }) => `${sheet} ${row} ${column}`,
  }),
  added: fc
    .subarray(["分类统计", "问题清单"])
    .chain((chosen) =>
      fc.tuple(...chosen.map((name) => grids.map((cells) => sheetDraft(name, cells, { merges: [], freezeRows: 1 })))),
    ),
  removed: fc.boolean(),
});

export function open(scene: Scene): { opened: OpenBook; plan: EditPlan } {
  const opened = openBook(client, scene.drafts);
  const cells = scene.changes.map(({ sheet, row, column, after }): Edit => {
    const found = opened.book.sheets[sheet];
    if (!found) throw new Error("The scene has no such sheet.");
    const before = opened.book.contentAt(found, row, column);
    return { kind: "setCell", at: { sheet: found.name, row, column }, before, after };
  });
  const last = opened.book.drafts()[2];
  const removal: Edit[] = scene.removed && last ? [{ kind: "removeSheet", draft: last }] : [];
  const additions = scene.added.map((draft): Edit => ({ kind: "addSheet", draft, position: 1 }));
  return { opened, plan: { label: "test", edits: [...cells, ...removal, ...additions] } };
}

/** The workbook holds exactly what the receipt says landed, and every other edit is named in a conflict. */
export function expectHonest(
  book: HostBook,
  before: ReturnType<typeof contentsOf>,
  plan: EditPlan,
  receipt: Receipt,
): void {
  const applied = new Set(receipt.applied.map(placeOf));
  const blamed = new Set(receipt.conflicts.map((c) => ("at" in c ? c.at.sheet : c.sheet)));
  for (const edit of plan.edits) {
    const landed = applied.has(placeOf(edit));
    expect(isDone(book, edit)).toBe(landed || isNothing(edit));
    if (!landed && !blamed.has(undefined))
      expect(blamed).toContain(edit.kind === "setCell" ? edit.at.sheet : edit.draft.name);
  }
  expect(receipt.outcome === "applied").toBe(receipt.conflicts.every(({ reason }) => reason === "leftOut"));
  if (applied.size === 0) expect(contentsOf(book)).toEqual(before);
}

function placeOf(edit: Edit): string {
  return edit.kind === "setCell" ? JSON.stringify(edit.at) : `${edit.kind} ${edit.draft.name}`;
}

function isNothing(edit: Edit): boolean {
  return edit.kind === "setCell" && sameContent(edit.before, edit.after);
}

function isDone(book: HostBook, edit: Edit): boolean {
  const sheet = book.findSheet(edit.kind === "setCell" ? edit.at.sheet : edit.draft.name);
  if (edit.kind === "removeSheet") return sheet === undefined;
  if (edit.kind === "addSheet") return sheet !== undefined;
  return sheet !== undefined && sameContent(book.contentAt(sheet, edit.at.row, edit.at.column), edit.after);
}
