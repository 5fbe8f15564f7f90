/** A table lacks a column that its checks need. */
import { FIELD_NAMES } from "../../domain/fields";
import { defineRule } from "../rule";

export const headerMissing = defineRule({
  id: "header-missing",
  scope: "table",
  severity: "error",
  restsOn: [],
  inReturns: true,
  title: { zh: "表头缺列", en: "Missing columns" },
  docs: {
    zh: "附件2 一类的表应有“工作标准”“完成情况”“进度评估”三栏，并能看出责任单位（“责任单位：”一行、一栏，或工作表名称）。缺哪一栏，与之有关的核对就无法进行。",
    en: "An annex needs the columns 工作标准, 完成情况 and 进度评估, and must show the responsible unit (a line 责任单位：, a column, or the sheet's name). Without a column the checks that need it cannot run.",
  },
  messages: {
    column: {
      zh: "这张表没有“{column}”一栏，相关内容无法核对。",
      en: "This table has no column “{column}”; what depends on it cannot be checked.",
    },
    unit: {
      zh: "看不出这张表是哪个责任单位的：没有“责任单位：”一行，没有责任单位一栏，工作表名称也不是单位。",
      en: "The responsible unit of this table cannot be told: no line 责任单位：, no such column, and the sheet is not named after a unit.",
    },
  },
  *check({ recognition }) {
    for (const { sheet, header, missing } of recognition.annexes) {
      for (const field of missing) {
        const at = { sheet, range: header };
        if (field === "unit") yield { message: "unit", at, data: {} };
        else yield { message: "column", at, data: { column: FIELD_NAMES[field] } };
      }
    }
  },
});
