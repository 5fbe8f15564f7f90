/** Archives of returns: every file on its own, whatever is wrong with the others. */
import { zipSync, type Zippable } from "fflate";
import { bookBytes, withStatedSize } from "../kit";
import { returned } from "./kit";

const book = bookBytes({ sheets: { 表: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' } });

async function listed(files: Zippable): Promise<readonly (readonly [string, string])[]> {
  return outcomes(zipSync(files));
}

async function outcomes(bytes: Uint8Array): Promise<readonly (readonly [string, string])[]> {
  return (await returned(bytes, "第一批.zip")).map(({ name, book: read, problem }) => [
    name,
    problem?.code ?? `${read?.sheets.length} sheets`,
  ]);
}

describe("one bad file does not stop the others", () => {
  test("one that unpacks to far more than it is", async () => {
    const bomb = zipSync({ "bomb.xls": new Uint8Array(30_000_000), "two.xlsx": book });
    expect((await outcomes(bomb)).map(([, outcome]) => outcome)).toEqual(["archiveTooLarge", "1 sheets"]);
    expect((await outcomes(withStatedSize(bomb, "bomb.xls", 1000))).map(([, outcome]) => outcome)).toEqual([
      "damaged",
      "1 sheets",
    ]);
  });

  test("one such within an archive of its own", async () => {
    const inner = zipSync({ "bomb.xls": new Uint8Array(30_000_000) });
    expect((await listed({ "里.zip": inner, "two.xlsx": book })).map(([, outcome]) => outcome)).toEqual([
      "archiveTooLarge",
      "1 sheets",
    ]);
  });

  test("one larger than any return", async () => {
    const large = new Uint8Array(51 * 1024 * 1024).map((_, i) => (i * 2_654_435_761) >>> 24);
    const bytes = zipSync({ "large.xlsx": [large, { level: 0 }], "two.xlsx": book });
    expect((await outcomes(bytes)).map(([, outcome]) => outcome)).toEqual(["fileTooLarge", "1 sheets"]);
  });
});

test("an archive of too many files is not begun", async () => {
  const many = Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`${i}.xlsx`, Uint8Array.of(1)]));
  expect(await outcomes(zipSync(many, { level: 0 }))).toEqual([["第一批.zip", "tooManyFiles"]]);
});
