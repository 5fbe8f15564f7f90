/** Reports as files: every way a text is saved, and what is declined in one sentence. */
import { readFileSync } from "node:fs";
import { Document, Packer, Paragraph } from "docx";
import { openReport, openText } from "../../../src/files/report/open-report";
import { describeReportProblem } from "../../../src/files/report/problems";
import { bookOf } from "../../../src/files/xlsx/write/new-book";
import { BOOKS } from "../../books/books";
import { REPORT } from "../../kit/report";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const LINES = REPORT.split("\n").filter((line) => line !== "");
/** 新建学校3所。 three times, as Chinese Windows saves it. */
const GB18030 = new Uint8Array(
  [1, 2, 3].flatMap(() => [0xd0, 0xc2, 0xbd, 0xa8, 0xd1, 0xa7, 0xd0, 0xa3, 0x33, 0xcb, 0xf9, 0xa1, 0xa3]),
);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
const sheetOf = (rows: readonly (readonly string[])[]): Uint8Array =>
  bookOf([
    {
      name: "报告",
      cells: rows,
      styles: [],
      merges: [],
      columnWidths: [],
      rowHeights: [],
      freezeRows: 0,
      print: { landscape: false },
    },
  ]);
const wordFile = async (lines: readonly string[]): Promise<Uint8Array> =>
  new Uint8Array(
    await Packer.toBuffer(new Document({ sections: [{ children: lines.map((text) => new Paragraph(text)) }] })),
  );

test("a text in UTF-8 as it stands", async () => {
  expect(await openReport(utf8(REPORT))).toEqual({ ok: true, text: REPORT });
});

test("a text of Chinese Windows, and one of UTF-16 with its mark", async () => {
  expect(await openReport(GB18030)).toEqual({ ok: true, text: "新建学校3所。".repeat(3) });
  expect(await openReport(utf16(REPORT))).toEqual({ ok: true, text: `\ufeff${REPORT}` });
});

test("the paragraphs of a Word file and of a sheet", async () => {
  expect(await openReport(await wordFile(LINES))).toEqual({ ok: true, text: LINES.join("\n") });
  expect(await openReport(sheetOf(LINES.map((line) => [line])))).toEqual({ ok: true, text: LINES.join("\n") });
});

test.each([
  ["empty", () => new Uint8Array()],
  ["noText", () => utf8(" \n\n ")],
  ["noText", () => wordFile([""])],
  ["noPlan", () => utf8("会议纪要\n\n今天上午开会。参加的有三人。下午散会。")],
  ["tooLong", () => utf8("新建学校3所。".repeat(160_000))],
  ["tooLarge", () => new Uint8Array(5 * 1024 * 1024).fill(0x41)],
  ["notText", () => Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8])],
  ["notText", () => new Uint8Array(readFileSync(BOOKS.breakdown))],
  ["pdf", () => utf8("%PDF-1.7 ")],
  ["picture", () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
  ["oldWordDocument", () => utf8("{\\rtf1 text}")],
] as const)("declined: %s", async (problem, bytes) => {
  expect(await openReport(await bytes())).toEqual({ ok: false, problem });
  const { zh, en } = describeReportProblem(problem);
  expect(zh).toMatch(/。$/);
  expect(en).toMatch(/\.$/);
});

test("a notice is a text without a plan", async () => {
  expect(await openText(utf8("副区长 陈曦：分管区人社局。"))).toMatchObject({ ok: true });
});
