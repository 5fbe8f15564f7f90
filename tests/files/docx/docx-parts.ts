/** The circular as a Word file, read back: its parts, paragraphs and tables. */
import { strFromU8, unzipSync } from "fflate";
import { planCircularSheet, type CircularPreview } from "../../../src/actions/write-circular";
import type { WorkbookSnapshot } from "../../../src/core/grid/snapshot";
import { circularDocx } from "../../../src/files/docx/circular-docx";

const today = { year: 2023, month: 8, day: 4 };

export function preview(own: WorkbookSnapshot): CircularPreview {
  const planned = planCircularSheet(own, { today });
  if ("impossible" in planned) throw new Error(planned.impossible);
  return planned;
}

export async function parts(own: WorkbookSnapshot): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await circularDocx(preview(own).circular));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}
export async function body(own: WorkbookSnapshot): Promise<string> {
  return (await parts(own))["word/document.xml"] ?? "";
}

export const plain = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = ""]) => text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&"))
    .join("");
export const paragraphsOf = (xml: string): string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([one]) => plain(one));
export const tablesOf = (xml: string): string[][][] =>
  [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) =>
    [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => paragraphsOf(cell).join("\n")),
    ),
  );
