/** The circular's own pages: title, text, list of annexes, signature and date, copies. */
import { AlignmentType, BorderStyle, Paragraph } from "docx";
import { type Circular, type Paragraph as Piece, headingLevel } from "../../core/circular/circular";
import { LETTER, STYLE } from "./page";
import { runs } from "./text";

const FANGSONG = "仿宋_GB2312";

export function letter({ paragraphs }: Circular): Paragraph[] {
  const signature = signatureIndents(paragraphs);
  return paragraphs.map((piece, i) => {
    const first = paragraphs[i - 1]?.kind !== piece.kind;
    switch (piece.kind) {
      case "title":
        return new Paragraph({
          style: STYLE.title,
          spacing: after(28),
          children: runs(piece.text, "方正小标宋简体", 22),
        });
      case "addressee":
        return new Paragraph({
          style: STYLE.body,
          indent: { firstLine: 0, firstLineChars: 0 },
          children: runs(piece.text, FANGSONG, 16),
        });
      case "body":
        return bodyParagraph(piece.text);
      case "annex":
        return annexLine(piece.text, first);
      case "signature":
        return atRight(piece.text, signature.name, first ? 56 : 0, true);
      case "date":
        return atRight(piece.text, signature.date, 0, false);
      case "copies":
        return copies(piece.text, first, paragraphs[i + 1]?.kind !== "copies");
    }
  });
}

function after(points: number) {
  return { line: 36 * 20, lineRule: "exact", after: points * 20 } as const;
}

function bodyParagraph(text: string): Paragraph {
  const level = headingLevel(text);
  const font = level === 1 ? "黑体" : level === 2 ? "楷体_GB2312" : FANGSONG;
  const style = level === 1 ? STYLE.heading : level === 2 ? STYLE.subheading : STYLE.body;
  return new Paragraph({ style, children: runs(text, font, 16) });
}

/** 附件： stands two letters in, and what wraps stands under the name's first letter. */
function annexLine(text: string, first: boolean): Paragraph {
  const label = /^附件：/.test(text) ? 3 * LETTER : 0;
  const number = /^(附件：)?\d+\. /.test(text) ? 1.5 * LETTER : 0;
  return new Paragraph({
    style: STYLE.body,
    alignment: AlignmentType.LEFT,
    spacing: { line: 28 * 20, lineRule: "exact", before: first ? 28 * 20 : 0 },
    indent: { left: 5 * LETTER + number, hanging: label + number },
    keepNext: true,
    children: runs(text, FANGSONG, 16),
  });
}

function atRight(text: string, indent: number, before: number, keepNext: boolean): Paragraph {
  return new Paragraph({
    style: STYLE.body,
    alignment: AlignmentType.RIGHT,
    spacing: { line: 28 * 20, lineRule: "exact", before: before * 20 },
    indent: { firstLine: 0, firstLineChars: 0, right: indent },
    keepNext,
    children: runs(text, FANGSONG, 16),
  });
}

/** The date ends four letters from the edge and the name is centred above it; a long name ends two letters from it. */
function signatureIndents(paragraphs: readonly Piece[]): { readonly name: number; readonly date: number } {
  const width = (kind: Piece["kind"]): number => lettersIn(paragraphs.find((piece) => piece.kind === kind)?.text ?? "");
  const [name, date] = [width("signature"), width("date")];
  const nameRight = Math.max(2, 4 + (date - name) / 2);
  const dateRight = Math.max(2, nameRight + (name - date) / 2);
  return { name: Math.round(nameRight * LETTER), date: Math.round(dateRight * LETTER) };
}

function lettersIn(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e80 ? 1 : 0.5), 0);
}

/** Between two lines, as the imprint of a document. */
function copies(text: string, first: boolean, last: boolean): Paragraph {
  const line = { style: BorderStyle.SINGLE, size: 6, space: 4, color: "000000" };
  return new Paragraph({
    style: STYLE.body,
    spacing: { line: 24 * 20, lineRule: "exact", before: first ? 28 * 20 : 0 },
    indent: { left: 280, right: 280, firstLine: 0, firstLineChars: 0 },
    border: { ...(first ? { top: line } : {}), ...(last ? { bottom: line } : {}) },
    keepLines: true,
    keepNext: !last,
    children: runs(text, FANGSONG, 14),
  });
}
