/** Unpacks one zip entry, stopping the moment it grows past the size it claims. */
import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { Refusal } from "./problems";
import type { ZipEntry } from "./zip-read";

/** Bytes taken in at a time: deflate grows them a thousandfold at most, so that a file that lies about its size is caught early. */
const STEP = 1 << 14;

export function inflateEntry(entry: ZipEntry): Uint8Array {
  const content = entry.method === 0 ? entry.data : inflateTo(entry.data, entry.size);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new Refusal("damaged");
  return content;
}

function inflateTo(data: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new Refusal("damaged");
    content.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < data.length || at === 0; at += STEP) {
      stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
    }
  } catch {
    throw new Refusal("damaged");
  }
  return content.subarray(0, filled);
}
