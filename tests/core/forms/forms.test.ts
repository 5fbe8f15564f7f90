/** One form per unit, every (item, unit) pair exactly once. */
import type { UnitForm } from "../../../src/core/forms/form";
import { askedRows, sectionOf, type FormSource } from "../../../src/core/forms/form-rows";
import { fingerprintOfKeys, formsOf, type FormOptions } from "../../../src/core/forms/forms";
import { firstKey, keyOf } from "../../../src/core/forms/keys";
import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { compact } from "../../../src/core/chinese/text";
import { textOf } from "../../../src/core/grid/cell-value";
import { openLedger } from "../../../src/core/ledger/ledger";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/domain/settings";
import { realSnapshot } from "../../books/books";
import { annex, book, sheet } from "../../kit/sheets";

const PERIOD = { period: "2024年第一季度", due: "2024-04-01" };

function forms(
  source: FormSource,
  sheets: readonly SheetSnapshot[],
  settings: Partial<Settings> = {},
  options: Partial<FormOptions> = {},
): UnitForm[] {
  return formsOf(openLedger(book(...sheets), { ...DEFAULT_SETTINGS, ...settings }), source, { ...PERIOD, ...options });
}

/** 区发改局: 民生实事 1 新建学校 (lead). */
function written(made: readonly UnitForm[]): string[] {
  return made.map(
    ({ unit, rows }) =>
      `${unit}: ${rows
        .map(({ category, serial, matter, standard, role }) =>
          [category, textOf(serial), matter, standard, role].filter((part) => part !== "").join(" "),
        )
        .join(" / ")}`,
  );
}

describe("out of a breakdown", () => {
  const breakdown = sheet(
    "分解表",
    `2024年区《政府工作报告》确定的当年工作任务责任分解表 | < | < | <
     序号 | 目标名称 | 工作标准 | 责任单位
     1 | 教育 | 新建学校 | 区教育局、区发改局
     ^ | ^ | 修缮校舍 | 区教育局
     2 | 环境 | 植树 | 区园林局、区园林局、各街镇
     3 | 民生 | 办好实事 |`,
  );

  test("every unit of a row gets it: the first leads, the others support; a unit named twice counts once", () => {
    expect(written(forms("breakdown", [breakdown]))).toEqual([
      "区教育局: 2024年区《政府工作报告》确定的当年工作任务 1 教育 新建学校 lead / 2024年区《政府工作报告》确定的当年工作任务 2 教育 修缮校舍 sole",
      "区发改局: 2024年区《政府工作报告》确定的当年工作任务 1 教育 新建学校 supporting",
      "区园林局: 2024年区《政府工作报告》确定的当年工作任务 1 环境 植树 lead",
      "各街镇: 2024年区《政府工作报告》确定的当年工作任务 1 环境 植树 supporting",
    ]);
  });

  test("a row that names nobody is named itself", () => {
    const { unassigned } = askedRows(openLedger(book(breakdown), DEFAULT_SETTINGS), "breakdown");
    expect(unassigned.map(({ standard, row }) => [standard, row])).toEqual([["办好实事", 5]]);
  });

  test("the settings' list orders the units and its other names are the same unit", () => {
    const settings = {
      units: [
        { name: "区园林和林业局", aliases: ["区园林局"] },
        { name: "区发改局", aliases: [] },
      ],
    };
    expect(forms("breakdown", [breakdown], settings).map(({ unit }) => unit)).toEqual([
      "区园林和林业局",
      "区发改局",
      "区教育局",
      "各街镇",
    ]);
  });

  test("a table's own sections are its headings, and serials start again under each", () => {
    const sections = sheet(
      "分解表",
      `序号 | 工作标准 | 责任单位
       一、重点项目 | < | <
       1 | 修路 | 区交通局
       2 | 架桥 | 区交通局
       二、民生实事 | < | <
       3 | 植树 | 区交通局`,
    );
    expect(written(forms("breakdown", [sections]))).toEqual([
      "区交通局: 一、重点项目 1 修路 sole / 一、重点项目 2 架桥 sole / 二、民生实事 1 植树 sole",
    ]);
  });

  test("of several tables each title is a heading, its sections after it", () => {
    const table = (name: string, title: string, more = "") =>
      sheet(name, `${title} | < | <\n序号 | 工作标准 | 责任单位${more}\n1 | ${name}的事 | 区交通局`);
    const made = forms("breakdown", [
      table("甲", "2024 年省《政府工作报告》涉及我区办理事项责任细化分解表"),
      table("乙", "2024年重点工作任务清单", "\n一、道路 | < | <"),
    ]);
    expect(made[0]?.rows.map(({ category }) => category)).toEqual([
      "2024年省《政府工作报告》涉及我区办理事项",
      "2024年重点工作任务：一、道路",
    ]);
  });

  test("a lead column that names two units has two leads", () => {
    const table = sheet(
      "清单",
      `序号 | 主要任务 | 牵头单位 | 配合单位
       1 | 修路 | 区交通局、区发改局 | 区财政局`,
    );
    expect(forms("breakdown", [table]).map(({ unit, rows }) => [unit, rows[0]?.role])).toEqual([
      ["区交通局", "lead"],
      ["区发改局", "lead"],
      ["区财政局", "supporting"],
    ]);
  });

  test("where a table has only names, the name is what is asked", () => {
    const table = sheet("议案", "序号 | 议案名称 | 主办单位 | 协办单位\n1 | 关于修路的议案 | 区交通局 | 区财政局");
    expect(forms("breakdown", [table])[0]?.rows[0]).toMatchObject({ matter: "", standard: "关于修路的议案" });
  });

  test("without an annex the words are the three of the form; the settings' own words come first", () => {
    expect(forms("breakdown", [breakdown])[0]?.ratingWords).toEqual(["已完成", "进展顺利", "进度滞后"]);
    const ratingWords = [
      { word: "达序时", kind: "onTrack" as const },
      { word: "欠进度", kind: "lagging" as const },
    ];
    expect(forms("breakdown", [breakdown], { ratingWords })[0]?.ratingWords).toEqual(["达序时", "欠进度"]);
  });
});

