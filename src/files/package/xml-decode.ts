/** The bytes of an XML part as text, in whatever encoding they are. */
import { Refusal } from "./problems";

/** Bytes decoded at a time. */
const PIECE = 1 << 16;

const LT = 0x3c;
const GT = 0x3e;
const SPACE = 0x20;

export function decodeXml(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding);
  // What is written back is UTF-8, and has to say so.
  return encoding === "utf-8" ? text : text.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/i, "$1UTF-8");
}

/** The text in pieces that begin with a tag each, one of that name where there is any; only the first may say what encoding it was in. */
export function* xmlPieces(bytes: Uint8Array, name: string): Generator<string, void, void> {
  const encoding = encodingOf(bytes);
  const wide = encoding.startsWith("utf-16");
  for (let at = 0; at < bytes.length;) {
    // No letter of these encodings but the sign itself has its byte.
    const cut = wide || at + PIECE >= bytes.length ? -1 : tagAfter(bytes, at + PIECE, name);
    const end = cut < 0 ? bytes.length : cut;
    yield decode(bytes.subarray(at, end), encoding);
    at = end;
  }
}

/** Where a tag begins, of that name if one follows soon; -1 where none does. */
function tagAfter(bytes: Uint8Array, from: number, name: string): number {
  const letters = new TextEncoder().encode(name);
  const first = bytes.indexOf(LT, from);
  for (let at = first; at >= 0 && at < from + PIECE; at = bytes.indexOf(LT, at + 1)) {
    const end = bytes[at + 1 + letters.length] ?? 0;
    if ((end === GT || end <= SPACE) && letters.every((letter, i) => bytes[at + 1 + i] === letter)) return at;
  }
  return first;
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === "utf-8" }).decode(bytes);
  } catch {
    throw new Refusal("damaged");
  }
}

/** By the mark at the beginning, or by what the declaration says, which is written in letters that all of these share. */
function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | "gb18030" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const stated = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w-]+)["']/.exec(head)?.[1] ?? "";
  return /^(gb2312|gbk|gb18030|cp936|x-gbk)$/i.test(stated) ? "gb18030" : "utf-8";
}
