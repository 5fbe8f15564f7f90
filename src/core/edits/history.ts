/** What was written of late, newest last. */
import type { Edit } from "./plan";

export interface Written {
  readonly id: number;
  /** The plan's. */
  readonly label: string;
  /** Milliseconds, as the shell's clock said. */
  readonly at: number;
  /** The edits that landed, in order. */
  readonly applied: readonly Edit[];
}

export type History = readonly Written[];

/** An older write drops out; it stays written. */
export const MOST_WRITES = 20;

export const NOTHING_WRITTEN: History = [];

export function withWrite(history: History, write: Omit<Written, "id">): History {
  if (write.applied.length === 0) return history;
  const id = (history.at(-1)?.id ?? 0) + 1;
  return [...history, { ...write, id }].slice(-MOST_WRITES);
}

export function withoutWrite(history: History, id: number): History {
  return history.filter((write) => write.id !== id);
}
