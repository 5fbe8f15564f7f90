/** The circular as a Word document: the text, 附件1 and 附件2. */
import { Document, Packer } from "docx";
import type { Circular } from "../../core/summaries/circular";
import { annexPages, tallyPages } from "./attachments";
import { finish } from "./finish";
import { letter } from "./letter";
import { PAGE, pageNumbers, STYLES } from "./page";

/** The same circular always gives the same bytes. */
export async function circularDocx(circular: Circular): Promise<Uint8Array> {
  const title = circular.paragraphs.find(({ kind }) => kind === "title")?.text ?? "通报";
  const children = [...letter(circular), ...tallyPages(circular), ...annexPages(circular)];
  const document = new Document({
    title,
    creator: "督查通",
    lastModifiedBy: "督查通",
    styles: STYLES,
    evenAndOddHeaderAndFooters: true,
    sections: [{ properties: PAGE, footers: pageNumbers(), children }],
  });
  return finish(new Uint8Array(await Packer.toArrayBuffer(document)), circular.day);
}
