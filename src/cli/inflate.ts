/** Unpacking by Node's own means, several times as fast as in JavaScript. */
import { inflateRawSync } from "node:zlib";
import type { Inflater } from "../files/package/inflate";

/** One block takes all, and a little more tells that nothing is left. */
export const inflate: Inflater = (packed, size) =>
  inflateRawSync(packed, { maxOutputLength: Math.max(1, size), chunkSize: size + 64 });
