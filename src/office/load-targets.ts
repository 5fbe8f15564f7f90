/** Loads what stands where a plan wants to write: the cells to be set and the whole of sheets to be removed. */
import type { Edit } from "../core/edits/plan";
import type { CellContent } from "../core/grid/snapshot";
import { blocksOf, type CellEdit } from "./cell-blocks";
import { CellMap } from "./cell-map";
import { readContent } from "./contents";
import type { Standing } from "./judge-plan";
import type { SheetList } from "./list-sheets";
import { loadBlocks, type BlockContents } from "./load-blocks";
import type { CellFormats } from "./write-cells";

export type Targets = Standing & CellFormats;

interface StandingCell {
  readonly content: CellContent;
  readonly isText: boolean;
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
  const blocks = blocksOf(edits.filter((edit): edit is CellEdit => edit.kind === "setCell")).flatMap((block) => {
    const proxy = proxies.get(block.sheet);
    return proxy ? [{ block, request: { sheet: proxy, range: block.range } }] : [];
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
    { formats: true, merges: false },
    removed.length > 0 ? measure.queue : undefined,
  );

  const cells = new CellMap<StandingCell>();
  blocks.forEach(({ block }, index) => {
    for (const { at } of block.edits) {
      cells.set(at, standingCell(contents[index], at.row - block.range.row, at.column - block.range.column));
    }
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

function standingCell(contents: BlockContents | undefined, row: number, column: number): StandingCell {
  return {
    content: readContent(contents?.values[row]?.[column], contents?.formulas[row]?.[column]),
    isText: contents?.formats[row]?.[column] === "@",
  };
}

function allCells(contents: BlockContents | undefined): CellContent[][] {
  return (contents?.values ?? []).map((row, r) =>
    row.map((value, c) => readContent(value, contents?.formulas[r]?.[c])),
  );
}
