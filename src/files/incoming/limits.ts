/** What a return may weigh: more is no ordinary return, and would cost the person's machine its memory or minutes. */
import { Refusal } from "../package/problems";

/** Bytes of one file. */
export const MAX_FILE = 50 * 1024 * 1024;
/** Bytes of an archive. */
export const MAX_ARCHIVE = 200 * 1024 * 1024;
/** Bytes of all the XML of one file, unpacked. */
export const MAX_XML = 64 * 1024 * 1024;
/** Bytes of everything an archive holds, unpacked, and of what its files hold, unpacked again. */
export const MAX_UNPACKED = 1024 * 1024 * 1024;
/** Files of an archive and of the archives in it. */
export const MAX_FILES = 2000;
/** An entry that unpacks to so many times its size… */
export const MAX_RATIO = 100;
/** …and to so many bytes was made to do harm. */
export const HARMFUL_SIZE = 4 * 1024 * 1024;

/** What may still be unpacked, of everything that came in one file. */
export interface Allowance {
  bytes: number;
  files: number;
}

export function charge(allowance: Allowance, bytes: number): void {
  if (bytes > allowance.bytes) throw new Refusal("archiveTooLarge");
  allowance.bytes -= bytes;
}
