/** 退回意见: what a unit is asked to mend, ready to copy. */
import { checkSnapshot } from "../../src/actions/check";
import { sendBackNote, returnNotes } from "../../src/actions/send-back-notes";
import { remark } from "../../src/core/returns/wording/remarks";
import { annex, book, sheet, tally } from "../kit/sheets";

const BOOK = book(
  tally("区发改局 | 5 | 1 |  |\n区财政局 | 1 | 1 |  |"),
  sheet(
    "附件2",
    "2023年第二季度完成情况 | < | < | < | <\n序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估\n" +
      "1 | 区发改局 | 甲事 | | 已完成\n2 | 区发改局 | 乙事 | 掉时序进度5个百分点。 | 进展顺利\n3 | 区财政局 | 丙事 | 已办结。 | 已完成\n4 | 区教育局 | 新建学校4000所 | 新建学校3所。 | 进展顺利",
  ),
);

test("lists a unit's own findings with their cells, and nobody else's", () => {
  const notes = returnNotes(checkSnapshot(BOOK), "zh");
  expect(notes.map(({ unit, findings }) => [unit, findings])).toEqual([["区发改局", 2]]);
  expect(notes[0]?.text.split("\n")).toEqual([
    "区发改局：",
    "你单位报送的第二季度完成情况收悉。经核对，以下 2 处请补充或更正后重新报送：",
    expect.stringMatching(/^1\. .*（附件2 D3）$/),
    expect.stringMatching(/^2\. .*“掉时序进度5个百分点”.*（附件2 D4）$/),
    "如有不同意见，请与督查室联系。谢谢支持。",
  ]);
});

test("in English for those who read it so, in plain sentences", () => {
  const [note] = returnNotes(checkSnapshot(BOOK), "en");
  expect(note?.text).toContain("To 区发改局:");
  expect(note?.text).not.toMatch(/[{}]|undefined/);
});

test("remarks and the office's own tally are not sent back", () => {
  const rules = checkSnapshot(BOOK).findings.map(({ rule }) => rule);
  expect(rules).toEqual(expect.arrayContaining(["tally-matches-rows", "tally-unit-missing", "target-shortfall"]));
  expect(returnNotes(checkSnapshot(BOOK), "zh").map(({ unit }) => unit)).not.toContain("区教育局");
});

test("two spellings of a unit get one letter", () => {
  const own = book(
    tally("区发展和改革局 | 2 | 2 |  |"),
    annex({ 区发展和改革局: "1 | 甲事 | | 已完成", 区发改局: "2 | 乙事 | | 已完成" }),
  );
  expect(returnNotes(checkSnapshot(own), "zh").map(({ unit, findings }) => [unit, findings])).toEqual([
    ["区发展和改革局", 2],
  ]);
});

test("nothing wrong, nothing to send", () => {
  expect(returnNotes(checkSnapshot(book(annex({ 区财政局: "1 | 甲事 | 已办 | 已完成" }))), "zh")).toEqual([]);
});

describe("of one return", () => {
  const at = { sheet: "区发改局", range: { row: 4, column: 2, rows: 1, columns: 1 } };
  const said = {
    unit: "区发改局",
    period: "2024年第一季度",
    remarks: [
      remark("macros", {}),
      remark("rowExtra", { item: "9", text: "修路" }, { at }),
      remark("standardAltered", { item: "1", now: "6%", given: "6.5%" }, { at }),
    ],
    findings: [
      {
        rule: "progress-missing",
        message: "empty",
        data: { unit: "区发改局", item: "2" },
        at,
        severity: "error" as const,
      },
    ],
  };

  test("the unit reads what it can mend, with its cells, the gravest first; the office's own business is left out", () => {
    expect(sendBackNote(said, "zh").split("\n")).toEqual([
      "区发改局：",
      "你单位报送的2024年第一季度完成情况收悉。经核对，以下 3 处请补充或更正后重新报送：",
      expect.stringMatching(/^1\. 第 1 项的工作标准被改动.*（区发改局 C5）$/),
      expect.stringMatching(/^2\. .*（区发改局 C5）$/),
      expect.stringMatching(/^3\. 第 9 项“修路”.*（区发改局 C5）$/),
      "如有不同意见，请与督查室联系。谢谢支持。",
    ]);
  });

  test("in English as well", () => {
    expect(sendBackNote(said, "en")).toMatch(/^To 区发改局:\n.*\(3\)/);
    expect(sendBackNote(said, "en")).not.toMatch(/[{}]|undefined/);
  });
});
