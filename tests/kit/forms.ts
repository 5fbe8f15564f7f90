/** Forms for the laws about them. */
import { fc } from "./properties";
import type { FormRow, UnitForm } from "../../src/core/forms/form";
import { serialsOf } from "../../src/core/forms/form-rows";
import { keysOf } from "../../src/core/forms/keys";

type Given = Partial<Pick<FormRow, "category" | "matter" | "standard" | "due" | "role">>;

export function unitForm(unit: string, given: readonly Given[], more: Partial<UnitForm> = {}): UnitForm {
  const rows = given.map(({ category = "", matter = "", standard = "", due = "", role = "sole" }) => ({
    category,
    matter,
    standard,
    due,
    role,
  }));
  const serials = serialsOf(rows.map(({ category }) => category));
  const keys = keysOf(unit, rows);
  return {
    unit,
    period: "2024年第一季度",
    due: "2024-04-01",
    version: 1,
    ratingWords: ["已完成", "进展顺利", "进度滞后"],
    rows: rows.map((row, i) => ({
      ...row,
      key: keys[i] ?? "",
      serial: serials[i] ?? null,
      from: { sheet: "附件1", row: i + 2 },
    })),
    ...more,
  };
}

export const ratings = fc.constantFrom("已完成", "进展顺利", "进度滞后");

const CATEGORIES = ["2024年区《政府工作报告》确定的当年工作任务", "2024年区民生实事项目", "二、重点项目（共3项）"];
const words = fc.oneof(
  fc.constantFrom(
    "新建学校2所。",
    "(12) 增长6%左右。",
    "1.完成100个；\n2.更换井盖",
    "责任单位：各负其责",
    "总计",
    "完成情况",
    "一、稳增长",
  ),
  fc.stringMatching(/^[\u4e00-\u9fff0-9a-zA-Z，。、（）“”%.]{1,40}$/),
);

const row = fc.record({
  matter: fc.oneof(fc.constant(""), words),
  standard: words,
  due: fc.constantFrom("", "12 月", "6月底前"),
  role: fc.constantFrom("sole", "lead", "supporting"),
});

/** Rows of one heading stand together; those without one come first. */
export const forms: fc.Arbitrary<UnitForm> = fc
  .record({
    unit: fc.constantFrom("区发改局", "海棠、方杨工作专班", "各街镇", "区住房和城乡建设局(房管局)", "市场监管局"),
    sections: fc.uniqueArray(
      fc.record({
        category: fc.constantFrom("", ...CATEGORIES),
        rows: fc.array(row, { minLength: 1, maxLength: 4 }),
      }),
      { selector: ({ category }) => category, minLength: 1 },
    ),
  })
  .map(({ unit, sections }) =>
    unitForm(
      unit,
      [...sections]
        .sort((a, b) => Number(a.category !== "") - Number(b.category !== ""))
        .flatMap(({ category, rows }) => rows.map((own) => ({ ...own, category }))),
    ),
  );
