/** Loads the contents of many rectangles in one round trip, or in as few as the host's limits allow. */
import type { Range } from "../../core/grid/range";
import { canReadMerges, canReadSpills, cellsPerRead } from "../host-facts";
import { hostFailure, isTooLarge } from "../host-errors";
import { queueMerges, joinMerges } from "./merges";
import { rangeOf } from "./range-of";

export interface BlockRequest {
  readonly sheet: Excel.Worksheet;
  readonly range: Range;
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
  readonly merges: boolean;
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
  const pieces = requests.flatMap(({ sheet, range }, request) =>
    rowRuns(range, Math.max(1, Math.floor(limit / range.columns))).map((run) => ({ sheet, range: run, request })),
  );
  const loaded: PieceContents[] = [];
  const trips = tripsOf(pieces, limit);
  if (trips.length === 0 && alongside) trips.push([]);
  for (const [index, trip] of trips.entries()) {
    const asked = { ...wanted, merges: wanted.merges && canReadMerges() };
    loaded.push(...(await loadTrip(context, trip, asked, index === 0 ? alongside : undefined)));
  }
  return requests.map((_, request) => {
    const own = loaded.filter((piece) => piece.request === request).map((piece) => piece.contents);
    return {
      values: own.flatMap((part) => part.values),
      formulas: own.flatMap((part) => part.formulas),
      setting: joinSettings(own.map((part) => part.setting)),
      merges: joinMerges(
        own.flatMap((part) => part.merges),
        own.flatMap((part) => part.values),
        requests[request]?.range ?? { row: 0, column: 0 },
      ),
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
  alongside?: () => void,
): Promise<PieceContents[]> {
  alongside?.();
  const queued = pieces.map((piece) => ({ piece, read: queuePiece(piece, wanted) }));
  try {
    await context.sync();
  } catch (error) {
    const failure = hostFailure(error);
    if (isTooLarge(failure)) {
      const halves = halved(pieces);
      if (!halves) throw error;
      const first = await loadTrip(context, halves[0], wanted, alongside);
      return [...first, ...(await loadTrip(context, halves[1], wanted))];
    }
    // Merged areas help to read a table, but a host that fails on them must not keep us from the rest.
    if (wanted.merges) return loadTrip(context, pieces, { ...wanted, merges: false }, alongside);
    throw error;
  }
  return queued.map(({ piece, read }) => ({ ...piece, contents: read() }));
}

function halved(pieces: readonly Piece[]): [Piece[], Piece[]] | undefined {
  if (pieces.length > 1) {
    const middle = Math.ceil(pieces.length / 2);
    return [pieces.slice(0, middle), pieces.slice(middle)];
  }
  const [piece] = pieces;
  if (!piece || piece.range.rows < 2) return undefined;
  const [first, second] = rowRuns(piece.range, Math.ceil(piece.range.rows / 2));
  return first && second ? [[{ ...piece, range: first }], [{ ...piece, range: second }]] : undefined;
}

function queuePiece({ sheet, range }: Piece, wanted: Wanted): () => BlockContents {
  const block = rangeOf(sheet, range);
  block.load("values,formulas");
  const merges = wanted.merges ? queueMerges(sheet, range) : () => [];
  const setting = wanted.setting ? queueSetting(block) : () => NO_SETTING;
  return () => ({ values: block.values, formulas: block.formulas, merges: merges(), setting: setting() });
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
