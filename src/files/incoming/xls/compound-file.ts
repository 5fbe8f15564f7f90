/** The streams of a compound file (.xls, .et): a little file system of sectors, chained by tables that may lie. */
import { Refusal } from "../../package/problems";

export interface CompoundFile {
  /** Names of streams and storages, each as often as it stands in the directory. */
  readonly names: readonly string[];
  /** The bytes of the first stream of that name. */
  stream(name: string): Uint8Array | undefined;
}

const HEADER = 512;
const ENTRY = 128;
/** Higher numbers mean the end of a chain, a free sector and the like. */
const LAST_SECTOR = 0xfffffff9;

interface Entry {
  readonly name: string;
  /** 1 storage, 2 stream, 5 root. */
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  if (bytes.length < HEADER) throw new Refusal("truncated");
  const view = viewOf(bytes);
  const shift = view.getUint16(0x1e, true);
  const smallShift = view.getUint16(0x20, true);
  if ((shift !== 9 && shift !== 12) || smallShift !== 6) throw new Refusal("damaged");
  const sector = (number: number): Uint8Array => {
    const start = (number + 1) * 2 ** shift;
    if (start >= bytes.length) throw new Refusal("truncated");
    return bytes.subarray(start, start + 2 ** shift);
  };
  const table = readTable(view, sector, bytes.length >> shift);
  const chain = (start: number) => joined(numbersOf(table, start).map(sector));
  const entries = readEntries(chain(view.getUint32(0x30, true)));
  const cutoff = view.getUint32(0x38, true);
  const root = entries.find(({ type }) => type === 5);
  const small = (start: number): Uint8Array => {
    const numbers = numbersOf(numbersIn(chain(view.getUint32(0x3c, true))), start);
    const content = root ? chain(root.start) : new Uint8Array(0);
    return joined(numbers.map((number) => content.subarray(number << smallShift, (number + 1) << smallShift)));
  };
  return {
    names: entries.map(({ name }) => name),
    stream(name) {
      const entry = entries.find((candidate) => candidate.type === 2 && candidate.name === name);
      if (!entry) return undefined;
      const content = entry.size < cutoff ? small(entry.start) : chain(entry.start);
      if (content.length < entry.size) throw new Refusal("truncated");
      return content.subarray(0, entry.size);
    },
  };
}

/** For each sector the number of the next one of its chain. */
function readTable(view: DataView, sector: (number: number) => Uint8Array, sectors: number): Uint32Array {
  const places: number[] = [];
  for (let at = 0x4c; at < HEADER; at += 4) places.push(view.getUint32(at, true));
  let next = view.getUint32(0x44, true);
  for (let steps = 0; next <= LAST_SECTOR; steps++) {
    if (steps > sectors) throw new Refusal("damaged");
    const numbers = numbersIn(sector(next));
    for (const place of numbers.subarray(0, -1)) places.push(place);
    next = numbers.at(-1) ?? LAST_SECTOR + 1;
  }
  const used = places.filter((place) => place <= LAST_SECTOR);
  if (used.length > sectors) throw new Refusal("damaged");
  return numbersIn(joined(used.map(sector)));
}

function numbersOf(table: Uint32Array, start: number): readonly number[] {
  const numbers: number[] = [];
  for (let number = start; number <= LAST_SECTOR;) {
    numbers.push(number);
    const next = table[number];
    if (next === undefined || numbers.length > table.length) throw new Refusal("damaged");
    number = next;
  }
  return numbers;
}

function readEntries(directory: Uint8Array): readonly Entry[] {
  const view = viewOf(directory);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const type = view.getUint8(at + 66);
    const length = Math.min(view.getUint16(at + 64, true), 64) - 2;
    if (type === 0 || length <= 0) continue;
    const name = new TextDecoder("utf-16le").decode(directory.subarray(at, at + length));
    entries.push({ name, type, start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) });
  }
  return entries;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function numbersIn(bytes: Uint8Array): Uint32Array {
  const view = viewOf(bytes);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(i * 4, true));
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
