/** The fields that a row of this work has: what its columns hold. */

export const FIELDS = [
  "serial",
  "category",
  "matter",
  "standard",
  "leader",
  "unit",
  "leadUnit",
  "supportingUnits",
  "due",
  "progressNote",
  "rating",
  "reason",
  "items",
  "remark",
] as const;

export type Field = (typeof FIELDS)[number];

/** What the columns are called, for sentences about them and for the settings sheet. */
export const FIELD_NAMES: Readonly<Record<Field, string>> = {
  serial: "序号",
  category: "类别",
  matter: "目标名称",
  standard: "工作标准",
  leader: "分管领导",
  unit: "责任单位",
  leadUnit: "牵头单位",
  supportingUnits: "配合单位",
  due: "完成时间",
  progressNote: "完成情况",
  rating: "进度评估",
  reason: "存在问题",
  items: "承办事项",
  remark: "备注",
};
