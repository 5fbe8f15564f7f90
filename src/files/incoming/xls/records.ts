/**
 * The records of an .xls workbook, looked through before the library reads them: it believes what they say, so that what
 * is not sound, or would ask for all memory or time, is refused here, and what nobody needs is taken out.
 */
import { MAX_SHEETS } from "../../xlsx/read/book-limits";
import { Refusal } from "../../package/problems";
import { CONTINUE, continuedFrom, MAX_STRINGS } from "./continued";
import { areSoundTokens, isSoundCell, isSoundText, isSoundTextTable, tokensAt } from "./soundness";

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
const CODEPAGE = 0x42;
const SHEET = 0x85;
const EXTERNAL_BOOK = 0x1ae;
const EXTERNAL_SHEETS = 0x17;
const SST = 0xfc;
const FORMULA = 0x06;
const FORMULA_TEXT = 0x207;
const ARRAY = 0x221;
const SHARED_FORMULA = 0x4bc;
const MERGES = 0xe5;

/** A record that the library passes over. */
const PASSED_OVER = 0x1d;
const BOOK_RECORDS = new Set([BOF, EOF, CODEPAGE, SHEET, SST, EXTERNAL_BOOK, EXTERNAL_SHEETS]);
/** Each begins with its row and column. */
const CELLS = new Set([FORMULA, 0xfd, 0x204, 0xd6, 0x203, 0x27e, 0xbd, 0x205]);
const SHEET_RECORDS = new Set([...CELLS, BOF, EOF, FORMULA_TEXT, SHARED_FORMULA, ARRAY, MERGES]);

/** What stands for functions of Excel's own add-ins: the library looks no further into it. */
const NO_BOOK = 0x3a01;

/** The token that stands for another cell's formula, and is followed by that cell. */
const SHARES = 0x01;

