/** Workbook files made by hand for the tests, part by part. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openFile } from "../../src/files/xlsx/read/open";
import type { FileWorkbook } from "../../src/files/xlsx/workbook-file";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export type Parts = Readonly<Record<string, string>>;

export interface BookText {
  /** Each sheet as the inside of its worksheet element. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** Put into workbook.xml behind the list of sheets. */
  readonly names?: string;
  readonly sheetAttributes?: Readonly<Record<string, string>>;
  readonly more?: Parts;
  readonly moreRelationships?: string;
  readonly moreTypes?: string;
}

export const plainStyles = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

export function partsOf(book: BookText): Record<string, string> {
  const names = Object.keys(book.sheets);
  const list = names
    .map(
      (name, i) =>
        `<sheet name="${name}" sheetId="${i + 1}" ${book.sheetAttributes?.[name] ?? ""} r:id="rId${i + 1}"/>`,
    )
    .join("");
  const links = names.map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const types = names.map(
    (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  );
  if (book.sharedStrings !== undefined) {
    links.push(`<Relationship Id="rIdS" Type="${RELATIONSHIPS}/sharedStrings" Target="sharedStrings.xml"/>`);
    types.push(`<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/>`);
  }
  if (book.styles !== undefined) {
    links.push(`<Relationship Id="rIdY" Type="${RELATIONSHIPS}/styles" Target="/xl/styles.xml"/>`);
    types.push(`<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>`);
  }
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>${types.join("")}${book.moreTypes ?? ""}</Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${list}</sheets>${book.names ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join("")}${book.moreRelationships ?? ""}</Relationships>`,
    ...Object.fromEntries(
      Object.values(book.sheets).map((inner, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}">${inner}</worksheet>`,
      ]),
    ),
    ...(book.sharedStrings === undefined
      ? {}
      : { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${book.sharedStrings}</sst>` }),
    ...(book.styles === undefined ? {} : { "xl/styles.xml": book.styles }),
    ...book.more,
  };
}

export function zipParts(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

export function bookBytes(book: BookText): Uint8Array {
  return zipParts(partsOf(book));
}

export function opened(bytes: Uint8Array): FileWorkbook {
  const result = openFile(bytes);
  if (!result.ok) throw new Error(`not opened: ${result.problem}`);
  return result.workbook;
}

/** A workbook of one sheet called 表 with these rows. */
export function sheetOf(
  rows: string,
  around: { readonly before?: string; readonly after?: string } = {},
): FileWorkbook {
  const inner = `${around.before ?? ""}<sheetData>${rows}</sheetData>${around.after ?? ""}`;
  return opened(bookBytes({ sheets: { 表: inner }, styles: plainStyles }));
}

/** The parts of a saved file as text. */
export function savedParts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

/** A compound file with one directory entry of that name. */
export function compoundFile(entry: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...entry].forEach((letter, i) => (bytes[512 + 2 * i] = letter.charCodeAt(0)));
  bytes[512 + 64] = 2 * entry.length + 2;
  bytes[512 + 66] = 2;
  return bytes;
}

/** The sizes a zip states for an entry, overwritten in its local header and its directory record. */
export function withStatedSize(zip: Uint8Array, path: string, size: number): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const name = new TextDecoder("latin1").decode(bytes);
  for (let at = name.indexOf(path); at >= 0; at = name.indexOf(path, at + 1)) {
    const local = at - 30;
    const record = at - 46;
    if (local >= 0 && view.getUint32(local, true) === 0x04034b50) view.setUint32(local + 22, size, true);
    if (record >= 0 && view.getUint32(record, true) === 0x02014b50) view.setUint32(record + 24, size, true);
  }
  return bytes;
}

const root = join(__dirname, "../..");

export const realBooks = {
  circular: join(root, "assets/2023q2-circular.xlsx"),
  breakdown: join(root, "tests/books/2024-breakdown.xlsx"),
  list: join(root, "tests/books/2019h1-list.xlsx"),
  gazette: join(root, "tests/books/2019-gazette-tables.xlsx"),
} as const;

export function realBook(name: keyof typeof realBooks): Uint8Array {
  return new Uint8Array(readFileSync(realBooks[name]));
}
