/** The Word file read back: its numbers are the ledger's and the sheet's, its tables and styles are Word's own. */
import { strFromU8, unzipSync } from "fflate";
import { applyPlan } from "../../../src/core/edits/apply";
import { annexWidths } from "../../../src/files/docx/annex-widths";
import { circularDocx } from "../../../src/files/docx/circular-docx";
import { annex, book, sheet } from "../../kit/sheets";
import { preview, parts, body, plain, tablesOf } from "./docx-parts";

test("page and type are those of an official document", async () => {
  const own = book(annex({ 区发改局: "1 | 甲事 | 已办 | 已完成" }));
  const files = await parts(own);
  const document = files["word/document.xml"] ?? "";
  const page = /<w:sectPr>.*<\/w:sectPr>/s.exec(document)?.[0];
  expect(page).toContain('<w:pgSz w:w="11906" w:h="16838"');
  expect(page).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
  expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(2);
  expect(document).not.toMatch(/<w:drawing|<w:pict/);
  const styles = files["word/styles.xml"] ?? "";
  const style = (name: string): string =>
    new RegExp(`<w:style [^>]*w:styleId="${name}".*?</w:style>`, "s").exec(styles)?.[0] ?? "";
  expect(style("CircularTitle")).toMatch(/w:eastAsia="方正小标宋简体".*<w:sz w:val="44"\/>/s);
  expect(style("CircularBody")).toMatch(/w:line="560".*w:lineRule="exact"/s);
  expect(style("CircularBody")).toMatch(/w:firstLineChars="200"/);
  expect(style("CircularBody")).toMatch(/w:eastAsia="仿宋_GB2312".*<w:sz w:val="32"\/>/s);
  expect(style("CircularHeading")).toContain("黑体");
  expect(style("CircularSubheading")).toContain("楷体_GB2312");
  expect(document).toContain('w:hint="eastAsia"');
  expect(files["word/settings.xml"]).toContain("<w:evenAndOddHeaders/>");
  const footers = Object.entries(files).filter(([path]) => /word\/footer\d+\.xml/.test(path));
  expect(
    footers.map(([, xml]) => [/w:jc w:val="(\w+)"/.exec(xml)?.[1], plain(xml), xml.includes("PAGE")]).sort(),
  ).toEqual([
    [undefined, "", false],
    [undefined, "", false],
    ["left", "—  —", true],
    ["right", "—  —", true],
  ]);
  expect(files["word/fontTable.xml"]).toMatch(/w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong/);
});

test("headings of the text have their levels", async () => {
  const template = sheet(
    "通报模板",
    "类别 | 文字\n标题 | 通报\n正文 | 一、总体情况\n正文 | （一）已完成\n正文 | 共{项数}项任务。",
  );
  const document = await body(book(template, annex({ 区发改局: "1 | 甲事 | 已办 | 已完成" })));
  const styles = [...document.matchAll(/<w:pStyle w:val="(Circular\w+)"\/>/g)].map(([, name]) => name);
  expect(styles.slice(0, 4)).toEqual(["CircularTitle", "CircularHeading", "CircularSubheading", "CircularBody"]);
});

test("the same circular gives the same bytes, dated by its own day and not by the clock", async () => {
  const own = book(annex({ 区发改局: "1 | 甲事 | 已办 | 已完成" }));
  const { circular } = preview(own);
  jest.useFakeTimers({
    now: new Date("2030-01-01"),
    doNotFake: ["setImmediate", "setTimeout", "nextTick", "queueMicrotask"],
  });
  const first = await circularDocx(circular);
  jest.setSystemTime(new Date("2031-05-05"));
  const second = await circularDocx(circular);
  jest.useRealTimers();
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  expect(strFromU8(unzipSync(first)["docProps/core.xml"] ?? new Uint8Array())).toContain("2023-08-04T00:00:00Z");
});

