/** Compound files: which of their streams is the workbook, whatever lies beside it or in it. */
import { CFB } from "@e965/xlsx";
import { openFile } from "../../../src/files/xlsx/read/open";
import { problemOf, sheetsIn, valuesIn } from "./kit";
import { binaryBook, formula, number } from "./xls-kit";

const workbook = binaryBook({ sheets: [{ name: "A", records: [number(0, 0, 7)] }] });

/** Streams by their paths in a file whose root has that name. */
function compound(streams: Readonly<Record<string, Uint8Array>>, root = "Root Entry"): Uint8Array {
  const file = CFB.utils.cfb_new({ root });
  for (const [path, content] of Object.entries(streams)) CFB.utils.cfb_add(file, path, [...content]);
  return new Uint8Array(CFB.write(file, { type: "buffer" }) as Uint8Array);
}

const document = new Uint8Array(600).fill(1);

test.each(["Workbook", "WORKBOOK", "Book"])("a stream called %s is the workbook", async (name) => {
  expect(await valuesIn(compound({ [name]: workbook }))).toEqual([[7]]);
  expect(openFile(compound({ [name]: workbook }))).toEqual({ ok: false, problem: "oldBinaryWorkbook" });
});

test("a root that is called R is a root", async () => {
  expect(await valuesIn(compound({ Workbook: workbook }, "R"))).toEqual([[7]]);
});

test("a Word document with a workbook in it is a Word document", async () => {
  const file = compound({ WordDocument: document, "ObjectPool/_123/Workbook": workbook });
  expect(await problemOf(file)).toBe("oldWordDocument");
  expect(openFile(file)).toEqual({ ok: false, problem: "wordDocument" });
});

test("a workbook with a workbook in it is read for itself", async () => {
  const inner = binaryBook({ sheets: [{ name: "B", records: [number(0, 0, 8)] }] });
  expect(
    (await sheetsIn(compound({ Workbook: workbook, "MBD00012345/Workbook": inner }))).map(({ name }) => name),
  ).toEqual(["A"]);
});

describe("formulas that cells share", () => {
  const sum = [0x1e, 1, 0, ...Array.from({ length: 50 }, () => [0x1e, 1, 0, 0x03]).flat()];
  const shares = [0x01, 0, 0, 0, 0];
  const book = (own: readonly number[], count: number) =>
    binaryBook({
      sheets: [
        {
          name: "A",
          records: [
            formula(0, 0, shares, 51),
            [0x4bc, [0, 0, 0, 0, 0, 0, 0, 0, sum.length & 255, sum.length >> 8, ...sum]],
            ...Array.from({ length: count }, (_, i) => formula(i + 1, 0, own, 1)),
          ],
        },
      ],
    });

  test("count only for the cells that share them", async () => {
    expect(await valuesIn(book([0x1e, 1, 0], 25_000))).toHaveLength(25_001);
  });

  test("are too many where all of them together are too long", async () => {
    expect(await problemOf(book(shares, 25_000))).toBe("tooLarge");
  });
});
