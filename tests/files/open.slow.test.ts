import { strToU8, zipSync } from "fflate";
import { fc } from "../kit/properties";
import { contentAt } from "../../src/core/grid/snapshot";
import { fileProblems, type FileProblem } from "../../src/files/package/problems";
import { openFile } from "../../src/files/xlsx/read/open";
import { partsOf, plainStyles, realBook, withStatedSize, zipParts } from "./kit";

function problemOf(bytes: Uint8Array): FileProblem | undefined {
  const result = openFile(bytes);
  return result.ok ? undefined : result.problem;
}

const small = { sheets: { 表: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' } };

describe("300 MB of zeros inside", () => {
  const zeros = zipSync({
    ...Object.fromEntries(Object.entries(partsOf(small)).map(([path, text]) => [path, strToU8(text)])),
    "xl/zeros.bin": new Uint8Array(300_000_000),
  });

  test("are refused by what the file says of itself", () => {
    expect(problemOf(zeros)).toBe("tooLarge");
  });

  test("are refused while unpacking when the file lies about its size", () => {
    const lying = withStatedSize(zeros, "xl/zeros.bin", 1000);
    expect(problemOf(lying)).toBe("damaged");
  });
});

/** Opens, and if that works uses everything a workbook can do. */
async function use(bytes: Uint8Array): Promise<void> {
  const result = openFile(bytes);
  if (!result.ok) {
    expect(fileProblems).toContain(result.problem);
    return;
  }
  const { workbook } = result;
  const { sheets } = await workbook.read();
  const [first] = workbook.drafts();
  const sheet = sheets[0]?.name ?? "";
  const content = sheets[0] ? contentAt(sheets[0], { row: 0, column: 0 }) : null;
  const receipt = await workbook.apply({
    label: "写",
    edits: [
      { kind: "setCell", at: { sheet, row: 0, column: 0 }, before: content, after: "=甲" },
      ...(first ? [{ kind: "addSheet" as const, draft: { ...first, name: "新表" } }] : []),
    ],
  });
  const saved = openFile(workbook.save());
  expect(saved.ok).toBe(true);
  await workbook.apply(receipt.undo);
}

describe("whatever happens to the bytes of a real file, it opens or has a problem", () => {
  const bytes = realBook("circular");

  test("cut off anywhere", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), (length) => {
        expect(fileProblems).toContain(problemOf(bytes.slice(0, length)));
      }),
      { numRuns: 150 },
    );
  });

  test("with bytes changed anywhere", () => {
    const change = fc.record({
      at: fc.integer({ min: 0, max: bytes.length - 1 }),
      to: fc.integer({ min: 0, max: 255 }),
    });
    return fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
        const changed = bytes.slice();
        for (const { at, to } of changes) changed[at] = to;
        await use(changed);
      }),
      { numRuns: 150 },
    );
  });

  test("with characters of its XML changed", () => {
    const parts = partsOf({
      sheets: {
        表: '<dimension ref="A1:B2"/><sheetData><row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1&amp;"x"</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells>',
      },
      sharedStrings: '<si><r><t>区</t></r><rPh sb="0" eb="1"><t>qu</t></rPh></si>',
      styles: plainStyles,
      names: '<definedNames><definedName name="a" localSheetId="0">表!$A$1</definedName></definedNames>',
    });
    const paths = Object.keys(parts);
    return fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.array(fc.record({ at: fc.nat(3000), to: fc.constantFrom("<", ">", "/", '"', "&", "r", "0", "-", "") }), {
          minLength: 1,
          maxLength: 4,
        }),
        async (path, changes) => {
          let text = parts[path] ?? "";
          for (const { at, to } of changes) {
            const place = at % text.length;
            text = text.slice(0, place) + to + text.slice(place + 1);
          }
          await use(zipParts({ ...parts, [path]: text }));
        },
      ),
      { numRuns: 150 },
    );
  });
});
