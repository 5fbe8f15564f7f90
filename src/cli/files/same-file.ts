/** What stands at a path: its kind, and whether another path leads to the same file. */
import { statSync, type BigIntStats } from "node:fs";

/** Undefined where nothing stands, or nobody may look. */
export function statOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

/** Through links of either kind too; a path with nothing at its end is the same as no other. */
export function sameFile(one: string, other: string): boolean {
  const [a, b] = [statOf(one), statOf(other)];
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}
