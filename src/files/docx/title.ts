/** A title in 二号小标宋, its lines parted by sense; a line a little too long stands closer. */
import { Paragraph, TextRun } from "docx";
import { lettersIn, titleLines } from "../../core/circular/title-lines";
import { STYLE, type } from "./page";
import { lines } from "./text";

const POINTS = 22;

/** `width` in twentieths of a point, the space before and after in points. */
export function titleParagraph(
  text: string,
  width: number,
  { before = 0, after = 0 }: { readonly before?: number; readonly after?: number },
): Paragraph {
  const parted = lines(text).flatMap((line) => titleLines(line, width / 20 / POINTS));
  return new Paragraph({
    style: STYLE.title,
    spacing: { line: 36 * 20, lineRule: "exact", before: before * 20, after: after * 20 },
    children: parted.map((line, i) => {
      const over = Math.floor((width - widest(line) * POINTS * 20) / Math.max(1, [...line].length));
      const look = { ...type("方正小标宋简体", POINTS), ...(over < 0 ? { characterSpacing: over } : {}) };
      return new TextRun({ ...look, text: line, ...(i > 0 ? { break: 1 } : {}) });
    }),
  });
}

/** In ideographs, with the gap that Word leaves beside digits, and by a font with wide ones: where ours is missing another stands in. */
function widest(line: string): number {
  const latin = line.match(/[ -~]+/g) ?? [];
  return lettersIn(line) + 0.2 * latin.join("").length + 0.7 * latin.length;
}
