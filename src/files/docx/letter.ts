/** The circular's own pages: letterhead, title, text, list of annexes, signature and date; and the imprint. */
import { AlignmentType, BorderStyle, Paragraph, TextRun } from "docx";
import { type Circular, type Paragraph as Piece, headingLevel } from "../../core/circular/circular";
import { lettersIn } from "../../core/circular/title-lines";
import { LETTER, STYLE, TEXT_HEIGHT, TEXT_WIDTH, type } from "./page";
import { lines, runs } from "./text";
import { titleParagraph } from "./title";

const FANGSONG = "仿宋_GB2312";
const RED = "FF0000";

/** All but the copies, which stand in the imprint behind the annexes. */
export function letter({ paragraphs }: Circular): Paragraph[] {
  const signature = signatureIndents(paragraphs);
  return paragraphs.flatMap((piece, i) => {
    const first = paragraphs[i - 1]?.kind !== piece.kind;
    switch (piece.kind) {
      case "letterhead":
        return letterhead(piece.text);
      case "reference":
        return reference(piece.text);
      case "title":
        return titleParagraph(piece.text, TEXT_WIDTH, { after: 28 });
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
        return [];
    }
  });
}

/** 报, 发, 抄送 between two lines, at the foot of the document's last page. */
export function imprint({ paragraphs }: Circular): Paragraph[] {
  const copies = paragraphs.filter(({ kind }) => kind === "copies");
  const letters = (TEXT_WIDTH - 2 * COPIES.inset) / 20 / COPIES.points;
  const tall = copies.reduce((sum, { text }) => sum + Math.ceil(lettersIn(text) / letters) * COPIES.leading, 0);
  return copies.map(({ text }, i) =>
    copiesLine(text, i === 0 ? TEXT_HEIGHT - tall - COPIES.spare : undefined, i === copies.length - 1),
  );
}

/** The office's name in red: as large as one line holds it, and smaller than the state's arms would be. */
function letterhead(text: string): Paragraph {
  const size = Math.max(22, Math.min(48, Math.floor(TEXT_WIDTH / 20 / Math.max(1, lettersIn(text)))));
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 28 * 20, after: 2 * 28 * 20 },
    keepNext: true,
    children: [new TextRun({ ...type("方正小标宋简体", size), color: RED, text: lines(text).join("") })],
  });
}

/** 新政督〔2023〕5号 above the red line. */
function reference(text: string): Paragraph {
  return new Paragraph({
    style: STYLE.body,
    alignment: AlignmentType.CENTER,
    indent: { firstLine: 0, firstLineChars: 0 },
    spacing: { line: 28 * 20, lineRule: "exact", after: 2 * 28 * 20 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 8, color: RED } },
    keepNext: true,
    children: runs(text, FANGSONG, 16),
  });
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

/** Points, and twentieths of one for the inset; `spare` for the lines above and below, and a wider type. */
const COPIES = { points: 14, leading: 24, inset: 280, spare: 60 } as const;

/** `above` are the points down to the first line of the imprint. */
function copiesLine(text: string, above: number | undefined, last: boolean): Paragraph {
  const line = { style: BorderStyle.SINGLE, size: 6, space: 4, color: "000000" };
  return new Paragraph({
    style: STYLE.body,
    spacing: { line: COPIES.leading * 20, lineRule: "exact", before: Math.max(0, Math.round(above ?? 0)) * 20 },
    indent: { left: COPIES.inset, right: COPIES.inset, firstLine: 0, firstLineChars: 0 },
    border: { ...(above === undefined ? {} : { top: line }), ...(last ? { bottom: line } : {}) },
    keepLines: true,
    keepNext: !last,
    children: runs(text, FANGSONG, COPIES.points),
  });
}
