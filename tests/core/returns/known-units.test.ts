import { DEFAULT_SETTINGS } from "../../../src/core/domain/settings";
import { knownUnits } from "../../../src/core/returns/reading/known-units";

const UNITS = [
  "区发改局",
  "区科学技术和经济信息化局",
  "海棠、方杨工作专班",
  "区统计局",
  "区公安分局",
  "阳逻街",
  "区委宣传部",
  "区委办公室",
  "区委队",
];
const KNOWN = knownUnits({
  units: UNITS,
  settings: { ...DEFAULT_SETTINGS, units: [{ name: "区公安分局", aliases: ["公安新洲分局", "公安", "警察署"] }] },
});
const ANY = knownUnits({ units: [], settings: DEFAULT_SETTINGS });

test.each([
  ["区发展和改革局", "区发改局"],
  ["区 科 经 局", "区科学技术和经济信息化局"],
  ["公安新洲分局", "区公安分局"],
  ["阳逻街道办事处", "阳逻街"],
  ["宣传部", "区委宣传部"],
  ["办公室", undefined],
  // One letter is short for nothing.
  ["队", undefined],
  ["区发改委", undefined],
  ["", undefined],
])("%s is %s", (name, unit) => {
  expect(KNOWN.unitOf(name)).toBe(unit);
});

test.each([
  ["2023年二季度/3-区统计局.xlsx", "区统计局"],
  ["海棠、方杨工作专班完成情况填报表(终稿).docx", "海棠、方杨工作专班"],
  ["公安新洲分局2023年1-6月.xls", "区公安分局"],
  ["宣传部一季度.doc", "区委宣传部"],
  ["区发改局、区统计局联合上报.xlsx", undefined],
  ["区财政局.xlsx", undefined],
  // A name of two letters may stand in any words, one of three is a name.
  ["关于公安大检查的材料.xlsx", undefined],
  ["关于警察署的材料.xlsx", "区公安分局"],
  ["新建 Microsoft Excel 工作表 (2).xlsx", undefined],
  ["第二季度完成情况.xlsx", undefined],
])("the file %s is of %s", (name, unit) => {
  expect(KNOWN.inFileName(name)).toBe(unit);
});

test.each([
  ["区统计局.xlsx", "区统计局"],
  ["区民政局2023年二季度填报表.xlsx", "区民政局"],
  ["区妇联.xlsx", "区妇联"],
  ["妇联.xlsx", undefined],
  ["附件2.xlsx", undefined],
  ["新建工作表.xlsx", undefined],
])("without a list the file %s is of %s", (name, unit) => {
  expect(ANY.inFileName(name)).toBe(unit);
});
