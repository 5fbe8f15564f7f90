/** Returned .xls and .et: what is kept, what a person is told of, what is refused. */
import { problemOf, realReturn, valuesIn } from "./kit";
import { binaryBook, formula, number, u16, u32, type BinaryRecord } from "./xls-kit";
import { quickly } from "../../kit/quickly";

const oneSheet = (records: readonly BinaryRecord[], book: readonly BinaryRecord[] = []) =>
  binaryBook({ book, sheets: [{ name: "A", records }] });
const one = number(0, 0, 1);

describe("is refused", () => {
  const merges = (ranges: readonly (readonly number[])[]): BinaryRecord => [
    0xe5,
    [...u16(ranges.length), ...ranges.flatMap((range) => range.flatMap(u16))],
  ];
  const cases: readonly (readonly [string, string, () => Uint8Array])[] = [
    ["a workbook with a password", "encrypted", () => oneSheet([one], [[0x2f, u16(1)]])],
    [
      "a workbook of Excel 4",
      "oldBinaryWorkbook",
      () => Uint8Array.from([9, 4, 6, 0, 0, 0, 16, 0, 0, 0, 0x0a, 0, 0, 0]),
    ],
    ["a cell beyond the last column", "damaged", () => oneSheet([number(0, 256, 1)])],
    ["a cell in the last corner", "tooSpread", () => oneSheet([one, number(65_535, 255, 1)])],
    [
      "many merges over everything",
      "tooSpread",
      () =>
        oneSheet([
          one,
          number(999, 99, 1),
          ...Array.from({ length: 2 }, () => merges(Array.from({ length: 200 }, () => [0, 998, 0, 99]))),
        ]),
    ],
    ["merges that are not there", "damaged", () => oneSheet([one, [0xe5, u16(60_000)]])],
    ["numbers that repeat without end", "damaged", () => oneSheet([[0xbd, [...u16(0), ...u16(0), ...u16(65_535)]]])],
    [
      "a million numbers and more",
      "tooLarge",
      () =>
        oneSheet(
          Array.from({ length: 4200 }, (_, row): BinaryRecord => [
            0xbd,
            [...u16(row), ...u16(0), ...Array.from({ length: 256 }, () => [0, 0, 2, 0, 0, 0]).flat(), ...u16(255)],
          ]),
        ),
    ],
    [
      "one long formula shared by very many cells",
      "tooLarge",
      () =>
        oneSheet([
          [0x4bc, [...u16(0), ...u16(0), 0, 0, 0, 0, ...u16(8000), ...new Array<number>(8000).fill(0x03)]],
          ...Array.from({ length: 1000 }, (_, row) => formula(row, 0, [0x01, 0, 0, 0, 0], 1)),
        ]),
    ],
    [
      "too many sheets",
      "tooManySheets",
      () => binaryBook({ sheets: Array.from({ length: 1001 }, (_, i) => ({ name: `S${i}`, records: [] })) }),
    ],
    ["a stream cut off", "truncated", () => oneSheet([one]).slice(0, -6)],
    ["no sheet at all", "damaged", () => binaryBook({ sheets: [] })],
  ];

  test.each(cases)("%s: %s", async (_, problem, make) => {
    const bytes = make();
    expect(await quickly(() => problemOf(bytes))).toBe(problem);
  });

  test("a hyperlink over every cell costs nothing", async () => {
    const everywhere: BinaryRecord = [
      0x1b8,
      [...[0, 65_535, 0, 65_535].flatMap(u16), ...new Array<number>(24).fill(0), ...u32(0)],
    ];
    const bytes = oneSheet([one, ...new Array<BinaryRecord>(20).fill(everywhere)]);
    expect(await quickly(() => valuesIn(bytes))).toEqual([[1]]);
  });
});

describe("a compound file whose tables lie", () => {
  const real = realReturn("unit.xls");
  const patched = (change: (view: DataView) => void): Uint8Array => {
    const bytes = real.slice();
    change(new DataView(bytes.buffer));
    return bytes;
  };
  const table = (view: DataView) => (view.getUint32(0x4c, true) + 1) * 512;

  test("sectors in a circle", async () => {
    const bytes = patched((view) => {
      for (let i = 0; i < 128; i++) view.setUint32(table(view) + i * 4, 0, true);
    });
    expect(await problemOf(bytes)).toBe("damaged");
  });

  test("a list of tables in a circle", async () => {
    const bytes = patched((view) => {
      view.setUint32(0x44, 0, true);
      view.setUint32(512 + 508, 0, true);
    });
    expect(await problemOf(bytes)).toBe("damaged");
  });

  test("sectors behind the end", async () => {
    expect(await problemOf(patched((view) => view.setUint32(0x30, 0x00ffffff, true)))).toBe("damaged");
  });
});
