/** The circular: its numbers are the ledger's, its wording the template's, and it never has a finding. */
import { fc } from "../../kit/properties";
import { checkSnapshot } from "../../../src/actions/check";
import { circularText, planCircularSheet, planCircularTemplate } from "../../../src/actions/write-circular";
import { applyPlan } from "../../../src/core/edits/apply";
import { invert } from "../../../src/core/edits/invert";
import type { WorkbookSnapshot } from "../../../src/core/grid/snapshot";
import { sharesOf } from "../../../src/core/circular/shares";
import { COUNT_KINDS } from "../../../src/core/domain/rating-kinds";
import { realSnapshot } from "../../books/books";
import { withCell } from "../../kit/arbitrary";
import { MemoryWorkbook } from "../../kit/memory-workbook";
import { annex, book, sheet } from "../../kit/sheets";
import { settings, today, written } from "../../kit/written-circular";

const ANNEX = annex({
  区发改局: "1 | 甲事 | 已办 | 已完成\n2 | 乙事 | 在办 | 进展顺利",
  区财政局: "1 | 丙事 | 因雨停工 | 进度滞后",
});

const paragraphs = (own: WorkbookSnapshot, kind: string) =>
  written(own)
    .circular.paragraphs.filter((paragraph) => paragraph.kind === kind)
    .map(({ text }) => text);

const template = (rows: string) => sheet("通报模板", `通报模板\n类别 | 文字\n${rows}`);

test("the real quarter: 168 items, 31 units, 4 completed, 164 on track", async () => {
  const own = await realSnapshot("circular");
  const { circular, findings, plan, sheet: made } = written(own);
  expect(findings).toEqual([]);
  expect(circular.problems).toEqual([]);
  expect(made).toEqual({ name: "通报（生成）", action: "add" });
  expect(circularText(circular).split("\n")).toEqual([
    "关于2023年区《政府工作报告》确定的目标任务第二季度完成情况的通报",
    "各责任单位：",
    "　　2023年区《政府工作报告》确定的目标任务分解为168项责任事项，涉及责任单位31家。从督查情况看，第二季度，各责任单位按照任务要求积极推进，已完成的4项，占2%；进展顺利的164项，占98%。（详细完成情况见附件）",
    "　　请已完成任务的责任单位进一步巩固提升，建立长效机制；正在推进的责任单位倒排工期，挂图作战，形成实效，确保全年目标任务圆满实现。",
    "　　附件：1. 2023年区《政府工作报告》完成情况统计表",
    "　　　　　2. 2023年区《政府工作报告》确定的目标任务第二季度完成情况",
    "武汉市新洲区人民政府督查室",
    "2023年8月4日",
    "报：政府领导。",
    "发：各责任单位。",
  ]);
  expect(checkSnapshot(applyPlan(own, plan)).tables.map(({ kind, sheet: name }) => `${kind} ${name}`)).toContain(
    "bulletin 通报（生成）",
  );
});

test("what is past its day is said where items have days, and only there", () => {
  const dated = (due: string): WorkbookSnapshot =>
    book(
      sheet(
        "附件2",
        [
          "2024年区目标任务第二季度完成情况 | < | < | < | < | <",
          "序号 | 责任单位 | 工作标准 | 完成时间 | 完成情况 | 进度评估",
          `1 | 区水务局 | 建成泵站 | ${due} | 正在安装设备 | 进展顺利`,
          "2 | 区教育局 | 建成学校 | 长期 | 正在办理 | 进展顺利",
        ].join("\n"),
      ),
    );
  const said = (own: WorkbookSnapshot): string[] => paragraphs(own, "body").filter((text) => text.includes("逾期"));
  expect(said(dated("5月底前"))).toEqual(["截至2024年6月30日，逾期未完成1项，由区水务局承办。"]);
  expect(written(dated("5月底前")).findings).toEqual([]);
  expect(said(dated("6月底前"))).toEqual([]);
  expect(said(dated("长期"))).toEqual([]);
  expect(said(book(dated("5月底前").sheets[0] ?? sheet("", ""), template("正文 | 逾期{逾期}项。")))).toEqual([
    "逾期1项。",
  ]);
  expect(said(book(dated("6月底前").sheets[0] ?? sheet("", ""), template("正文 | 逾期{逾期}项。")))).toEqual([
    "逾期0项。",
  ]);
  expect(said(book(dated("长期").sheets[0] ?? sheet("", ""), template("正文 | 逾期{逾期}项。")))).toEqual([]);
});

test("zero statuses are left out, the lagging are named, and something is asked of each", () => {
  expect(paragraphs(book(ANNEX), "body")).toEqual([
    "主要目标任务分解为3项责任事项，涉及责任单位2家。从督查情况看，本期，各责任单位按照任务要求积极推进，已完成的1项，占33%；进展顺利的1项，占33%；进度滞后的1项，占33%。（详细完成情况见附件）",
    "进度滞后或尚未启动的事项由区财政局承办。",
    "请已完成任务的责任单位进一步巩固提升，建立长效机制；正在推进的责任单位倒排工期，挂图作战，形成实效；进度滞后的责任单位查找原因，制定整改措施，限期赶上进度，确保全年目标任务圆满实现。",
  ]);
});

test("shares made to add up to 100 say by which method, and are right", () => {
  const own = book(settings(1, "凑足100%"), ANNEX);
  expect(paragraphs(own, "body")[0]).toContain(
    "已完成的1项，占33.4%；进展顺利的1项，占33.3%；进度滞后的1项，占33.3%（占比按最大余额法取整，合计100%）。",
  );
  expect(written(own).findings).toEqual([]);
});

