/** Sends queued work to the host in as few requests as its size limit allows. */
import type { SheetPart } from "../../core/edits/plan";

/** Work that goes out together. `queue` only speaks to the client; nothing reaches Excel before the request is sent. */
export interface Step<T> {
  /** What the work belongs to. */
  readonly of: T;
  readonly bytes: number;
  /** The part of a sheet that it makes, where the sheet stands without it. */
  readonly optional?: SheetPart;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** Below the 5 MB Excel on the web takes, with room for the names and paths around the values. */
const requestLimit = 4_000_000;

export function batchesOf<T>(steps: readonly Step<T>[], limit = requestLimit): Step<T>[][] {
  const batches: Step<T>[][] = [];
  let room = 0;
  for (const step of steps) {
    if (step.bytes > room) {
      batches.push([]);
      room = limit;
    }
    batches.at(-1)?.push(step);
    room -= step.bytes;
  }
  return batches;
}

export async function send<T>(context: Excel.RequestContext, batch: readonly Step<T>[]): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  for (const step of batch) step.queue(context);
  await context.sync();
}

/** The size of an array of entries on the wire, where a Chinese character takes three bytes. */
export function bytesOfEntries(rows: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const row of rows) for (const entry of row) bytes += typeof entry === "string" ? 3 * entry.length + 8 : 24;
  return bytes;
}

/** Rows in runs of at most this size; a single row may be larger. */
export function rowChunks<T>(
  rows: readonly (readonly T[])[],
  limit = requestLimit,
): { first: number; rows: (readonly T[])[] }[] {
  const chunks: { first: number; rows: (readonly T[])[] }[] = [];
  let room = 0;
  rows.forEach((row, index) => {
    const bytes = bytesOfEntries([row]);
    if (chunks.length === 0 || bytes > room) {
      chunks.push({ first: index, rows: [] });
      room = limit;
    }
    chunks.at(-1)?.rows.push(row);
    room -= bytes;
  });
  return chunks;
}
