import {
  cautionRemark,
  describeRemark,
  remark,
  type Remark,
  type RemarkKind,
} from "../../../src/core/returns/wording/remarks";
import { SENTENCES } from "../../../src/core/returns/wording/remark-sentences";

test.each(Object.keys(SENTENCES) as RemarkKind[])("%s: every slot is filled in both languages", (kind) => {
  const slots = [...SENTENCES[kind].zh.matchAll(/\{(\w+)\}/g)].map(([, slot = ""]) => slot);
  const data = Object.fromEntries(slots.map((slot) => [slot, slot === "reason" ? "noRows" : `<${slot}>`]));
  const said = { kind, severity: "info", data } as Remark;
  for (const language of ["zh", "en"] as const) {
    const sentence = describeRemark(said, language);
    expect(sentence).not.toMatch(/[{}]|undefined/);
    expect(sentence).not.toBe("");
  }
});

test("a caution of the reader is said with its count", () => {
  const said = cautionRemark({ kind: "formulas", count: 3 });
  expect(describeRemark(said, "zh")).toBe("文件里有 3 个公式，按单元格显示的文字收取。");
  expect(cautionRemark({ kind: "macros" })).toEqual(remark("macros", {}));
});

test("a rule is called by its title", () => {
  const said = remark("findingsOf", { rule: "progress-missing", count: 2 });
  expect([describeRemark(said, "zh"), describeRemark(said, "en")]).toEqual([
    "完成情况未填 2 处。",
    "Progress missing: 2.",
  ]);
});
