/** What merging one unit's return changes in the annex, cell by cell: old, new, and whether a person has written there since. */
import type { FormRow } from "../../forms/form";
import { FORM_HEADINGS } from "../../forms/form-sheet";
import { keysOf } from "../../forms/keys";
import { MAX_TEXT } from "../../edits/limits";
import type { SetCell } from "../../edits/plan";
import { cellName, type Address } from "../../grid/range";
import { contentAt, isFormula, sheetNamed, shownValue, type CellContent } from "../../grid/snapshot";
import { textOf } from "../../grid/cell-value";
import type { Field } from "../../domain/fields";
import { addressOf, matterOf, type WorkItem } from "../../domain/items";
import { fieldsInDoubt } from "../../ledger/doubts";
import type { Ledger } from "../../ledger/ledger";
import { excerpt, itemName } from "../../rules/text";
import { matchRows } from "../matching/match-rows";
import { cellMark, MERGED_FIELDS, mergedMarks, type MergedField } from "./merged";
import { remark, type Remark } from "../wording/remarks";
import type { RosterEntry } from "../roster/roster";
import type { Submission } from "../reading/submission";

export interface CellChange {
  /** The row as a person calls it. */
  readonly item: string;
  /** Its standard, as much of it as tells it from others: numbers begin anew with every unit. */
  readonly matter: string;
  readonly field: MergedField;
  readonly at: Address;
  readonly before: string;
  readonly after: string;
  /** What stands there was not merged: a person wrote it. */
  readonly typedSince: boolean;
  /** False where it is left alone. */
  readonly written: boolean;
}

export interface UnitMerge {
  readonly unit: string;
  readonly file: string;
  /** Cells whose text differs. */
  readonly changes: readonly CellChange[];
  /** Rows that are not merged, and why. */
  readonly leftOut: readonly Remark[];
  readonly edits: readonly SetCell[];
  /** Marks of the cells that hold what the unit wrote, once the edits are made. */
  readonly marks: readonly string[];
}

export function mergeUnit(
  ledger: Ledger,
  items: readonly WorkItem[],
  submission: Submission,
  entry: RosterEntry | undefined,
  overwrite: boolean,
): UnitMerge {
  const { unit, file, rows } = submission;
  const taken = rows.filter(({ doubtful }) => !doubtful);
  const places = annexPlaces(
    unit,
    items,
    taken.map(({ row }) => row),
  );
  const doubtful = doubtfulOf(ledger, items);
  if (ROW_TOLD_BY.some((field) => doubtful.has(field))) {
    const leftOut = [remark("rowsInDoubt", { unit, count: rows.length })];
    return { unit, file, changes: [], leftOut, edits: [], marks: [] };
  }
  const known = mergedMarks(entry);
  const cells = taken.flatMap((submitted): MergedCell[] => {
    const item = places.get(submitted.row);
    if (!item) return [{ leftOut: remark("rowNotInAnnex", nameOf(submitted.row)) }];
    return MERGED_FIELDS.flatMap((field) => {
      const after = field === "rating" ? submitted.rating : submitted.progressNote;
      if (after === "") return [];
      if (doubtful.has(field))
        return [{ leftOut: remark("columnInDoubt", { ...nameOf(submitted.row), field: FORM_HEADINGS[field] }) }];
      return [cellOf(ledger, item, submitted.row, field, after, known, overwrite)];
    });
  });
  const single = withoutClashes(cells);
  return {
    unit,
    file,
    changes: single.flatMap(({ change }) => change ?? []),
    leftOut: [
      ...rows.filter(({ doubtful }) => doubtful).map(({ row }) => remark("rowDoubtful", nameOf(row))),
      ...single.flatMap(({ leftOut }) => leftOut ?? []),
    ],
    edits: single.flatMap(({ edit }) => edit ?? []),
    marks: single.flatMap(({ mark }) => mark ?? []),
  };
}

/** A return's row finds the annex's by these. */
const ROW_TOLD_BY: readonly Field[] = ["unit", "standard"];

