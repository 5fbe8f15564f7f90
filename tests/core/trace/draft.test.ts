/** The drafted breakdown: a row a sentence, candidates with their reasons, joining and splitting. */
import { ledgerOf } from "../../../src/actions/check";
import {
  chooseUnit,
  draftBreakdown,
  joinWithPrevious,
  splitRow,
  type Draft,
} from "../../../src/core/trace/draft/draft";
import { dutiesOf } from "../../../src/core/trace/draft/duties";
import { chargesIn } from "../../../src/core/trace/draft/leaders-notice";
import { readReport } from "../../../src/core/trace/report/read-report";
import { sheet } from "../../kit/sheets";
import { unitNames } from "../../../src/core/domain/unit-names";
import { realSnapshot } from "../../books/books";
import { CARRIED, carriedBy, REPORT } from "../../kit/report";

const NOTICE = `区委常委、常务副区长 李先勇：负责区政府常务工作。分管区发改局、区财政局。
副区长 陈曦：负责工业、人社工作。分管区人社局、区城管执法局。`;
const report = readReport(REPORT);
const draft = (): Draft => draftBreakdown(report, { previous: ledgerOf(carriedBy(CARRIED)), leaders: NOTICE });
const rowsOf = ({ rows }: Draft): string[] =>
  rows.map(({ matter, standard, unit, leader }) => [matter, standard, unit, leader].join(" | "));

test("a row for each sentence of objectives and chapters, in the report's own words", () => {
  expect(rowsOf(draftBreakdown(report))).toEqual([
    "全年主要预期目标 | 地区生产总值增长5%以上。 |  | ",
    "全年主要预期目标 | 固定资产投资增长10%以上。 |  | ",
    "促进民生保障 | 新增城镇就业8000人、农村劳动力转移就业5000人。 |  | ",
    "促进民生保障 | 新改扩建公办幼儿园4所、中小学8所。 |  | ",
    "促进民生保障 | 建设区未成年人保护中心。 |  | ",
    "打造美丽环境 | 提升13条路段门面招牌，新建生活垃圾分类收集屋15座。 |  | ",
    "打造美丽环境 | 持续优化营商环境。 |  | ",
  ]);
});

test("a unit is suggested with the row of last year that says so, and its leader by the notice", () => {
  const [, , jobs] = draft().rows;
  expect(jobs).toMatchObject({ unit: "区人社局", suggested: true, leader: "陈曦" });
  expect(jobs?.candidates[0]?.reason).toEqual({ at: { sheet: "附件2", row: 6, column: 1 }, text: CARRIED.区人社局[0] });
});

test("nobody is filled in where two are as likely", () => {
  const both = { ...CARRIED, 区财政局: CARRIED.区人社局 };
  const { rows } = draftBreakdown(report, { previous: ledgerOf(carriedBy(both)) });
  expect(rows[2]).toMatchObject({ unit: "", suggested: false });
  expect(rows[2]?.candidates.map(({ unit }) => unit).sort()).toEqual(expect.arrayContaining(["区人社局", "区财政局"]));
});

test("joining takes the one above, splitting gives both back, choosing confirms", () => {
  const joined = joinWithPrevious(draft(), 3);
  expect(joined.rows).toHaveLength(6);
  expect(joined.rows[2]?.standard).toBe(
    "新增城镇就业8000人、农村劳动力转移就业5000人。新改扩建公办幼儿园4所、中小学8所。",
  );
  expect(rowsOf(splitRow(joined, 2))).toEqual(rowsOf(draft()));
  expect(joinWithPrevious(draft(), 0)).toEqual(draft());
  expect(splitRow(draft(), 0)).toEqual(draft());
  expect(chooseUnit(draft(), 6, "区发改局、区商务局").rows[6]).toMatchObject({
    unit: "区发改局、区商务局",
    suggested: false,
    leader: "李先勇",
  });
});

test("a unit's own name speaks for it where none of last year's rows does", () => {
  const previous = ledgerOf({
    sheets: [
      sheet(
        "附件2",
        "序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估\n1 | 区教育局 | 新增校车八辆 | 已购置 | 已完成\n2 | 区水务局 | 疏浚河道 | 已疏浚 | 已完成",
      ),
    ],
  });
  const [row] = draftBreakdown(readReport("二、2024年工作安排\n\n（一）任务\n\n推进教育现代化。"), { previous }).rows;
  expect(row?.candidates.map(({ unit }) => unit)).toEqual(["区教育局"]);
});

test("a notice names leaders and what they are in charge of", () => {
  expect(chargesIn(NOTICE).map(({ leader, unit }) => `${leader} ${unit}`)).toEqual([
    "李先勇 区发改局",
    "李先勇 区财政局",
    "陈曦 区人社局",
    "陈曦 区城管执法局",
  ]);
  expect(chargesIn("陈曦同志：负责工业工作。\n分管单位：区科经局。")).toEqual([{ leader: "陈曦", unit: "区科经局" }]);
});

test("what a unit usually answers for tells where no row of last year has the words", () => {
  expect(dutiesOf("区人力资源和社会保障局")).toContain("就业");
  expect(dutiesOf("海棠、方杨工作专班")).toEqual([]);
  const others = { 区人社局: ["做好日常工作。"], 区财政局: ["做好日常工作。"] };
  const [, , jobs] = draftBreakdown(report, { previous: ledgerOf(carriedBy(others)) }).rows;
  expect(jobs?.candidates.map(({ unit }) => unit)).toEqual(["区人社局"]);
});

test("last year's real rows name a unit of this year's row among three, three times of four, and its lead, two times of three; suggestions are mostly right", async () => {
  const previous = ledgerOf(await realSnapshot("circular"));
  const planned = ledgerOf(await realSnapshot("breakdown"));
  const rows = (planned.tables[0]?.items ?? []).filter(({ units }) => units.length > 0);
  // A unit that was renamed between the years is the same one.
  const { canonical } = unitNames([...previous.items, ...planned.items].flatMap(({ units }) => units));
  const sentences = rows.map(({ standard }) => `推进${standard.replace(/[。；;！\s]/g, "，")}。`);
  const units = new Map(rows.map((row, i) => [sentences[i], row.units.map(canonical)]));
  const { rows: drafted } = draftBreakdown(readReport(`二、2024年工作安排\n\n（一）任务\n\n${sentences.join("\n")}`), {
    previous,
  });
  expect(drafted.length).toBeGreaterThan(rows.length - 5);
  const among = drafted.map(({ standard, candidates }) => {
    const right = units.get(standard) ?? [];
    const named = candidates.map(({ unit }) => canonical(unit));
    return { any: named.some((unit) => right.includes(unit)), lead: named.includes(right[0] ?? "") };
  });
  const suggested = drafted.flatMap(({ standard, unit, suggested: own }) =>
    own ? [units.get(standard)?.includes(canonical(unit))] : [],
  );
  expect(among.filter(({ any }) => any).length / rows.length).toBeGreaterThan(0.78);
  expect(among.filter(({ lead }) => lead).length / rows.length).toBeGreaterThan(0.68);
  expect(suggested.length).toBeGreaterThan(30);
  expect(suggested.filter(Boolean).length / suggested.length).toBeGreaterThan(0.8);
});
