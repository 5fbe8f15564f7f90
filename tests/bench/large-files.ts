/** Large workbook files as programs write them, and reading one of them once in a process of its own. */
import { readFileSync } from "node:fs";
import { read, utils, write } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { native } from "../../src/cli/native";
import { openFile } from "../../src/files/xlsx/read/open";
import { circularOf } from "./books";

/** Every text once, in a table of its own. */
export function compactFile(rows: number): Uint8Array {
  const book = utils.book_new();
  for (const { name, values } of circularOf(rows).sheets) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(values as unknown[][]), name);
  }
  return new Uint8Array(write(book, { type: "array", bookSST: true, compression: true }) as ArrayBuffer);
}

/** As LibreOffice writes it: each change from Chinese to other letters is a run with its font, and rows say all that they are not. */
export function wordyFile(rows: number): Uint8Array {
  const parts = unzipSync(compactFile(rows));
  const rewritten = Object.entries(parts).map(([path, bytes]) => {
    if (path === "xl/sharedStrings.xml") return [path, strToU8(inRuns(strFromU8(bytes)))] as const;
    return /worksheets\/sheet\d/.test(path) ? ([path, strToU8(saidInFull(strFromU8(bytes)))] as const) : [path, bytes];
  });
  return zipSync(Object.fromEntries(rewritten));
}

function inRuns(strings: string): string {
  const run = (text: string, font: string): string =>
    `<r><rPr><sz val="12"/><color rgb="FF000000"/><rFont val="${font}"/><family val="2"/></rPr><t xml:space="preserve">${text}</t></r>`;
  return strings.replace(/<si><t[^>]*>([^<]*)<\/t><\/si>/g, (_, text: string) => {
    const runs = text.match(/(?:&\w+;|[\u0021-\u024f])+|[^\u0021-\u024f]+/g) ?? [text];
    return `<si>${runs.map((part) => run(part, /[\u4e00-\u9fff]/.test(part) ? "Noto Sans CJK SC" : "Calibri")).join("")}</si>`;
  });
}

function saidInFull(sheet: string): string {
  return sheet
    .replace(
      /<row r="\d+"/g,
      '$& customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false"',
    )
    .replace(/<c r="[A-Z]+\d+"/g, '$& s="0"');
}

export interface Reading {
  /** Of the processor, in milliseconds. */
  readonly time: number;
  /** The most that the process took, in megabytes. */
  readonly memory: number;
}

/** To be called in a process that does nothing else. */
export async function readOnce(by: string, path: string): Promise<Reading> {
  const bytes = new Uint8Array(readFileSync(path));
  const before = process.cpuUsage();
  if (by === "ducha") {
    const opened = openFile(bytes, native);
    if (!opened.ok) throw new Error(opened.problem);
    await opened.workbook.read();
  } else read(bytes, { dense: true, cellHTML: false, cellText: false });
  const { user, system } = process.cpuUsage(before);
  return { time: Math.round((user + system) / 1000), memory: Math.round(process.resourceUsage().maxRSS / 1024) };
}
