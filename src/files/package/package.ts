/** The parts of an .xlsx file; a changed package is a new one that shares every untouched part. */
import { inflateEntry } from "./inflate";
import { partKey } from "./part-names";
import { Refusal } from "./problems";
import { readZip, type ZipEntry } from "./zip-read";
import { packEntry, writeZip } from "./zip-write";

type Part =
  | { readonly path: string; readonly entry: ZipEntry; readonly content?: Uint8Array }
  | { readonly path: string; readonly written: string };

export class Package {
  private readonly parts: ReadonlyMap<string, Part>;

  private constructor(parts: ReadonlyMap<string, Part>) {
    this.parts = parts;
  }

  /** Unpacks every entry once, so that whatever is wrong comes out now. */
  static open(bytes: Uint8Array): Package {
    const parts = new Map<string, Part>();
    for (const entry of readZip(bytes)) {
      const key = partKey(entry.path);
      if (parts.has(key)) throw new Refusal("damaged");
      const content = inflateEntry(entry);
      parts.set(key, /\.(xml|rels)$/.test(key) ? { path: entry.path, entry, content } : { path: entry.path, entry });
    }
    return new Package(parts);
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
    return part.content && decodeXml(part.content);
  }

  with(path: string, text: string): Package {
    const key = partKey(path);
    return new Package(new Map(this.parts).set(key, { path: this.parts.get(key)?.path ?? path, written: text }));
  }

  without(path: string): Package {
    const parts = new Map(this.parts);
    parts.delete(partKey(path));
    return new Package(parts);
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

function decodeXml(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff && "utf-16be";
  try {
    if (!utf16) return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    // What is written back is UTF-8, and has to say so.
    return new TextDecoder(utf16, { fatal: true })
      .decode(bytes)
      .replace(/^(<\?xml[^>]*encoding=["'])[^"']*/i, "$1UTF-8");
  } catch {
    throw new Refusal("damaged");
  }
}
