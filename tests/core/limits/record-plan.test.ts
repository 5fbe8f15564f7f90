/** 延期 and 办结 on 时限台账. */
import { fc } from "../../kit/properties";
import { ledgerOf } from "../../../src/actions/check";
import { applyPlan } from "../../../src/core/edits/apply";
import { invert } from "../../../src/core/edits/invert";
import type { WorkbookSnapshot } from "../../../src/core/grid/snapshot";
import { limitKeys } from "../../../src/core/limits/items";
import { litItems } from "../../../src/core/limits/lights";
import { emptyRecordPlan, limitPlan, type LimitDecision } from "../../../src/core/limits/record-plan";
import { readLimitRecord } from "../../../src/core/limits/record";
import { book, sheet } from "../../kit/sheets";

const annex = sheet(
  "附件2",
  [
    "2024年区目标任务第二季度完成情况 | < | < | < | < | <",
    "序号 | 责任单位 | 工作标准 | 完成时间 | 完成情况 | 进度评估",
    "1 | 区水务局 | 建成泵站 | 5月底前 | 正在安装设备 | 进展顺利",
    "2 | 区水务局 | 建成水闸 | 3月底 | 正在安装闸门 | 进度滞后",
    "3 | 区教育局 | 建成学校 | 长期 | 正在办理 | 进展顺利",
    "4 | 区教育局 | 开设课程 | | 正在办理 | 进展顺利",
  ].join("\n"),
);
const BOOK = book(annex);

const keyOf = (standard: string, from: WorkbookSnapshot = BOOK): string => {
  const ledger = ledgerOf(from);
  const item = ledger.items.find((each) => each.standard === standard);
  return item ? limitKeys(ledger)(item) : "";
};
const kinds = (from: WorkbookSnapshot): string[] => litItems(ledgerOf(from)).map(({ light }) => light.kind);
const putOff = (standard: string, month: number): LimitDecision => ({
  kind: "putOff",
  key: keyOf(standard),
  until: { year: 2024, month, day: 31 },
  approvedBy: "李某",
  approvedOn: { year: 2024, month: 5, day: 20 },
  reason: "汛期停工",
});
const close = (standard: string): LimitDecision => ({
  kind: "close",
  key: keyOf(standard),
  closedOn: { year: 2024, month: 6, day: 5 },
});
const after = (from: WorkbookSnapshot, ...decisions: readonly LimitDecision[]): WorkbookSnapshot =>
  applyPlan(from, { label: "limits", edits: limitPlan(ledgerOf(from), decisions).edits });
const cells = (from: WorkbookSnapshot, row: number): unknown =>
  from.sheets.find(({ name }) => name === "时限台账")?.values[row]?.slice(0, 10);

test("the first extension makes the sheet, with a line for every item that has a time", () => {
  const done = after(BOOK, putOff("建成泵站", 8));
  expect(readLimitRecord(done)?.entries.map(({ standard }) => standard)).toEqual(["建成泵站", "建成水闸", "建成学校"]);
  expect(cells(done, 3)).toEqual([
    1,
    "区水务局",
    "建成泵站",
    "5月底前",
    "2024-08-31",
    "李某",
    "2024-05-20",
    "汛期停工",
    null,
    null,
  ]);
  expect(kinds(BOOK)).toEqual(["overdue", "overdue", "open", "none"]);
  expect(kinds(done)).toEqual(["putOff", "overdue", "open", "none"]);
});

test("our own sheet is no table of the office's, and the tables stay as they are", () => {
  const done = after(BOOK, putOff("建成泵站", 8));
  const { recognition } = ledgerOf(done);
  expect(recognition.unrecognised).toEqual([]);
  expect(recognition.annexes).toHaveLength(1);
  expect(done.sheets[0]).toEqual(BOOK.sheets[0]);
});

test("a further extension keeps the day before it among the remarks, and the first day as it was", () => {
  const done = after(after(BOOK, putOff("建成泵站", 8)), { ...putOff("建成泵站", 10) });
  expect(cells(done, 3)).toEqual([
    1,
    "区水务局",
    "建成泵站",
    "5月底前",
    "2024-10-31",
    "李某",
    "2024-05-20",
    "汛期停工",
    null,
    "此前延期至 2024-08-31（李某 2024-05-20）",
  ]);
});

