/** The annex against the breakdown, in one workbook or two. */
import { checkSnapshot, ledgerOf, type CheckOptions } from "../../../src/actions/check";
import { planFix } from "../../../src/actions/fix";
import { applyPlan } from "../../../src/core/edits/apply";
import type { WorkbookSnapshot } from "../../../src/core/grid/snapshot";
import { againstBreakdown } from "../../../src/core/ledger/against-breakdown";
import { book, placeName } from "../../kit/sheets";
import { PLAN, breakdown, returned, FULL } from "./breakdown-rows";

const RULES = ["breakdown-matter-missing", "annex-matter-extra", "standard-altered"];

function found(own: WorkbookSnapshot, options?: CheckOptions): string[] {
  return checkSnapshot(own, options)
    .findings.filter(({ rule }) => RULES.includes(rule))
    .map(({ rule, message, at, unit }) => `${rule} ${message} ${unit ?? ""} ${placeName(at)}`);
}

test("in full: collective units answer for nobody", () => {
  expect(found(book(breakdown(PLAN), returned(FULL)))).toEqual([]);
  expect(found(book(returned(FULL)), { breakdown: book(breakdown(PLAN)) })).toEqual([]);
});

test("where only the lead reports, supporting units are not asked", () => {
  const plan = [
    ...PLAN,
    ["开展春季义务植树", "区园林局、区教育局"],
    ["办好职业技能大赛", "区人社局、区教育局"],
  ] as const;
  const leads = [
    ...FULL.filter(([unit]) => unit !== "区财政局"),
    ["区园林局", "开展春季义务植树"],
    ["区人社局", "办好职业技能大赛"],
  ] as const;
  expect(found(book(breakdown(plan), returned(leads)))).toEqual([]);
});

test("where supporting units report too, the one that does not is asked", () => {
  const plan = [
    ...PLAN,
    ["开展春季义务植树", "区园林局、区教育局"],
    ["办好职业技能大赛", "区人社局、区教育局"],
  ] as const;
  const all = [
    ...FULL.filter(([unit]) => unit !== "区财政局"),
    ["区园林局", "开展春季义务植树"],
    ["区教育局", "开展春季义务植树"],
    ["区人社局", "办好职业技能大赛"],
    ["区教育局", "办好职业技能大赛"],
  ] as const;
  expect(found(book(breakdown(plan), returned(all)))).toEqual([
    "breakdown-matter-missing missing 区财政局 责任分解表!B3",
  ]);
});

test("a matter under another unit is missing there and extra here", () => {
  const moved = FULL.map(([unit, matter]): [string, string] => [unit === "区园林局" ? "区城管局" : unit, matter]);
  expect(found(book(breakdown(PLAN), returned(moved))).sort()).toEqual([
    "annex-matter-extra extra 区城管局 附件2!B15",
    "breakdown-matter-missing missing 区园林局 责任分解表!B5",
  ]);
});

test("what all streets answer for is nobody's extra: neither one street's row nor that of the form they share", () => {
  const rows = [...FULL, ["阳逻街", "开展农村环境卫生整治"], ["各街镇", "开展农村环境卫生整治"]] as const;
  expect(found(book(breakdown(PLAN), returned(rows)))).toEqual([]);
  const extra = [...FULL, ["阳逻街", "建成口袋公园六个"]] as const;
  expect(found(book(breakdown(PLAN), returned(extra)))).toMatchObject([expect.stringContaining("annex-matter-extra")]);
});

test("from another file the finding stands at the unit's place in the annex", () => {
  const without = FULL.filter(([, matter]) => matter !== "建成口袋公园六个");
  expect(found(book(returned(without)), { breakdown: book(breakdown(PLAN)) })).toEqual([
    "breakdown-matter-missing missing 区园林局 附件2!A2:D2",
  ]);
  const known = [...without, ["区园林局", "新增城镇就业五千人以上"]] as const;
  expect(found(book(returned(known)), { breakdown: book(breakdown(PLAN)) })).toContain(
    "breakdown-matter-missing missing 区园林局 附件2!A16",
  );
});

test("an altered wording is one finding, its fix restores the breakdown's words", () => {
  const altered = FULL.map(([unit, matter]): [string, string] => [unit, matter.replace("六个", "四个")]);
  const own = book(breakdown(PLAN), returned(altered));
  expect(found(own)).toEqual(["standard-altered altered 区园林局 附件2!B15"]);
  const finding = checkSnapshot(own).findings.find(({ rule }) => rule === "standard-altered");
  expect(finding?.fix).toBeDefined();
  if (finding) expect(found(applyPlan(own, planFix(finding)))).toEqual([]);
});

