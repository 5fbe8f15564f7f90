/** The settings sheet (督查设置): what is read, what is left at its default, and which cell is to blame. */
import { ledgerOf } from "../../../src/actions/check";
import { DEFAULT_SETTINGS, readSettings } from "../../../src/core/domain/settings";
import { cellName } from "../../../src/core/grid/range";
import { annex, book, sheet } from "../../kit/sheets";
import { reading } from "../../kit/read";

const RULES = new Set(["tally-total", "serial-continuous"]);

function settings(table: string) {
  return sheet("督查设置", table);
}

function problems(table: string): string[] {
  return readSettings(book(settings(table)), RULES).problems.map(({ at, problem }) => `${problem} ${cellName(at)}`);
}

test("without the sheet the defaults hold", () => {
  expect(readSettings(book(sheet("Sheet1", "甲")), RULES)).toEqual(DEFAULT_SETTINGS);
});

test("reads every section, in any order, with or without numerals before the headings", () => {
  const table = settings(`
    督查设置
    不再提示
    规则 | 工作表 | 单元格 | 原文 | 理由
    tally-total | 附件1 | B9 | 12 | 含上年结转

    一、规则开关
    规则 | 开关（开、关）
    serial-continuous | 关
    tally-total | 开

    进度评估用词
    用词 | 含义
    红榜 | 已完成
    黑榜 | 进度滞后

    二、责任单位
    单位 | 别名
    区发展和改革局 | 区发改局、发改局
    区财政局 |

    基本设置
    项目 | 内容
    督查期间 | 2023年第三季度
    一项多个单位时计给 | 每个单位
    临期天数 | 10天`);
  expect(readSettings(book(table), RULES)).toEqual({
    units: [
      { name: "区发展和改革局", aliases: ["区发改局", "发改局"] },
      { name: "区财政局", aliases: [] },
    ],
    ratingWords: [
      { word: "红榜", kind: "completed" },
      { word: "黑榜", kind: "lagging" },
    ],
    period: "2023年第三季度",
    lead: "every",
    leadSaid: true,
    shares: { decimals: 0, forced: false },
    soonDays: 10,
    rulesOff: ["serial-continuous"],
    waivers: [{ rule: "tally-total", sheet: "附件1", range: "B9", text: "12", reason: "含上年结转" }],
    readings: [],
    problems: [],
  });
});

describe("a line that cannot be followed names its cell, and the other lines hold", () => {
  test.each<[name: string, table: string, problem: string]>([
    ["an unknown section", "九、其他\n甲 | 乙", "unknownSection A1"],
    ["an unknown kind", "进度评估用词\n用词 | 含义\n红榜 | 很好", "unknownKind B3"],
    ["a word without its kind", "进度评估用词\n用词 | 含义\n红榜 |", "unknownKind B3"],
    ["a kind without its word", "进度评估用词\n用词 | 含义\n | 已完成", "incomplete A3"],
    ["an unknown rule", "规则开关\n规则 | 开关\ntaly-total | 关", "unknownRule A3"],
    ["an unknown switch", "规则开关\n规则 | 开关\ntally-total | 不要", "unknownSwitch B3"],
    ["an unknown convention", "基本设置\n项目 | 内容\n一项多个单位时计给 | 最后一个", "unknownConvention B3"],
    ["days that are no number", "基本设置\n项目 | 内容\n临期天数 | 三天", "unknownDays B3"],
    ["an alias without its unit", "责任单位\n单位 | 别名\n | 发改局", "incomplete A3"],
    ["a unit twice", "责任单位\n单位 | 别名\n区财政局 |\n区财政局 | 财政局", "aliasTwice A4"],
    ["an alias of two units", "责任单位\n单位 | 别名\n区财政局 | 财局\n区发改局 | 财局", "aliasTwice B4"],
    [
      "a waiver for no cell",
      "不再提示\n规则 | 工作表 | 单元格 | 原文 | 理由\ntally-total | 附件1 | 九 | 1 | 已核",
      "badRange C3",
    ],
    [
      "a waiver without its rule",
      "不再提示\n规则 | 工作表 | 单元格 | 原文 | 理由\n | 附件1 | B9 | 1 | 已核",
      "incomplete A3",
    ],
    [
      "a waiver without its sheet",
      "不再提示\n规则 | 工作表 | 单元格 | 原文 | 理由\ntally-total | | B9 | 1 | 已核",
      "incomplete B3",
    ],
    [
      "a waiver without its reason",
      "不再提示\n规则 | 工作表 | 单元格 | 原文 | 理由\ntally-total | 附件1 | B9 | 1 |",
      "incomplete E3",
    ],
  ])("%s", (_, table, problem) => {
    expect(problems(table)).toEqual([problem]);
    expect(problems(`${table}\n\n基本设置\n项目 | 内容\n督查期间 | 2023年第三季度`)).toEqual([problem]);
  });
});

