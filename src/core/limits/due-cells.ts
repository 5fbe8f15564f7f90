/** The tables' own 完成时间 of items that are put off: changed only where a person asks, and only where a cell means just them. */
import { chineseDay, isoDay, serialOf, type Day } from "../chinese/day";
import { groupBy } from "../collections/group";
import { addressOf, type RowTable, type WorkItem } from "../domain/items";
import type { SetCell } from "../edits/plan";
import { cellName, type Address } from "../grid/range";
import { contentAt, isFormula, sheetNamed, type CellContent } from "../grid/snapshot";
import type { Ledger } from "../ledger/ledger";
import { plannedItems } from "../ledger/planned";
import { dueReader } from "./items";

/**
 * formula: the cell is one. words: it names several days, or none that anybody can tell. shared: it holds for items besides that are
 * not put off to the same day. otherFile: it stands in another workbook.
 */
export type DueCellKept = "formula" | "words" | "shared" | "otherFile";

export interface DueCells {
  readonly edits: readonly SetCell[];
  /** Cells that stay, and why. */
  readonly kept: readonly { readonly at: Address; readonly why: DueCellKept }[];
}

interface Use {
  /** Whose day the cell is. */
  readonly item: WorkItem;
  readonly at: Address;
  readonly words: string;
  readonly table: RowTable;
}

/** The cell of the row and that of the breakdown behind it, each once. */
export function dueCells(ledger: Ledger, untils: ReadonlyMap<WorkItem, Day>): DueCells {
  const edits: SetCell[] = [];
  const kept: { readonly at: Address; readonly why: DueCellKept }[] = [];
  const cells = groupBy(usesOf(ledger), ({ at, table }) => `${isOwn(ledger, table)} ${at.sheet} ${cellName(at)}`);
  for (const uses of cells.values()) {
    const [first] = uses;
    const until = uses.map(({ item }) => untils.get(item)).find((day) => day !== undefined);
    if (!first || !until) continue;
    const { at } = first;
    const edit = editOf(ledger, uses, first, until, untils);
    if (typeof edit === "string") kept.push({ at, why: edit });
    else edits.push(edit);
  }
  return { edits, kept };
}

function editOf(
  ledger: Ledger,
  uses: readonly Use[],
  { at, words, table }: Use,
  until: Day,
  untils: ReadonlyMap<WorkItem, Day>,
): SetCell | DueCellKept {
  const sheet = isOwn(ledger, table) ? sheetNamed(ledger.book, at.sheet) : undefined;
  if (!sheet) return "otherFile";
  const day = isoDay(until);
  if (uses.some(({ item }) => isoDayOf(untils.get(item)) !== day)) return "shared";
  const before = contentAt(sheet, at);
  if (isFormula(before)) return "formula";
  const due = dueReader(ledger, table)(words);
  if (due.kind !== "dated" || due.stages.length > 1) return "words";
  return { kind: "setCell", at, before, after: written(until, before) };
}

/** A date stays a date; but Excel's first of a month is how it keeps a month alone, and 前 keeps Excel from making a date of words. */
function written(until: Day, before: CellContent): CellContent {
  return typeof before === "number" && until.day > 1 ? serialOf(until) : `${chineseDay(until)}前`;
}

function isoDayOf(day: Day | undefined): string | undefined {
  return day && isoDay(day);
}

/** A breakdown may have been read from another workbook. */
function isOwn({ recognition, tables }: Ledger, table: RowTable): boolean {
  return tables.includes(table) || recognition.breakdowns.includes(table);
}

/** Every cell of a day with the items that it is the day of. */
function usesOf(ledger: Ledger): Use[] {
  const tableOf = new Map(
    [...ledger.breakdowns, ...ledger.tables].flatMap((table) => table.items.map((item) => [item, table] as const)),
  );
  const planned = plannedItems(ledger, ({ due }) => due);
  return ledger.items.flatMap((item) => {
    const behind = planned.get(item);
    const sources = behind && behind !== item ? [item, behind] : [item];
    return sources.flatMap((source): Use[] => {
      const table = tableOf.get(source);
      const inCell = source.columns.due !== undefined || source.elsewhere?.due !== undefined;
      return table && inCell && source.due !== ""
        ? [{ item, at: addressOf(source, "due"), words: source.due, table }]
        : [];
    });
  });
}
