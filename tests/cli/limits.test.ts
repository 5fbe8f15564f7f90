/** ducha limits: extensions and closings on 时限台账, as ducha due tells of them afterwards. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BOOKS } from "../books/books";
import { ducha } from "../kit/ducha";

const folder = mkdtempSync(join(tmpdir(), "ducha-limits-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Told {
  readonly key: string;
  readonly light: string;
  readonly day: string | null;
  readonly before: string | null;
}
async function lights(book: string): Promise<{ totals: Record<string, number>; items: readonly Told[] }> {
  return JSON.parse((await ducha("due", book, "--date", "2024-12-30", "--json")).out) as never;
}

test("items are put off and closed in one command, and the tables stay", async () => {
  const { items } = await lights(BOOKS.breakdown);
  const [first, second] = items.filter(({ light }) => light === "soon").map(({ key }) => key);
  const out = join(folder, "recorded.xlsx");
  const words = ["--put-off", first ?? "", "--until", "2025-03-31", "--by", "张副区长", "--close", second ?? ""];
  const { status, error } = await ducha("limits", BOOKS.breakdown, "-o", out, ...words, "--on", "2024-12-28");
  expect({ status, error }).toEqual({ status: 0, error: "" });
  const after = await lights(out);
  expect(after.totals).toMatchObject({ soon: 41, putOff: 1, done: 1 });
  expect(after.items.find(({ key }) => key === first)).toMatchObject({ day: "2025-03-31", before: "2024-12-31" });
});

test("as JSON: what was recorded, refused, changed and left; the tables' own days where they are asked for", async () => {
  const { items } = await lights(BOOKS.breakdown);
  const [first = ""] = items.filter(({ light }) => light === "soon").map(({ key }) => key);
  const out = join(folder, "changed.xlsx");
  const words = [
    "--put-off",
    `${first},XXXXXXXX`,
    "--until",
    "2025-03-31",
    "--by",
    "张副区长",
    "--change-due",
    "--json",
  ];
  const { status, out: told } = await ducha("limits", BOOKS.breakdown, "-o", out, ...words);
  expect(status).toBe(1);
  const json = JSON.parse(told) as { readonly changes: readonly Record<string, unknown>[] };
  expect(json).toMatchObject({
    workbook: BOOKS.breakdown,
    out,
    recorded: [{ key: first, decision: "putOff", day: "2025-03-31" }],
    refused: [{ key: "XXXXXXXX", why: "noItem", message: "表里已找不到这一项。" }],
    kept: [],
  });
  expect(json.changes).toEqual([expect.objectContaining({ after: "2025年3月31日前" })]);
  const after = await lights(out);
  expect(after.items.find(({ key }) => key === first)).toMatchObject({ day: "2025-03-31", before: "2024-12-31" });
  const none = await ducha(
    "limits",
    BOOKS.breakdown,
    "-o",
    join(folder, "no.xlsx"),
    "--close",
    "XXXXXXXX",
    "--on",
    "2024-12-28",
    "--json",
  );
  expect(none.status).toBe(1);
  expect(JSON.parse(none.out)).toMatchObject({ out: null, recorded: [], refused: [{ why: "noItem" }] });
});

test("a key that no item has is named; with nothing else nothing is written", async () => {
  const out = join(folder, "none.xlsx");
  expect(await ducha("limits", BOOKS.breakdown, "-o", out, "--close", "XXXXXXXX", "--on", "2024-12-28")).toEqual({
    status: 1,
    out: "",
    error: "XXXXXXXX：表里已找不到这一项。",
  });
});

test.each([
  [[], "请用 --put-off 或 --close 写明记哪几项"],
  [["--put-off", "A"], "--put-off 要写明 --until 和 --by。"],
  [["--put-off", "A", "--until", "2025-03-31"], "--put-off 要写明 --until 和 --by。"],
  [["--put-off", "A", "--until", "三月底", "--by", "张"], "--until 要写成 2024-04-03 这样，不能是“三月底”。"],
  [["--close", "A"], "--close 要写明 --on。"],
  [["--close", "A,A", "--on", "2024-12-28"], "A 写了两次。"],
])("%j is sent back", async (options, sentence) => {
  const { status, error } = await ducha("limits", BOOKS.breakdown, "-o", join(folder, "x.xlsx"), ...options);
  expect(status).toBe(64);
  expect(error).toContain(sentence);
});
