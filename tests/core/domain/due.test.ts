/** 完成时间 as people write it, held against the days it names. */
import fc from "fast-check";
import { dayNumber, isoDay, readDay, type Day } from "../../../src/core/chinese/day";
import { readDue, type Due } from "../../../src/core/domain/due";

const YEAR = 2024;

/** 2024-06-30 for an end; → days of stages before it; 无期 for open; ？ for unreadable. */
function shown(due: Due): string {
  switch (due.kind) {
    case "none":
      return "";
    case "unreadable":
      return due.why === "year" ? "哪年？" : "？";
    case "open":
      return ["无期", ...due.stages.map(({ day }) => isoDay(day))].join(" ");
    case "dated":
      return [
        ...new Set([
          ...due.stages.map(({ day }) => isoDay(day)).filter((day) => day !== isoDay(due.end)),
          isoDay(due.end),
        ]),
      ].join(" ");
  }
}

/** Seen in responsibility lists, circulars and rectification lists of many places, the year of the period being 2024. */
test.each([
  // a month is its last day
  ["12月", "2024-12-31"],
  ["12 月", "2024-12-31"],
  ["12月底", "2024-12-31"],
  ["１２月底", "2024-12-31"],
  ["12月份", "2024-12-31"],
  ["6月底前", "2024-06-30"],
  ["6月底之前", "2024-06-30"],
  ["6 月 底 前", "2024-06-30"],
  ["6月末", "2024-06-30"],
  ["7月底", "2024-07-31"],
  ["2月底前", "2024-02-29"],
  ["6月份前", "2024-06-30"],
  ["6月前", "2024-06-30"],
  ["十二月底", "2024-12-31"],
  ["十月底前", "2024-10-31"],
  ["九月", "2024-09-30"],
  ["9月底前完成", "2024-09-30"],
  ["10月底前", "2024-10-31"],
  ["12月底全面完成市下达的任务。", "2024-12-31"],
  ["11月底前办结", "2024-11-30"],
  // with its year
  ["2024年3月底", "2024-03-31"],
  ["2023年12月", "2023-12-31"],
  ["2019年6月底前", "2019-06-30"],
  ["2019年9月底之前", "2019-09-30"],
  ["2025年1月", "2025-01-31"],
  ["24年12月底", "2024-12-31"],
  ["2024-12", "2024-12-31"],
  ["2024/6", "2024-06-30"],
  ["2024.12", "2024-12-31"],
  ["2024.06", "2024-06-30"],
  ["2024.6月底前", "2024-06-30"],
  ["次年3月底前", "2025-03-31"],
  ["明年6月底", "2025-06-30"],
  ["今年9月底前", "2024-09-30"],
  ["2024年度12月底前", "2024-12-31"],
  // a day
  ["3月31日前", "2024-03-31"],
  ["2024年3月31日前", "2024-03-31"],
  ["2024年3月31日24时前", "2024-03-31"],
  ["5月20号", "2024-05-20"],
  ["5月20前", "2024-05-20"],
  ["2024-12-31", "2024-12-31"],
  ["2024/6/30", "2024-06-30"],
  ["2024.9.30", "2024-09-30"],
  ["2024．9．30", "2024-09-30"],
  ["20241231", "2024-12-31"],
  ["2024-12-31 00:00:00", "2024-12-31"],
  ["45657", "2024-12-31"],
  ["45657.5", "2024-12-31"],
  ["45627", "2024-12-31"],
  ["6/30", "2024-06-30"],
  ["6.30前", "2024-06-30"],
  ["12-31", "2024-12-31"],
  ["2024年12月31日（含）", "2024-12-31"],
  ["国庆节前", "2024-10-01"],
  ["七一前", "2024-07-01"],
  // thirds of a month
  ["6月上旬", "2024-06-10"],
  ["6月中旬前", "2024-06-20"],
  ["6月下旬", "2024-06-30"],
  ["2024年9月中下旬", "2024-09-30"],
  ["3月上中旬", "2024-03-20"],
  ["11月初", "2024-11-10"],
  ["11月中", "2024-11-20"],
  // parts of the year
  ["上半年", "2024-06-30"],
  ["2024年上半年", "2024-06-30"],
  ["下半年", "2024-12-31"],
  ["一季度", "2024-03-31"],
  ["第二季度末", "2024-06-30"],
  ["3季度", "2024-09-30"],
  ["2025年一季度", "2025-03-31"],
  ["前三季度", "2024-09-30"],
  ["一、二季度", "2024-06-30"],
  ["年底前", "2024-12-31"],
  ["年底", "2024-12-31"],
  ["2019年底前完成", "2019-12-31"],
  ["2024年年底前", "2024-12-31"],
  ["明年底", "2025-12-31"],
  ["年内", "2024-12-31"],
  ["年内完成", "2024-12-31"],
  ["年中", "2024-06-30"],
  ["全年", "2024-12-31"],
  ["2024年全年", "2024-12-31"],
  ["2025年", "2025-12-31"],
  ["2024年度", "2024-12-31"],
  ["2026年前", "2026-12-31"],
  ["“十四五”末", "2025-12-31"],
  // from … to …
  ["1-12月", "2024-12-31"],
  ["1—6月", "2024-06-30"],
  ["4月至6月", "2024-06-30"],
  ["2024年3月-2025年6月", "2025-06-30"],
  ["2024年11月至次年3月", "2025-03-31"],
  ["2019年—2020年", "2020-12-31"],
  ["2023-2025年", "2025-12-31"],
  ["3月1日至3月15日", "2024-03-15"],
  ["3月至年底", "2024-12-31"],
  ["即日起至12月底", "2024-12-31"],
  ["2019年11月上旬至11月底", "2019-11-30"],
  ["巩固提升阶段（4月至6月）。", "2024-06-30"],
  // stages
  ["3月底前开工，10月底前完工", "2024-03-31 2024-10-31"],
  ["2023年9月开工，2025年6月竣工", "2023-09-30 2025-06-30"],
  ["2025年3月底前开工，10月底前完工", "2025-03-31 2025-10-31"],
  ["街镇2019年6月底前完成；区级2019年底前完成", "2019-06-30 2019-12-31"],
  ["6月、12月", "2024-06-30 2024-12-31"],
  ["3、6、9、12月底", "2024-03-31 2024-06-30 2024-09-30 2024-12-31"],
  ["12月底前\n6月底前\n4月底前", "2024-06-30 2024-04-30 2024-12-31"],
  ["每季度末", "2024-03-31 2024-06-30 2024-09-30 2024-12-31"],
  ["每半年", "2024-06-30 2024-12-31"],
  ["6月底前创业者1000人次、服务创业企业200家次。全年累计创业者1800人次", "2024-06-30 2024-12-31"],
  ["6月发布个人信用分，10月底前完成优化，12月推广到至少4个领域应用。", "2024-06-30 2024-10-31 2024-12-31"],
  ["6月底 全年 全年 全年", "2024-06-30 2024-12-31"],
  ["长期坚持，12月底前取得阶段性成效", "2024-12-31"],
  // no end
  ["长期", "无期"],
  ["长期坚持", "无期"],
  ["持续推进", "无期"],
  ["常态化开展", "无期"],
  ["坚持常抓不懈", "无期"],
  ["全年持续推进", "无期 2024-12-31"],
  ["2019年6月底前，并长期坚持", "无期 2019-06-30"],
  ["2019年6月底坚持并长期", "无期 2019-06-30"],
  ["6月启动", "无期 2024-06-30"],
  ["12月底前\n按法律规定时限办理", "无期 2024-12-31"],
  ["10月底封顶，春节前交付", "无期 2024-10-31"],
  // nobody can tell
  ["尽快", "？"],
  ["立行立改", "？"],
  ["按序时进度推进", "？"],
  ["月底前", "？"],
  ["15日前", "？"],
  ["3个月内", "？"],
  ["接件后15日内", "？"],
  ["春节前", "？"],
  ["年初", "？"],
  ["12", "？"],
  ["3-6", "？"],
  ["6.3", "？"],
  ["2024.1", "？"],
  ["2月30日", "？"],
  ["13月", "？"],
  ["9月至6月", "？"],
  ["2024年9月开工，6月完工", "？"],
  ["区住建局", "？"],
  // nothing
  ["", ""],
  ["/", ""],
  ["—", ""],
  ["无", ""],
])("%s is %s", (words, days) => expect(shown(readDue(words, YEAR))).toBe(days));

