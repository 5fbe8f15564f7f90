/** Where an item stands on a day. */
import { fc } from "../../kit/properties";
import { ledgerOf } from "../../../src/actions/check";
import { dayNumber, isoDay, type Day } from "../../../src/core/chinese/day";
import { lightWords } from "../../../src/core/limits/light-words";
import { daysBetween, litItems, litOn, type Light } from "../../../src/core/limits/lights";
import {
  comingItems,
  countLights,
  lightsByDay,
  lightsByLeader,
  lightsByUnit,
  overdueItems,
} from "../../../src/core/limits/overview";
import { book, sheet } from "../../kit/sheets";

const HEADER = "序号 | 责任单位 | 工作标准 | 分管领导 | 完成时间 | 完成情况 | 进度评估";
const annex = (...rows: readonly string[]) =>
  sheet("附件2", `2024年区目标任务完成情况 | < | < | < | < | < | <\n${HEADER}\n${rows.join("\n")}`);
const record = (...rows: readonly string[]) =>
  sheet(
    "时限台账",
    `序号 | 责任单位 | 工作标准 | 原定时间 | 延期至 | 批准人 | 批准时间 | 理由 | 办结时间\n${rows.join("\n")}`,
  );
const DATE: Day = { year: 2024, month: 6, day: 28 };

function lightOf(due: string, rating = "进展顺利", line?: string): Light {
  const sheets = [annex(`1 | 区水务局 | 建成泵站 | 王某 | ${due} | 正在安装 | ${rating}`)];
  const ledger = ledgerOf(
    book(...sheets, ...(line === undefined ? [] : [record(`1 | 区水务局 | 建成泵站 | ${due} | ${line}`)])),
    { date: DATE },
  );
  const [lit] = litItems(ledger);
  if (!lit) throw new Error("the row has a light");
  return lit.light;
}

const shown = (light: Light): string =>
  [lightWords(light).zh, light.day && isoDay(light.day), light.before && `原 ${isoDay(light.before)}`, light.stage]
    .filter((part) => part !== undefined)
    .join(" | ");

test.each([
  ["5月底前", "超期28天 | 2024-05-31"],
  ["6月27日", "超期1天 | 2024-06-27"],
  ["6月28日", "临期，当天到期 | 2024-06-28"],
  ["7月1日", "临期，还有3天 | 2024-07-01"],
  ["7月2日", "未到期，还有4天 | 2024-07-02"],
  ["6月底前开工，10月底前完工", "临期，还有2天 | 2024-06-30 | 6月底前开工"],
  ["3月底前开工，10月底前完工", "未到期，还有125天 | 2024-10-31 | 10月底前完工"],
  ["3月底前开工，5月底前完工", "超期28天 | 2024-05-31"],
  ["长期", "长期"],
  ["3月底前，并长期坚持", "长期"],
  ["6月底前，并长期坚持", "临期，还有2天 | 2024-06-30"],
  ["尽快", "时间看不出"],
  ["", "未定时间"],
])("%s on 28 June: %s", (due, light) => expect(shown(lightOf(due))).toBe(light));

test.each([
  ["已完成", "", "已完成 | 2024-05-31"],
  ["调整", "", "已调整"],
  ["进度滞后", "2024-07-31 | 李某 | 2024-05-20 | 汛期", "已延期，还有33天 | 2024-07-31 | 原 2024-05-31"],
  ["进度滞后", "2024-06-30 | | 2024-05-20 | 汛期", "临期，还有2天 | 2024-06-30 | 原 2024-05-31"],
  ["进度滞后", "2024年6月20日 | 李某 | | 汛期", "超期8天 | 2024-06-20 | 原 2024-05-31"],
  ["进度滞后", "2024年7月底 | 李某 | | 汛期", "已延期，还有33天 | 2024-07-31 | 原 2024-05-31"],
  ["进度滞后", "2024-07-31 | | | 汛期", "超期28天 | 2024-05-31"],
  ["进度滞后", "再说 | 李某 | | 汛期", "超期28天 | 2024-05-31"],
  ["进展顺利", " | | | | 2024-05-30", "已完成 | 2024-05-31"],
  ["进展顺利", " | | | | 2024-06-10", "已完成，超期10天 | 2024-05-31"],
  ["进展顺利", " | | | | 已办结", "已完成 | 2024-05-31"],
  ["进展顺利", " | | | | 未办结", "超期28天 | 2024-05-31"],
  ["进展顺利", " | | | | 2024-07-05", "超期28天 | 2024-05-31"],
])("5月底前, rated %s, on record %s: %s", (rating, line, light) =>
  expect(shown(lightOf("5月底前", rating, line))).toBe(light),
);

