/** Which tables of a workbook speak of the present period. */
import { ledgerOf } from "../../../src/actions/check";
import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { bulletin, sheet, tally } from "../../kit/sheets";

function quarter(
  number: string,
  matters: string,
  name = `${number}季度附件2`,
  title = `第${number}季度完成情况`,
): SheetSnapshot {
  const rows = [...matters].map(
    (matter, i) => `${i + 1} | 区发改局 | 建成第${matter}号项目 | ${number}季度在建 | 进展顺利`,
  );
  return sheet(
    name,
    [`${title} | < | < | < | <`, "序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估", ...rows].join("\n"),
  );
}

function tablesOf(...sheets: readonly SheetSnapshot[]) {
  const { recognition, earlier } = ledgerOf({ sheets });
  const names = (tables: readonly { readonly sheet: string }[]): string[] => tables.map(({ sheet }) => sheet);
  return {
    present: names(recognition.annexes),
    earlier: names(earlier),
    declined: recognition.unrecognised.map(({ sheet: name, reason }) => `${name} ${reason}`),
  };
}

describe("of two annexes of different periods", () => {
  test.each([
    ["the same matters", "甲乙丙", "甲乙丙", false],
    ["one matter of three", "甲乙丙", "甲丁戊", false],
    ["one matter of the shorter one's three", "甲乙丙", "甲丁戊己庚辛", false],
    ["one matter of four", "甲乙丙丁", "甲戊己庚", true],
    ["no matter at all", "甲乙", "丙丁", true],
  ])("the earlier one is past where they share a third of their matters: %s", (_, first, second, both) => {
    const present = both ? ["一季度附件2", "二季度附件2"] : ["二季度附件2"];
    expect(tablesOf(quarter("一", first), quarter("二", second))).toMatchObject({
      present,
      earlier: both ? [] : ["一季度附件2"],
    });
  });

  test("the later one is the present one wherever it stands", () => {
    expect(tablesOf(quarter("二", "甲乙"), quarter("一", "甲乙")).present).toEqual(["二季度附件2"]);
  });

  test("the year goes before the quarter", () => {
    const last = quarter("四", "甲乙", "上年", "2022年第四季度完成情况");
    const own = quarter("一", "甲乙", "今年", "2023年第一季度完成情况");
    expect(tablesOf(last, own)).toMatchObject({ present: ["今年"], earlier: ["上年"] });
  });

  test("nobody knows which is past where one of them has no period", () => {
    expect(tablesOf(quarter("一", "甲乙"), quarter("二", "甲乙", "附件2", "完成情况")).present).toHaveLength(2);
  });

  test("the months of sheets' names tell as well", () => {
    const month = (name: string) => quarter("二", "甲乙", name, "完成情况");
    expect(tablesOf(month("5月"), month("6月"))).toMatchObject({ present: ["6月"], earlier: ["5月"] });
  });
});

describe("a statistics sheet or a circular of an earlier period", () => {
  const counts = (name: string) => tally("区发改局 | 2 | | 2 |", name);

  test("is past beside its successor", () => {
    const { declined } = tablesOf(counts("一季度统计"), counts("二季度统计"), quarter("二", "甲乙"));
    expect(declined).toEqual(["一季度统计 earlierPeriod"]);
  });

  test("is past beside the rows of its own period", () => {
    const { declined } = tablesOf(counts("一季度统计"), quarter("一", "甲乙"), quarter("二", "甲乙"));
    expect(declined).toEqual(["一季度统计 earlierPeriod"]);
  });

  test("is the present one, badly named, where neither stands there", () => {
    expect(tablesOf(counts("一季度统计"), quarter("二", "甲乙")).declined).toEqual([]);
  });

  test("is past only beside newer rows", () => {
    expect(tablesOf(counts("一季度统计"), counts("二季度统计"), quarter("一", "甲乙")).declined).toEqual([]);
  });

  test("so a circular that another one of this period stands beside", () => {
    const text = "共分解为2项任务，进展顺利2项。";
    const named = (name: string, title: string) => ({ ...bulletin(text), name, values: [[title], [text]] });
    const first = named("旧通报", "关于第一季度完成情况的通报");
    const second = named("新通报", "关于第二季度完成情况的通报");
    expect(tablesOf(first, second, quarter("二", "甲乙")).declined).toEqual(["旧通报 earlierPeriod"]);
    expect(tablesOf(first, quarter("二", "甲乙")).declined).toEqual([]);
  });
});