const MAX_CELLS = 1_000_000;
/** Bytes of all formulas, shared ones counted where they stand. */
const MAX_FORMULAS = 5_000_000;
const MAX_ARRAYS = 500;
const MAX_MERGES = 1_000_000;

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
  /** The cell of the last formula, as row × 256 + column, and the lengths of those that others share, by such cells. */
  private lastFormula = 0;
  private readonly shared = new Map<number, number>();
  private readonly used = { cells: 0, strings: 0, formulas: 0, arrays: 0, merges: 0 };

  constructor(source: Uint8Array) {
    this.stream = source.slice();
    this.view = new DataView(this.stream.buffer);
  }

  read(): Records {
    const { view } = this;
    let continues = false;
    for (let at = 0; at + 4 <= view.byteLength;) {
      const type = view.getUint16(at, true);
      const end = at + 4 + view.getUint16(at + 2, true);
      // Whatever stands behind the last end is padding.
      if (this.depth === 0 && type !== BOF) break;
      if (end > view.byteLength) throw new Refusal("truncated");
      if (type !== CONTINUE) {
        const needed = (this.inBook ? BOOK_RECORDS : SHEET_RECORDS).has(type);
        const kept = this.record(type, at, this.stream.subarray(at + 4, end)) && needed;
        if (!kept) view.setUint16(at, PASSED_OVER, true);
        continues = kept && type === SST;
      } else if (!continues) view.setUint16(at, PASSED_OVER, true);
      at = end;
    }
    if (this.version === 0) throw new Refusal("oldBinaryWorkbook");
    if (this.sheets.length === 0) throw new Refusal("damaged");
    return {
      stream: this.stream,
      codepage: this.codepage,
      inCodepage: !this.isWide,
      sheets: this.sheets,
      externalBooks: this.externalBooks,
      dde: this.dde,
      hasProject: this.hasProject,
    };
  }

  private get isWide(): boolean {
    return this.version >= 0x600;
  }

  /** Takes note of a record; false where the library must not see it. */
  private record(type: number, start: number, data: Uint8Array): boolean {
    const { used } = this;
    const kept = CELLS.has(type) && !this.inBook ? this.cell(type, data) : this.other(type, start, data);
    const tooMuch =
      used.cells > MAX_CELLS ||
      used.strings > MAX_STRINGS ||
      used.formulas > MAX_FORMULAS ||
      used.arrays > MAX_ARRAYS ||
      used.merges > MAX_MERGES;
    if (tooMuch) throw new Refusal("tooLarge");
    return kept;
  }

  private other(type: number, start: number, data: Uint8Array): boolean {
    const { used } = this;
    const short = (at: number): number => (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8);
    switch (type) {
      case BOF:
        this.begin(start, short(0));
        return data.length >= 4;
      case EOF:
        this.depth--;
        return true;
      case 0x2f:
        throw new Refusal("encrypted");
      case CODEPAGE:
        this.codepage = short(0);
        return data.length >= 2;
      case SHEET:
        this.addSheet(data);
        return true;
      case 0xd3:
        this.hasProject = true;
        return false;
      case EXTERNAL_BOOK:
        return this.externalBook(data);
      case EXTERNAL_SHEETS:
        return this.isWide && data.length === 2 + short(0) * 6;
      case 0x12:
        if (this.sheet && short(0) !== 0) this.sheet.protected = true;
        return false;
      case SST:
        if (!isSoundTextTable(continuedFrom(this.view, start))) throw new Refusal("damaged");
        return true;
      case SHARED_FORMULA:
        this.shared.set(this.lastFormula, data.length);
        return this.isWide && areSoundTokens(tokensAt(data, 8));
      case ARRAY:
        used.arrays++;
        return this.isWide && areSoundTokens(tokensAt(data, 12));
      case FORMULA_TEXT:
        return data.length >= 2 && (short(0) === 0 || isSoundText(data, 2, short(0), this.isWide));
      case MERGES:
        if (data.length !== 2 + short(0) * 8) throw new Refusal("damaged");
        used.merges += short(0);
        return true;
      default:
        return false;
    }
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

  private addSheet(data: Uint8Array): void {
    if (data.length < 8 || !isSoundText(data, 7, data[6] ?? 0, this.isWide)) throw new Refusal("damaged");
    if (this.sheets.length >= MAX_SHEETS) throw new Refusal("tooManySheets");
    const [hidden = 0, kind = 0] = data.subarray(4);
    this.sheets.push({
      start: new DataView(data.buffer, data.byteOffset).getUint32(0, true),
      hidden: (hidden & 3) !== 0,
      kind: kind === 0 ? "worksheet" : kind === 1 ? "macros" : "other",
      protected: false,
      formulas: new Set(),
    });
  }

  /** The path of another workbook begins with a control character; that of a program's topic holds one in the middle. */
  private externalBook(data: Uint8Array): boolean {
    const view = new DataView(data.buffer, data.byteOffset, data.length);
    const count = data.length >= 4 ? view.getUint16(2, true) : 0;
    if (count === 0x401 || count === NO_BOOK || count === 0) return count !== 0;
    if (data.includes(3, 4)) this.dde = true;
    else this.externalBooks++;
    view.setUint16(2, NO_BOOK, true);
    return true;
  }

  /** Of the formula that a cell shares with the one it names. */
  private sharedLength(tokens: Uint8Array): number {
    const [token, rowLow = 0, rowHigh = 0, columnLow = 0, columnHigh = 0] = tokens;
    if (token !== SHARES || columnHigh !== 0) return 0;
    return this.shared.get((rowLow | (rowHigh << 8)) * 256 + columnLow) ?? 0;
  }

  private cell(type: number, data: Uint8Array): boolean {
    const { used } = this;
    if (!isSoundCell(type, data, this.isWide)) throw new Refusal("damaged");
    const view = new DataView(data.buffer, data.byteOffset, data.length);
    const row = view.getUint16(0, true);
    const column = view.getUint16(2, true);
    const lastColumn = type === 0xbd ? view.getUint16(data.length - 2, true) : column;
    if (lastColumn > 255) throw new Refusal("damaged");
    used.cells += lastColumn - column + 1;
    if (type === 0x204 || type === 0xd6) used.strings += data.length;
    if (type !== FORMULA) return true;
    this.lastFormula = row * 256 + column;
    used.formulas += data.length + this.sharedLength(tokensAt(data, 20));
    this.sheet?.formulas.add(this.lastFormula);
    if (!this.isWide || !areSoundTokens(tokensAt(data, 20))) view.setUint16(20, 0, true);
    return true;
  }
}
