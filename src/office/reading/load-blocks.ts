/** Loads the contents of many rectangles in one round trip, or in as few as the host's limits allow. */
import type { Range } from "../../core/grid/range";
import { canReadMerges, canReadSpills, cellsPerRead } from "../host-facts";
import { hostFailure, isTooLarge } from "../host-errors";
import { queueMerges, wholeMerges, type AskedMerges } from "./merges";
import { rangeOf } from "./range-of";

export interface BlockRequest {
  readonly sheet: Excel.Worksheet;
  readonly range: Range;
  /** Where merged areas are asked for. One that begins outside may not come. */
  readonly merges?: Range | undefined;
}

export interface BlockContents {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly merges: readonly Range[];
  readonly setting: BlockSetting;
}

/** What else writing has to mind of a rectangle. */
export interface BlockSetting {
  readonly formats: readonly (readonly unknown[])[];
  /** Some of its rows are hidden, by a filter for instance. */
  readonly hiddenRows: boolean;
  /** Formulas spill into some of its cells. */
  readonly spills: boolean;
  /** Some of its cells belong to a table. */
  readonly tables: boolean;
}

export interface Wanted {
  readonly setting: boolean;
}

/** A run of rows of one request. */
interface Piece extends BlockRequest {
  readonly request: number;
}

type PieceContents = Piece & { readonly contents: BlockContents };

export async function loadBlocks(
  context: Excel.RequestContext,
  requests: readonly BlockRequest[],
  wanted: Wanted,
  /** Queues what else is to come back with the first answer; called again when that has to be asked for again. */
  alongside?: () => void,
): Promise<BlockContents[]> {
  const limit = cellsPerRead();
  const pieces = requests.flatMap(({ sheet, range, merges }, request) =>
    rowRuns(range, Math.max(1, Math.floor(limit / range.columns))).map((run, index): Piece => ({
      sheet,
      range: run,
      request,
      ...(index === 0 && merges ? { merges } : {}),
    })),
  );
  const loaded: PieceContents[] = [];
  const trips = tripsOf(pieces, limit);
  if (trips.length === 0 && alongside) trips.push([]);
  for (const [index, trip] of trips.entries()) {
    loaded.push(...(await loadTrip(context, trip, wanted, canReadMerges(), index === 0 ? alongside : undefined)));
  }
  return requests.map((_, request) => {
    const own = loaded.filter((piece) => piece.request === request).map((piece) => piece.contents);
    return {
      values: own.flatMap((part) => part.values),
      formulas: own.flatMap((part) => part.formulas),
      setting: joinSettings(own.map((part) => part.setting)),
      merges: wholeMerges(own.flatMap((part) => part.merges)),
    };
  });
}

function rowRuns(range: Range, rows: number): Range[] {
  return Array.from({ length: Math.ceil(range.rows / rows) }, (_, index) => ({
    ...range,
    row: range.row + index * rows,
    rows: Math.min(rows, range.rows - index * rows),
  }));
}

function tripsOf(pieces: readonly Piece[], limit: number): Piece[][] {
  const trips: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const cells = piece.range.rows * piece.range.columns;
    if (cells > room) {
      trips.push([]);
      room = limit;
    }
    trips.at(-1)?.push(piece);
    room -= cells;
  }
  return trips;
}

async function loadTrip(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  wanted: Wanted,
  withMerges: boolean,
  alongside?: () => void,
): Promise<PieceContents[]> {
  alongside?.();
  const queued = pieces.map((piece) => ({ piece, read: queuePiece(piece, wanted) }));
  const asked = pieces.map(({ sheet, merges }) => (withMerges && merges ? queueMerges(sheet, merges) : undefined));
  try {
    await context.sync();
  } catch (error) {
    const failure = hostFailure(error);
    if (isTooLarge(failure)) {
      const halves = halved(pieces);
      if (!halves) throw error;
      const first = await loadTrip(context, halves[0], wanted, withMerges, alongside);
      return [...first, ...(await loadTrip(context, halves[1], wanted, withMerges))];
    }
    // Merged areas help to read a table, but a host that fails on them must not keep us from the rest.
    if (withMerges) return loadTrip(context, pieces, wanted, false, alongside);
    throw error;
  }
  const contents = queued.map(({ piece, read }) => ({ piece, read: read() }));
  const merges = await loadMerges(context, asked);
  return contents.map(({ piece, read }, index) => ({ ...piece, contents: { ...read, merges: merges[index] ?? [] } }));
}

/** The areas that have come, and how those go on that a tile may have cut. */
async function loadMerges(
  context: Excel.RequestContext,
  asked: readonly (AskedMerges | undefined)[],
): Promise<Range[][]> {
  const areas = asked.map((each) => each?.areas() ?? []);
  const further = asked.map((each) => each?.askOn());
  if (further.every((each) => each === undefined)) return areas;
  try {
    await context.sync();
    const rest = await loadMerges(context, further);
    return areas.map((found, index) => [...found, ...(rest[index] ?? [])]);
  } catch (error) {
    hostFailure(error);
    return areas;
  }
}

function halved(pieces: readonly Piece[]): [Piece[], Piece[]] | undefined {
  if (pieces.length > 1) {
    const middle = Math.ceil(pieces.length / 2);
    return [pieces.slice(0, middle), pieces.slice(middle)];
  }
  const [piece] = pieces;
  if (!piece || piece.range.rows < 2) return undefined;
  const [first, second] = rowRuns(piece.range, Math.ceil(piece.range.rows / 2));
  if (!first || !second) return undefined;
  return [[{ ...piece, range: first }], [{ ...piece, range: second, merges: undefined }]];
}

function queuePiece({ sheet, range }: Piece, wanted: Wanted): () => Omit<BlockContents, "merges"> {
  const block = rangeOf(sheet, range);
  block.load("values,formulas");
  const setting = wanted.setting ? queueSetting(block) : () => NO_SETTING;
  return () => ({ values: block.values, formulas: block.formulas, setting: setting() });
}

const NO_SETTING: BlockSetting = { formats: [], hiddenRows: false, spills: false, tables: false };

/** Excel answers false where no cell is so, and null where only some are. */
function queueSetting(block: Excel.Range): () => BlockSetting {
  const spills = canReadSpills();
  block.load(spills ? "numberFormat,rowHidden,hasSpill" : "numberFormat,rowHidden");
  const tables = block.getTables(false).load("items/name");
  return () => ({
    formats: block.numberFormat,
    hiddenRows: block.rowHidden !== false,
    spills: spills && block.hasSpill !== false,
    tables: tables.items.length > 0,
  });
}

function joinSettings(parts: readonly BlockSetting[]): BlockSetting {
  return {
    formats: parts.flatMap(({ formats }) => formats),
    hiddenRows: parts.some(({ hiddenRows }) => hiddenRows),
    spills: parts.some(({ spills }) => spills),
    tables: parts.some(({ tables }) => tables),
  };
}
