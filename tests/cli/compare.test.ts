/** summarize --kinds and compare: the command line's contract for the summary set, on the real circular. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Edit } from "../../src/core/edits/plan";
import { openFile } from "../../src/files/xlsx/read/open";
import { ledgerOf } from "../../src/actions/check";
import { addressOf, type WorkItem } from "../../src/core/domain/items";
import { BOOKS, realSnapshot } from "../books/books";
import { ducha } from "../kit/ducha";

let folder: string;
let previous: string;

/** The first quarter as it might have been: the same rows, some rated otherwise, some with another note. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "ducha-"));
  previous = join(folder, "q1.xlsx");
  const opened = openFile(new Uint8Array(readFileSync(BOOKS.circular)));
  if (!opened.ok) throw new Error("the circular does not open");
  const { items } = ledgerOf(await realSnapshot("circular"));
  const set = (item: WorkItem, field: "rating" | "progressNote" | "standard", after: string): Edit => ({
    kind: "setCell",
    at: addressOf(item, field),
    before: field === "rating" ? item.ratingText : item[field],
    after,
  });
  const edits = items.flatMap((item, i) => [
    ...(item.rating === "completed" ? [set(item, "rating", "进展顺利")] : []),
    ...(i === 5 || i === 90 ? [set(item, "rating", "进度滞后")] : []),
    ...(i === 12 ? [set(item, "rating", "已完成")] : []),
    ...(i === 40 ? [set(item, "standard", "去年已经办结、今年不再列入的一件老事情")] : []),
    ...(i % 2 === 0 ? [set(item, "progressNote", `第${i}项一季度正在办理。`)] : []),
  ]);
  const receipt = await opened.workbook.apply({ label: "made", edits });
  if (receipt.outcome !== "applied") throw new Error(JSON.stringify(receipt.conflicts));
  writeFileSync(previous, opened.workbook.save());
});
afterAll(() => rmSync(folder, { recursive: true }));

async function sheetsOf(path: string) {
  const opened = openFile(new Uint8Array(readFileSync(path)));
  if (!opened.ok) throw new Error(path);
  return (await opened.workbook.read()).sheets;
}

test("compare --json", async () => {
  const { status, out } = await ducha("compare", BOOKS.circular, "--previous", previous, "--json");
  const json = JSON.parse(out) as {
    totals: object;
    units: readonly { moved: number }[];
    items: readonly { change: string; before: object | null; now: object | null }[];
    sentence: { zh: string };
  };
  expect(status).toBe(0);
  expect(Object.keys(json)).toEqual(["workbook", "previous", "periods", "totals", "units", "items", "sentence"]);
  expect(json.totals).toMatchObject({
    currentItems: 168,
    previousItems: 168,
    same: 160,
    progressed: 6,
    regressed: 1,
    unranked: 0,
    new: 1,
    gone: 1,
  });
  expect(json.units).toHaveLength(31);
  expect(json.items).toHaveLength(169);
  expect(json.items.find(({ change }) => change === "gone")).toMatchObject({ now: null });
  expect(json.items.find(({ change }) => change === "regressed")).toMatchObject({
    before: { word: "已完成" },
    now: { word: "进展顺利", sheet: "附件2 完成情况" },
  });
  expect(json.sentence.zh).toMatch(/^与上期相比，进度提升6项，持平160项，倒退1项，新增1项，不再列入1项；/);
});

test("compare for people, in both languages", async () => {
  const { out } = await ducha("compare", BOOKS.circular, "--previous", previous);
  expect(out).toMatch(/\n提升 6\n {2}区/);
  const english = await ducha("compare", BOOKS.circular, "--previous", previous, "--lang", "en");
  expect(english.out).toMatch(/^Against the last period, 6 progressed/);
});

test("compare without an earlier period says what to do", async () => {
  expect(await ducha("compare", BOOKS.circular)).toEqual({
    status: 1,
    out: "",
    error: "没有找到上期的完成情况表，请用 --previous 指定上期文件，或在工作簿中保留上期的表。",
  });
  expect((await ducha("compare", BOOKS.circular, "--previous", join(folder, "none.xlsx"))).status).toBe(2);
});

test("summarize without --kinds builds the four", async () => {
  const out = join(folder, "four.xlsx");
  expect((await ducha("summarize", BOOKS.circular, "-o", out)).status).toBe(0);
  expect((await sheetsOf(out)).map(({ name }) => name).slice(3)).toEqual([
    "统计表",
    "分类统计",
    "进度滞后事项清单",
    "问题清单",
  ]);
});

test("a summary asked for by name that cannot be built is named, and the status says so", async () => {
  const { status, error } = await ducha(
    "summarize",
    BOOKS.circular,
    "-o",
    join(folder, "some.xlsx"),
    "--kinds",
    "ranking,comparison",
  );
  expect(status).toBe(1);
  expect(error).toMatch(/^comparison：没有找到上期/);
});

test.each([
  ["没有“pie”这种汇总表", ["summarize", "b.xlsx", "-o", "c.xlsx", "--kinds", "pie"]],
  ["没有“”这种汇总表", ["summarize", "b.xlsx", "-o", "c.xlsx", "--kinds", ""]],
  ["compare 没有 -o 这个选项", ["compare", "b.xlsx", "-o", "c.xlsx"]],
  ["fill 没有 --kinds 这个选项", ["fill", "b.xlsx", "-o", "c.xlsx", "--kinds", "all"]],
])("wrong usage: %s", async (mistake, words) => {
  const { status, error } = await ducha(...words);
  expect(status).toBe(64);
  expect(error).toContain(mistake);
});
