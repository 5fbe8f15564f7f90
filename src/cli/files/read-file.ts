/** The bytes of a file that a command names; its kind and size are looked at before anything is read. */
import { readFileSync, statSync } from "node:fs";
import type { Both } from "../../core/language/language";
import { WORDS } from "../words";

/** As much as a book or an archive that can be opened may hold unpacked: nothing that weighs more can be one. */
const MAX_BYTES = 256 * 1024 * 1024;

/** The bytes, or why there are none. */
export function readFile(path: string): Uint8Array | Both {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return WORDS.isFolder;
    // A device or a pipe may have no end.
    if (!stats.isFile()) return WORDS.isStream;
    if (stats.size > MAX_BYTES) return WORDS.isTooBig;
    return readFileSync(path);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EBUSY" ? WORDS.isBusy : WORDS.noFile;
  }
}