test("days left to be soon are the office's own", () => {
  const rows = annex("1 | 区水务局 | 建成泵站 | 王某 | 7月8日 | 正在安装 | 进展顺利");
  const settings = sheet("督查设置", "基本设置\n项目 | 内容\n临期天数 | 10");
  const kinds = [book(rows), book(rows, settings)].map((one) => litItems(ledgerOf(one, { date: DATE }))[0]?.light.kind);
  expect(kinds).toEqual(["later", "soon"]);
});

test("nobody asked about a day, so there is no light", () => {
  expect(litItems(ledgerOf(book(annex("1 | 区水务局 | 建成泵站 | 王某 | 5月底 | 正在安装 | 进展顺利"))))).toEqual([]);
});

const WORDS = ["3月底", "5月31日", "6月28日前", "7月1日", "年底前", "长期", "尽快", "", "3月底前开工，10月底前完工"];
const rows = fc.array(
  fc.record({
    unit: fc.constantFrom("区水务局", "区教育局", "区民政局"),
    leader: fc.constantFrom("王某某", "李某某"),
    due: fc.constantFrom(...WORDS),
    rating: fc.constantFrom("已完成", "进展顺利", "进度滞后", "调整"),
  }),
  { minLength: 1, maxLength: 12 },
);
const dates = fc.record({
  year: fc.constant(2024),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});

test("units, leaders and days count the same items, and the two lists hold what their lights say", () => {
  fc.assert(
    fc.property(rows, dates, (lines, date) => {
      const ledger = ledgerOf(
        book(
          annex(
            ...lines.map(
              ({ unit, leader, due, rating }, i) =>
                `${i + 1} | ${unit} | 建成第${i + 1}项工程 | ${leader} | ${due} | 因故 | ${rating}`,
            ),
          ),
        ),
        { date },
      );
      const lit = litItems(ledger);
      const counts = countLights(lit);
      const sum = (groups: ReturnType<typeof lightsByUnit>, kind: keyof typeof counts): number =>
        groups.reduce((total, group) => total + group.counts[kind], 0);
      for (const kind of Object.keys(counts) as (keyof typeof counts)[]) {
        expect(sum(lightsByUnit(ledger, lit), kind)).toBe(counts[kind]);
        expect(sum(lightsByLeader(ledger, lit), kind)).toBe(counts[kind]);
      }
      expect(sum(lightsByDay(lit), "overdue")).toBe(counts.overdue);
      expect(overdueItems(lit)).toHaveLength(counts.overdue);
      expect(comingItems(lit)).toHaveLength(counts.soon + counts.putOff + counts.later);
      for (const { light, item } of overdueItems(lit)) {
        expect(item.rating).not.toBe("completed");
        expect(light.days).toBe(light.day && daysBetween(light.day, date));
        expect(light.days).toBeGreaterThan(0);
      }
    }),
    { numRuns: 60 },
  );
});

test("as days go by a light only goes on: later, soon, overdue", () => {
  const order = ["later", "soon", "overdue"];
  const ledger = ledgerOf(book(annex("1 | 区水务局 | 建成泵站 | 王某 | 6月20日 | 正在安装 | 进展顺利")));
  fc.assert(
    fc.property(dates, dates, fc.integer({ min: 0, max: 30 }), (a, b, soonDays) => {
      const [first, second] = dayNumber(a) <= dayNumber(b) ? [a, b] : [b, a];
      const place = (date: Day): number => order.indexOf(litOn(ledger, date, soonDays)[0]?.light.kind ?? "");
      expect(place(first)).toBeGreaterThanOrEqual(0);
      expect(place(first)).toBeLessThanOrEqual(place(second));
    }),
  );
});
