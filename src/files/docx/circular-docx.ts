/** The circular as a Word document: the text, 附件1, 附件2 on wide pages, and last its imprint (版记). */
import { SectionType } from "docx";
import type { Circular } from "../../core/circular/circular";
import { annexPages, tallyPages } from "./annexes";
import { imprint, letter } from "./letter";
import { PAGE, WIDE_PAGE } from "./page";
import { wordFile, type Section } from "./word-file";

export function circularDocx(circular: Circular): Promise<Uint8Array> {
  const title = circular.paragraphs.find(({ kind }) => kind === "title")?.text ?? "通报";
  const copies = imprint(circular);
  const sections: Section[] = [
    { properties: PAGE, children: [...letter(circular), ...tallyPages(circular)] },
    { properties: WIDE_PAGE, children: annexPages(circular) },
  ];
  // GB/T 9704 has the imprint on the last even page, whose number is left out where nothing else stands on it.
  if (copies.length > 0)
    sections.push({ properties: { ...PAGE, type: SectionType.EVEN_PAGE }, children: copies, unnumbered: true });
  return wordFile(title, sections, circular.day);
}
