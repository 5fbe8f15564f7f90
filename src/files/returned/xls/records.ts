/**
 * The records of an .xls workbook, looked through before the library reads them: it believes what they say, so that what
 * would ask for all memory or time is refused here, and what nobody needs is taken out.
 */
import { Refusal } from "../../problems";

export interface SheetRecords {
  /** Where its records begin; the library tells sheets by that. */
  readonly start: number;
  readonly hidden: boolean;
  readonly kind: "worksheet" | "macros" | "other";
  protected: boolean;
  /** The cells that hold formulas, as row × 256 + column. */
  readonly formulas: Set<number>;
}

export interface Records {
  /** With nothing but the records that the library needs. */
  readonly stream: Uint8Array;
  readonly codepage: number;
  /** Text stands in bytes of the code page, as before Excel 97. */
  readonly inCodepage: boolean;
  /** In tab order. */
  readonly sheets: readonly SheetRecords[];
  readonly externalBooks: number;
  readonly dde: boolean;
  readonly hasProject: boolean;
}

const BOF = 0x809;
const EOF = 0x0a;
const CONTINUE = 0x3c;
const SST = 0xfc;
const FORMULA = 0x06;
const ARRAY = 0x221;
const SHARED_FORMULA = 0x4bc;
const MERGES = 0xe5;

/** A record that the library passes over. */
const PASSED_OVER = 0x1d;
const BOOK_RECORDS = new Set([BOF, EOF, 0x22, 0x42, 0x85, SST, CONTINUE, 0x1ae, 0x17, 0x23, 0x223, 0x18, 0x218]);
/** Each begins with its row and column. */
const CELLS = new Set([FORMULA, 0xfd, 0x204, 0xd6, 0x203, 0x27e, 0xbd, 0x205]);
const SHEET_RECORDS = new Set([...CELLS, BOF, EOF, CONTINUE, 0x207, SHARED_FORMULA, ARRAY, MERGES, 0x17, 0x23, 0x18]);

const MAX_CELLS = 1_000_000;
/** Bytes of the texts of all cells; the library is slow with more. */
const MAX_STRINGS = 4_000_000;
/** Bytes of all formulas, shared ones counted where they stand. */
const MAX_FORMULAS = 5_000_000;
const MAX_ARRAYS = 500;
const MAX_MERGES = 1_000_000;
const MAX_SHEETS = 1000;

export function readRecords(source: Uint8Array): Records {
  return new RecordReader(source).read();
}

class RecordReader {
  private readonly stream: Uint8Array;
  private readonly view: DataView;
  private readonly sheets: SheetRecords[] = [];
  private sheet: SheetRecords | undefined;
  private inBook = true;
  private depth = 0;
  private version = 0;
  private codepage = 1252;
  private externalBooks = 0;
  private dde = false;
  private hasProject = false;
  private readonly used = { cells: 0, strings: 0, formulas: 0, arrays: 0, merges: 0, longestShared: 0 };

  constructor(source: Uint8Array) {
    this.stream = source.slice();
    this.view = new DataView(this.stream.buffer);
  }

  read(): Records {
    const { view } = this;
    let last = 0;
    for (let at = 0; at + 4 <= view.byteLength;) {
      const type = view.getUint16(at, true);
      const length = view.getUint16(at + 2, true);
      // Whatever stands behind the last end is padding.
      if (this.depth === 0 && type !== BOF) break;
      if (at + 4 + length > view.byteLength) throw new Refusal("truncated");
      if (type !== CONTINUE) last = type;
      this.record(type === CONTINUE && last === SST ? SST : type, at, at + 4, length);
      const needed = this.inBook ? BOOK_RECORDS : SHEET_RECORDS;
      const kept = type === CONTINUE ? last : type;
      if (!needed.has(kept)) view.setUint16(at, PASSED_OVER, true);
      at += 4 + length;
    }
    if (this.version === 0) throw new Refusal("oldBinaryWorkbook");
    if (this.sheets.length === 0) throw new Refusal("damaged");
    return {
      stream: this.stream,
      codepage: this.codepage,
      inCodepage: this.version < 0x600,
      sheets: this.sheets,
      externalBooks: this.externalBooks,
      dde: this.dde,
      hasProject: this.hasProject,
    };
  }

