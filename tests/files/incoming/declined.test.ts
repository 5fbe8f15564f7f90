/** What cannot be read as a return is declined with one sentence, whatever its name. */
import { strToU8, zipSync } from "fflate";
import { bookBytes, compoundFile, partsOf, zipParts } from "../kit";
import { docx, returned, single, table, row, cell } from "./kit";

const utf16 = (text: string) =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]);
const web = "<html><body><table><tr><td>区发改局</td></tr></table></body></html>";

const files: readonly (readonly [string, string, RegExp, Uint8Array])[] = [
  ["nothing", "empty", /0 字节/, new Uint8Array(0)],
  ["an old .doc", "oldWordDocument", /另存为 \.docx/, compoundFile("WordDocument")],
  ["an .rtf called .doc", "oldWordDocument", /另存为 \.docx/, strToU8("{\\rtf1\\ansi}")],
  ["a PDF", "pdf", /PDF/, strToU8("%PDF-1.7")],
  ["a photo", "picture", /扫描件/, Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
  ["a screenshot", "picture", /图片/, Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
  ["a .rar", "otherArchive", /解压/, Uint8Array.from([0x52, 0x61, 0x72, 0x21, 0x1a, 7, 1, 0])],
  ["a .7z", "otherArchive", /解压/, Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c])],
  ["a .gz", "otherArchive", /解压/, Uint8Array.from([0x1f, 0x8b, 8, 0])],
  ["a web page called .xls", "webPage", /网页/, strToU8(web)],
  ["a web page in wide letters", "webPage", /网页/, utf16(web)],
  ["a web archive called .xls", "webPage", /网页/, strToU8("MIME-Version: 1.0\r\nContent-Type: multipart/related")],
  ["a CSV called .xls", "csvOrText", /CSV/, strToU8("序号,工作标准\n1,增长")],
  ["an .xlsb", "binaryWorkbook", /\.xlsb/, zipParts({ "[Content_Types].xml": "<Types/>", "xl/workbook.bin": "x" })],
  ["an .ods", "openDocument", /\.ods/, zipParts({ mimetype: "application/vnd.oasis", "content.xml": "<office/>" })],
  ["an OFD", "ofd", /OFD/, zipParts({ "OFD.xml": "<OFD/>", "Doc_0/Document.xml": "<Document/>" })],
  [
    "a presentation",
    "notAForm",
    /\.xlsx/,
    zipParts({ "[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "<p/>" }),
  ],
  ["a workbook with a password", "encrypted", /密码/, compoundFile("EncryptedPackage")],
  ["any other bytes", "notAForm", /\.docx/, Uint8Array.from([1, 2, 3, 0, 5, 200])],
  ["a .docx cut off", "truncated", /不完整/, docx(table([row([cell("甲")])])).slice(0, 300)],
  [
    "an .xlsx without its sheet",
    "damaged",
    /损坏/,
    zipParts({ ...partsOf({ sheets: { 表: "<sheetData/>" } }), "xl/worksheets/sheet1.xml": "" }),
  ],
];

test.each(files)("%s: %s", async (_, code, sentence, bytes) => {
  const { book, problem, cautions } = await single(bytes, "区发改局.xls");
  expect(book).toBeUndefined();
  expect(problem).toEqual({ code, zh: expect.stringMatching(sentence), en: expect.stringMatching(/\.$/) });
  expect(cautions).toEqual([]);
});

test("a file is what its bytes are: a .docx called .xls and an .xlsx called .docx are read", async () => {
  expect((await single(docx(table([row([cell("甲")])])), "区发改局.xls")).book?.sheets).toHaveLength(1);
  expect((await single(bookBytes({ sheets: { 表: "<sheetData/>" } }), "区发改局.docx")).book?.sheets).toHaveLength(1);
});

test("a document whose main part has another name is read, as some programs call it document2", async () => {
  const body =
    "<w:document><w:body><w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>";
  const bytes = zipParts({
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels":
      '<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="word/document2.xml"/></Relationships>',
    "word/document2.xml": body,
  });
  expect((await single(bytes)).book?.sheets[0]?.values).toEqual([["甲"]]);
});

test("the name is shown without what would turn it round", async () => {
  const [file] = await returned(new Uint8Array(0), "报表\u202exslx.exe\u0007");
  expect(file?.name).toBe("报表xslx.exe");
  expect((await returned(zipSync({}), "空.zip"))[0]?.problem?.code).toBe("emptyArchive");
});
