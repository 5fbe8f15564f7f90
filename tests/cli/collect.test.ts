import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { checkSnapshot } from "../../src/actions/check";
import { remind } from "../../src/actions/remind";
import { run } from "../../src/cli/run";
import type { SheetDraft } from "../../src/core/edits/draft";
import type { UnitForm } from "../../src/core/forms/form";
import { formDraft } from "../../src/core/forms/form-sheet";
import type { CellContent } from "../../src/core/grid/snapshot";
import { bookOf } from "../../src/files/xlsx/write/new-book";
import { openFile } from "../../src/files/xlsx/read/open";
import { zipOf } from "../../src/files/package/zip-write";
import { formOf, OFFICE } from "../kit/returns";

const DIR = mkdtempSync(join(tmpdir(), "ducha-collect-"));
afterAll(() => rmSync(DIR, { recursive: true }));

const PLAIN: Omit<SheetDraft, "name" | "cells"> = {
  styles: [],
  merges: [],
  columnWidths: [],
  rowHeights: [],
  freezeRows: 0,
  print: { landscape: false },
};
const BOOK = join(DIR, "office.xlsx");
writeFileSync(BOOK, bookOf(OFFICE.sheets.map(({ name, values }) => ({ ...PLAIN, name, cells: values }))));

function bytes(form: UnitForm, change: (cells: CellContent[][]) => void = () => undefined): Uint8Array {
  const draft = formDraft(form, "填报表");
  const cells = draft.cells.map((row) => [...row]);
  for (const row of cells) if (String(row.at(-1) ?? "").startsWith("DCT-")) row.splice(2, 2, "正在办理。", "进展顺利");
  change(cells);
  return bookOf([{ ...draft, cells }]);
}

const SAVED = new Date(2023, 5, 29);

function folder(name: string, files: Readonly<Record<string, Uint8Array | string>>): string {
  const path = join(DIR, name);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), content);
    utimesSync(join(path, file), SAVED, SAVED);
  }
  return path;
}

async function ducha(...words: string[]): Promise<{ status: number; out: string; error: string }> {
  let [out, error] = ["", ""];
  const status = await run(words, { out: (text) => void (out += text), error: (text) => void (error += text) });
  return { status, out, error };
}

const A = formOf("区发改局");
const B = formOf("区科学技术和经济信息化局");

const MIXED = folder("mixed", {
  "b/区科经局.xlsx": bytes(B, (cells) => cells[4]?.splice(2, 1, null)),
  "a/区发改局.xlsx": bytes(A),
  "区统计局.xlsx": "no workbook",
  "~$区发改局.xlsx": "lock",
  ".hidden.xlsx": "hidden",
  "Thumbs.db": "x",
});

test("every file of the folder is judged, in the order of names; locks and hidden files are none", async () => {
  const { status, out } = await ducha("collect", MIXED, "--json");
  expect(status).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    files: [
      {
        file: "a/区发改局.xlsx",
        unit: "区发改局",
        period: "2023年第二季度",
        version: 1,
        verdict: "accepted",
        reasons: [],
        rows: { matched: 3, missing: 0, extra: 0 },
        remarks: [],
        findings: [],
      },
      {
        file: "b/区科经局.xlsx",
        verdict: "toBeReturned",
        reasons: ["完成情况未填 1 处。"],
        findings: [{ rule: "progress-missing", severity: "error", sheet: "填报表", range: "C5" }],
      },
      { file: "区统计局.xlsx", unit: "区统计局", verdict: "unreadable" },
    ],
    totals: { files: 3, accepted: 1, acceptedWithWarnings: 0, toBeReturned: 1, unreadable: 1 },
    outstanding: [],
    late: [],
    merge: null,
  });
});

test("what is accepted is merged into a new file, with who is outstanding and late", async () => {
  const returns = folder("one", { "区发改局.xlsx": bytes(A) });
  const out = join(DIR, "out.xlsx");
  const { status, out: text } = await ducha(
    "collect",
    returns,
    "--into",
    BOOK,
    "-o",
    out,
    "--date",
    "2023-07-03",
    "--json",
  );
  expect(status).toBe(0);
  expect(JSON.parse(text)).toMatchObject({
    outstanding: ["区科学技术和经济信息化局"],
    late: ["区科学技术和经济信息化局"],
    sentence: "截至7月3日，应报2家，已报1家；未报1家（区科学技术和经济信息化局）。",
    merge: { sheet: "附件2 完成情况", added: false, cells: 6, units: ["区发改局"], overwritten: [], leftAlone: [] },
  });
  const opened = openFile(readFileSync(out));
  if (!opened.ok) throw new Error(opened.problem);
  expect(checkSnapshot(await opened.workbook.read()).totals.byRating).toMatchObject({ onTrack: 3, unrated: 2 });
  const report = await remind(opened.workbook, "2023-07-03");
  expect(report?.roster.entries[0]).toMatchObject({ unit: "区发改局", returnedOn: "2023-06-29", verdict: "accepted" });
});

test("collected again into what came of it nothing changes; another return waits, or is merged as the newest", async () => {
  const first = join(DIR, "out.xlsx");
  const again = folder("again", { "区发改局.xlsx": bytes(A, (cells) => cells[4]?.splice(2, 1, "改写的情况")) });
  const same = await ducha("collect", join(DIR, "one"), "--into", first, "--date", "2023-07-04", "--json");
  expect(JSON.parse(same.out)).toMatchObject({ merge: { cells: 0, edits: 0 } });
  const waiting = await ducha("collect", again, "--into", first, "--json");
  expect(JSON.parse(waiting.out)).toMatchObject({ undecided: ["区发改局"], merge: { cells: 0 } });
  const newest = await ducha("collect", again, "--into", first, "--newest");
  expect(newest.out).toContain("合并到“附件2 完成情况”：1 个单位，1 格（0 格原为空）。");
});

