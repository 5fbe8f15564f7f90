/** Returned .xls and .et: what is kept, what a person is told of, what is refused. */
import { cautionsOf, problemOf, realReturn, sheetsIn, valuesIn } from "./kit";
import { binaryBook, formula, label, number, u16, u32, type BinaryRecord } from "./xls-kit";
import { quickly } from "../../kit/quickly";

const oneSheet = (records: readonly BinaryRecord[], book: readonly BinaryRecord[] = []) =>
  binaryBook({ book, sheets: [{ name: "A", records }] });
const one = number(0, 0, 1);
const text = (letters: string) => [...letters].map((letter) => letter.charCodeAt(0));

test("values, text and formulas stand in their cells", async () => {
  const [sheet] = await sheetsIn(
    oneSheet([number(1, 1, 2.5), label(2, 1, text("ab")), formula(2, 2, [0x1e, 5, 0], 5)]),
  );
  expect(sheet).toMatchObject({
    name: "A",
    origin: { row: 1, column: 1 },
    values: [
      [2.5, null],
      ["ab", 5],
    ],
    formulas: [
      ["", ""],
      ["", "=5"],
    ],
  });
});

test("sheets come in tab order, not in the order of their records; hidden and protected ones say so", async () => {
  const bytes = binaryBook({
    sheets: [
      { name: "B", hidden: true, records: [one] },
      { name: "A", records: [number(0, 0, 2), [0x12, u16(1)]] },
    ],
  });
  const view = new DataView(bytes.buffer);
  const entries: number[] = [];
  for (let at = 0; at < bytes.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 0x85) entries.push(at + 4);
  }
  const [first = 0, second = 0] = entries;
  const place = view.getUint32(first, true);
  view.setUint32(first, view.getUint32(second, true), true);
  view.setUint32(second, place, true);
  const sheets = await sheetsIn(bytes);
  expect(sheets.map(({ name, hidden, protected: locked, values }) => [name, hidden, locked, values])).toEqual([
    ["B", true, true, [[2]]],
    ["A", false, false, [[1]]],
  ]);
});

test("text from before Excel 97 is read by its code page", async () => {
  const gbk = [0xc7, 0xf8, 0xb7, 0xa2, 0xb8, 0xc4, 0xbe, 0xd6];
  const bytes = binaryBook({
    version: 0x500,
    book: [[0x42, u16(936)]],
    sheets: [{ name: String.fromCharCode(...gbk), records: [label(0, 0, gbk, 0x500)] }],
  });
  expect(await sheetsIn(bytes)).toMatchObject([{ name: "区发改局", values: [["区发改局"]] }]);
});

describe("the texts of all cells", () => {
  const shared = (index: number): BinaryRecord => [0xfd, [...u16(0), ...u16(index), ...u16(0), ...u32(index)]];
  const wide = [0x3a, 0x53, 0xd1, 0x53, 0x39, 0x65, 0x40, 0x5c];
  const texts = (...bytes: readonly (readonly number[])[]): BinaryRecord => [
    0xfc,
    [...u32(2), ...u32(2), ...bytes.flat()],
  ];

  test("may go on in another record, in letters of another width", async () => {
    const records = [texts([...u16(2), 0, 0x61, 0x62], [...u16(6), 0, 0x63, 0x64]), [0x3c, [1, ...wide]] as const];
    expect(await valuesIn(oneSheet([shared(0), shared(1)], records))).toEqual([["ab", "cd区发改局"]]);
  });

  test.each([
    ["end within a text", [texts([...u16(2), 0, 0x61, 0x62], [...u16(60_000), 1, 0x63])]],
    ["end within a length", [texts([...u16(2), 0, 0x61, 0x62], [1])]],
    ["are cut within a letter", [texts([...u16(4), 1, 0x3a, 0x53, 0xd1]), [0x3c, [1, ...wide]] as const]],
    ["are followed by more than there is", [texts([...u16(1), 4, 255, 255, 255, 255, 0x61])]],
    ["are not there", []],
  ])("that %s are damaged", async (_, records) => {
    expect(await problemOf(oneSheet([shared(0)], records))).toBe("damaged");
  });
});

test.each<readonly [string, BinaryRecord]>([
  ["a text", [0x204, [...u16(0), ...u16(0), ...u16(0), ...u16(60_000), 1, 0x61]]],
  ["a formula", [0x06, [...u16(0), ...u16(0), ...u16(0)]]],
  ["an entry of the text list", [0xfd, [...u16(0), ...u16(0), ...u16(0)]]],
])("%s that says more than it holds is damaged", async (_, record) => {
  expect(await problemOf(oneSheet([record]))).toBe("damaged");
});

test("a list of sheets that other sheets' formulas name, cut short, costs the names alone", async () => {
  const sheetList: BinaryRecord = [0x17, []];
  expect(await valuesIn(oneSheet([one], [[0x1ae, [...u16(1), ...u16(0x401)]], sheetList]))).toEqual([[1]]);
});

test.each([
  ["a shared formula without its master", [0x01, 9, 0, 0, 0]],
  ["a name that is not there", [0x23, 9, 0, 0, 0]],
  ["a sheet that is not there", [0x3a, 0, 0, 1, 0, 1, 0]],
  ["too few operands", [0x03]],
])("a formula whose text cannot be told is still a formula: %s", async (_, tokens) => {
  expect(await sheetsIn(oneSheet([formula(0, 0, tokens, 7)]))).toMatchObject([{ values: [[7]], formulas: [["=…"]] }]);
});

test("a chart or a macro sheet is no sheet of cells", async () => {
  const bytes = binaryBook({
    sheets: [
      { name: "M", kind: 1, records: [one] },
      { name: "A", records: [one] },
    ],
  });
  expect((await sheetsIn(bytes)).map(({ name }) => name)).toEqual(["A"]);
  expect(await cautionsOf(bytes)).toEqual([{ kind: "macros" }]);
});

describe("a person is told of", () => {
  const path = (letters: string) => [...u16(letters.length), 0, ...text(letters)];

  test("a macro project", async () => {
    expect(await cautionsOf(oneSheet([one], [[0xd3, []]]))).toEqual([{ kind: "macros" }]);
  });

  test("links to other workbooks, but not the workbook's own entry", async () => {
    const own: BinaryRecord = [0x1ae, [...u16(1), ...u16(0x401)]];
    const other: BinaryRecord = [0x1ae, [...u16(0), ...path("\u0001book.xls")]];
    expect(await cautionsOf(oneSheet([one], [own, other]))).toEqual([{ kind: "externalLinks", count: 1 }]);
  });

  test("a link to another program", async () => {
    const bytes = oneSheet([one], [[0x1ae, [...u16(0), ...path("cmd\u0003/C calc")]]]);
    expect(await cautionsOf(bytes)).toEqual([{ kind: "dde" }]);
    expect(await valuesIn(bytes)).toEqual([[1]]);
  });

  test("formulas", async () => {
    expect(await cautionsOf(realReturn("unit.xls"))).toEqual([{ kind: "formulas", count: 3 }]);
  });
});

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