test("what is not rated is named as the rest", () => {
  const own = book(annex({ 区发改局: "1 | 甲事 | 已办 | 已完成\n2 | 乙事 | 在办 |" }));
  expect(paragraphs(own, "body")[0]).toContain("已完成的1项，占50%；其余1项尚未评估，占50%");
  expect(written(own).findings).toEqual([]);
});

test("where the last period is known, the circular says what moved", () => {
  const earlier = annex({
    区发改局: "1 | 甲事 | 在办 | 进展顺利\n2 | 乙事 | 在办 | 进度滞后",
    区财政局: "1 | 丙事 | 停工 | 进度滞后",
  });
  const preview = planCircularSheet(book(ANNEX), { today, previous: book(earlier) });
  expect("circular" in preview && circularText(preview.circular)).toContain(
    "　　与上期相比，进度提升2项，持平1项，倒退0项",
  );
  expect("findings" in preview && preview.findings).toEqual([]);
});

test("the office's own template, with its own share of zero; a single annex has no number", () => {
  const own = book(
    template(
      "标题 | {年份}年{期间}督查通报\n正文 | 共{项数}项任务，已完成{已完成}项，未启动{未启动}项，占{未启动占比}。\n附件 | {附件2标题}",
    ),
    ANNEX,
  );
  expect(circularText(written(own).circular).split("\n")).toEqual([
    "本年本期督查通报",
    "　　共3项任务，已完成1项，未启动0项，占0%。",
    "　　附件：主要目标任务完成情况",
  ]);
});

test("an unknown placeholder and an unknown kind are named with their cells", () => {
  const own = book(template("标题 | 通报\n正文 | 共{项 数}项任务，{未知}。\n尾注 | 无"), ANNEX);
  const { circular } = written(own);
  expect(circular.problems).toEqual([
    { at: { sheet: "通报模板", row: 4, column: 0 }, problem: "unknownKind", text: "尾注" },
    { at: { sheet: "通报模板", row: 3, column: 1 }, problem: "unknownPlaceholder", text: "未知" },
  ]);
  expect(circularText(circular)).toContain("共3项任务，{未知}。");
});

test("the template as a sheet gives the same circular, and is no table", async () => {
  const workbook = new MemoryWorkbook(book(ANNEX));
  const before = written(workbook.book).circular.paragraphs;
  await workbook.apply(await planCircularTemplate(workbook));
  expect(written(workbook.book).circular).toMatchObject({ paragraphs: before, problems: [] });
  expect(written(workbook.book).templateSheet).toBe(true);
  expect(checkSnapshot(workbook.book).unrecognised).toEqual([]);
  expect((await planCircularTemplate(workbook)).edits).toEqual([]);
});

test("written again nothing changes; after a change it replaces its own; undo brings the earlier one back", () => {
  const own = book(ANNEX);
  const once = applyPlan(own, written(own).plan);
  expect(written(once).sheet.action).toBe("same");
  const changed = withCell(once, "附件2", { row: 2, column: 3 }, "进展顺利");
  const again = written(changed);
  expect(again.sheet).toEqual({ name: "通报（生成）", action: "replace" });
  const back = applyPlan(applyPlan(changed, again.plan), invert(again.plan));
  expect(back.sheets.map(({ name, values, mark }) => ({ name, values, mark }))).toEqual(
    changed.sheets.map(({ name, values, mark }) => ({ name, values, mark })),
  );
});

test("a sheet of its own that a person edited is left alone, and still checked", () => {
  const once = applyPlan(book(ANNEX), written(book(ANNEX)).plan);
  const edited = withCell(once, "通报（生成）", { row: 2, column: 0 }, "共有9项任务，已完成1项。");
  expect(written(edited).sheet).toEqual({ name: "通报（生成）（2）", action: "add" });
  expect(checkSnapshot(edited).findings.map(({ rule, at }) => `${rule} ${at.sheet}`)).toContain(
    "narrative-count 通报（生成）",
  );
});

test("no rows, or nobody reported yet: no circular", async () => {
  expect(planCircularSheet(book(sheet("预算", "科目 | 金额\n办公费 | 1")), { today })).toEqual({
    impossible: "noRows",
  });
  expect(planCircularSheet(await realSnapshot("breakdown"), { today })).toEqual({ impossible: "noProgress" });
});

test("law: forced shares add up to 100, and none is a whole step off", () => {
  const counts = fc.tuple(...COUNT_KINDS.map(() => fc.nat({ max: 60 }))).filter((all) => all.some((n) => n > 0));
  fc.assert(
    fc.property(counts, fc.constantFrom(0, 1, 2), (numbers, decimals) => {
      const byRating = Object.fromEntries(COUNT_KINDS.map((kind, i) => [kind, numbers[i] ?? 0])) as Parameters<
        typeof sharesOf
      >[0];
      const whole = numbers.reduce((sum, number) => sum + number, 0);
      const shares = sharesOf(byRating, { decimals, forced: true });
      const sum = COUNT_KINDS.reduce((all, kind) => all + Math.round(Number(shares[kind]) * 100), 0);
      expect(sum).toBe(10000);
      for (const kind of COUNT_KINDS)
        expect(Math.abs(Number(shares[kind]) - (byRating[kind] / whole) * 100)).toBeLessThan(10 ** -decimals);
    }),
  );
});
