/** Writes cells into a worksheet's XML; every character that does not belong to them stays as it was. */
import { type Range, cellName, parseRange, rangeName, union } from "../../../core/grid/range";
import { type CellContent, type CellValue, isFormula } from "../../../core/grid/snapshot";
import { encodeCellText } from "../cells/cell-text";
import { prefixOf } from "../../package/relationships";
import { allRowPlaces, rowPlaces } from "../cells/row-places";
import type { CellXml, RowXml } from "../cells/sheet-cells";
import type { SheetXml } from "../read/sheet-xml";
import { attribute, nextTag, withAttribute } from "../../package/xml";
import { escapeXml } from "../../package/xml-text";

/** Either new contents in a given cell format, or only a formula's new result. */
export type CellWrite = { readonly row: number; readonly column: number } & (
  { readonly content: CellContent; readonly style: number } | { readonly result: CellValue }
);

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function patchCells(sheet: SheetXml, writes: readonly CellWrite[]): string {
  const { xml, rows, rowStarts, sheetData } = sheet;
  const prefix = prefixOf(xml);
  const sorted = [...writes].sort((a, b) => a.row - b.row || a.column - b.column);
  const splices: Splice[] = [...spellOutOrphans(sheet, prefix, sorted), ...growDimension(sheet, sorted)];
  let added = "";
  let r = 0;
  for (let i = 0; i < sorted.length;) {
    const row = sorted[i]?.row ?? 0;
    let last = i;
    while (sorted[last]?.row === row) last++;
    const inRow = sorted.slice(i, last);
    i = last;
    while ((rows[r] ?? Infinity) < row) r++;
    if (rows[r] === row) {
      splices.push(...patchRow(xml, prefix, rowPlaces(sheet, r), inRow));
      continue;
    }
    const text = `<${prefix}row r="${row + 1}">${newCells(prefix, inRow)}</${prefix}row>`;
    if (sheetData.tag.kind === "empty") added += text;
    else {
      const at = rowStarts[r] ?? sheetData.innerEnd;
      splices.push({ start: at, end: at, text });
    }
  }
  if (added !== "") {
    const { start, end } = sheetData.tag;
    splices.push({ start, end, text: `<${prefix}sheetData>${added}</${prefix}sheetData>` });
  }
  return splice(xml, splices);
}

function splice(xml: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of [...splices].sort((a, b) => a.start - b.start)) {
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  return pieces.join("") + xml.slice(at);
}

function patchRow(xml: string, prefix: string, row: RowXml, writes: readonly CellWrite[]): Splice[] {
  const { tag } = row;
  // The spans a row claims are a hint only, and would be wrong once a cell is added.
  const open = withAttribute(xml, tag, "spans", undefined);
  if (tag.kind === "empty") {
    const text = `${open.replace(/\s*\/>$/, ">")}${newCells(prefix, writes)}</${prefix}row>`;
    return [{ start: tag.start, end: tag.end, text }];
  }
  const splices: Splice[] = [];
  let c = 0;
  let inserted = false;
  for (const write of writes) {
    while ((row.cells[c]?.column ?? Infinity) < write.column) c++;
    const existing = row.cells[c];
    if (existing?.column === write.column) {
      splices.push({ start: existing.start, end: existing.end, text: cellXml(xml, prefix, write, existing) });
    } else {
      const at = existing?.start ?? row.innerEnd;
      splices.push({ start: at, end: at, text: newCells(prefix, [write]) });
      inserted = true;
    }
  }
  return inserted ? [{ start: tag.start, end: tag.end, text: open }, ...splices] : splices;
}

function newCells(prefix: string, writes: readonly CellWrite[]): string {
  return writes.map((write) => ("content" in write ? newCell(prefix, write, write.content, write.style) : "")).join("");
}

function cellXml(xml: string, prefix: string, write: CellWrite, existing: CellXml): string {
  if ("content" in write) return newCell(prefix, write, write.content, write.style);
  const tag = nextTag(xml, existing.start);
  if (!tag || !existing.formula) return xml.slice(existing.start, existing.end);
  const { type, value } = valueXml(prefix, write.result, true);
  const open = withAttribute(xml, tag, "t", type);
  return `${open}${xml.slice(existing.formula.start, existing.formula.end)}${value}</${prefix}c>`;
}

export function newCell(
  prefix: string,
  at: { readonly row: number; readonly column: number },
  content: CellContent,
  style: number,
): string {
  const open = `<${prefix}c r="${cellName(at)}"${style > 0 ? ` s="${style}"` : ""}`;
  if (content === null || content === "") return `${open}/>`;
  const { type, value } = valueXml(prefix, isFormula(content) ? content.value : content, isFormula(content));
  const formula = isFormula(content) ? `<${prefix}f>${escapeXml(content.formula.slice(1))}</${prefix}f>` : "";
  return `${open}${type ? ` t="${type}"` : ""}>${formula}${value}</${prefix}c>`;
}

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

function valueXml(prefix: string, content: CellValue, ofFormula: boolean): { type: string | undefined; value: string } {
  const v = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (content === null) return { type: undefined, value: "" };
  if (typeof content === "boolean") return { type: "b", value: v(content ? "1" : "0") };
  if (typeof content === "number" && Number.isFinite(content)) return { type: undefined, value: v(String(content)) };
  const text = String(content);
  if (ofFormula && ERROR.test(text)) return { type: "e", value: v(text) };
  const encoded = encodeCellText(text);
  if (ofFormula) return { type: "str", value: v(encoded) };
  return {
    type: "inlineStr",
    value: `<${prefix}is><${prefix}t xml:space="preserve">${encoded}</${prefix}t></${prefix}is>`,
  };
}

/** When the cell that holds the text of a shared formula is overwritten, the others get their own copy first. */
function spellOutOrphans(sheet: SheetXml, prefix: string, writes: readonly CellWrite[]): Splice[] {
  if (sheet.shared.size === 0) return [];
  const written = new Set(writes.filter((write) => "content" in write).map(({ row, column }) => `${row},${column}`));
  const orphaned = new Set<string>();
  const shared: { readonly cell: CellXml; readonly row: number; readonly group: string }[] = [];
  for (const { row, cells } of allRowPlaces(sheet)) {
    for (const cell of cells) {
      const group = cell.formula?.shared;
      if (!group) continue;
      if (!written.has(`${row},${cell.column}`)) shared.push({ cell, row, group: group.group });
      else if (group.master) orphaned.add(group.group);
    }
  }
  return shared.flatMap(({ cell: { formula }, group }) =>
    formula && orphaned.has(group)
      ? [{ start: formula.start, end: formula.end, text: `<${prefix}f>${escapeXml(formula.text)}</${prefix}f>` }]
      : [],
  );
}

function growDimension(sheet: SheetXml, writes: readonly CellWrite[]): Splice[] {
  const { xml, dimension } = sheet;
  const range = dimension && parseRange(attribute(xml, dimension, "ref") ?? "");
  if (!range) return [];
  const grown = writes.reduce<Range>(union, range);
  if (rangeName(grown) === rangeName(range)) return [];
  return [{ start: dimension.start, end: dimension.end, text: withAttribute(xml, dimension, "ref", rangeName(grown)) }];
}