test("without -o nothing is written, and a text says everything a person needs", async () => {
  const before = readFileSync(BOOK);
  const { status, out } = await ducha(
    "collect",
    join(MIXED, "a"),
    "--into",
    BOOK,
    "--date",
    "2023-06-30",
    "--lang",
    "en",
  );
  expect(status).toBe(0);
  expect(out.split("\n")).toEqual([
    "区发改局.xlsx  accepted",
    "  区发改局  2023年第二季度  3 items",
    "",
    "1 files, 1 returns: accepted 1, accepted with warnings 0, to be returned 0, unreadable 0.",
    "By 2023-06-30 1 of 2 units have sent their returns; 1 not yet due (区科学技术和经济信息化局).",
    "Merging into “附件2 完成情况”: 1 units, 6 cells (6 of them blank before).",
  ]);
  expect(readFileSync(BOOK)).toEqual(before);
});

test("two returns of a unit: none counts, or the newest", async () => {
  const twice = folder("twice", {
    "一.xlsx": bytes(A),
    "二.xlsx": bytes(A, (cells) => cells[4]?.splice(2, 1, "再次办理。")),
  });
  const late = new Date(2023, 5, 30);
  utimesSync(join(twice, "一.xlsx"), late, late);
  const none = JSON.parse((await ducha("collect", twice, "--json")).out) as { undecided: string[] };
  expect(none.undecided).toEqual(["区发改局"]);
  const newest = await ducha("collect", twice, "--newest");
  expect(newest.out).toContain("以“一.xlsx”为准，这一份没有收取。");
});

test("archives and single files are collected too; the office's own book is no return", async () => {
  const zip = join(DIR, "第一批.zip");
  writeFileSync(
    zip,
    zipOf([
      { name: "区发改局.xlsx", bytes: bytes(A) },
      { name: "x/区科经局.xlsx", bytes: bytes(B) },
    ]),
  );
  const { status, out } = await ducha("collect", zip, BOOK, "--into", BOOK, "--json");
  expect(status).toBe(0);
  const files = (JSON.parse(out) as { files: { file: string; unit: string }[] }).files;
  expect(files.map(({ file, unit }) => [file, unit])).toEqual([
    ["第一批.zip/区发改局.xlsx", "区发改局"],
    ["第一批.zip/x/区科经局.xlsx", "区科学技术和经济信息化局"],
  ]);
});

test("files of one name out of several folders are several returns", async () => {
  const january = folder("一月", { "区发改局.xlsx": bytes(A) });
  const february = folder("二月", { "区发改局.xlsx": bytes(A, (cells) => cells[4]?.splice(2, 1, "再次办理。")) });
  const { out } = await ducha("collect", january, february, "--json");
  const { files, undecided } = JSON.parse(out) as {
    files: { file: string; remarks: { kind: string }[] }[];
    undecided: string[];
  };
  expect(files.map(({ file, remarks }) => [file, remarks.map(({ kind }) => kind)])).toEqual([
    ["区发改局.xlsx", ["secondReturn"]],
    ["区发改局（2）.xlsx", ["secondReturn"]],
  ]);
  expect(undecided).toEqual(["区发改局"]);
});

test("words of a file give the terminal no orders and turn no writing round", async () => {
  const hostile = folder("hostile", {
    "a.xlsx": bytes(A, (cells) => {
      for (const row of cells) row[row.length - 1] = null;
      cells[1]?.splice(0, 1, "责任单位：\u001b[31m区\u202e改发\u0007局");
    }),
  });
  const { out } = await ducha("collect", hostile);
  expect(out).toContain("[31m区改发局");
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
});

test.each([
  ["a folder that is not there", ["collect", join(DIR, "nowhere")], 2, "找不到这个文件夹或文件"],
  ["a book that is none", ["collect", MIXED, "--into", join(MIXED, "区统计局.xlsx")], 2, "区统计局.xlsx："],
  ["no folder", ["collect"], 64, "collect 后面要写文件夹或文件。"],
  ["an output without a book", ["collect", MIXED, "-o", "x.xlsx"], 64, "-o 要和 --into 一起用"],
  ["the book as its own output", ["collect", MIXED, "--into", BOOK, "-o", BOOK], 64, "输出文件不能是原文件"],
  ["a blank book", ["collect", MIXED, "--into", " "], 64, "--into 后面要写内容。"],
  ["no day", ["collect", MIXED, "--date", "3 April"], 64, "不能是“3 April”"],
  ["another language", ["collect", MIXED, "--lang", "fr"], 64, "--lang 要是 zh 或 en。"],
  ["an option of another verb", ["collect", MIXED, "--formulas"], 64, "没有 --formulas 这个选项。"],
])("%s", async (_, words, status, mistake) => {
  const answer = await ducha(...words);
  expect(answer.status).toBe(status);
  expect(answer.error).toContain(mistake);
  expect(answer.out).toBe("");
});

test("help is the usage", async () => {
  expect(await ducha("collect", "--help")).toMatchObject({
    status: 0,
    out: expect.stringContaining("ducha collect") as string,
  });
});
