/** Which unit is asked to report on which row of the breakdown or the annex. */
import type { CellValue } from "../grid/snapshot";
import type { RowTable, WorkItem } from "../domain/items";
import type { Ledger } from "../ledger/ledger";
import { isLater, periodIn } from "../domain/period";
import type { FormRole } from "./form";

/** What forms are made of: the breakdown of the year, or the annex of the last period. */
export type FormSource = "breakdown" | "annex";

/** A row as one of its units gets it. */
export interface AskedRow {
  readonly unit: string;
  /** The unit's name as this row has it. */
  readonly spelling: string;
  readonly item: WorkItem;
  readonly category: string;
  readonly role: FormRole;
}

export interface AskedRows {
  readonly rows: readonly AskedRow[];
  /** Rows that name nobody, so that nobody is asked. */
  readonly unassigned: readonly WorkItem[];
}

/** The tables that a source stands for; none where the workbook has no such table. */
export function sourceTables(ledger: Ledger, source: FormSource): readonly RowTable[] {
  if (source === "annex") {
    const reported = ledger.tables.filter(({ kind }) => kind !== "breakdown");
    return reported.length > 0 ? reported : ledger.previous;
  }
  // Another file's breakdown was named by a person: it stands for the workbook's own.
  const others = ledger.breakdowns.filter((table) => !ledger.recognition.breakdowns.includes(table));
  return others.length > 0 ? others : ledger.breakdowns;
}

/** In report order. Out of a breakdown every unit of a row is asked; out of an annex the unit that the row counts for. */
export function askedRows(ledger: Ledger, source: FormSource): AskedRows {
  const tables = sourceTables(ledger, source);
  const rows: AskedRow[] = [];
  const unassigned: WorkItem[] = [];
  for (const table of tables)
    for (const item of table.items) {
      const spellings = new Map([...item.units].reverse().map((unit) => [ledger.canonicalUnit(unit), unit]));
      const named = new Set(item.units.map((unit) => ledger.canonicalUnit(unit)));
      const own = ledger.canonicalUnit(item.unit);
      const units = source === "breakdown" ? [...named] : item.unit === "" ? [] : [own];
      if (units.length === 0) unassigned.push(item);
      const leads = new Set((item.leads ?? item.units.slice(0, 1)).map((unit) => ledger.canonicalUnit(unit)));
      const category = source === "breakdown" ? plannedCategory(table, item, tables.length > 1) : item.category;
      for (const unit of units) {
        const role = named.size < 2 ? "sole" : leads.has(unit) ? "lead" : "supporting";
        const spelling = withoutBreaks(spellings.get(unit) ?? unit);
        rows.push({ unit, spelling, item, category, role });
      }
    }
  return { rows, unassigned };
}

/** A breakdown's title is the heading of its rows; a table by itself goes by its own sections where it has them. */
function plannedCategory({ title, sheet }: RowTable, { category }: WorkItem, several: boolean): string {
  if (!several && category !== "") return category;
  const heading = sectionOf(title) || (several ? sheet : "");
  return heading !== "" && category !== "" ? `${heading}：${category}` : heading;
}

/** 2024 年区《政府工作报告》确定的当年工作任务责任分解表 → 2024年区《政府工作报告》确定的当年工作任务. */
export function sectionOf(title: string): string {
  return withoutBreaks(title)
    .replace(/[(（][^)）]*[)）]$/, "")
    .replace(/(责任)?(细化)?分解(落实)?(一览)?(表|清单|方案)?$/, "")
    .replace(/(任务|事项|项目|目标)(一览表|清单|表)$/, "$1");
}

/** Without the white space that scans and line ends leave between Chinese words. */
function withoutBreaks(text: string): string {
  return text.trim().replace(/\s+(?=[^\u0000-\u007f])|([^\u0000-\u007f])\s+/g, "$1");
}

/** The words of the latest period that the annexes of a source are of; "" where no title says. */
export function reportedTitle(tables: readonly RowTable[]): string {
  const dated = tables
    .flatMap(({ title, sheet }) => [title, sheet])
    .flatMap((text) => {
      const period = periodIn(text);
      return period ? [{ text, period }] : [];
    });
  const latest = dated.reduce<(typeof dated)[number] | undefined>(
    (last, one) => (last && !isLater(one.period, last.period) ? last : one),
    undefined,
  );
  return latest?.text ?? "";
}

/** Serials start again under every heading, as in the circular's annex. */
export function serialsOf(categories: readonly string[]): CellValue[] {
  const counts = new Map<string, number>();
  return categories.map((category) => {
    const serial = (counts.get(category) ?? 0) + 1;
    counts.set(category, serial);
    return serial;
  });
}
