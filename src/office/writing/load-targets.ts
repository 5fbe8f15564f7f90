/** Loads what stands where a plan wants to write: the cells to be set and the whole of sheets to be removed. */
import type { Edit } from "../../core/edits/plan";
import { groupBy } from "../../core/collections/group";
import { isCovered, type Address, type Position, type Range } from "../../core/grid/range";
import type { CellContent } from "../../core/grid/snapshot";
import { blocksOf, type CellBlock } from "./cell-blocks";
import { CellMap } from "../reading/cell-map";
import { readContent } from "../reading/contents";
import type { Standing } from "./judge-plan";
import type { SheetList } from "../reading/list-sheets";
import { loadBlocks, type BlockContents, type BlockRequest, type BlockSetting } from "../reading/load-blocks";
import type { CellFormats } from "./write-cells";

export type Targets = Standing & CellFormats;

interface StandingCell {
  readonly content: CellContent;
  readonly isText: boolean;
  readonly isCovered: boolean;
  /** Of the rectangle that was loaded with it. */
  readonly setting: BlockSetting;
}

interface Ends {
  readonly rows: number;
  readonly columns: number;
}

export async function loadTargets(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  list: SheetList,
): Promise<Targets> {
  const proxies = new Map(list.sheets.map((sheet) => [sheet.name, sheet.proxy]));
  const cellBlocks = blocksOf(edits.filter((edit) => edit.kind === "setCell"));
  const merged = mergesAbove(cellBlocks);
  const blocks = cellBlocks.flatMap((block) => {
    const proxy = proxies.get(block.sheet);
    return proxy ? [{ block, request: { sheet: proxy, range: block.range, ...merged.get(block) } }] : [];
  });
  const removed = edits.flatMap((edit) => {
    const proxy = edit.kind === "removeSheet" ? proxies.get(edit.draft.name) : undefined;
    return proxy && edit.kind === "removeSheet" ? [{ proxy, name: edit.draft.name, ...endsOf(edit.draft.cells) }] : [];
  });
  const filled = removed.filter(({ rows, columns }) => rows > 0 && columns > 0);
  const measure = measurer(removed);
  const contents = await loadBlocks(
    context,
    [
      ...blocks.map(({ request }) => request),
      ...filled.map(({ proxy, rows, columns }) => ({ sheet: proxy, range: { row: 0, column: 0, rows, columns } })),
    ],
    { setting: true },
    removed.length > 0 ? measure.queue : undefined,
  );

  const spilling = blocks.filter((_, index) => contents[index]?.setting.spills);
  const isSpilled = await loadSpills(context, spilling);
  const merges = groupBy(
    blocks.map(({ block: { sheet } }, index) => ({ sheet, merges: contents[index]?.merges ?? [] })),
    ({ sheet }) => sheet,
  );
  const cells = new CellMap<StandingCell>();
  blocks.forEach(({ block }, index) => {
    const found = contents[index];
    const around = merges.get(block.sheet)?.flatMap((each) => each.merges) ?? [];
    for (const { at } of block.edits) if (found) cells.set(at, standingCell(found, around, at, block.range));
  });
  const sheets = new Map(removed.map(({ name }): [string, CellContent[][]] => [name, []]));
  filled.forEach(({ name }, index) => sheets.set(name, allCells(contents[blocks.length + index])));
  for (const { name, rows, columns } of removed) {
    const found = measure.endOf(name);
    if (found.rows > rows || found.columns > columns) sheets.delete(name);
  }
  return {
    list,
    contentAt: (at) => cells.get(at)?.content ?? null,
    isText: (at) => cells.get(at)?.isText ?? false,
    isCovered: (at) => cells.get(at)?.isCovered ?? false,
    isSpilled,
    isBesideTable: (at) => cells.get(at)?.setting.tables ?? false,
    hasHiddenRows: (at) => cells.get(at)?.setting.hiddenRows ?? false,
    sheetCells: (name) => sheets.get(name),
  };
}

/** Asks how far sheets reach, again with every attempt to load, as a refused request leaves nothing to read. */
function measurer(sheets: readonly { readonly proxy: Excel.Worksheet; readonly name: string }[]) {
  const asked = new Map<string, Excel.Range>();
  return {
    queue(): void {
      for (const { proxy, name } of sheets) {
        const used = proxy.getUsedRangeOrNullObject(true).untrack();
        used.load("rowIndex,columnIndex,rowCount,columnCount");
        asked.set(name, used);
      }
    },
    endOf(name: string): Ends {
      const used = asked.get(name);
      if (!used || used.isNullObject) return { rows: 0, columns: 0 };
      return { rows: used.rowIndex + used.rowCount, columns: used.columnIndex + used.columnCount };
    },
  };
}

function endsOf(cells: readonly (readonly CellContent[])[]): Ends {
  return { rows: cells.length, columns: cells.reduce((widest, row) => Math.max(widest, row.length), 0) };
}

/**
 * A merged area may come only where its first cell lies in what was asked, so with the first block of a sheet all is asked
 * that stands above and to the left of what is to be written there.
 */
function mergesAbove(blocks: readonly CellBlock[]): Map<CellBlock, Pick<BlockRequest, "merges">> {
  const asked = new Map<CellBlock, Pick<BlockRequest, "merges">>();
  for (const [, [first, ...rest]] of groupBy(blocks, ({ sheet }) => sheet)) {
    if (!first) continue;
    const ends = [first, ...rest].map(({ range }) => [range.row + range.rows, range.column + range.columns] as const);
    const rows = Math.max(...ends.map(([row]) => row));
    const columns = Math.max(...ends.map(([, column]) => column));
    asked.set(first, { merges: { row: 0, column: 0, rows, columns } });
  }
  return asked;
}

function standingCell(
  { values, formulas, setting }: BlockContents,
  merges: readonly Range[],
  at: Position,
  range: Range,
): StandingCell {
  const row = at.row - range.row;
  const column = at.column - range.column;
  return {
    content: readContent(values[row]?.[column], formulas[row]?.[column]),
    isText: setting.formats[row]?.[column] === "@",
    isCovered: isCovered(merges, at),
    setting,
  };
}

/** A rectangle says only whether some formula spills into it; where one does, its cells are asked each by itself. */
async function loadSpills(
  context: Excel.RequestContext,
  blocks: readonly { readonly block: CellBlock; readonly request: BlockRequest }[],
): Promise<(at: Address) => boolean> {
  const asked = new CellMap<Excel.Range>();
  for (const { block, request } of blocks) {
    for (const { at } of block.edits) {
      const cell = request.sheet.getRangeByIndexes(at.row, at.column, 1, 1).untrack();
      asked.set(at, cell.load("hasSpill"));
    }
  }
  if (blocks.length > 0) await context.sync();
  return (at) => asked.get(at)?.hasSpill ?? false;
}

function allCells(contents: BlockContents | undefined): CellContent[][] {
  return (contents?.values ?? []).map((row, r) =>
    row.map((value, c) => readContent(value, contents?.formulas[r]?.[c])),
  );
}