test.each([
  "12月",
  "6月底前",
  "3月31日前",
  "上半年",
  "一季度",
  "年底前",
  "全年",
  "6/30",
  "每季度末",
  "3月底前开工，10月底前完工",
])("%s has no day where nobody knows the year", (words) =>
  expect(readDue(words)).toEqual({ kind: "unreadable", why: "year" }),
);

test.each(["2024年12月", "2024-12-31", "45657", "长期", "2024年3月底前开工，10月底前完工"])(
  "%s needs no year from outside",
  (words) => expect(readDue(words)).toEqual(readDue(words, 1999)),
);

test("every stage keeps its words", () => {
  const words = (text: string): string[] => {
    const due = readDue(text, YEAR);
    return due.kind === "dated" ? due.stages.map((stage) => stage.words) : [];
  };
  expect(words("3月底前开工，10月底前完工")).toEqual(["3月底前开工", "10月底前完工"]);
  expect(words("主体完工：10 月底；附属工程：12 月底前")).toEqual(["主体完工：10 月底", "附属工程：12 月底前"]);
  expect(words("6月底前开工12月底前完工")).toEqual(["6月底前开工", "12月底前完工"]);
  expect(words("方案编制4月至6月，9月完成")).toEqual(["方案编制4月至6月", "9月完成"]);
});

