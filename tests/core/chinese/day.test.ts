/** Days as people write them. */
import { fc } from "../../kit/properties";
import { dayNumber, fromIso, isoDay, readDay } from "../../../src/core/chinese/day";

const NEAR = { year: 2024, month: 4, day: 1 };
const read = (value: string | number): string | undefined => {
  const day = readDay(value, NEAR);
  return day && isoDay(day);
};

test.each([
  [45383, "2024-04-01"],
  [45383.75, "2024-04-01"],
  ["45383", "2024-04-01"],
  ["2024-04-01", "2024-04-01"],
  ["2024-4-1", "2024-04-01"],
  ["2024/4/1", "2024-04-01"],
  ["2024.4.1", "2024-04-01"],
  ["2024年4月1日", "2024-04-01"],
  ["２０２４年４月１日前", "2024-04-01"],
  ["2024-04-01T00:00:00.000Z", "2024-04-01"],
  ["2024/4/1 9:30", "2024-04-01"],
  [" 4月1日 ", "2024-04-01"],
  ["4.1", "2024-04-01"],
  ["12月30日", "2023-12-30"],
  ["2024-02-29", "2024-02-29"],
  [20240401, "2024-04-01"],
  ["20240401", "2024-04-01"],
  ["2024年4月1日（星期一）", "2024-04-01"],
  ["4月1日下午", "2024-04-01"],
  ["4月1日17时前", "2024-04-01"],
  ["4月1日下午5点半之前", "2024-04-01"],
  ["2024年4月1日下班前", "2024-04-01"],
])("%s is %s", (written, day) => expect(read(written)).toBe(day));

test.each([
  "",
  "已报",
  "2023-02-29",
  "2024-13-01",
  "2024-00-10",
  "4月31日",
  3,
  -1,
  1e9,
  "2024年4月",
  "4月1日收到2份",
  20241301,
])("%s is no day", (text) => expect(read(text)).toBeUndefined());

test("a day without its year is none where nobody knows which year is meant", () => {
  expect(readDay("4月1日")).toBeUndefined();
});

test("every serial number from 1990 to 2100 is the day that the calendar says", () => {
  fc.assert(
    fc.property(fc.integer({ min: 32874, max: 73415 }), (serial) => {
      const iso = new Date((serial - 25569) * 86400000).toISOString().slice(0, 10);
      expect(read(serial)).toBe(iso);
      const day = fromIso(iso);
      expect(day && dayNumber(day) - dayNumber({ year: 1970, month: 1, day: 1 })).toBe(serial - 25569);
    }),
  );
});

describe("what is too long or too far away is no day", () => {
  const withHour = (length: number): string =>
    `4月1日${"（以督查室收到时间为准，逾期不候）".repeat(3)}`.slice(0, length - 1) + "）";

  test.each([
    ["forty letters", withHour(40), "2024-04-01"],
    ["forty-one", withHour(41), undefined],
    ["1990 begins", 32874, "1990-01-01"],
    ["the day before", 32873, undefined],
    ["2100 ends", 73415, "2100-12-31"],
    ["the day after", 73416, undefined],
  ])("%s", (_, written, day) => {
    expect(read(written)).toBe(day);
  });
});
