/** The entries of a zip file, still packed. */
import { Refusal } from "./problems";

export interface ZipEntry {
  readonly path: string;
  /** The name as its bytes stand in the file, so that copying cannot change it. */
  readonly rawName: Uint8Array;
  readonly utf8Name: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  /** MS-DOS date and time. */
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

const MAX_ENTRIES = 10_000;
/** All entries together, unpacked. */
const MAX_SIZE = 256 * 1024 * 1024;

/** An entry as the directory lists it, looked into only when opened. */
export interface ZipRecord {
  readonly rawName: Uint8Array;
  readonly utf8Name: boolean;
  /** Unpacked, as the directory says; unpacking stops there. */
  readonly size: number;
  readonly packedSize: number;
  /** MS-DOS date and time. */
  readonly time: number;
  open(): ZipEntry;
}

export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  let total = 0;
  return readDirectory(bytes).map((record) => {
    const entry = record.open();
    total += entry.size;
    if (total > MAX_SIZE) throw new Refusal("tooLarge");
    return entry;
  });
}

export function readDirectory(bytes: Uint8Array): readonly ZipRecord[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > MAX_ENTRIES) throw new Refusal("tooManyEntries");
  const records: ZipRecord[] = [];
  let at = directory.offset;
  for (let i = 0; i < directory.count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new Refusal("damaged");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const next = at + 46 + nameLength + extraLength + commentLength;
    if (next > bytes.length) throw new Refusal("damaged");
    const start = at;
    records.push({
      rawName: bytes.subarray(at + 46, at + 46 + nameLength),
      utf8Name: (view.getUint16(at + 8, true) & 0x800) !== 0,
      ...sizes(view, at, at + 46 + nameLength, extraLength),
      time: view.getUint32(at + 12, true),
      open: () => readEntry(bytes, view, start, nameLength, extraLength),
    });
    at = next;
  }
  return records;
}

function findDirectory(view: DataView): { readonly count: number; readonly offset: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    return count === 0xffff || offset === 0xffffffff ? findDirectory64(view, at) : { count, offset };
  }
  throw new Refusal("truncated");
}

function findDirectory64(view: DataView, end: number): { readonly count: number; readonly offset: number } {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) throw new Refusal("damaged");
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== 0x06064b50) throw new Refusal("damaged");
  return { count: Number(view.getBigUint64(at + 32, true)), offset: Number(view.getBigUint64(at + 48, true)) };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  if (flags & 1) throw new Refusal("encrypted");
  if (method !== 0 && method !== 8) throw new Refusal("unknownPacking");
  const { size, packedSize, offset } = sizes(view, at, at + 46 + nameLength, extraLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw new Refusal("damaged");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new Refusal("damaged");
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  return {
    path: new TextDecoder().decode(rawName).replaceAll("\\", "/").replace(/^\//, ""),
    rawName,
    utf8Name: (flags & 0x800) !== 0,
    method,
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    data: bytes.subarray(start, start + packedSize),
  };
}

/** Sizes too big for the record stand in its zip64 field, in this order and only those. */
function sizes(view: DataView, at: number, extra: number, extraLength: number) {
  const found = {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    for (const key of ["size", "packedSize", "offset"] as const) {
      if (found[key] !== 0xffffffff) continue;
      if (value + 8 > extra + extraLength) throw new Refusal("damaged");
      found[key] = Number(view.getBigUint64(value, true));
      value += 8;
    }
  }
  return found;
}
