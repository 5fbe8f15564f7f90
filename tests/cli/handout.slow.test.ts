/** ducha handout, in process: what it writes, what it says, and its exit status. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { openFile } from "../../src/files/xlsx/read/open";
import { readRoster } from "../../src/core/returns/roster/roster-sheet";
import { BOOKS } from "../books/books";
import { ducha } from "../kit/ducha";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ducha-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const inFolder = (name: string): string => join(folder, name);
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

async function read(path: string) {
  const opened = openFile(bytesOf(path));
  if (!opened.ok) throw new Error(opened.problem);
  return opened.workbook.read();
}

const FIRST = ["--period", "2024年第一季度", "--due", "2024-04-01"];

test("one .xlsx for every unit in a .zip, and what was done with the roster is said", async () => {
  const out = inFolder("下发.zip");
  const said = await ducha("handout", BOOKS.breakdown, "-o", out, ...FIRST);
  expect(said).toMatchObject({ status: 0, error: "" });
  const files = unzipSync(bytesOf(out));
  expect(Object.keys(files)).toHaveLength(50);
  expect(Object.keys(files)[0]).toBe("01 区发改局（2024年第一季度填报表）.xlsx");
  expect(said.out).toContain("2024年第一季度：按责任分解表的 242 项任务生成 50 个单位的填报表，共 385 行");
  expect(said.out).toContain("2024年4月1日前报送");
  expect(said.out).toContain("  区发改局 29 项");
  expect(said.out).toContain("“报送情况”没有保存");
});

test("as Word files, with the workbook and its roster beside them", async () => {
  const [out, kept] = [inFolder("forms.zip"), inFolder("book.xlsx")];
  const said = await ducha(
    "handout",
    BOOKS.breakdown,
    "-o",
    out,
    "--docx",
    "--book",
    kept,
    ...FIRST,
    "--due",
    "2024年4月8日",
    "--lang",
    "en",
  );
  expect(said).toMatchObject({ status: 0, error: "" });
  expect(Object.keys(unzipSync(bytesOf(out))).every((name) => name.endsWith(".docx"))).toBe(true);
  expect(said.out).toContain("due 2024-04-08");
  expect(said.out).not.toContain("not kept");
  const roster = readRoster(await read(kept));
  expect([roster?.entries.length, roster?.entries[0]?.due]).toEqual([50, "2024-04-08"]);
});

test("as sheets of a workbook; a second time nothing changes", async () => {
  const [first, second] = [inFolder("1.xlsx"), inFolder("2.xlsx")];
  expect((await ducha("handout", BOOKS.breakdown, "-o", first, ...FIRST)).status).toBe(0);
  const { sheets } = await read(first);
  expect(sheets.map(({ name }) => name).slice(5, 8)).toEqual(["报送情况", "区发改局", "区财政局"]);
  expect(sheets.find(({ name }) => name === "区发改局")?.protected).toBe(true);
  const said = await ducha("handout", first, "-o", second, ...FIRST);
  expect(said.out).toContain("与上次下发相同（第1版）");
  expect(said.out).toContain("（0 处改动）");
});

test("out of the last annex, for the next quarter", async () => {
  const said = await ducha("handout", BOOKS.circular, "-o", inFolder("forms.zip"));
  expect(said.out).toMatch(
    /2023年第三季度：按上期完成情况表的 168 项任务生成 31 个单位的填报表，共 168 行，20\d\d年\d+月\d+日前报送。/,
  );
  const fewer = await ducha("handout", BOOKS.circular, "-o", inFolder("forms.zip"), "--leave-out-completed");
  expect(fewer.out).toContain("上期已完成的 4 项没有下发。");
});

test("the breakdown in another file is this year's plan", async () => {
  const said = await ducha(
    "handout",
    BOOKS.circular,
    "-o",
    inFolder("forms.zip"),
    "--breakdown",
    BOOKS.breakdown,
    ...FIRST,
  );
  expect(said.out).toContain("按责任分解表的 242 项任务");
});

test("nothing to hand out: one sentence, status 1, no file", async () => {
  const out = inFolder("forms.zip");
  const said = await ducha("handout", BOOKS.circular, "-o", out, "--from", "breakdown");
  expect(said).toEqual({ status: 1, out: "", error: "没有找到责任分解表；在另一个文件里时，请用 --breakdown 指定。" });
  expect(existsSync(out)).toBe(false);
});

test.each([
  ["no output", [], "请用 -o 写明输出文件。"],
  ["Word files as sheets", ["-o", "out.xlsx", "--docx"], "--docx、--book 只用于 .zip 输出。"],
  ["a workbook beside a workbook", ["-o", "out.xlsx", "--book", "other.xlsx"], "只用于 .zip 输出。"],
  ["a text", ["-o", "out.txt"], "要以 .zip 或 .xlsx（.xlsm）结尾。"],
  ["an unknown source", ["-o", "out.zip", "--from", "report"], "--from 要是 breakdown 或 annex。"],
  ["no day", ["-o", "out.zip", "--due", "四月"], "看不出“四月”是哪一天"],
  ["a blank period", ["-o", "out.zip", "--period", " "], "--period 后面要写内容。"],
  ["another verb's option", ["-o", "out.zip", "--formulas"], "handout 没有 --formulas 这个选项。"],
])("wrong usage: %s", async (_, words, mistake) => {
  const { status, error } = await ducha("handout", BOOKS.breakdown, ...words);
  expect(status).toBe(64);
  expect(error).toContain(mistake);
});

test("neither output may be the input", async () => {
  const book = inFolder("book.xlsx");
  writeFileSync(book, readFileSync(BOOKS.breakdown));
  const before = readFileSync(book);
  expect((await ducha("handout", book, "-o", book)).status).toBe(64);
  expect((await ducha("handout", book, "-o", inFolder("forms.zip"), "--book", book)).status).toBe(64);
  expect(readFileSync(book)).toEqual(before);
});
