/** The tables' own 完成时间 of items that are put off, where a person asks for it. */
import { ledgerOf, type CheckOptions } from "../../../src/actions/check";
import type { Day } from "../../../src/core/chinese/day";
import { applyPlan } from "../../../src/core/edits/apply";
import { invert } from "../../../src/core/edits/invert";
import { cellName } from "../../../src/core/grid/range";
import { valueAt, type WorkbookSnapshot } from "../../../src/core/grid/snapshot";
import { limitKeys } from "../../../src/core/limits/items";
import { litItems } from "../../../src/core/limits/lights";
import { limitPlan, type LimitDecision, type LimitPlan } from "../../../src/core/limits/record-plan";
import { book, sheet } from "../../kit/sheets";

const annex = (...rows: readonly string[]) =>
  sheet(
    "附件2",
    [
      "2024年区目标任务第二季度完成情况 | < | < | < | < | <",
      "序号 | 责任单位 | 工作标准 | 完成时间 | 完成情况 | 进度评估",
      ...rows.map((row, i) => `${i + 1} | ${row} | 正在安装设备 | 进展顺利`),
    ].join("\n"),
  );
const SEPTEMBER: Day = { year: 2024, month: 9, day: 30 };

function planFor(
  from: WorkbookSnapshot,
  untils: Readonly<Record<string, Day>>,
  { changeDue = true, ...options }: CheckOptions & { readonly changeDue?: boolean } = {},
): LimitPlan {
  const ledger = ledgerOf(from, options);
  const decisions = ledger.items.flatMap((item): LimitDecision[] => {
    const until = untils[item.standard];
    const key = limitKeys(ledger)(item);
    return until ? [{ kind: "putOff", key, until, approvedBy: "李某", reason: "汛期停工" }] : [];
  });
  return limitPlan(ledger, decisions, { changeDue });
}
const changes = ({ edits }: LimitPlan): string[] =>
  edits.flatMap((edit) =>
    edit.kind === "setCell" && edit.at.sheet !== "时限台账"
      ? [`${edit.at.sheet} ${cellName(edit.at)} ${String(edit.before)} → ${String(edit.after)}`]
      : [],
  );
const kept = (plan: LimitPlan): string[] => plan.kept.map(({ at, why }) => `${at.sheet} ${cellName(at)} ${why}`);

test("the cell has the new day, the record the first one, and both go back", () => {
  const from = book(annex("区水务局 | 建成泵站 | 5月底前", "区水务局 | 建成水闸 | 3月底"));
  const plan = planFor(from, { 建成泵站: SEPTEMBER });
  expect(changes(plan)).toEqual(["附件2 D3 5月底前 → 2024年9月30日前"]);
  const edits = { label: "limits", edits: plan.edits };
  const after = applyPlan(from, edits);
  const [lit] = litItems(ledgerOf(after, { date: { year: 2024, month: 6, day: 30 } }));
  expect(lit?.light).toMatchObject({ kind: "putOff", day: SEPTEMBER, before: { year: 2024, month: 5, day: 31 } });
  const valuesOf = ({ sheets }: WorkbookSnapshot) => sheets.map(({ name, values }) => [name, values]);
  expect(valuesOf(applyPlan(after, invert(edits)))).toEqual(valuesOf(from));
});

test("nobody asked: the tables stay", () => {
  const from = book(annex("区水务局 | 建成泵站 | 5月底前"));
  expect(changes(planFor(from, { 建成泵站: SEPTEMBER }, { changeDue: false }))).toEqual([]);
});

test("a date stays a date, but for the first of a month, which Excel would show as the month", () => {
  const from = book(annex("区水务局 | 建成泵站 | 45443", "区水务局 | 建成水闸 | 45443"));
  const plan = planFor(from, { 建成泵站: SEPTEMBER, 建成水闸: { year: 2024, month: 10, day: 1 } });
  expect(changes(plan)).toEqual(["附件2 D3 45443 → 45565", "附件2 D4 45443 → 2024年10月1日前"]);
  const after = ledgerOf(applyPlan(from, { label: "limits", edits: plan.edits }));
  expect(litItems(after).map(({ due }) => due.kind === "dated" && due.end)).toEqual([
    SEPTEMBER,
    { year: 2024, month: 10, day: 1 },
  ]);
});

test("what a person has to look at stays, and is said: formulas, several days, cells of other items", () => {
  const from = book(
    annex(
      "区水务局 | 建成泵站 | =A1 → 45443",
      "区水务局 | 建成水闸 | 3月底前开工，5月底前完工",
      "区水务局 | 疏浚河道 | 5月底",
      "区水务局 | 加固堤防 | ^",
    ),
  );
  const all = { 建成泵站: SEPTEMBER, 建成水闸: SEPTEMBER, 疏浚河道: SEPTEMBER };
  const plan = planFor(from, all);
  expect(changes(plan)).toEqual([]);
  expect(kept(plan)).toEqual(["附件2 D3 formula", "附件2 D4 words", "附件2 D5 shared"]);
  expect(changes(planFor(from, { ...all, 加固堤防: SEPTEMBER }))).toEqual(["附件2 D5 5月底 → 2024年9月30日前"]);
  expect(kept(planFor(from, { ...all, 加固堤防: { ...SEPTEMBER, month: 8 } }))).toContain("附件2 D5 shared");
});

const PLAN = sheet(
  "分解表",
  [
    "2024年责任分解表 | < | < | <",
    "序号 | 工作标准 | 责任单位 | 完成时间",
    "1 | 新建改建农村公路三十公里 | 区交通运输局 | 6月底前",
    "2 | 建成投用中小学校两所 | 区教育局、区财政局 | 6月底前",
  ].join("\n"),
);
const CARRIED_OUT = sheet(
  "附件2",
  [
    "2024年区目标任务第二季度完成情况 | < | < | < | <",
    "序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估",
    "1 | 区交通运输局 | 新建改建农村公路三十公里 | 正在施工 | 进展顺利",
    "2 | 区教育局 | 建成投用中小学校两所 | 正在施工 | 进展顺利",
    "3 | 区财政局 | 建成投用中小学校两所 | 正在施工 | 进展顺利",
  ].join("\n"),
);

test("the breakdown's cell behind the row: its own item's, not one that another unit's item hangs on", () => {
  const from = book(PLAN, CARRIED_OUT);
  const ledger = ledgerOf(from);
  const [roads, school, money] = ledger.items.map((item) => limitKeys(ledger)(item));
  const off = (...keys: readonly (string | undefined)[]): LimitPlan =>
    limitPlan(
      ledger,
      keys.map((key = "") => ({ kind: "putOff", key, until: SEPTEMBER, approvedBy: "李某", reason: "" })),
      { changeDue: true },
    );
  expect(changes(off(roads))).toEqual(["分解表 D3 6月底前 → 2024年9月30日前"]);
  expect(kept(off(school))).toEqual(["分解表 D4 shared"]);
  expect(changes(off(school, money))).toEqual(["分解表 D4 6月底前 → 2024年9月30日前"]);
});

test("a breakdown in another file is not written", () => {
  const plan = planFor(book(CARRIED_OUT), { 新建改建农村公路三十公里: SEPTEMBER }, { breakdown: book(PLAN) });
  expect(changes(plan)).toEqual([]);
  expect(kept(plan)).toEqual(["分解表 D3 otherFile"]);
  expect(valueAt(CARRIED_OUT, { row: 2, column: 3 })).toBe("正在施工");
});
