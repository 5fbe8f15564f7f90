/** Text as Word's XML may hold it, in runs whose ambiguous marks are set as Chinese ones. */
import { TextRun } from "docx";
import { type } from "./page";

/** XML 1.0 has no control characters and no halves of letters. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The lines of a text, without letters that a file cannot hold. */
export function lines(text: string): string[] {
  return text.replace(FORBIDDEN, "").split(/\r\n|\r|\n/);
}

export function runs(text: string, font: string, points: number): TextRun[] {
  const look = type(font, points);
  return lines(text).map((line, i) => new TextRun({ ...look, text: line, ...(i > 0 ? { break: 1 } : {}) }));
}
