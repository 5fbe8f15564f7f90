import { checkSnapshot } from "../../../../src/actions/check";
import { annex, book, sheet } from "../../../kit/sheets";
import { specify } from "../../../kit/specify";

function breakdown(...units: readonly string[]) {
  return sheet(
    "责任分解表",
    [
      "序号 | 目标名称 | 工作标准 | 分管区领导 | 责任单位",
      ...units.map((unit, i) => `${i + 1} | 目标${i + 1} | 完成第${i + 1}件事 | 张三 | ${unit}`),
    ].join("\n"),
  );
}

function times(name: string, count: number): string[] {
  return new Array<string>(count).fill(name);
}

function settings(...lines: readonly string[]) {
  return sheet("督查设置", ["二、责任单位", "单位 | 别名", ...lines].join("\n"));
}

specify("unit-unknown", {
  fixes: ["near"],
  valid: [
    { name: "listed", book: book(settings("区发改局 | 发改局"), annex({ 区发改局: "1 | 甲事 | 已办 | 已完成" })) },
    { name: "an alias", book: book(settings("区发改局 | 发改局"), annex({ 发改局: "1 | 甲事 | 已办 | 已完成" })) },
    { name: "collective names", book: book(settings("区发改局 |"), breakdown("区发改局", "各街镇", "区直有关部门")) },
    { name: "no list and every name once", book: book(breakdown("区发改局", "区财政局", "区教育局")) },
    {
      name: "short names differ in a letter by nature",
      book: book(breakdown("区民政局", "区民政局", "区民政局", "区财政局")),
    },
    {
      name: "a full name beside a frequent other one",
      book: book(breakdown("区教育局", "区教育局", "区教育局", "区教育发展中心")),
    },
    {
      name: "a spelling met twice is not established",
      book: book(breakdown("区住房和城乡建设局", "区住房和城乡建设局", "区住房保障和城乡建设局")),
    },
    {
      name: "three to two: neither is rare",
      book: book(breakdown(...times("区住房和城乡建设局", 3), ...times("区住房保障和城乡建设局", 2))),
    },
    { name: "four letters beside 区 are a short name", book: book(breakdown(...times("区城管一局", 3), "区城管二局")) },
    {
      name: "three letters longer",
      book: book(breakdown(...times("区住房和城乡建设局", 3), "区住房保障办和城乡建设局")),
    },
    { name: "no list, headings over blocks", book: book(annex({ 区发改局: "1 | 甲事 | 已办 | 已完成" })) },
  ],
  invalid: [
    {
      name: "not in the list, and near to nothing",
      book: book(settings("区发改局 |"), annex({ 区文化和旅游局: "1 | 甲事 | 已办 | 已完成" })),
      findings: [["unlisted", "附件2!A1", { name: "区文化和旅游局" }]],
    },
    {
      name: "near to a listed one: the cell that holds just the name can be mended",
      book: book(settings("区住房和城乡建设局 |"), breakdown("区住房保障城乡建设局")),
      findings: [["near", "责任分解表!E2", { name: "区住房保障城乡建设局", other: "区住房和城乡建设局" }]],
    },
    {
      name: "among several in a cell: shown only",
      book: book(settings("区住房和城乡建设局 |", "区发改局 |"), breakdown("区发改局、区住房和城乡建没局")),
      findings: [["near", "责任分解表!E2", { name: "区住房和城乡建没局", other: "区住房和城乡建设局" }]],
      unfixable: true,
    },
    {
      name: "half a name",
      book: book(breakdown("区方杨园工作专班", "区财政局", "区教育局", "区方杨园")),
      findings: [["odd", "责任分解表!E5", { name: "区方杨园", other: "区方杨园工作专班" }]],
    },
    {
      name: "a rare spelling of a frequent name",
      book: book(breakdown("区住房和城乡建设局", "区住房和城乡建设局", "区住房和城乡建设局", "区住房保障和城乡建设局")),
      findings: [
        ["rare", "责任分解表!E5", { name: "区住房保障和城乡建设局", other: "区住房和城乡建设局", count: 1, often: 3 }],
      ],
    },
    {
      name: "twice beside four times",
      book: book(breakdown(...times("区住房和城乡建设局", 4), ...times("区住房保障和城乡建设局", 2))),
      findings: [
        ["rare", "责任分解表!E6", { name: "区住房保障和城乡建设局", other: "区住房和城乡建设局", count: 2, often: 4 }],
      ],
    },
    {
      name: "five letters beside 区",
      book: book(breakdown(...times("区城市管一局", 3), "区城市管二局")),
      findings: [["rare", "责任分解表!E5", { name: "区城市管二局", other: "区城市管一局", count: 1, often: 3 }]],
    },
    {
      name: "without the 区 of the frequent name",
      book: book(breakdown("区市场监管局", "区市场监管局", "区市场监管局", "市场监管局")),
      findings: [["rare", "责任分解表!E5", { name: "市场监管局", other: "区市场监管局", count: 1, often: 3 }]],
    },
  ],
});

test("a doubtful name is told under itself, not under the unit that stands before it in the cell", () => {
  const own = book(settings("区住房和城乡建设局 |", "区发改局 |"), breakdown("区发改局、区住房和城乡建没局"));
  const { findings } = checkSnapshot(own);
  expect(findings.map(({ rule, unit }) => [rule, unit])).toEqual([["unit-unknown", "区住房和城乡建没局"]]);
});
