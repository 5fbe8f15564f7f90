/** ducha due, and the day that the other verbs take: the command line's contract, on the real breakdown. */
import { BOOKS } from "../books/books";
import { ducha } from "../kit/ducha";

test("lights by unit, for people", async () => {
  const { status, out } = await ducha("due", BOOKS.breakdown, "--date", "2024-12-30");
  const lines = out.split("\n");
  expect(status).toBe(0);
  expect(lines[0]).toBe(
    "到 2024-12-30：超期 0 项，临期 43 项，已延期 0 项，未到期 0 项，长期 0 项，已完成 0 项，已调整 0 项，时间看不出 0 项，未定时间 199 项。",
  );
  expect(lines.slice(2, 4)).toEqual(["区发改局", "  临期，还有1天  2024-12-31  地区生产总值增长 6%。  附件2 D3"]);
});

test("as JSON, with days that a person names", async () => {
  const { status, out } = await ducha("due", BOOKS.breakdown, "--date", "2025-01-02", "--days", "0", "--json");
  const json = JSON.parse(out) as { items: readonly { light: string }[] };
  expect(status).toBe(0);
  expect(Object.keys(json)).toEqual(["workbook", "date", "soonDays", "totals", "units", "items"]);
  expect(json).toMatchObject({ date: "2025-01-02", soonDays: 0, totals: { overdue: 43, none: 199 } });
  expect(json.items).toHaveLength(242);
  expect(json.items.find(({ light }) => light === "overdue")).toMatchObject({
    sheet: "附件2",
    cell: "D3",
    due: "12 月",
    day: "2024-12-31",
    days: 2,
    before: null,
  });
});

test("a book without days says so", async () => {
  expect(await ducha("due", BOOKS.circular, "--lang", "en")).toMatchObject({
    status: 1,
    error: expect.stringMatching(/^No item has a day/) as string,
  });
});

test.each([
  [["due", "--days", "三"], "--days 要写成 0 到 999 的整数，不能是“三”。"],
  [["due", "--date", "6月"], "--date 要写成 2024-04-03 这样，不能是“6月”。"],
  [["check", "--date", "6月"], "--date 要写成 2024-04-03 这样，不能是“6月”。"],
  [["summarize", "--date", "6月", "-o", "x.xlsx"], "--date 要写成 2024-04-03 这样，不能是“6月”。"],
])("%j is sent back", async ([verb = "", ...options], sentence) => {
  const { status, error } = await ducha(verb, BOOKS.breakdown, ...options);
  expect(status).toBe(64);
  expect(error).toContain(sentence);
});
