/** Archives of returns: every file on its own, whatever is wrong with the others. */
import { zipSync, type Zippable } from "fflate";
import { Refusal } from "../../../src/files/package/problems";
import { readArchive } from "../../../src/files/incoming/archive";
import { bookBytes } from "../kit";
import { cell, docx, realReturn, returned, row, table } from "./kit";

const book = bookBytes({ sheets: { 表: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' } });
const word = docx(table([row([cell("甲")])]));

async function listed(files: Zippable): Promise<readonly (readonly [string, string])[]> {
  return outcomes(zipSync(files));
}

async function outcomes(bytes: Uint8Array): Promise<readonly (readonly [string, string])[]> {
  return (await returned(bytes, "第一批.zip")).map(({ name, book: read, problem }) => [
    name,
    problem?.code ?? `${read?.sheets.length} sheets`,
  ]);
}

/** Every place where the bytes of a name stand, changed. */
function patched(zip: Uint8Array, name: string, change: (bytes: Uint8Array, at: number) => void): Uint8Array {
  const bytes = zip.slice();
  const text = new TextDecoder("latin1").decode(bytes);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) change(bytes, at);
  return bytes;
}

test("each file comes with the archive it came in, in the archive's order", async () => {
  expect(
    await listed({
      "区发改局.xlsx": book,
      街道: { "a.docx": word, "b.xls": realReturn("unit.xls") },
      "照片.jpg": Uint8Array.of(255, 216, 255),
    }),
  ).toEqual([
    ["第一批.zip/区发改局.xlsx", "1 sheets"],
    ["第一批.zip/街道/a.docx", "1 sheets"],
    ["第一批.zip/街道/b.xls", "2 sheets"],
    ["第一批.zip/照片.jpg", "picture"],
  ]);
});

test("what systems leave beside files is passed over", async () => {
  const nothing = Uint8Array.of(1, 2, 3);
  expect(
    await listed({
      "__MACOSX/._a.xlsx": nothing,
      ".DS_Store": nothing,
      "x/Thumbs.db": nothing,
      "desktop.ini": nothing,
      "~$区发改局.docx": nothing,
      ".~区发改局.xlsx": nothing,
      "空目录/": new Uint8Array(0),
      "a.xlsx": book,
    }),
  ).toEqual([["第一批.zip/a.xlsx", "1 sheets"]]);
});

test("names are read as UTF-8 where they are, else as the GBK of Chinese Windows", async () => {
  const named = (placeholder: string, name: readonly number[]) =>
    patched(zipSync({ [placeholder]: book }), placeholder, (bytes, at) => bytes.set(name, at));
  const gbk = [0xc7, 0xf8, 0xb7, 0xa2, 0xb8, 0xc4, 0xbe, 0xd6];
  expect((await outcomes(named("XXXXXXXX.xlsx", gbk)))[0]?.[0]).toBe("第一批.zip/区发改局.xlsx");
  const utf8 = [...new TextEncoder().encode("区发改局")];
  expect((await outcomes(named("XXXXXXXXXXXX.xlsx", utf8)))[0]?.[0]).toBe("第一批.zip/区发改局.xlsx");
});

test("names that lead out of the archive or turn round are only shown, and shown clean", async () => {
  const names = (
    await listed({ "../../etc/甲.xlsx": book, "/root/乙.xlsx": book, "C:\\丙.xlsx": book, "丁\u202excod.xlsx": book })
  ).map(([name]) => name);
  expect(names).toEqual([
    "第一批.zip/etc/甲.xlsx",
    "第一批.zip/root/乙.xlsx",
    "第一批.zip/丙.xlsx",
    "第一批.zip/丁xcod.xlsx",
  ]);
});

test("an archive in an archive is opened, one in that is not", async () => {
  const inner = zipSync({ "a.xlsx": book, "更里.zip": zipSync({ "b.xlsx": book }) });
  expect(await listed({ "里.zip": inner, "c.xlsx": book })).toEqual([
    ["第一批.zip/里.zip/a.xlsx", "1 sheets"],
    ["第一批.zip/里.zip/更里.zip", "nestedArchive"],
    ["第一批.zip/c.xlsx", "1 sheets"],
  ]);
});

describe("one bad file does not stop the others", () => {
  const zip = zipSync({ "one.xlsx": book, "two.xlsx": book });

  test("one with a password", async () => {
    const locked = patched(zip, "one.xlsx", (bytes, at) => {
      const view = new DataView(bytes.buffer);
      if (at >= 46 && view.getUint32(at - 46, true) === 0x02014b50) view.setUint16(at - 38, 1, true);
    });
    expect(await outcomes(locked)).toEqual([
      ["第一批.zip/one.xlsx", "encrypted"],
      ["第一批.zip/two.xlsx", "1 sheets"],
    ]);
  });

  test("one packed in another way", async () => {
    const other = patched(zip, "one.xlsx", (bytes, at) => {
      const view = new DataView(bytes.buffer);
      if (at >= 46 && view.getUint32(at - 46, true) === 0x02014b50) view.setUint16(at - 36, 93, true);
    });
    expect((await outcomes(other)).map(([, outcome]) => outcome)).toEqual(["unknownPacking", "1 sheets"]);
  });

  test("one that is damaged", async () => {
    const damaged = zip.slice();
    damaged[60] = (damaged[60] ?? 0) ^ 255;
    expect((await outcomes(damaged)).map(([, outcome]) => outcome)).toEqual(["damaged", "1 sheets"]);
  });
});

test("all the files together may unpack to so much and no more", () => {
  const allowance = { bytes: book.length + 10, files: 5 };
  const files = readArchive(zipSync({ "a.xlsx": book, "b.xlsx": book }), allowance);
  expect(files[0]?.unpack()).toEqual(book);
  expect(() => files[1]?.unpack()).toThrow(new Refusal("archiveTooLarge"));
  expect(allowance).toEqual({ bytes: 10, files: 3 });
});

test("an archive with nothing in it says so", async () => {
  expect(await outcomes(zipSync({}))).toEqual([["第一批.zip", "emptyArchive"]]);
  expect(await listed({ ".DS_Store": Uint8Array.of(1) })).toEqual([["第一批.zip", "emptyArchive"]]);
});
