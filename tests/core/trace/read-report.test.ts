/** Reading a report: what is left out, where sentences stand, what they stand under. */
import { isPlan, readReport } from "../../../src/core/trace/report/read-report";
import { REPORT } from "../../kit/report";

const lines = (text: string): string[] =>
  readReport(text).sentences.map(({ zone, kind, text: words }) => `${zone} ${kind} ${words}`);

test("the review, the glossary and the cover are left out; every sentence has its zone and kind", () => {
  expect(lines(REPORT)).toEqual([
    "objectives target 地区生产总值增长5%以上；",
    "objectives target 固定资产投资增长10%以上。",
    "chapters heading 促进民生保障。",
    "chapters target 新增城镇就业8000人、农村劳动力转移就业5000人。",
    "chapters target 新改扩建公办幼儿园4所、中小学8所。",
    "chapters project 建设区未成年人保护中心。",
    "chapters heading 打造美丽环境。",
    "chapters target 提升13条路段门面招牌，新建生活垃圾分类收集屋15座。",
    "chapters general 持续优化营商环境。",
    "livelihood target 继续推进上年民生实事2件，新增公共服务等民生实事1件。",
    "self-building heading 依法行政善作为。",
    "self-building general 严格落实重大行政决策程序。",
  ]);
});

test("a sentence keeps its place, chapter and lead", () => {
  const sentence = readReport(REPORT).sentences.find(({ text }) => text.startsWith("新增城镇就业8000"));
  expect(sentence).toMatchObject({
    chapter: "（一）更加突出项目导向",
    section: "二、2023年工作安排",
    lead: "促进民生保障",
  });
  expect(REPORT.slice(sentence?.start, sentence?.end)).toBe("新增城镇就业8000人、农村劳动力转移就业5000人。");
});

test.each([
  ["a page number between", "新增城镇就\n\n— 12 —\n\n业8000人。"],
  ["lines of Windows", "新增城镇就\r\n业8000人。"],
  ["a page break", "新增城镇就\f业8000人。"],
  ["lines that a margin cuts", "    加快发展。持续优化营商环境，新增城镇就\n业8000人。"],
])("joins what a page cut: %s", (_, cut) => {
  const text = `二、2023年工作安排\n\n（一）促进民生\n\n加快发展。持续优化营商环境，${cut.replace(/^ +加快发展。持续优化营商环境，/, "")}`;
  const last = readReport(text).sentences.at(-1);
  expect(last?.text).toBe("持续优化营商环境，新增城镇就业8000人。");
  expect(text.slice(last?.start, last?.end).replace(/\s|— 12 —/g, "")).toBe(last?.text);
});

test.each([
  ["第一部分", "第一部分 2022年工作总结\n\n完成投资1亿元。\n\n第二部分 2023年工作安排\n\n新建学校3所。"],
  ["without numbers", "2023年工作安排\n\n新建学校3所。"],
  ["a pasted plan alone", "新建学校3所。"],
])("headings: %s", (_, text) => {
  expect(readReport(text).sentences.map((sentence) => sentence.text)).toEqual(["新建学校3所。"]);
});

test.each([
  ["a target", "新建学校3所。", "target"],
  ["a range is a target", "每条链重点培育3至5个项目。", "target"],
  ["基本同步", "居民收入与经济增长基本同步。", "target"],
  ["a number in a name", "深化“4+1+N”机制，落实“17条”政策。", "general"],
  ["a session of a congress", "落实区委六届五次全会精神。", "general"],
  ["a date", "2023年6月底前完善工作机制。", "general"],
  ["a road by its number", "启动建设318国道特大桥。", "project"],
  ["a thing won", "创成省级全域旅游示范区。", "project"],
  ["a plan issued", "编制绿地系统规划。", "project"],
  ["a direction", "持续优化营商环境。", "general"],
  ["the address", "各位代表，让我们团结一心。", "background"],
])("kind: %s", (_, text, kind) => {
  expect(readReport(`二、2023年工作安排\n\n（一）促进发展\n\n${text}`).sentences.map((one) => one.kind)).toEqual([
    kind,
  ]);
});

test("what promises hardly anything is no report", () => {
  expect(isPlan(readReport(REPORT))).toBe(true);
  expect(isPlan(readReport("会议纪要\n\n今天上午开会。参加的有三人。下午散会。"))).toBe(false);
  expect(isPlan(readReport(""))).toBe(false);
});

describe("a text that a margin cuts, whose lines may end with a sentence in the middle of a paragraph", () => {
  /** As a page sets it: each paragraph indented by two ideographs. */
  const wrapped = (text: string, width: number, indent: string): string =>
    text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .flatMap((line) => (indent + line).match(new RegExp(`.{1,${width}}[，。；！]?`, "gu")) ?? [])
      .join("\n");
  const read = (text: string): string[] =>
    readReport(text).sentences.map(({ lead, text: words }) => `${lead} | ${words}`);
  const PARAGRAPHS = [
    "二、2023年工作安排",
    "（一）更加突出项目导向，着力攻坚克难",
    ...Array.from(
      { length: 12 },
      (_, i) =>
        `促进民生保障。新增城镇就业${i + 10}000人、农村劳动力转移就业5000人。加快发展。持续优化营商环境，新改扩建公办幼儿园4所、中小学8所。抓好落实。建设区未成年人保护中心，严格落实重大行政决策程序，办好民生实事。`,
    ),
  ].join("\n");

  test.each(Array.from({ length: 23 }, (_, i) => 20 + i))("%d letters a line", (width) => {
    expect(read(wrapped(PARAGRAPHS, width, "　　"))).toEqual(read(wrapped(PARAGRAPHS, 9999, "　　")));
  });

  test("a paragraph that ends with a full line ends there where the next is indented", () => {
    const line = "加快发展持续优化营商环境提升服务能力水平新改扩建中学8所。";
    const text = ["二、2023年工作安排", ...Array.from({ length: 12 }, () => `　　${line}`)].join("\n");
    expect(readReport(text).sentences).toHaveLength(12);
    expect(new Set(readReport(text).sentences.map(({ paragraph }) => paragraph)).size).toBe(12);
  });

  test("paragraphs of a line each, of many lengths, are left as they are", () => {
    const own = Array.from({ length: 20 }, (_, i) => `抓好落实。新建学校${i + 2}所${"，持续优化营商环境".repeat(i)}。`);
    const text = ["二、2023年工作安排", ...own].join("\n");
    expect(readReport(text).sentences.filter(({ kind }) => kind === "heading")).toHaveLength(20);
  });
});
