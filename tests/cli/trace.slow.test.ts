/** ducha trace, ducha draft and check --report, in process. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFile } from "../../src/files/xlsx/read/open";
import { BOOKS } from "../books/books";
import { ducha } from "../kit/ducha";

const REPORT = join(__dirname, "../books/2023-work-report.txt");
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ducha-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const inFolder = (name: string): string => join(folder, name);
async function sheetsOf(path: string): Promise<string[]> {
  const opened = openFile(new Uint8Array(readFileSync(path)));
  if (!opened.ok) throw new Error(opened.problem);
  return (await opened.workbook.read()).sheets.map(({ name }) => name);
}

test("with -o the sheet is added to a new file", async () => {
  const out = inFolder("对照.xlsx");
  const said = await ducha("trace", REPORT, BOOKS.circular, "-o", out);
  expect(said.status).toBe(0);
  expect(said.out).toContain(
    "区发改局第 1 项“6.5%以上”，政府工作报告为“5%以上”（“地区生产总值增长5%以上”），请核对以哪个为准。",
  );
  expect(await sheetsOf(out)).toEqual(["通报", "附件1 统计表", "附件2 完成情况", "对照表"]);
});

test("draft writes a breakdown that handout takes", async () => {
  const draft = inFolder("拟.xlsx");
  const said = await ducha("draft", REPORT, "--previous", BOOKS.circular, "-o", draft);
  expect(said).toMatchObject({ status: 0, error: "" });
  expect(await sheetsOf(draft)).toEqual(["拟分解表"]);
  const handedOut = await ducha("handout", draft, "--from", "breakdown", "-o", inFolder("下发.xlsx"));
  expect(handedOut.status).toBe(0);
});
