/** Whose rows a returned file holds: one part for each unit, and how the unit was told. */
import type { FormMark } from "../../forms/mark";
import { groupBy } from "../../collections/group";
import { essence } from "../../chinese/text";
import { matterOf, type RowTable } from "../../domain/items";
import { isCollective, isShortKey, nearestUnit, unitKey } from "../../domain/unit-names";
import type { CollectContext } from "./context";
import type { KnownUnits } from "./known-units";
import type { ReturnedRow } from "../matching/match-rows";
import { remark, type Remark } from "../wording/remarks";
import type { ReturnTables } from "./return-tables";
import type { IdentifiedBy } from "./submission";

export interface ReturnPart {
  /** The name as it stands, for telling parts of one file apart. */
  readonly name: string;
  /** "" where it cannot be told. */
  readonly unit: string;
  readonly toldBy?: IdentifiedBy;
  readonly mark?: FormMark;
  readonly damaged: boolean;
  readonly rows: readonly ReturnedRow[];
  readonly tables: readonly RowTable[];
  /** About the unit. */
  readonly remarks: readonly Remark[];
}

/** What tells the unit beside the sheets themselves. */
export interface Sender {
  /** As the file's name gives it. */
  readonly file?: string;
  /** As a person said. */
  readonly hand?: string;
}

/** At least this share of the rows is a unit's before they tell that it is the unit's return. */
const MOST = 0.6;

export function returnParts(
  found: ReturnTables,
  units: KnownUnits,
  context: CollectContext,
  sender: Sender,
): ReturnPart[] {
  const groups = groupBy(namedRows(found, units), ({ unit, name }) => unit ?? `?${name}`);
  const parts = [...groups.values()].map((rows) => partOf(rows, found, units, context, sender));
  const by = sender.hand ?? sender.file;
  const own = by === undefined ? [] : parts.filter(({ unit }) => unit === by);
  const [only] = own;
  if (by === undefined || !only || parts.length === 1) return parts;
  const others = parts.filter((part) => part !== only).map(({ unit, name }) => unit || name);
  const data = { unit: by, count: others.length, others: listed(others) };
  return [{ ...only, remarks: [...only.remarks, remark("othersIncluded", data)] }];
}

interface NamedRow extends ReturnedRow {
  /** As it stands on the sheet; "" where it names none. */
  readonly name: string;
  readonly unit: string | undefined;
  readonly mark?: FormMark;
}

function namedRows({ tables, marksOf, ledger }: ReturnTables, units: KnownUnits): NamedRow[] {
  return tables.flatMap(({ items }) =>
    items.map((item) => {
      const marks = marksOf(item.sheet);
      const key = marks.keyAt(item.row);
      const name = ledger.canonicalUnit(item.unit);
      const identified = markedUnit(marks.form, name);
      return {
        item,
        name,
        unit:
          identified === "" ? undefined : (units.unitOf(identified) ?? (marks.form ? units.unitOf(name) : undefined)),
        ...(key === undefined ? {} : { key }),
        ...(marks.form ? { mark: marks.form } : {}),
      };
    }),
  );
}

/** A form handed out under a collective name (各街镇) is returned by one of them, who writes its own name there. */
function markedUnit(mark: FormMark | undefined, name: string): string {
  if (!mark || (isCollective(mark.unit) && name !== "")) return name;
  return mark.unit;
}

function partOf(
  rows: readonly NamedRow[],
  { tables, marksOf, ledger, inheritedUnit }: ReturnTables,
  units: KnownUnits,
  context: CollectContext,
  sender: Sender,
): ReturnPart {
  const name = rows.map((row) => row.name).find((one) => one !== "") ?? "";
  const mark = rows.map((row) => row.mark).find((one) => one !== undefined);
  const sheets = new Set(rows.map(({ item }) => item.sheet));
  const single = ledger.units.length <= 1;
  const inherited = inheritedUnit !== undefined && name === ledger.canonicalUnit(inheritedUnit);
  const identified = identify({ rows, name, mark, single, inherited }, units, context, sender);
  return {
    name: name || (mark?.unit ?? ""),
    ...identified,
    ...(mark ? { mark } : {}),
    damaged: [...sheets].some((sheet) => marksOf(sheet).damaged),
    rows: rows.map(({ item, key }) => ({ item, ...(key === undefined ? {} : { key }) })),
    tables: tables.filter(({ sheet }) => sheets.has(sheet)),
  };
}

type Told = Pick<ReturnPart, "unit" | "toldBy" | "remarks">;

interface NamedRows {
  readonly rows: readonly NamedRow[];
  readonly name: string;
  readonly mark: FormMark | undefined;
  /** The file holds no other unit's rows. */
  readonly single: boolean;
  /** The sheets name nobody: the name is the file's. */
  readonly inherited: boolean;
}

function identify(
  { rows, name, mark, single, inherited }: NamedRows,
  units: KnownUnits,
  context: CollectContext,
  { file, hand }: Sender,
): Told {
  const named = rows[0]?.unit;
  const own = named !== undefined && isCollective(named) && single ? (file ?? named) : named;
  if (hand !== undefined && (single || own === undefined || own === hand))
    return { unit: hand, toldBy: "hand", remarks: [] };
  if (own !== undefined) {
    const others = [
      ...(mark && !isCollective(mark.unit) ? [name] : []),
      ...(single && file !== undefined ? [file] : []),
    ];
    const other = others.find((one) => one !== "" && isAnother(own, one, context));
    const byFile = own !== named || (!mark && inherited);
    return {
      unit: own,
      toldBy: byFile ? "file" : mark ? "mark" : "sheet",
      remarks: [
        ...(byFile ? [remark("unitByFile", { unit: own })] : []),
        ...(other === undefined ? [] : [remark("otherUnit", { unit: own, other })]),
      ],
    };
  }
  const near = units.near(name);
  const likely = unitOfRows(rows, context);
  if (likely && name === "") return { unit: likely.unit, toldBy: "rows", remarks: [remark("unitByRows", likely)] };
  if (likely && likely.unit === near)
    return { unit: near, toldBy: "rows", remarks: [remark("unitSpelled", { name, unit: near })] };
  if (name === "") return { unit: "", remarks: [remark("unitUnnamed", {})] };
  return {
    unit: "",
    remarks: [near === undefined ? remark("unitUnknown", { name }) : remark("unitNear", { name, other: near })],
  };
}

/** Two names are of different units when the office lists both; without a list, when they are not even alike. */
function isAnother(unit: string, name: string, { units }: CollectContext): boolean {
  const [a, b] = [unitKey(unit), unitKey(name)];
  if (isShortKey(a, b) || isShortKey(b, a)) return false;
  return units.includes(name) || (units.length === 0 && nearestUnit(name, [unit]) === undefined);
}

/** The one unit that most rows were asked of. */
export function unitOfRows(
  rows: readonly ReturnedRow[],
  { expected }: Pick<CollectContext, "expected">,
): { unit: string; matched: number; rows: number } | undefined {
  const words = rows.map(({ item }) => essence(matterOf(item)));
  const counts = expected.map(({ unit, rows: asked }) => {
    const own = new Set(asked.map((row) => essence(matterOf(row))));
    return { unit, matched: words.filter((word) => word !== "" && own.has(word)).length, rows: rows.length };
  });
  const [best, second] = counts.sort((a, b) => b.matched - a.matched);
  if (!best || best.matched < rows.length * MOST || best.matched === 0) return undefined;
  return best.matched === second?.matched ? undefined : best;
}

/** The first few of many names. */
function listed(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join("、")}…` : names.join("、");
}