const days: fc.Arbitrary<Day> = fc
  .integer({ min: dayNumber({ year: 2000, month: 1, day: 1 }), max: dayNumber({ year: 2049, month: 12, day: 31 }) })
  .map((number) => {
    const iso = new Date(Date.UTC(0, 2, 1) + 0);
    iso.setUTCFullYear(0);
    iso.setTime(iso.getTime() + number * 86_400_000);
    return { year: iso.getUTCFullYear(), month: iso.getUTCMonth() + 1, day: iso.getUTCDate() };
  });

test("a day written out is that day, in whatever way and with whatever spaces", () => {
  fc.assert(
    fc.property(
      days,
      fc.constantFrom("年月日", "---", "///", "..."),
      fc.boolean(),
      ({ year, month, day }, [a, b, c], spaced) => {
        const gap = spaced ? " " : "";
        const written = [year, a, month, b, day, c === "日" ? c : ""].join(gap).trim();
        expect(readDue(written, 1999)).toMatchObject({ kind: "dated", end: { year, month, day } });
      },
    ),
  );
});

test("a month without a day is its last day: the next day is the first of a month", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2049 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const due = readDue(`${month}月底前`, year);
      if (due.kind !== "dated") throw new Error("a month has an end");
      const next = { year: month === 12 ? year + 1 : year, month: (month % 12) + 1, day: 1 };
      expect(dayNumber(due.end) + 1).toBe(dayNumber(next));
    }),
  );
});

test("of several days the last is the end, in whatever order they stand", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 }), (months) => {
      const due = readDue(months.map((month) => `${month}月底前完成`).join("\n"), YEAR);
      expect(due).toMatchObject({ kind: "dated", end: { month: Math.max(...months) } });
      expect(due).toHaveProperty("stages.length", months.length);
    }),
  );
});

test("whatever reads a day of a whole cell agrees", () => {
  fc.assert(
    fc.property(days, ({ year, month, day }) => {
      const written = `${year}年${month}月${day}日前`;
      expect(readDue(written)).toMatchObject({ end: readDay(written) });
    }),
  );
});

test("any text has an answer, and its days are days of the calendar", () => {
  const letters = fc.constantFrom(
    ..."0123456789年月日底末上中下旬前至-—、，；。季度半全长期持续每今明次内 \n".split(""),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(letters, { maxLength: 30 }).map((all) => all.join("")),
      ),
      (text) => {
        const due = readDue(text, YEAR);
        if (due.kind !== "dated" && due.kind !== "open") return;
        for (const { day } of due.stages) expect(readDay(isoDay(day))).toEqual(day);
        if (due.kind === "dated")
          expect(Math.max(...due.stages.map(({ day }) => dayNumber(day)))).toBe(dayNumber(due.end));
      },
    ),
    { numRuns: 2000 },
  );
});
