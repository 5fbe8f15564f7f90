/** What a unit was asked for: the form that the office has, or else the one that the mark remembers, or else nothing. */
import type { FormRow, UnitForm } from "../../forms/form";
import { firstKey, keyOf, keysOf } from "../../forms/keys";
import type { FormMark } from "../../forms/mark";
import { groupBy } from "../../collections/group";
import type { WorkItem } from "../../domain/items";
import type { CollectContext } from "../reading/context";
import type { ReturnedRow } from "./match-rows";
import type { ReturnPart } from "../reading/return-parts";

export interface Asked {
  /** own: nobody knows what was asked for, so that every row stands for itself. */
  readonly by: "form" | "mark" | "own";
  readonly form?: UnitForm;
  readonly rows: readonly FormRow[];
}

export function askedRows({ unit, mark, rows }: ReturnPart, { expected }: CollectContext): Asked {
  const form = expected.find((candidate) => candidate.unit === unit);
  if (form) return { by: "form", form, rows: form.rows };
  if (mark) return { by: "mark", rows: rowsOfMark(mark, rows) };
  const items = rows.map(({ item }) => item);
  const keys = keysOf(unit, items);
  return { by: "own", rows: items.map((item, i) => formRow(keys[i] ?? "", item)) };
}

/** A key tells whether words are still those handed out; where no row has them any more they are not known. */
function rowsOfMark({ keys, unit }: FormMark, returned: readonly ReturnedRow[]): FormRow[] {
  // A mark may be forged and hold thousands of keys: no row is looked at once for each of them.
  const fitting = groupBy(returned, ({ item }) => keyOf(unit, item));
  return keys.map((key): FormRow => {
    const fits = fitting.get(firstKey(key)) ?? [];
    const item = (fits.find((one) => one.key === key) ?? fits[0])?.item;
    return item ? formRow(key, item) : { ...UNKNOWN, key };
  });
}

const UNKNOWN: FormRow = {
  key: "",
  category: "",
  serial: null,
  matter: "",
  standard: "",
  due: "",
  role: "sole",
  from: { sheet: "", row: 0 },
};

function formRow(key: string, { category, serial, matter, standard, due, sheet, row }: WorkItem): FormRow {
  return { key, category, serial, matter, standard, due, role: "sole", from: { sheet, row } };
}
