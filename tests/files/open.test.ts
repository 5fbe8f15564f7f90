import { strToU8, zipSync } from "fflate";
import { openFile } from "../../src/files/xlsx/read/open";
import { describeProblem, fileProblems, type FileProblem } from "../../src/files/package/problems";
import { bookBytes, compoundFile, MAIN, partsOf, zipParts } from "./kit";

function problemOf(bytes: Uint8Array): FileProblem | undefined {
  const result = openFile(bytes);
  return result.ok ? undefined : result.problem;
}

const small = { sheets: { 表: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' } };

describe("what is wrong with a file is said as one problem", () => {
  const files: readonly (readonly [string, FileProblem, Uint8Array])[] = [
    ["nothing", "empty", new Uint8Array(0)],
    ["a comma-separated text", "csvOrText", strToU8("单位,承办事项\n区财政局,3\n")],
    ["a GBK text", "csvOrText", Uint8Array.from([0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0x31])],
    ["a web page called .xls", "webPage", strToU8("<html><table><tr><td>1</td></tr></table></html>")],
    ["a PDF", "pdf", strToU8("%PDF-1.7 …")],
    ["random bytes", "notAWorkbook", Uint8Array.from([1, 2, 3, 0, 5, 200])],
    ["a workbook with a password", "encrypted", compoundFile("EncryptedPackage")],
    ["an .xls workbook", "oldBinaryWorkbook", compoundFile("Workbook")],
    ["a .doc document", "wordDocument", compoundFile("WordDocument")],
    ["some other compound file", "notAWorkbook", compoundFile("Contents")],
    ["an .xls from before compound files", "oldBinaryWorkbook", Uint8Array.from([9, 8, 8, 0, 0, 5, 16, 0])],
    ["a .docx renamed", "wordDocument", zipParts({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>" })],
    ["an .xlsb workbook", "binaryWorkbook", zipParts({ "[Content_Types].xml": "<Types/>", "xl/workbook.bin": "x" })],
    ["an .ods workbook", "openDocument", zipParts({ mimetype: "application/vnd.oasis…", "content.xml": "<office/>" })],
    ["any other zip", "notAWorkbook", zipParts({ "readme.txt": "hello" })],
    ["a zip cut off", "truncated", bookBytes(small).slice(0, 900)],
    ["a sheet that is not there", "damaged", zipParts({ ...partsOf(small), "xl/worksheets/sheet1.xml": "" })],
    [
      "XML cut off",
      "damaged",
      zipParts({ ...partsOf(small), "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData><row>` }),
    ],
    [
      "a DTD with entities",
      "forbiddenXml",
      zipParts({
        ...partsOf(small),
        "xl/sharedStrings.xml": "",
        "xl/worksheets/sheet1.xml": `<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
      }),
    ],
    [
      "a shared string that is missing",
      "damaged",
      bookBytes({ sheets: { 表: '<sheetData><row><c t="s"><v>4</v></c></row></sheetData>' } }),
    ],
    ["rows out of order", "damaged", bookBytes({ sheets: { 表: '<sheetData><row r="2"/><row r="1"/></sheetData>' } })],
  ];

  test.each(files)("%s: %s", (_, problem, bytes) => {
    expect(problemOf(bytes)).toBe(problem);
  });

  test("too many entries", () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`xl/media/${i}`, new Uint8Array(0)]));
    expect(problemOf(zipSync(many, { level: 0 }))).toBe("tooManyEntries");
  });

  test("a cell in the last corner of the sheet does not ask for all memory", () => {
    const rows = Array.from({ length: 2_000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`).join(
      "",
    );
    const corner = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(problemOf(bookBytes({ sheets: { 表: `<sheetData>${rows}${corner}</sheetData>` } }))).toBe("tooSpread");
  });

  test("every problem has its sentence in both languages", () => {
    for (const problem of fileProblems) {
      expect(describeProblem(problem, "zh")).toMatch(/。$/);
      expect(describeProblem(problem, "en")).toMatch(/\.$/);
    }
  });
});