test("a close-out is written on the item's line, one without a line gets its own", () => {
  const once = after(BOOK, close("建成水闸"));
  expect(kinds(once)).toEqual(["overdue", "done", "open", "none"]);
  const twice = after(once, close("开设课程"));
  expect(kinds(twice)).toEqual(["overdue", "done", "open", "done"]);
  expect(cells(twice, 6)).toEqual([4, "区教育局", "开设课程", null, null, null, null, null, "2024-06-05", null]);
});

test("two decisions on one item stand on one line", () => {
  const done = after(BOOK, putOff("建成泵站", 8), { ...close("建成泵站"), remark: "已验收" } as LimitDecision);
  expect(cells(done, 3)).toEqual([
    1,
    "区水务局",
    "建成泵站",
    "5月底前",
    "2024-08-31",
    "李某",
    "2024-05-20",
    "汛期停工",
    "2024-06-05",
    "已验收",
  ]);
});

test.each<[why: string, decision: LimitDecision]>([
  ["noItem", { ...close("建成泵站"), key: "23456789" }],
  ["noApproval", { ...putOff("建成泵站", 8), approvedBy: " " } as LimitDecision],
  ["notLater", putOff("建成泵站", 5)],
])("refused: %s", (why, decision) => {
  expect(limitPlan(ledgerOf(BOOK), [decision])).toEqual({ edits: [], refused: [{ key: decision.key, why }], kept: [] });
});

test("a formula of the office's and another sheet of that name are left alone", () => {
  const record = sheet(
    "时限台账",
    [
      "责任单位 | 工作标准 | 原定时间 | 延期至 | 批准人 | 办结时间",
      "区水务局 | 建成泵站 | 5月底前 | =TODAY() → 45500 | |",
    ].join("\n"),
  );
  expect(limitPlan(ledgerOf(book(annex, record)), [putOff("建成泵站", 8)])).toMatchObject({
    edits: [],
    refused: [{ why: "formula" }],
  });
  const other = book(annex, sheet("时限台账", "甲 | 乙"));
  expect(limitPlan(ledgerOf(other), [putOff("建成泵站", 8)])).toMatchObject({
    edits: [],
    refused: [{ why: "sheetTaken" }],
  });
  expect(emptyRecordPlan(ledgerOf(other))).toEqual([]);
});

test("columns moved by staff are found, missing ones are left out", () => {
  const record = sheet(
    "台账",
    "办结时间 | 批准人 | 延期至 | 原定时间 | 工作标准 | 责任单位\n | | | 5月底前 | 建成泵站 | 区水务局",
  );
  const done = after(book(annex, record), putOff("建成泵站", 8));
  expect(done.sheets[1]?.values[1]).toEqual([null, "李某", "2024-08-31", "5月底前", "建成泵站", "区水务局"]);
});

test("any decisions, taken back, leave the workbook as it was", () => {
  const decisions = fc.uniqueArray(
    fc.constantFrom(
      putOff("建成泵站", 8),
      close("建成泵站"),
      putOff("建成水闸", 10),
      close("建成学校"),
      close("开设课程"),
    ),
  );
  const starts = fc.constantFrom(BOOK, after(BOOK, putOff("建成泵站", 7)), after(BOOK, close("建成水闸")));
  fc.assert(
    fc.property(starts, decisions, (start, chosen) => {
      const plan = { label: "limits", edits: limitPlan(ledgerOf(start), chosen).edits };
      const done = applyPlan(start, plan);
      expect(
        applyPlan(done, invert(plan)).sheets.map(({ values }) =>
          values.map((row) => row.map((value) => value ?? "")).filter((row) => row.some((value) => value !== "")),
        ),
      ).toEqual(
        start.sheets.map(({ values }) =>
          values.map((row) => row.map((value) => value ?? "")).filter((row) => row.some((value) => value !== "")),
        ),
      );
      const places = plan.edits.flatMap((edit) =>
        edit.kind === "setCell" ? [`${edit.at.row},${edit.at.column}`] : [],
      );
      expect(new Set(places).size).toBe(places.length);
    }),
  );
});