describe("what the settings change", () => {
  const units = settings("责任单位\n单位 | 别名\n区发展和改革局 | 发展改革委\n区财政局 |");

  test("aliases join spellings that nothing else joins", () => {
    const sheets = [annex({ 区发展和改革局: "1 | 甲事 | 已办 | 已完成", 发展改革委: "1 | 乙事 | 已办 | 已完成" })];
    expect(Object.keys(reading(sheets).units)).toHaveLength(2);
    expect(reading([units, ...sheets]).units).toEqual({ 区发展和改革局: 2 });
  });

  test("two units of the list are never joined", () => {
    const list = settings("责任单位\n单位 | 别名\n区发展和改革局 |\n区发改局 |");
    const sheets = [annex({ 区发展和改革局: "1 | 甲事 | 已办 | 已完成", 区发改局: "1 | 乙事 | 已办 | 已完成" })];
    expect(reading(sheets).units).toEqual({ 区发展和改革局: 2 });
    expect(reading([list, ...sheets]).units).toEqual({ 区发展和改革局: 1, 区发改局: 1 });
  });

  test("the office's own rating words count", () => {
    const words = settings("进度评估用词\n用词 | 含义\n红榜 | 已完成\n黑榜 | 进度滞后");
    const table = sheet(
      "附件2",
      "序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估\n1 | 区财政局 | 甲 | 已办 | 红榜\n2 | 区财政局 | 乙 | 因雨 | 黑榜",
    );
    expect(reading([words, table]).ratings).toEqual({ completed: 1, lagging: 1 });
  });

  test("a row with several units counts for each where the office says so", () => {
    const table = sheet(
      "附件2",
      "序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估\n1 | 区财政局、区发改局 | 甲 | 已办 | 已完成",
    );
    expect(reading([table]).units).toEqual({ 区财政局: 1 });
    const every = settings("基本设置\n项目 | 内容\n一项多个单位时计给 | 每个单位");
    expect(reading([every, table]).units).toEqual({ 区财政局: 1, 区发改局: 1 });
  });

  test("the period of the settings goes before the titles'", () => {
    const titled = sheet(
      "附件2",
      "2023年第二季度完成情况 | < | < | < | <\n序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估\n1 | 区财政局 | 甲 | 已办 | 已完成",
    );
    const set = settings("基本设置\n项目 | 内容\n督查期间 | 2023年第三季度");
    expect(ledgerOf(book(titled)).period).toMatchObject({ end: 6 });
    expect(ledgerOf(book(set, titled)).period).toMatchObject({ end: 9, year: 2023 });
  });

  test("a rule switched off says nothing", () => {
    const sheets = [annex({ 区财政局: "1 | 甲事 | 已办 | 已完成\n3 | 乙事 | 已办 | 已完成" })];
    expect(reading(sheets).findings).toEqual(["serial-continuous 附件2!A4"]);
    expect(reading([settings("规则开关\n规则 | 开关\nserial-continuous | 关"), ...sheets]).findings).toEqual([]);
  });
});
