/** A Word document of ours as a file: sections in our styles, with page numbers. */
import { Document, Packer, type FileChild, type ISectionPropertiesOptions } from "docx";
import type { Day } from "../../core/chinese/day";
import { finish } from "./finish";
import { noNumbers, pageNumbers, STYLES } from "./page";

export interface Section {
  readonly properties: ISectionPropertiesOptions;
  readonly children: readonly FileChild[];
  /** The imprint's own page carries no number. */
  readonly unnumbered?: boolean;
}

/** The same contents of the same day always give the same bytes. */
export async function wordFile(title: string, sections: readonly Section[], day: Day): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: "督查通",
    lastModifiedBy: "督查通",
    styles: STYLES,
    evenAndOddHeaderAndFooters: true,
    // A section without footers of its own goes on with those of the one before.
    sections: sections.map(({ properties, children, unnumbered }, i) => ({
      properties,
      children,
      ...(i === 0 ? { footers: pageNumbers() } : unnumbered ? { footers: noNumbers() } : {}),
    })),
  });
  return finish(new Uint8Array(await Packer.toArrayBuffer(document)), day);
}
