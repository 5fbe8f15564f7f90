/** A Word document of ours as a file: one section in our styles, with page numbers. */
import { Document, Packer, type FileChild, type ISectionPropertiesOptions } from "docx";
import type { Day } from "../../core/chinese/day";
import { finish } from "./finish";
import { pageNumbers, STYLES } from "./page";

/** The same contents of the same day always give the same bytes. */
export async function wordFile(
  title: string,
  properties: ISectionPropertiesOptions,
  children: readonly FileChild[],
  day: Day,
): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: "督查通",
    lastModifiedBy: "督查通",
    styles: STYLES,
    evenAndOddHeaderAndFooters: true,
    sections: [{ properties, footers: pageNumbers(), children }],
  });
  return finish(new Uint8Array(await Packer.toArrayBuffer(document)), day);
}
