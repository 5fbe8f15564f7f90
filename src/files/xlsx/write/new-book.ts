/** A workbook file made of drafts alone. */
import type { SheetDraft } from "../../../core/edits/draft";
import type { Edit } from "../../../core/edits/plan";
import { applyToBook } from "./apply-plan";
import { Package } from "../../package/package";
import { LINKS, MAIN, PACKAGED, SPREADSHEET, XML_HEAD } from "../../package/package-words";

const path = "xl/workbook.xml";

/** A workbook before its first sheet. */
const parts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `${XML_HEAD}<Types xmlns="${PACKAGED}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/></Types>`,
  "_rels/.rels": `${XML_HEAD}<Relationships xmlns="${PACKAGED}/relationships"><Relationship Id="rId1" Type="${LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  [path]: `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `${XML_HEAD}<Relationships xmlns="${PACKAGED}/relationships"><Relationship Id="rId1" Type="${LINKS}/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml": `${XML_HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
};

/** Names must be ones Excel takes, and no two the same; a workbook has at least one sheet. */
export function bookOf(drafts: readonly SheetDraft[]): Uint8Array {
  if (drafts.length === 0) throw new Error("a workbook has at least one sheet");
  const edits = drafts.map((draft): Edit => ({ kind: "addSheet", draft }));
  const empty = { parts: Package.of(parts), path, strings: [], tabs: [] };
  const { book, receipt } = applyToBook(empty, { label: "", edits });
  if (receipt.conflicts.length > 0) throw new Error(`no such sheet can be made: ${JSON.stringify(receipt.conflicts)}`);
  return book.parts.save();
}
