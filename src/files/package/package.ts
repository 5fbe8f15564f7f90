/** The parts of an .xlsx file; a changed package is a new one that shares every untouched part. */
import { giveBack, inflateEntry, type Inflater } from "./inflate";
import { partKey } from "./part-names";
import { Refusal } from "./problems";
import { decodeXml, xmlPieces } from "./xml-decode";
import { readZip, type ZipEntry } from "./zip-read";
import { packEntry, writeZip } from "./zip-write";

interface EntryPart {
  readonly path: string;
  readonly entry: ZipEntry;
  readonly content?: Uint8Array;
}

type Part = EntryPart | { readonly path: string; readonly written: string };

/** Bytes of an unpacked part that is kept; a larger one is unpacked each time it is read. */
const KEPT = 1 << 20;

export class Package {
  private readonly parts: ReadonlyMap<string, Part>;
  private readonly inflater: Inflater | undefined;

  private constructor(parts: ReadonlyMap<string, Part>, inflater?: Inflater) {
    this.parts = parts;
    this.inflater = inflater;
  }

  /** Unpacks every entry but large XML parts, so that whatever is wrong comes out now; `checkUnread` looks into the rest. */
  static open(bytes: Uint8Array, inflater?: Inflater): Package {
    const parts = new Map<string, Part>();
    for (const entry of readZip(bytes)) {
      const { path } = entry;
      const key = partKey(path);
      if (parts.has(key)) throw new Refusal("damaged");
      const isText = /\.(xml|rels)$/.test(key);
      if (isText && entry.size > KEPT) parts.set(key, { path, entry });
      else {
        const content = inflateEntry(entry, inflater);
        parts.set(key, isText ? { path, entry, content } : { path, entry });
      }
    }
    return new Package(parts, inflater);
  }

  /** Unpacks the large parts that nobody read. */
  checkUnread(read: ReadonlySet<string>): void {
    const known = new Set([...read].map(partKey));
    for (const [key, part] of this.parts) {
      if (known.has(key) || "written" in part || part.content || part.entry.size <= KEPT) continue;
      inflateEntry(part.entry, this.inflater);
    }
  }

  static of(texts: Readonly<Record<string, string>>): Package {
    return new Package(new Map(Object.entries(texts).map(([path, written]) => [partKey(path), { path, written }])));
  }

  has(path: string): boolean {
    return this.parts.has(partKey(path));
  }

  paths(): readonly string[] {
    return [...this.parts.values()].map((part) => part.path);
  }

  /** The stem with the first number no part has yet. */
  freePath(stem: string): string {
    let number = 1;
    while (this.has(`${stem}${number}.xml`)) number++;
    return `${stem}${number}.xml`;
  }

  /** The text of an XML part. */
  text(path: string): string | undefined {
    const part = this.parts.get(partKey(path));
    if (!part) return undefined;
    if ("written" in part) return part.written;
    return this.using(part, decodeXml);
  }

  /** The text of an XML part, cut before tags, best of that name, so that a large one need not be held at once. */
  *pieces(path: string, name: string): Generator<string, void, void> {
    const part = this.parts.get(partKey(path));
    if (!part) return;
    if ("written" in part) yield part.written;
    else {
      const bytes = this.bytesOf(part);
      yield* xmlPieces(bytes, name);
      this.forget(part, bytes);
    }
  }

  private bytesOf({ entry, content }: EntryPart): Uint8Array {
    return content ?? inflateEntry(entry, this.inflater);
  }

  private using<T>(part: EntryPart, use: (bytes: Uint8Array) => T): T {
    const bytes = this.bytesOf(part);
    const used = use(bytes);
    this.forget(part, bytes);
    return used;
  }

  /** A stored part's bytes are the file's own. */
  private forget({ entry, content }: EntryPart, bytes: Uint8Array): void {
    if (!content && entry.method === 8 && bytes.length > KEPT) giveBack(bytes);
  }

  with(path: string, text: string): Package {
    const key = partKey(path);
    return this.having(new Map(this.parts).set(key, { path: this.parts.get(key)?.path ?? path, written: text }));
  }

  without(path: string): Package {
    const parts = new Map(this.parts);
    parts.delete(partKey(path));
    return this.having(parts);
  }

  private having(parts: ReadonlyMap<string, Part>): Package {
    return new Package(parts, this.inflater);
  }

  save(): Uint8Array {
    const encoder = new TextEncoder();
    return writeZip(
      [...this.parts.values()].map((part) =>
        "written" in part ? packEntry(part.path, encoder.encode(part.written)) : part.entry,
      ),
    );
  }
}