  private record(type: number, start: number, at: number, length: number): void {
    const { view, used } = this;
    const short = (offset: number): number => (offset + 2 <= length ? view.getUint16(at + offset, true) : 0);
    if (CELLS.has(type) && !this.inBook) this.cell(type, at, length);
    switch (type) {
      case BOF:
        this.begin(start, short(0));
        break;
      case EOF:
        this.depth--;
        break;
      case 0x2f:
        throw new Refusal("encrypted");
      case 0x42:
        this.codepage = short(0);
        break;
      case 0x85:
        this.addSheet(at, length);
        break;
      case 0xd3:
        this.hasProject = true;
        break;
      case 0x1ae:
        this.externalBook(at, length);
        break;
      case 0x12:
        if (this.sheet && short(0) !== 0) this.sheet.protected = true;
        break;
      case SST:
        used.strings += length;
        break;
      case SHARED_FORMULA:
        used.longestShared = Math.max(used.longestShared, length);
        break;
      case ARRAY:
        used.arrays++;
        break;
      case MERGES:
        if (2 + short(0) * 8 > length) throw new Refusal("damaged");
        used.merges += short(0);
        break;
    }
    const tooMuch =
      used.cells > MAX_CELLS ||
      used.strings > MAX_STRINGS ||
      used.formulas > MAX_FORMULAS ||
      used.arrays > MAX_ARRAYS ||
      used.merges > MAX_MERGES;
    if (tooMuch) throw new Refusal("tooLarge");
  }

  private begin(start: number, version: number): void {
    this.depth++;
    if (this.depth > 1) return;
    if (this.version === 0) {
      if (version !== 0x500 && version !== 0x600) throw new Refusal("oldBinaryWorkbook");
      this.version = version;
      return;
    }
    this.inBook = false;
    this.sheet = this.sheets.find((sheet) => sheet.start === start);
  }

  private addSheet(at: number, length: number): void {
    if (length < 8) throw new Refusal("damaged");
    if (this.sheets.length >= MAX_SHEETS) throw new Refusal("tooManySheets");
    const kind = this.view.getUint8(at + 5);
    this.sheets.push({
      start: this.view.getUint32(at, true),
      hidden: (this.view.getUint8(at + 4) & 3) !== 0,
      kind: kind === 0 ? "worksheet" : kind === 1 ? "macros" : "other",
      protected: false,
      formulas: new Set(),
    });
  }

  /** Its path begins with a control character; that of another program's topic holds one in the middle. */
  private externalBook(at: number, length: number): void {
    const count = length >= 4 ? this.view.getUint16(at + 2, true) : 0;
    if (count === 0x401 || count === 0x3a01 || count === 0) return;
    const path = this.stream.subarray(at + 4, at + length);
    if (path.includes(3)) this.dde = true;
    else this.externalBooks++;
  }

  private cell(type: number, at: number, length: number): void {
    const { view, used } = this;
    if (length < 6) throw new Refusal("damaged");
    const row = view.getUint16(at, true);
    const column = view.getUint16(at + 2, true);
    const lastColumn = type === 0xbd ? view.getUint16(at + length - 2, true) : column;
    if (column > 255 || lastColumn > 255 || lastColumn < column) throw new Refusal("damaged");
    used.cells += lastColumn - column + 1;
    if (type === 0x204 || type === 0xd6) used.strings += length;
    if (type !== FORMULA) return;
    used.formulas += Math.max(length, used.longestShared);
    this.sheet?.formulas.add(row * 256 + column);
  }
}
