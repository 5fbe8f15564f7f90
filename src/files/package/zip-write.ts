/** Writes a zip file: entries that were not touched are copied still packed, so their bytes stay the same. */
import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { Refusal } from "./problems";
import { readDirectory, type ZipEntry } from "./zip-read";

/** Two seconds after the first moment a zip file can name: no clock, so that the same contents always give the same bytes, and the mark of what we wrote. */
const OWN_MOMENT = 0x00210001;

/** Whether we wrote the file, and no other program has saved it since: each gives all entries a moment of its own. */
export function isOwnZip(bytes: Uint8Array): boolean {
  try {
    return readDirectory(bytes).some(({ time }) => time === OWN_MOMENT);
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

export function packEntry(path: string, content: Uint8Array): ZipEntry {
  return { ...entryOf(path, content), method: 8, data: deflateSync(content) };
}

/** UTF-8 names say so, or Windows would read Chinese ones in its own encoding. */
function entryOf(path: string, content: Uint8Array): Omit<ZipEntry, "method" | "data"> {
  return {
    path,
    rawName: new TextEncoder().encode(path),
    utf8Name: true,
    time: OWN_MOMENT,
    crc: crc32(content),
    size: content.length,
  };
}

/** Several finished files as one, stored as they are: their kinds are packed already. Names are the caller's to check. */
export function zipOf(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array {
  return writeZip(files.map(({ name, bytes }): ZipEntry => ({ ...entryOf(name, bytes), method: 0, data: bytes })));
}

export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const bodies = entries.reduce((sum, entry) => sum + 30 + entry.rawName.length + entry.data.length, 0);
  const directory = entries.reduce((sum, entry) => sum + 46 + entry.rawName.length, 0);
  const bytes = new Uint8Array(bodies + directory + 22);
  const view = new DataView(bytes.buffer);
  let body = 0;
  let record = bodies;
  for (const entry of entries) {
    view.setUint32(body, 0x04034b50, true);
    writeFields(view, body + 4, entry);
    bytes.set(entry.rawName, body + 30);
    bytes.set(entry.data, body + 30 + entry.rawName.length);

    view.setUint32(record, 0x02014b50, true);
    view.setUint16(record + 4, 20, true);
    writeFields(view, record + 6, entry);
    view.setUint32(record + 42, body, true);
    bytes.set(entry.rawName, record + 46);

    body += 30 + entry.rawName.length + entry.data.length;
    record += 46 + entry.rawName.length;
  }
  view.setUint32(record, 0x06054b50, true);
  view.setUint16(record + 8, entries.length, true);
  view.setUint16(record + 10, entries.length, true);
  view.setUint32(record + 12, directory, true);
  view.setUint32(record + 16, bodies, true);
  return bytes;
}

/** The run of fields that the local header and the directory record share. */
function writeFields(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.utf8Name ? 0x800 : 0, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}
