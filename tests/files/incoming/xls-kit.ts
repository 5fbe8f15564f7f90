/** .xls files made by hand for the tests, record by record. */

/** A record: its number and its bytes. */
export type BinaryRecord = readonly [number, readonly number[]];

export const u16 = (value: number): readonly number[] => [value & 255, (value >> 8) & 255];
export const u32 = (value: number): readonly number[] => [...u16(value), ...u16(value >>> 16)];

const BOF = 0x809;
const EOF: BinaryRecord = [0x0a, []];

const bytesOf = (records: readonly BinaryRecord[]): readonly number[] =>
  records.flatMap(([type, data]) => [...u16(type), ...u16(data.length), ...data]);

interface Sheet {
  readonly name: string;
  readonly hidden?: boolean;
  /** 0 worksheet, 1 macro sheet. */
  readonly kind?: number;
  readonly records: readonly BinaryRecord[];
}

export interface BinaryBook {
  readonly version?: 0x500 | 0x600;
  readonly book?: readonly BinaryRecord[];
  readonly sheets: readonly Sheet[];
}

/** The stream of a workbook without the compound file around it, which is read as well. */
export function binaryBook({ version = 0x600, book = [], sheets }: BinaryBook): Uint8Array {
  const begin = (kind: number): BinaryRecord => [BOF, [...u16(version), ...u16(kind), ...u32(0), ...u32(0), ...u32(0)]];
  const name = (text: string) => [
    text.length,
    ...(version === 0x600 ? [0] : []),
    ...[...text].map((c) => c.charCodeAt(0)),
  ];
  const entry = (sheet: Sheet, at: number): BinaryRecord => [
    0x85,
    [...u32(at), sheet.hidden ? 1 : 0, sheet.kind ?? 0, ...name(sheet.name)],
  ];
  const head = (places: readonly number[]) =>
    bytesOf([begin(5), ...book, ...sheets.map((sheet, i) => entry(sheet, places[i] ?? 0)), EOF]);
  const bodies = sheets.map(({ records }) => bytesOf([begin(0x10), ...records, EOF]));
  let at = head([]).length;
  const places = bodies.map((body) => {
    const place = at;
    at += body.length;
    return place;
  });
  return Uint8Array.from([...head(places), ...bodies.flat()]);
}

export function number(row: number, column: number, value: number): BinaryRecord {
  return [0x203, [...u16(row), ...u16(column), ...u16(0), ...new Uint8Array(Float64Array.of(value).buffer)]];
}

/** Text by its bytes. */
export function label(
  row: number,
  column: number,
  bytes: readonly number[],
  version: 0x500 | 0x600 = 0x600,
): BinaryRecord {
  return [
    0x204,
    [...u16(row), ...u16(column), ...u16(0), ...u16(bytes.length), ...(version === 0x600 ? [0] : []), ...bytes],
  ];
}

/** A formula by its tokens, showing a number. */
export function formula(row: number, column: number, tokens: readonly number[], value: number): BinaryRecord {
  const shown = new Uint8Array(Float64Array.of(value).buffer);
  return [
    0x06,
    [...u16(row), ...u16(column), ...u16(0), ...shown, ...u16(0), ...u32(0), ...u16(tokens.length), ...tokens],
  ];
}
