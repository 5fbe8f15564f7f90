/** Files made to do harm: each is refused with its sentence before it costs memory or time. */
import { strToU8, zipSync } from "fflate";
import { columnName } from "../../../src/core/grid/range";
import { openFile } from "../../../src/files/xlsx/read/open";
import { bookBytes, MAIN, partsOf, RELATIONSHIPS, zipParts } from "../kit";
import { cell, docx, link, paragraph, problemOf, returned, row, run, sheetsIn, table, valuesIn } from "./kit";
import { quickly } from "../../kit/quickly";

jest.setTimeout(30_000);

const repeated = (times: number, make: (i: number) => string): string =>
  Array.from({ length: times }, (_, i) => make(i)).join("");
const book = (sheet: string, more: Omit<Parameters<typeof bookBytes>[0], "sheets"> = {}) =>
  bookBytes({ sheets: { 表: sheet }, ...more });
const cellAt = (row: number, column: number) =>
  `<row r="${row}"><c r="${columnName(column - 1)}${row}"><v>1</v></c></row>`;
const merges = (refs: readonly string[]) =>
  `<mergeCells count="${refs.length}">${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;

describe("workbooks", () => {
  const entities = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${repeated(9, (i) => `<!ENTITY ${"bcdefghij"[i]} "${`&${"abcdefghi"[i]};`.repeat(10)}">`)}]>`;
  const external = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
  const withSheet = (xml: string) => zipParts({ ...partsOf({ sheets: { 表: "" } }), "xl/worksheets/sheet1.xml": xml });
  const sheetXml = (inside: string) => `<worksheet xmlns="${MAIN}">${inside}</worksheet>`;

  const cases: readonly (readonly [string, string, () => Uint8Array])[] = [
    [
      "a cell in the last corner",
      "tooSpread",
      () => book(`<sheetData>${cellAt(1, 1)}${cellAt(1_048_576, 16_384)}</sheetData>`),
    ],
    [
      "a cell in the last row, ten columns on",
      "tooSpread",
      () => book(`<sheetData>${cellAt(1, 1)}${cellAt(1_048_576, 10)}</sheetData>`),
    ],
    [
      "such cells on many sheets",
      "tooSpread",
      () =>
        bookBytes({
          sheets: Object.fromEntries(
            Array.from({ length: 30 }, (_, i) => [
              `表${i}`,
              `<sheetData>${cellAt(1, 1)}${cellAt(1_000_000, 1)}</sheetData>`,
            ]),
          ),
        }),
    ],
    [
      "a cell beyond the last column",
      "damaged",
      () => book('<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>'),
    ],
    ["a row beyond the last", "damaged", () => book('<sheetData><row r="1048577"/></sheetData>')],
    [
      "merges over everything, again and again",
      "tooSpread",
      () =>
        book(
          `<sheetData>${cellAt(1, 1)}${cellAt(1000, 100)}</sheetData>${merges(new Array<string>(200).fill("A2:CV999"))}`,
        ),
    ],
    [
      "more cells than memory holds",
      "tooLarge",
      () => book(`<sheetData>${`<row>${"<c/>".repeat(16_000)}</row>`.repeat(260)}</sheetData>`),
    ],
    [
      "one long formula shared by very many cells",
      "tooLarge",
      () =>
        book(
          `<sheetData>${`<row r="1"><c r="A1"><f t="shared" si="0">${"A1+".repeat(2700)}1</f></c></row>`}${repeated(13_000, (i) => `<row r="${i + 2}"><c r="A${i + 2}"><f t="shared" si="0"/></c></row>`)}</sheetData>`,
        ),
    ],
    [
      "one long text in very many cells",
      "tooLarge",
      () =>
        book(`<sheetData>${`<row>${'<c t="s"><v>0</v></c>'.repeat(16_000)}</row>`}</sheetData>`, {
          sharedStrings: `<si><t>${"长".repeat(30_000)}</t></si>`,
        }),
    ],
    [
      "a text longer than Excel allows",
      "cellTooLong",
      () =>
        book(
          `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${"长".repeat(32_768)}</t></is></c></row></sheetData>`,
        ),
    ],
    [
      "a formula longer than Excel allows",
      "cellTooLong",
      () => book(`<sheetData><row r="1"><c r="A1"><f>${"1+".repeat(4100)}1</f></c></row></sheetData>`),
    ],
    [
      "too many sheets",
      "tooManySheets",
      () =>
        bookBytes({ sheets: Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`表${i}`, "<sheetData/>"])) }),
    ],
    ["entities that grow tenfold each", "forbiddenXml", () => withSheet(`${entities}${sheetXml("<sheetData/>")}`)],
    ["an entity out of a file", "forbiddenXml", () => withSheet(`${external}${sheetXml("<sheetData/>")}`)],
    [
      "an entity without its declaration",
      "damaged",
      () => withSheet(sheetXml('<sheetData><row r="1"><c r="A1" t="str"><v>&a;</v></c></row></sheetData>')),
    ],
    [
      "entities in the texts of all sheets",
      "forbiddenXml",
      () =>
        zipParts({
          ...partsOf({ sheets: { 表: "<sheetData/>" }, sharedStrings: "" }),
          "xl/sharedStrings.xml": `${entities}<sst><si><t>&j;</t></si></sst>`,
        }),
    ],
    ["more XML than any return has", "tooLarge", () => book(`<sheetData/>${" ".repeat(65 * 1024 * 1024)}`)],
    [
      "two parts of one name",
      "damaged",
      () =>
        zipSync({
          ...Object.fromEntries(
            Object.entries(partsOf({ sheets: { 表: "<sheetData/>" } })).map(([path, text]) => [path, strToU8(text)]),
          ),
          "XL/WORKBOOK.xml": strToU8("<workbook/>"),
        }),
    ],
  ];

  test.each(cases)("%s: %s", async (_, problem, make) => {
    const bytes = make();
    expect(await quickly(() => problemOf(bytes))).toBe(problem);
  });

  test("the book that is checked is refused for the same", () => {
    const opened = openFile(book(`<sheetData>${cellAt(1, 1)}${cellAt(1_048_576, 16_384)}</sheetData>`));
    expect(opened).toEqual({ ok: false, problem: "tooSpread" });
  });

  test("a stray cell far down in few columns is read", async () => {
    const bytes = book(`<sheetData>${cellAt(1, 1)}${cellAt(1_000_000, 4)}</sheetData>`);
    expect((await quickly(() => valuesIn(bytes))).length).toBe(1_000_000);
  });

  test("what a sheet says of its size is not believed", async () => {
    expect(await valuesIn(book(`<dimension ref="A1:XFD1048576"/><sheetData>${cellAt(2, 2)}</sheetData>`))).toEqual([
      [1],
    ]);
  });

  test("columns and merges over everything cost nothing where no cell is", async () => {
    const cols = '<cols><col min="1" max="16384" width="9" style="1"/></cols>';
    const bytes = book(`${cols}<sheetData>${cellAt(1, 1)}</sheetData>${merges(["A1:XFD1048576"])}`);
    expect(await quickly(() => valuesIn(bytes))).toEqual([[1]]);
  });

  test("elements a hundred thousand deep", async () => {
    const deep = `${"<x>".repeat(100_000)}${"</x>".repeat(100_000)}`;
    expect(
      await quickly(() => valuesIn(book(`<extLst>${deep}</extLst><sheetData>${cellAt(1, 1)}</sheetData>`))),
    ).toEqual([[1]]);
    expect(await quickly(() => problemOf(book(`<sheetData>${"<row>".repeat(100_000)}</sheetData>`)))).toBe("damaged");
  });

  test("a hundred thousand merges that come and go", async () => {
    const refs = Array.from({ length: 100_000 }, (_, i) => `B${i + 1}:C${i + 1}`);
    const tall = Array.from({ length: 5000 }, (_, i) => `${columnName(i + 10)}1:${columnName(i + 10)}100000`);
    const rows = repeated(100_000, () => "<row/>");
    expect(await quickly(() => problemOf(book(`<sheetData>${rows}</sheetData>${merges([...tall, ...refs])}`)))).toBe(
      "tooLarge",
    );
  });

  test("one sheet named by a thousand tabs is not read a thousand times over", async () => {
    const sheet = `<sheetData>${repeated(2000, (i) => cellAt(i + 1, 1))}</sheetData>`;
    const list = repeated(1000, (i) => `<sheet name="表${i}" sheetId="${i + 1}" r:id="rId1"/>`);
    const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${list}</sheets></workbook>`;
    const bytes = zipParts({ ...partsOf({ sheets: { 表: sheet } }), "xl/workbook.xml": workbook });
    expect(await quickly(() => problemOf(bytes))).toBe("damaged");
  });
});

describe("Word files", () => {
  const nested = (depth: number) =>
    `${"<w:tbl><w:tr><w:tc>".repeat(depth)}${paragraph(run("底"))}${"</w:tc></w:tr></w:tbl>".repeat(depth)}`;
  const entities = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
  const numbering = { links: link("numbering", "numbering.xml") };
  const one = table([row([cell("甲")])]);

  const cases: readonly (readonly [string, string, () => Uint8Array])[] = [
    [
      "an entity out of a file",
      "forbiddenXml",
      () =>
        docx("", {
          "word/document.xml": `${entities}<w:document><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>`,
        }),
    ],
    [
      "entities in the numbering",
      "forbiddenXml",
      () => docx(one, { ...numbering, "word/numbering.xml": `${entities}<w:numbering>&a;</w:numbering>` }),
    ],
    [
      "entities in the relationships",
      "forbiddenXml",
      () => docx(one, { "word/_rels/document.xml.rels": `${entities}<Relationships/>` }),
    ],
    ["a text longer than Excel allows", "cellTooLong", () => docx(table([row([cell("长".repeat(32_768))])]))],
    ["too many tables", "tooManySheets", () => docx(`${one}${paragraph(run("间"))}`.repeat(1001))],
    [
      "one row of very many cells among many rows",
      "tooSpread",
      () =>
        docx(
          table([row(new Array<string>(20_000).fill(cell("甲"))), ...new Array<string>(1000).fill(row([cell("乙")]))]),
        ),
    ],
    ["tags that do not fit", "damaged", () => docx("<w:tbl><w:tr></w:tbl></w:tr>")],
    [
      "tags never closed",
      "damaged",
      () => docx("", { "word/document.xml": `<w:document>${"<w:tbl>".repeat(100_000)}` }),
    ],
    ["more XML than any return has", "tooLarge", () => docx(`${one}${" ".repeat(65 * 1024 * 1024)}`)],
  ];

  test.each(cases)("%s: %s", async (_, problem, make) => {
    const bytes = make();
    expect(await quickly(() => problemOf(bytes))).toBe(problem);
  });

  test("tables a hundred thousand deep are lines of their cell", async () => {
    expect(await quickly(() => valuesIn(docx(nested(100_000))))).toEqual([["底"]]);
  });

  test("fields, controls and properties a hundred thousand deep", async () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(100_000);
    const controls = `${"<w:sdt><w:sdtPr/><w:sdtContent>".repeat(20_000)}${"</w:sdtContent></w:sdt>".repeat(20_000)}`;
    const deep = `<w:pPr>${"<w:x>".repeat(100_000)}${"</w:x>".repeat(100_000)}</w:pPr>`;
    const bytes = docx(table([row([cell(`<w:p>${deep}${controls}${run("甲")}${begin}</w:p>`), cell("乙")])]));
    expect(await quickly(() => valuesIn(bytes))).toEqual([["甲", "乙"]]);
  });

  test("columns beyond counting are as many as have cells", async () => {
    const span = '<w:gridSpan w:val="2000000000"/>';
    const rows = [
      row([cell("甲", span), cell("乙")], '<w:gridBefore w:val="-5"/>'),
      row([cell("1", '<w:gridSpan w:val="x"/>'), cell("2")]),
    ];
    const [sheet] = await quickly(() => sheetsIn(docx(table(rows))));
    expect(sheet?.values[0]?.filter((value) => value !== null)).toEqual(["甲", "乙"]);
    expect(sheet?.values[0]?.length).toBeLessThan(10);
  });

  test("very many tables of one row that go on are joined in no time", async () => {
    expect((await quickly(() => sheetsIn(docx(one.repeat(20_000)))))[0]?.values).toHaveLength(20_000);
  });
});

test("a file larger than any return is not looked into", async () => {
  const bytes = new Uint8Array(51 * 1024 * 1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    [..."Workbook"].flatMap((letter) => [letter.charCodeAt(0), 0]),
    512,
  );
  bytes.set([18, 0, 2], 512 + 64);
  expect((await quickly(() => returned(bytes)))[0]?.problem?.code).toBe("fileTooLarge");
});