describe("out of the annex", () => {
  const last = annex({
    区教育局: "民生实事 | < | < | <\n1 | 新建学校 | 已建成 | 已完成\n2 | 修缮校舍 | 正在修 | 进展顺利",
    区发改局: "1 | 稳增长 | 增长6% | 进展顺利",
  });

  test("a unit's rows under their headings, in order", () => {
    expect(written(forms("annex", [last]))).toEqual([
      "区教育局: 民生实事 1 新建学校 sole / 民生实事 2 修缮校舍 sole",
      "区发改局: 1 稳增长 sole",
    ]);
  });

  test("an annex that answers 是否达序 with 是 and 否 is asked for the same words", () => {
    const said = (first: string) =>
      forms("annex", [
        sheet(
          "台账",
          `序号 | 工作标准 | 责任单位 | 完成情况 | 是否达序\n1 | 修路 | 区交通局 | 修了 | ${first}\n2 | 造林 | 区园林局 | 没造 | 否`,
        ),
      ])[0]?.ratingWords;
    expect(said("是")).toEqual(["是", "否"]);
    expect(said("达序时")).toEqual(["已完成", "进展顺利", "进度滞后"]);
  });

  test("what was completed is asked again unless the office leaves it out", () => {
    const made = forms("annex", [last], {}, { leaveOutCompleted: true });
    expect(written(made)).toEqual(["区教育局: 民生实事 1 修缮校舍 sole", "区发改局: 1 稳增长 sole"]);
  });

  test("a row of several units goes to the one it counts for", () => {
    const table = sheet(
      "附件2",
      "责任单位 | 工作标准 | 完成情况 | 进度评估（已完成、达序时）\n区教育局、区发改局 | 新建学校 | 已开工 | 达序时",
    );
    expect(written(forms("annex", [table]))).toEqual(["区教育局: 1 新建学校 lead"]);
    expect(written(forms("annex", [table], { lead: "every" }))).toEqual([
      "区教育局: 1 新建学校 lead",
      "区发改局: 1 新建学校 supporting",
    ]);
    expect(forms("annex", [table])[0]?.ratingWords).toEqual(["已完成", "达序时"]);
  });
});

