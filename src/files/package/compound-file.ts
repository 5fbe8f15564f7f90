/** The streams of a compound file (.xls, .et): a little file system of sectors, chained by tables that may lie. */
import { Refusal } from "./problems";

export interface CompoundFile {
  /** Names of streams and storages, each as often as it stands in the directory. */
  readonly names: readonly string[];
  /** The bytes of the stream of that name that belongs to the file itself, not to one that is embedded in it. */
  stream(name: string): Uint8Array | undefined;
  /** Whether the file itself has such a stream. */
  has(name: string): boolean;
}

const HEADER = 512;
const ENTRY = 128;
/** Higher numbers mean the end of a chain, a free sector and the like. */
const LAST_SECTOR = 0xfffffff9;

const ROOT = 5;
const STREAM = 2;

interface Entry {
  readonly name: string;
  /** 0 unused, 1 storage, 2 stream, 5 root. */
  readonly type: number;
  /** Numbers of other entries: those beside it in its storage, and one of those in it. */
  readonly left: number;
  readonly right: number;
  readonly child: number;
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
  const root = entries.find(({ type }) => type === ROOT);
  const own = childrenOf(entries, root).filter(({ type }) => type === STREAM);
  const ownStream = (name: string): Entry | undefined =>
    own.find((entry) => entry.name.toUpperCase() === name.toUpperCase());
  const small = (start: number): Uint8Array => {
    const numbers = numbersOf(numbersIn(chain(view.getUint32(0x3c, true))), start);
    const content = root ? chain(root.start) : new Uint8Array(0);
    return joined(numbers.map((number) => content.subarray(number << smallShift, (number + 1) << smallShift)));
  };
  return {
    names: entries.flatMap(({ name, type }) => (type === 0 ? [] : name)),
    has: (name) => ownStream(name) !== undefined,
    stream(name) {
      const entry = ownStream(name);
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
    const length = Math.max(0, Math.min(view.getUint16(at + 64, true), 64) - 2);
    const name = new TextDecoder("utf-16le").decode(directory.subarray(at, at + length));
    entries.push({
      name,
      type,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** What lies in a storage itself. Where the file says nothing of that, everything does. */
function childrenOf(entries: readonly Entry[], storage: Entry | undefined): readonly Entry[] {
  const found = new Set<Entry>();
  const waiting = [storage?.child ?? 0];
  while (waiting.length > 0) {
    const entry = entries[waiting.pop() ?? 0];
    if (!entry || entry === storage || found.has(entry)) continue;
    found.add(entry);
    waiting.push(entry.left, entry.right);
  }
  return found.size > 0 ? [...found] : entries;
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
