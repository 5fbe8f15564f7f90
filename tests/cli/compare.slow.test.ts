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

test("summarize --kinds all: the file read back holds the same numbers on every sheet", async () => {
  const out = join(folder, "all.xlsx");
  const { status, error } = await ducha(
    "summarize",
    BOOKS.circular,
    "-o",
    out,
    "--kinds",
    "all",
    "--previous",
    previous,
  );
  expect(status).toBe(0);
  expect(error).toMatch(/^leaders：没有写明分管领导/);
  const sheets = await sheetsOf(out);
  const total = (name: string): unknown[] =>
    sheets
      .find((sheet) => sheet.name === name)
      ?.values.filter((row) => row.includes("总计"))
      .at(-1)
      ?.filter((cell) => cell !== null && cell !== "") ?? [];
  expect(total("单位统计")).toEqual(["总计", 148, 168, 4, 164, 4 / 168]);
  expect(total("排名")).toEqual(["总计", 168, 4, 4 / 168, 164, 164 / 168]);
  expect(total("看板")).toEqual(["总计", 168, 4, 164]);
  expect(total("分类统计")).toEqual(["总计", 168, 4, 164]);
  expect(total("与上期对比")).toEqual(["总计", 168, 168, 6, 160, 1, 1, 1, expect.any(Number)]);
  const shared = sheets.find(({ name }) => name === "共同事项")?.values ?? [];
  const borne = shared.reduce((sum, row) => sum + (typeof row[2] === "number" ? row[2] - 1 : 0), 0);
  expect(borne).toBeLessThanOrEqual(168 - 148);
  expect(borne).toBeGreaterThan(0);
});

test("by leader, out of the real breakdown", async () => {
  const out = join(folder, "leaders.xlsx");
  expect((await ducha("summarize", BOOKS.breakdown, "-o", out, "--kinds", "leaders,units")).status).toBe(0);
  const rows = (await sheetsOf(out)).find(({ name }) => name === "分管领导统计")?.values ?? [];
  const totals = rows.find(([name]) => name === "总计");
  expect(totals?.[1]).toBe(242);
  expect(rows.at(-1)?.[0]).toMatch(/每位各计一次/);
});
