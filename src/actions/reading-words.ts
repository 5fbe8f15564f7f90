/** What fields, roles of rows and reasons of a reading are called, in both languages. */
import type { Both } from "../core/language/language";
import { FIELD_NAMES, type Field } from "../core/domain/fields";
import { ROLE_NAMES, type RowRole, type Why } from "../core/domain/reading";
import { LIST_WORDS, OTHER_COLUMN, type SaidList } from "../core/domain/reading-settings";

export const FIELD_WORDS: Readonly<Record<Field | "other", Both>> = {
  serial: { zh: FIELD_NAMES.serial, en: "No." },
  category: { zh: FIELD_NAMES.category, en: "Category" },
  matter: { zh: FIELD_NAMES.matter, en: "Target's name" },
  standard: { zh: FIELD_NAMES.standard, en: "Standard" },
  leader: { zh: FIELD_NAMES.leader, en: "Leader in charge" },
  unit: { zh: FIELD_NAMES.unit, en: "Responsible unit" },
  leadUnit: { zh: FIELD_NAMES.leadUnit, en: "Lead unit" },
  supportingUnits: { zh: FIELD_NAMES.supportingUnits, en: "Supporting units" },
  due: { zh: FIELD_NAMES.due, en: "Due" },
  progressNote: { zh: FIELD_NAMES.progressNote, en: "Progress note" },
  rating: { zh: FIELD_NAMES.rating, en: "Rating" },
  reason: { zh: FIELD_NAMES.reason, en: "Problems" },
  items: { zh: FIELD_NAMES.items, en: "Items" },
  remark: { zh: FIELD_NAMES.remark, en: "Remark" },
  other: { zh: OTHER_COLUMN, en: "Not used" },
};

export const ROLE_WORDS: Readonly<Record<RowRole, Both>> = {
  header: { zh: ROLE_NAMES.header, en: "header" },
  unit: { zh: ROLE_NAMES.unit, en: "unit's line" },
  section: { zh: ROLE_NAMES.section, en: "section title" },
  parent: { zh: ROLE_NAMES.parent, en: "item above others" },
  item: { zh: ROLE_NAMES.item, en: "item" },
  continued: { zh: ROLE_NAMES.continued, en: "goes on from above" },
  sum: { zh: ROLE_NAMES.sum, en: "sum" },
  note: { zh: ROLE_NAMES.note, en: "note" },
  example: { zh: ROLE_NAMES.example, en: "example" },
  other: { zh: ROLE_NAMES.other, en: "another table" },
  blank: { zh: ROLE_NAMES.blank, en: "blank" },
};

export const WHY_WORDS: Readonly<Record<Why, Both>> = {
  heading: { zh: "按标题", en: "by its heading" },
  headingPart: { zh: "按标题中的字", en: "by a part of its heading" },
  contents: { zh: "按内容", en: "by its cells" },
  person: { zh: "按您说的", en: "as you said" },
};

/** Whose the rows of a list are that stand in another table too. */
export const LIST_CHOICES: Readonly<Record<SaidList, Both>> = {
  drawn: { zh: LIST_WORDS.drawn, en: "drawn from another table" },
  own: { zh: LIST_WORDS.own, en: "work of its own" },
};