test("the annex's own numbering stays when wording is restored", () => {
  const altered = FULL.map(([unit, matter]): [string, string] => [unit, matter.replace("六个", "四个")]);
  const plan = PLAN.map(([matter, units], i): [string, string] => [`（${i + 1}）${matter}`, units]);
  const finding = checkSnapshot(book(breakdown(plan), returned(altered))).findings.find(
    ({ rule }) => rule === "standard-altered",
  );
  expect(finding?.fix).toMatchObject([{ before: "建成口袋公园四个", after: "建成口袋公园六个" }]);
});

test("a number of three digits is a numbering that restored words leave out, one of four belongs to them", () => {
  const restored = (number: string): unknown => {
    const plan = PLAN.map(([matter, units]): [string, string] => [matter.replace(/^新建/, `（${number}）新建`), units]);
    const altered = FULL.map(([unit, matter]): [string, string] => [unit, matter.replace("三十公里", "五十公里")]);
    const findings = checkSnapshot(book(breakdown(plan), returned(altered))).findings;
    const fixes = findings.filter(({ rule }) => rule === "standard-altered").flatMap(({ fix }) => fix ?? []);
    return fixes
      .map((edit) => (edit.kind === "setCell" ? edit.after : ""))
      .find((text) => String(text).includes("公路"));
  };
  expect(restored("123")).toBe("新建改建农村公路三十公里");
  expect(restored("1234")).toBe("（1234）新建改建农村公路三十公里");
});

test("another year's breakdown gives one remark, and no flood", () => {
  const other = [
    ["疏浚河道二十公里", "区水务局"],
    ["培训教师三百人次", "区教育局"],
    ["改造厕所一百座", "区城管局"],
    ["举办龙舟赛一场", "区文旅局"],
  ] as const;
  expect(found(book(breakdown(other), returned(FULL)))).toEqual(["breakdown-matter-missing unrelated  附件2!A2:D2"]);
});

describe("one plan", () => {
  const MATTERS = [..."甲乙丙丁戊己庚辛壬癸"].map((letter) => `建成投用${letter}号厂房及${letter}号仓库`);
  const planOf = (rows: number) => MATTERS.slice(0, rows).map((matter): [string, string] => [matter, "区发改局"]);
  const isUnrelated = (rows: number, shared: number): boolean | undefined => {
    const own = planOf(rows).map(([matter], i): [string, string] => [
      "区发改局",
      i < shared ? matter : `${i}另有其事${i}`,
    ]);
    return againstBreakdown(ledgerOf(book(breakdown(planOf(rows)), returned(own))))?.unrelated;
  };

  test.each([
    [10, 3, false],
    [7, 2, true],
    [10, 2, true],
    [10, 10, false],
    [10, 0, true],
  ])("is what shares three tenths of its rows: %i rows, %i shared", (rows, shared, unrelated) => {
    expect(isUnrelated(rows, shared)).toBe(unrelated);
  });
});

describe("supporting units", () => {
  const shared = [..."甲乙丙丁戊"].map((letter) => `建成投用${letter}号厂房及${letter}号仓库`);
  const missing = (plan: number, reporting: number): number => {
    const rows = shared.slice(0, plan);
    const leads = rows.map((matter): [string, string] => ["区发改局", matter]);
    const others = rows.slice(0, reporting).map((matter): [string, string] => ["区财政局", matter]);
    const planned = rows.map((matter): [string, string] => [matter, "区发改局、区财政局"]);
    const findings = found(book(breakdown(planned), returned([...leads, ...others])));
    return findings.filter((finding) => finding.startsWith("breakdown-matter-missing")).length;
  };

  test.each([
    ["one of three", 3, 1, 2],
    ["two of five", 5, 2, 3],
    ["one of four", 4, 1, 0],
    ["one of five", 5, 1, 0],
  ])("are asked where a third of their rows came back: %s", (_, plan, reporting, asked) => {
    expect(missing(plan, reporting)).toBe(asked);
  });
});

test("nothing to compare", () => {
  expect(againstBreakdown(ledgerOf(book(breakdown(PLAN))))).toBeUndefined();
  expect(againstBreakdown(ledgerOf(book(returned(FULL))))).toBeUndefined();
});
