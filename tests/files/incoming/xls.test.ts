/** Returned .xls and .et: what is kept, what a person is told of, what is refused. */
import { cautionsOf, problemOf, realReturn, sheetsIn, valuesIn } from "./kit";
import { binaryBook, formula, label, number, u16, u32, type BinaryRecord } from "./xls-kit";

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