describe("versions", () => {
  const rows = (...standards: string[]) =>
    annex({ 区教育局: standards.map((standard, i) => `${i + 1} | ${standard} | 正在办 | 进展顺利`).join("\n") });
  const first = forms("annex", [rows("新建学校", "修缮校舍")])[0];
  const before = new Map([["区教育局", { version: 3, keys: fingerprintOfKeys(first?.rows ?? []) }]]);
  const version = (...standards: string[]) => forms("annex", [rows(...standards)], {}, { before })[0]?.version;

  test("the first form is version 1", () => expect(first?.version).toBe(1));
  test("the same rows are the same version", () => expect(version("新建学校", "修缮校舍")).toBe(3));
  test("a roster without a version knows of no form", () => {
    const versionAfter = (known: number, keys: string) =>
      forms(
        "annex",
        [rows("新建学校", "修缮校舍")],
        {},
        { before: new Map([["区教育局", { version: known, keys }]]) },
      )[0]?.version;
    expect([versionAfter(0, ""), versionAfter(1, ""), versionAfter(1, before.get("区教育局")?.keys ?? "")]).toEqual([
      1, 2, 1,
    ]);
  });
  test("other rows, or another order, are the next one", () => {
    expect(version("新建学校")).toBe(4);
    expect(version("修缮校舍", "新建学校")).toBe(4);
  });
});

describe("the 2024 breakdown", () => {
  /** Counted from the raw cells: the pieces of the unit column, two spellings of one unit joined by hand. */
  const pairsOf = (sheets: readonly SheetSnapshot[]): string[] =>
    sheets.flatMap(({ name, values }) => {
      const header = values[1]?.map((value) => compact(textOf(value))) ?? [];
      const [units, standard] = [
        header.indexOf("责任单位"),
        header.findIndex((text) => /工作标准|新洲区目标/.test(text)),
      ];
      return values.slice(2).flatMap((line, i) => {
        const names = textOf(line[units] ?? null)
          .replace(/区住房和\s+城乡建设局/g, "区住房和城乡建设局")
          .split(/[\s、，]+/)
          .filter((piece) => piece !== "" && !piece.startsWith("("));
        return [...new Set(names.map(spelled))].map(
          (unit) => `${name} ${i + 2} ${unit} ${textOf(line[standard] ?? null)}`,
        );
      });
    });
  const SPELLINGS: Readonly<Record<string, string>> = {
    区文化和旅游发展局: "区文化和旅游局",
    行政审批局: "区行政审批局",
    市场监管局: "区市场监管局",
    区企业服务中心: "区企业和人才服务中心",
    区供销联社: "区供销社",
    区住房保障和城乡建设局: "区住房和城乡建设局",
    区医疗保障局: "区医保局",
  };
  const spelled = (name: string): string => SPELLINGS[name] ?? name;

  test("every pair stands in exactly one form, once, with its own words and a key that fits", async () => {
    const snapshot = await realSnapshot("breakdown");
    const made = formsOf(openLedger(snapshot, DEFAULT_SETTINGS), "breakdown", PERIOD);
    const asked = made.flatMap(({ unit, rows }) =>
      rows.map(({ from, standard }) => `${from.sheet} ${from.row} ${unit} ${standard}`),
    );
    expect(asked.sort()).toEqual(pairsOf(snapshot.sheets).sort());
    for (const { unit, rows } of made) for (const row of rows) expect(firstKey(row.key)).toBe(keyOf(unit, row));
  });
});

test.each([
  ["2024 年区《政府工作报告》确定的当年工作任务责任分解表", "2024年区《政府工作报告》确定的当年工作任务"],
  ["2024 年省《政府工作报告》涉及我区办理事项责任细化分解表", "2024年省《政府工作报告》涉及我区办理事项"],
  ["主要目标任务责任分解表（征求意见稿）", "主要目标任务"],
  ["重点工作任务清单", "重点工作任务"],
  ["四、获得信贷", "四、获得信贷"],
  ["责任分解表", ""],
])("the heading of %s is %s", (title, heading) => expect(sectionOf(title)).toBe(heading));
