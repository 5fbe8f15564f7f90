/** Returned files for tests: opened, and made by hand. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue, SheetSnapshot } from "../../../src/core/grid/snapshot";
import type { Caution, ReturnedFile } from "../../../src/core/returns/reading/returned-file";
import { openReturned } from "../../../src/files/incoming/open-incoming";
import { zipParts, type Parts } from "../kit";

export async function returned(bytes: Uint8Array, name = "区发改局.xlsx"): Promise<readonly ReturnedFile[]> {
  const files: ReturnedFile[] = [];
  for await (const file of openReturned(name, bytes)) files.push(file);
  return files;
}

/** The only file of a return that is no archive. */
export async function single(bytes: Uint8Array, name?: string): Promise<ReturnedFile> {
  const [file, ...others] = await returned(bytes, name);
  if (!file || others.length > 0) throw new Error(`${others.length} more files than one`);
  return file;
}

/** What was read, or the code of the problem. */
export async function sheetsIn(bytes: Uint8Array): Promise<readonly SheetSnapshot[]> {
  const { book, problem } = await single(bytes);
  if (!book) throw new Error(`not opened: ${problem?.code}`);
  return book.sheets;
}

export async function valuesIn(bytes: Uint8Array): Promise<readonly (readonly CellValue[])[]> {
  return (await sheetsIn(bytes))[0]?.values ?? [];
}

export async function problemOf(bytes: Uint8Array): Promise<string | undefined> {
  return (await single(bytes)).problem?.code;
}

export async function cautionsOf(bytes: Uint8Array): Promise<readonly Caution[]> {
  return (await single(bytes)).cautions;
}

/** A real return of one unit, made by LibreOffice and by the library that writes our Word files. */
export function realReturn(name: "unit.xlsx" | "unit.xls" | "unit-libreoffice.docx" | "unit-docx.docx"): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "../../books/returns", name)));
}

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A Word file with this inside its body. */
export function docx(body: string, more: Parts & { readonly links?: string } = {}): Uint8Array {
  const { links = "", ...parts } = more;
  return zipParts({
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${PACKAGE}">${links}</Relationships>`,
    "word/document.xml": `<?xml version="1.0"?><w:document xmlns:w="${WORD}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...parts,
  });
}

export function link(kind: string, target: string, external = false): string {
  return `<Relationship Id="r${kind}${target}" Type="${OFFICE}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`;
}

/** A run of text with these properties. */
export function run(text: string, properties = ""): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function paragraph(content: string, properties = ""): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

/** A cell of these paragraphs, or of one plain text. */
export function cell(content: string, properties = ""): string {
  const inside = content.startsWith("<") ? content : paragraph(run(content));
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
}

export function row(cells: readonly string[], properties = ""): string {
  return `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.join("")}</w:tr>`;
}

export function table(rows: readonly string[], widths: readonly number[] = []): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>`;
}
