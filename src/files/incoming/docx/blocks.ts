/** The body of a Word file in the order it is read: paragraphs and tables. */

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
  readonly marks: readonly string[];
}

export interface TableCell {
  /** Columns of the table's grid that it takes. */
  readonly span: number;
  readonly vertical: "begins" | "goesOn" | undefined;
  readonly text: string;
}

export interface TableRow {
  /** Columns of the grid left free before the first cell. */
  readonly before: number;
  readonly cells: readonly TableCell[];
  /** Hidden texts of the row that begin as a form's marks do. */
  readonly marks: readonly string[];
}

export interface Table {
  readonly kind: "table";
  /** Widths of the grid's columns, in twentieths of a point. */
  readonly grid: readonly number[];
  readonly rows: readonly TableRow[];
}

export type Block = Paragraph | Table;

/** How every hidden text that belongs to a form begins. */
const MARK = /^\s*DCT/;

/** One paragraph as it comes in, piece by piece. */
export class Line {
  text = "";
  /** Counted by Word, so that it stands nowhere in the text. */
  number: number | undefined;
  private readonly hidden: string[] = [];
  private lastWasHidden = false;

  show(text: string): void {
    this.text += text;
    this.lastWasHidden = false;
  }

  /** Word cuts hidden text into several runs as it likes. */
  hide(text: string): void {
    if (this.lastWasHidden) this.hidden[this.hidden.length - 1] += text;
    else this.hidden.push(text);
    this.lastWasHidden = true;
  }

  get marks(): readonly string[] {
    return this.hidden.filter((text) => MARK.test(text)).map((text) => text.trim());
  }
}

/** The text of a cell: its lines, or the number of its only one that has nothing but a number. */
export function textOfLines(lines: readonly Line[]): string {
  const text = lines
    .map((line) => line.text)
    .join("\n")
    .replace(/^(?:[^\S\n]*\n)+|(?:\n[^\S\n]*)+$/g, "");
  const [number, ...others] = lines.flatMap((line) => line.number ?? []);
  return text.trim() === "" && number !== undefined && others.length === 0 ? String(number) : text;
}