/** What of the tables that hold these rows is in doubt. */
function doubtfulOf(ledger: Ledger, items: readonly WorkItem[]): ReadonlySet<Field> {
  const sheets = new Set(items.map(({ sheet }) => sheet));
  return fieldsInDoubt(
    ledger,
    ledger.tables.filter(({ sheet }) => sheets.has(sheet)),
  );
}

interface MergedCell {
  /** Instead of everything else. */
  readonly leftOut?: Remark;
  readonly change?: CellChange;
  readonly edit?: SetCell;
  readonly mark?: string;
  /** What is to stand where, and whose it is. */
  readonly wanted?: {
    readonly place: string;
    readonly text: string;
    readonly row: FormRow;
    readonly field: MergedField;
  };
}

/** Two rows that share a merged cell are written once where they say the same, and not at all where they do not. */
function withoutClashes(cells: readonly MergedCell[]): MergedCell[] {
  const texts = new Map<string, Set<string>>();
  for (const { wanted } of cells)
    if (wanted) texts.set(wanted.place, (texts.get(wanted.place) ?? new Set()).add(wanted.text));
  const met = new Set<string>();
  return cells.map((cell): MergedCell => {
    const { wanted } = cell;
    if (!wanted) return cell;
    if ((texts.get(wanted.place)?.size ?? 0) > 1)
      return { leftOut: remark("cellShared", { ...nameOf(wanted.row), field: FORM_HEADINGS[wanted.field] }) };
    if (met.has(wanted.place)) return cell.mark === undefined ? {} : { mark: cell.mark };
    met.add(wanted.place);
    return cell;
  });
}

function cellOf(
  { book }: Ledger,
  item: WorkItem,
  row: FormRow,
  field: MergedField,
  after: string,
  known: ReadonlySet<string>,
  overwrite: boolean,
): MergedCell {
  const isTick = field === "rating" && item.ticked;
  if (isTick || (item.columns[field] === undefined && !item.elsewhere?.[field]))
    return { leftOut: remark("columnMissing", { ...nameOf(row), field: FORM_HEADINGS[field] }) };
  if (after.length > MAX_TEXT)
    return { leftOut: remark("cellTooLong", { ...nameOf(row), field: FORM_HEADINGS[field] }) };
  const at = addressOf(item, field);
  const sheet = sheetNamed(book, at.sheet);
  const content: CellContent = sheet ? contentAt(sheet, at) : null;
  if (isFormula(content)) return { leftOut: remark("cellFormula", { ...nameOf(row), field: FORM_HEADINGS[field] }) };
  const before = textOf(shownValue(content));
  const mark = cellMark(row.key, field, after);
  const wanted = { place: `${at.sheet} ${cellName(at)}`, text: after, row, field };
  if (before.trim() === after) return { mark, wanted };
  const typedSince = before.trim() !== "" && !known.has(cellMark(row.key, field, before.trim()));
  const written = !typedSince || overwrite;
  const change = { item: itemName(row), matter: excerpt(matterOf(row)), field, at, before, after, typedSince, written };
  if (!written) return { change, wanted };
  return { change, edit: { kind: "setCell", at, before: content, after }, mark, wanted };
}

export function nameOf(row: FormRow): { item: string; text: string } {
  return { item: itemName(row), text: excerpt(matterOf(row)) };
}

/** The annex's own row of each row that was asked; rows that are no more than alike are not the same. */
function annexPlaces(unit: string, items: readonly WorkItem[], rows: readonly FormRow[]): Map<FormRow, WorkItem> {
  const keys = keysOf(unit, items);
  const { matched } = matchRows(
    rows,
    items.map((item, i) => ({ item, ...(keys[i] === undefined ? {} : { key: keys[i] }) })),
  );
  return new Map(
    matched.flatMap(({ row, returned, words }) =>
      words === "same" || words === "nearly" ? [[row, returned.item]] : [],
    ),
  );
}