test("letters that no file can hold are left out, others are kept as they are", async () => {
  const own = book(annex({ 区发改局: "1 | 甲<事>&“乙”\u0001\ud800 | 已办⏎二 | 已完成" }));
  const [, table = []] = tablesOf(await body(own));
  expect(table.at(-1)).toEqual(["1", "甲<事>&“乙”", "已办\n二", "已完成"]);
});

describe("pages as an office signs them", () => {
  const sections = (xml: string): string[] => [...xml.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map(([one]) => one);
  const rowsOf = (xml: string): string[] => [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([one]) => one);

  test("附件2 lies on wide pages, and the imprint on a last even page that carries no number", async () => {
    const [letter = "", wide = "", imprint = "", ...more] = sections(
      await body(book(annex({ 区发改局: "1 | 甲事 | 已办 | 已完成" }))),
    );
    expect(more).toEqual([]);
    expect(letter).not.toContain("landscape");
    expect(wide).toContain('w:orient="landscape"');
    expect(imprint).toContain('<w:type w:val="evenPage"/>');
    expect(imprint).not.toContain("landscape");
  });

  test("a circular without copies has no imprint's page", async () => {
    const template = sheet("通报模板", "类别 | 文字\n标题 | 通报\n正文 | 共{项数}项任务。");
    expect(sections(await body(book(template, annex({ 区发改局: "1 | 甲事 | 已办 | 已完成" }))))).toHaveLength(2);
  });

  test("a row that a page holds is not split; one that none holds is", async () => {
    const split = async (note: string): Promise<boolean> => {
      const rows = rowsOf(await body(book(annex({ 区发改局: `1 | 甲事 | ${note} | 已完成` }))));
      return !(rows.find((row) => row.includes("甲事")) ?? "").includes("<w:cantSplit/>");
    };
    expect(await split("已".repeat(29 * 37))).toBe(false);
    expect(await split("已".repeat(29 * 37 + 1))).toBe(true);
  });

  test("letterhead and number stand in red above a title whose lines part by sense", async () => {
    const template = sheet(
      "通报模板",
      "类别 | 文字\n红头 | 新洲区人民政府督查室文件\n发文字号 | 新政督〔2023〕5号\n标题 | 关于2023年区《政府工作报告》确定的目标任务第二季度完成情况的通报\n正文 | 共{项数}项任务。",
    );
    const own = book(template, annex({ 区发改局: "1 | 甲事 | 已办 | 已完成" }));
    const [head = "", number = "", title = ""] = [...(await body(own)).matchAll(/<w:p>.*?<\/w:p>/gs)].map(
      ([one]) => one,
    );
    expect([plain(head), /w:color w:val="FF0000"/.test(head)]).toEqual(["新洲区人民政府督查室文件", true]);
    expect([plain(number), /<w:bottom [^>]*w:color="FF0000"/.test(number)]).toEqual(["新政督〔2023〕5号", true]);
    expect(title.split("<w:br/>").map(plain)).toEqual([
      "关于2023年区《政府工作报告》确定的目标任务",
      "第二季度完成情况的通报",
    ]);
    const [first, second, third] =
      applyPlan(own, preview(own).plan)
        .sheets.at(-1)
        ?.values.map(([cell]) => cell) ?? [];
    expect([first, second, third]).toEqual([plain(head), plain(number), plain(title)]);
  });
});

describe("the widths of 附件2", () => {
  const widthsFor = (standard: number, note: number): number[] =>
    annexWidths(
      {
        title: "",
        header: [],
        units: [{ unit: "", rows: [["1", "标".repeat(standard), "做".repeat(note), "已完成"]] }],
      },
      14000,
    );

  test("always add up to the table's, and the longer text has more of it", () => {
    for (const [standard, note] of [
      [10, 200],
      [200, 10],
      [100, 100],
      [0, 0],
    ] as const) {
      const [, left = 0, right = 0] = widthsFor(standard, note);
      expect(widthsFor(standard, note).reduce((sum, width) => sum + width, 0)).toBe(14000);
      if (standard !== note) expect(left > right).toBe(standard > note);
    }
  });
});
