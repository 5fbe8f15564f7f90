/** Whatever the bytes, a return gives a book or a problem, in little time. */
import { strFromU8, unzipSync, zipSync } from "fflate";
import { fc } from "../../kit/properties";
import { zipParts } from "../kit";
import { realReturn, returned } from "./kit";
import { binaryBook, formula, label, number, u16, u32 } from "./xls-kit";
import { quickly } from "../../kit/quickly";

jest.setTimeout(60_000);

async function isAnswered(bytes: Uint8Array): Promise<void> {
  const files = await quickly(() => returned(bytes));
  expect(files.length).toBeGreaterThan(0);
  for (const { book, problem } of files) expect((book === undefined) !== (problem === undefined)).toBe(true);
}

function changed(bytes: Uint8Array, changes: readonly { readonly at: number; readonly to: number }[]): Uint8Array {
  const copy = bytes.slice();
  for (const { at, to } of changes) copy[at % copy.length] = to;
  return copy;
}

const changes = fc.array(fc.record({ at: fc.nat(), to: fc.integer({ min: 0, max: 255 }) }), {
  minLength: 1,
  maxLength: 12,
});
const samples = ["unit.xlsx", "unit.xls", "unit-libreoffice.docx", "unit-docx.docx"] as const;

test("bytes at random, also behind the beginnings of known files", () => {
  const beginnings = [
    [],
    [0x50, 0x4b, 3, 4],
    [0x50, 0x4b, 5, 6],
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    [9, 8, 16, 0, 0, 6, 5, 0],
  ];
  return fc.assert(
    fc.asyncProperty(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 2000 }), (beginning, rest) =>
      isAnswered(Uint8Array.from([...beginning, ...rest])),
    ),
    { numRuns: 300 },
  );
});

describe.each(samples)("%s", (name) => {
  const bytes = realReturn(name);

  test("cut off anywhere", () =>
    fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), (length) => isAnswered(bytes.slice(0, length))),
      { numRuns: 60 },
    ));

  test("with bytes changed anywhere", () =>
    fc.assert(
      fc.asyncProperty(changes, (places) => isAnswered(changed(bytes, places))),
      { numRuns: 150 },
    ));
});

test("an archive of them with bytes changed anywhere", () => {
  const archive = zipSync(Object.fromEntries(samples.map((name) => [name, realReturn(name)])), { level: 0 });
  return fc.assert(
    fc.asyncProperty(changes, (places) => isAnswered(changed(archive, places))),
    { numRuns: 40 },
  );
});

test("the XML of a Word file with characters changed", () => {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(realReturn("unit-docx.docx")))
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, content]) => [path, strFromU8(content)]),
  );
  const xml = parts["word/document.xml"] ?? "";
  const cut = fc.record({
    at: fc.nat(xml.length),
    length: fc.nat(40),
    to: fc.constantFrom("<", ">", "/", '"', "&", "w:tbl", "<w:tc>", "</w:tr>", ""),
  });
  return fc.assert(
    fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
      let text = xml;
      for (const { at, length, to } of cuts) text = text.slice(0, at) + to + text.slice(at + length);
      return isAnswered(zipParts({ ...parts, "word/document.xml": text }));
    }),
    { numRuns: 200 },
  );
});

test("the records of an .xls with bytes changed", () => {
  const text = [..."return"].map((letter) => letter.charCodeAt(0));
  const string = [...u16(text.length), 0, ...text];
  const bytes = binaryBook({
    book: [
      [0x1ae, [...u16(1), ...u16(0x401)]],
      [0x17, [...u16(1), ...u16(0), ...u16(0), ...u16(0)]],
      [
        0x18,
        [...u16(0), 0, 4, ...u16(7), ...u16(0), ...u16(0), ...u32(0), 0, ...text.slice(0, 4), 0x3a, 0, 0, 1, 0, 1, 0],
      ],
      [0xfc, [...u32(2), ...u32(2), ...string, ...string]],
      [0x3c, [0, ...text]],
    ],
    sheets: [
      {
        name: "A",
        records: [
          [0xfd, [...u16(0), ...u16(0), ...u16(0), ...u32(1)]],
          label(0, 1, text),
          number(1, 0, 1),
          [0x27e, [...u16(1), ...u16(1), ...u16(0), ...u32(6)]],
          [0xbd, [...u16(1), ...u16(2), ...u16(0), ...u32(6), ...u16(0), ...u32(10), ...u16(3)]],
          formula(2, 0, [0x17, 3, 0, 97, 98, 99, 0x1e, 1, 0, 0x08], 1),
          formula(2, 1, [0x01, ...u16(2), ...u16(1)], 1),
          [0x4bc, [...u16(2), ...u16(3), 1, 1, 0, 2, ...u16(9), 0x4c, 0, 0, 0, 0, 0x1e, 1, 0, 0x03]],
          formula(3, 0, [0x60, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0], 1),
          [0x221, [...u16(3), ...u16(3), 0, 0, ...u16(0), ...u32(0), ...u16(3), 0x1e, 1, 0]],
          [0x207, string],
          [0x205, [...u16(4), ...u16(0), ...u16(0), 7, 1]],
          [0xe5, [...u16(1), ...u16(5), ...u16(6), ...u16(0), ...u16(1)]],
        ],
      },
    ],
  });
  return fc.assert(
    fc.asyncProperty(changes, (places) => isAnswered(changed(bytes, places))),
    { numRuns: 1500 },
  );
});
