/** Unpacks one zip entry, stopping the moment it grows past the size it claims. */
import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { Refusal } from "./problems";
import type { ZipEntry } from "./zip-read";

/** How bytes are unpacked and summed up: by the machine's own means where a shell has some. */
export interface Inflater {
  /** Raw deflate to a size; it throws on what is longer. */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  readonly crc32: (bytes: Uint8Array) => number;
}

const OWN: Inflater = { inflate, crc32 };

export function inflateEntry(entry: ZipEntry, inflater: Inflater = OWN): Uint8Array {
  const content = entry.method === 0 ? entry.data : attempt(inflater, entry);
  if (content.length !== entry.size || inflater.crc32(content) !== entry.crc) throw new Refusal("damaged");
  return content;
}

/** What was unpacked and is not needed any more: its memory, which would wait for a rare sweep, goes with the next young one. */
export function giveBack({ buffer }: Uint8Array): void {
  if (typeof structuredClone === "function") structuredClone(buffer, { transfer: [buffer as ArrayBuffer] });
}

function attempt(inflater: Inflater, { data, size }: ZipEntry): Uint8Array {
  try {
    return inflater.inflate(data, size);
  } catch {
    throw new Refusal("damaged");
  }
}

/** Bytes taken in at a time: deflate grows them a thousandfold at most, so that a file that lies about its size is caught early. */
const STEP = 1 << 14;

function inflate(packed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new Refusal("damaged");
    content.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length || at === 0; at += STEP) {
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  return content.subarray(0, filled);
}
