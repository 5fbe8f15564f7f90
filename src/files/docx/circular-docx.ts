/** The circular as a Word document: the text, 附件1 and 附件2. */
import type { Circular } from "../../core/circular/circular";
import { annexPages, tallyPages } from "./annexes";
import { letter } from "./letter";
import { PAGE } from "./page";
import { wordFile } from "./word-file";

export function circularDocx(circular: Circular): Promise<Uint8Array> {
  const title = circular.paragraphs.find(({ kind }) => kind === "title")?.text ?? "通报";
  return wordFile(title, PAGE, [...letter(circular), ...tallyPages(circular), ...annexPages(circular)], circular.day);
}
