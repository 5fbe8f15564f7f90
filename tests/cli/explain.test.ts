/** ducha check --explain and its JSON: the statistics, what was chosen about the whole workbook, and what a person has said. */
import { checkSnapshot } from "../../src/actions/check";
import { jsonReport } from "../../src/cli/reports/check";
import { explanation } from "../../src/cli/reports/reading";
import type { WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { book, sheet } from "../kit/sheets";

const HEADER = "序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估";
const ROWS = sheet(
  "附件2",
  `${HEADER}
   1 | 区教育局 | 新建公办幼儿园 | 已进场施工 | 达序时进度
   2 | 区教育局、区民政局 | 改造老旧小区 | 已全部完工 | 已完成
   3 | 区民政局 | 建成社区食堂 | 已进场装修 | 达序时进度`,
);
const counts = (...lines: readonly string[]) =>
  sheet("附件1", ["单位 | 承办事项 | 已完成 | 达序时进度", ...lines].join("\n"));
const SAID = sheet(
  "督查设置",
  `六、读法
   工作表 | 什么 | 标题或文字 | 读作
   附件2 | 列 | 完成情况 | 完成情况`,
);

const explained = (snapshot: WorkbookSnapshot, language: "zh" | "en" = "zh"): string[] =>
  explanation(checkSnapshot(snapshot), language).split("\n");
const json = (snapshot: WorkbookSnapshot): Record<string, unknown> =>
  JSON.parse(jsonReport("", checkSnapshot(snapshot), "zh")) as Record<string, unknown>;

/** Every unit of a shared row counts, clearly. */
const EVERY = book(counts("区教育局 | 2 | 1 | 1", "区民政局 | 2 | 1 | 1"), ROWS, SAID);
/** One count alone speaks for it. */
const OPEN = book(counts("区教育局 | 2 | 0 | 2", "区民政局 | 2 | 0 | 1"), ROWS);

test("for people: after the tables the statistics, the choices and what was said", () => {
  const lines = explained(EVERY);
  expect(lines.slice(lines.indexOf("附件1 A1:D3 读作统计表"))).toEqual([
    "附件1 A1:D3 读作统计表",
    "  承办事项 → 承办事项",
    "  已完成 → 已完成",
    "  达序时进度 → 进展顺利",
    "",
    "统计口径：",
    "  附件1  几个单位共同承担的事项，每个单位都计（比别的读法多对上 2 个数）",
    "",
    "督查设置里写明的读法：",
    "  附件2  列  完成情况 → 完成情况",
    "",
  ]);
});

test("what is still asked about is said to be so, in English too", () => {
  expect(explained(OPEN)).toContain(
    "  附件1  几个单位共同承担的事项，只计给第一个单位（别的读法对上的数一样多，照通常的读，拿不准）",
  );
  expect(explained(OPEN, "en")).toContain(
    "  附件1  an item of several units counts for the first (as many counts are right otherwise; the usual was taken, not sure)",
  );
});

test("for machines: margins, what else it may be, and what a person said", () => {
  expect(json(OPEN).choices).toEqual([
    expect.objectContaining({
      about: "lead",
      sheet: "附件1",
      range: "A1:D3",
      taken: "first",
      unusual: false,
      margin: 0,
      doubtful: 1,
      open: true,
    }),
  ]);
  expect(json(EVERY)).toMatchObject({
    tallies: [
      {
        sheet: "附件1",
        range: "A1:D3",
        confirmed: false,
        columns: [
          { heading: "承办事项", kind: "items" },
          { heading: "已完成", kind: "completed" },
          { heading: "达序时进度", kind: "onTrack" },
        ],
      },
    ],
    choices: [{ about: "lead", taken: "every", unusual: true, margin: 2, doubtful: 0, open: false }],
    said: { kinds: {}, readings: [{ sheet: "附件2", what: "column", text: "完成情况", as: "完成情况" }] },
  });
});

test("a list is named as what it was taken for", () => {
  const list = sheet("督办清单", `${HEADER}\n1 | 区民政局 | 建成社区食堂 | 已进场装修 | 达序时进度`);
  const snapshot = book(ROWS, list);
  expect(explained(snapshot)).toContain("  事项别的表里也有，作为摘自别的表");
  expect(json(snapshot).readings).toContainEqual(
    expect.objectContaining({ sheet: "督办清单", list: { name: "督办清单", as: "drawn", said: false } }),
  );
});

test("a workbook in which nothing had to be chosen names no choice", () => {
  expect(json(book(ROWS))).toMatchObject({ tallies: [], choices: [], said: { kinds: {}, readings: [] } });
  expect(explained(book(ROWS)).join("\n")).not.toMatch(/统计口径|督查设置/);
});
