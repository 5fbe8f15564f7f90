/** What goes out as files comes back as what was asked: .xlsx and .docx, read by our own readers. */
import { strFromU8, unzipSync } from "fflate";
import { ledgerOf } from "../../../src/actions/check";
import type { UnitForm } from "../../../src/core/forms/form";
import { formsOf } from "../../../src/core/forms/forms";
import { readRowMark } from "../../../src/core/forms/keys";
import { readFormMark } from "../../../src/core/forms/mark";
import type { WorkbookSnapshot } from "../../../src/core/grid/snapshot";
import { textOf } from "../../../src/core/grid/cell-value";
import { formFiles, formZip } from "../../../src/files/form-files";
import { openReturned } from "../../../src/files/incoming/open-incoming";
import { realSnapshot } from "../../books/books";
import { unitForm } from "../../kit/forms";

const TODAY = { year: 2024, month: 3, day: 1 };

async function bytesOf(form: UnitForm, format: "xlsx" | "docx"): Promise<Uint8Array> {
  for await (const { bytes } of formFiles([form], format, TODAY)) return bytes;
  throw new Error("no file was made");
}

async function readBack(form: UnitForm, format: "xlsx" | "docx"): Promise<WorkbookSnapshot> {
  const bytes = await bytesOf(form, format);
  for await (const { book, problem, cautions } of openReturned(`甲.${format}`, bytes)) {
    expect([problem, cautions]).toEqual([undefined, []]);
    if (book) return book;
  }
  throw new Error("nothing was read");
}

/** Line ends are written as each kind of file writes them. */
const tidy = (text: string): string => text.replace(/\r\n?/g, "\n").trim();

function rowsOf(book: WorkbookSnapshot) {
  const { items, units } = ledgerOf(book);
  return {
    units: units.map(({ unit }) => unit),
    rows: items.map(({ category, serial, matter, standard, due, progressNote, ratingText }) => [
      category,
      textOf(serial),
      tidy(matter),
      tidy(standard),
      due,
      progressNote,
      ratingText,
    ]),
  };
}

function hidden(book: WorkbookSnapshot): string[] {
  return (book.sheets[0]?.values ?? [])
    .map((row) => textOf(row.at(-1) ?? null))
    .filter((text) => text.startsWith("DCT"));
}

const FORM = unitForm("区教育局", [
  {
    category: "民生实事",
    standard: "新建学校2所；\n修缮校舍",
    matter: "教育 <优先> & 公平",
    due: "12 月",
    role: "lead",
  },
  { category: "续建项目", standard: "植树", role: "supporting" },
]);

describe.each(["xlsx", "docx"] as const)("a .%s", (format) => {
  test("is the unit's annex with its rows, nothing answered yet, and its marks", async () => {
    const book = await readBack(FORM, format);
    expect(rowsOf(book)).toEqual({
      units: ["区教育局"],
      rows: FORM.rows.map(({ category, serial, matter, standard, due }) => [
        category,
        textOf(serial),
        matter,
        standard,
        due,
        "",
        "",
      ]),
    });
    const [mark = "", ...keys] = hidden(book);
    expect(readFormMark(mark)).toMatchObject({ unit: "区教育局", keys: FORM.rows.map(({ key }) => key) });
    expect(keys.map(readRowMark)).toEqual(FORM.rows.map(({ key }) => key));
  });

  test("of every unit of the 2024 breakdown", async () => {
    const ledger = ledgerOf(await realSnapshot("breakdown"));
    const forms = formsOf(ledger, "breakdown", { period: "2024年第一季度", due: "2024-04-01" });
    for (const form of forms.filter(({ rows }, i) => format === "xlsx" || rows.length > 15 || i % 10 === 0)) {
      const book = await readBack(form, format);
      expect(rowsOf(book)).toEqual({
        units: [form.unit],
        rows: form.rows.map((row) => [
          row.category,
          textOf(row.serial),
          tidy(row.matter),
          tidy(row.standard),
          row.due,
          "",
          "",
        ]),
      });
      expect(hidden(book)).toHaveLength(form.rows.length + 1);
    }
  });

  test("has the same bytes every time", async () => {
    expect(await bytesOf(FORM, format)).toEqual(await bytesOf(FORM, format));
  });
});

describe("the Word file", () => {
  const body = async (): Promise<string> =>
    strFromU8(unzipSync(await bytesOf(FORM, "docx"))["word/document.xml"] ?? new Uint8Array());

  test("locks what is given, offers the words of the rating, and leaves the note free", async () => {
    const xml = await body();
    const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row).filter((row) => row.includes("DCT-"));
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      const cells = [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => cell);
      const kinds = cells.map((cell) =>
        cell.includes("sdtContentLocked")
          ? "locked"
          : cell.includes("w:dropDownList")
            ? "choice"
            : cell.includes("w:t ") || cell.includes("<w:t>")
              ? "text"
              : "empty",
      );
      expect(kinds.slice(3, 5)).toEqual(["empty", "choice"]);
      expect(kinds[0]).toBe("locked");
      expect(kinds[2]).toBe("locked");
      expect([...row.matchAll(/<w:listItem [^>]*w:value="([^"]*)"/g)].map(([, word]) => word)).toEqual(
        FORM.ratingWords,
      );
    }
    const ids = [...xml.matchAll(/<w:id w:val="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("lies across A4 and repeats its header", async () => {
    const xml = await body();
    expect(xml).toMatch(/<w:pgSz [^>]*w:w="16838"[^>]*w:h="11906"[^>]*w:orient="landscape"/);
    expect([...xml.matchAll(/<w:tblHeader/g)]).toHaveLength(2);
  });
});

test("one archive holds a file for every unit, by names in Chinese", async () => {
  const forms = [FORM, unitForm("区发改局", [{ standard: "稳增长" }])];
  const files = unzipSync(await formZip(forms, "xlsx", TODAY));
  expect(Object.keys(files)).toEqual([
    "01 区教育局（2024年第一季度填报表）.xlsx",
    "02 区发改局（2024年第一季度填报表）.xlsx",
  ]);
});

test("rows that are written in are free to grow, the others keep their height", async () => {
  const xml = strFromU8(unzipSync(await bytesOf(FORM, "xlsx"))["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  const fixed = [...xml.matchAll(/<row r="(\d+)" ([^>]*)>/g)].map(([, row, size = ""]) => [
    Number(row),
    size.includes("customHeight"),
  ]);
  expect(fixed.filter(([, isFixed]) => !isFixed).map(([row]) => row)).toEqual([5, 7]);
});
