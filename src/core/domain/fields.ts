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
