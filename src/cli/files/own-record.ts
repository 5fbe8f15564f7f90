/** Tells what an earlier collecting wrote from what a unit returned. */
import { readRoster } from "../../core/returns/roster/roster-sheet";
import { isOwnZip } from "../../files/package/zip-write";
import { openFile } from "../../files/xlsx/read/open";
import { native } from "../native";
import { readFile } from "./read-file";

/** Whether the office's record with its roster stands there, as we wrote it; a form that we wrote has no roster. */
export async function isRecord(path: string): Promise<boolean> {
  const bytes = readFile(path);
  if (!(bytes instanceof Uint8Array) || !isOwnZip(bytes)) return false;
  const opened = openFile(bytes, native);
  return opened.ok && readRoster(await opened.workbook.read()) !== undefined;
}
