/** Recognising a statistics sheet (统计表): any number of blocks side by side, the total row anywhere. */
import type { Cells } from "../grid/cells";
import type { Address } from "../grid/range";
import { formulaAt } from "../grid/snapshot";
import { compact, withoutBrackets } from "../chinese/text";
import { isBlank } from "../grid/cell-value";
import type { HeaderRows, Heading } from "./columns/header";
import { kindByParts } from "../domain/rating-parts";
import { kindOfHeading } from "../domain/ratings";
import { isPlace, looksLikeUnit } from "../domain/unit-names";
import { isNote } from "./rows/row-marks";
import type { Tally, TallyCell, TallyColumn, TallyRow } from "../domain/items";

const TOTAL = /^(总计|合计|共计|总数|全[区市县镇省](合计|总计)?|总合计|汇总)$/;

interface Block {
  readonly unit: number;
  readonly counts: readonly { readonly column: number; readonly key: string }[];
}

/** The blocks of a tally header; undefined where the header is not a tally's. */
function blocksOf(header: HeaderRows): { blocks: Block[]; columns: TallyColumn[]; subject: Subject } | undefined {
  const columns = new Map<string, TallyColumn>();
  const blocks: Block[] = [];
  const { starts, subject } = startsOf(header);
  for (const [i, start] of starts.entries()) {
    const end = starts[i + 1]?.column ?? Infinity;
    const own = header.headings.filter(({ column }) => column > start.column && column < end);
    const ratings = own.filter(
      ({ kind, group }) => kind !== undefined || (group !== undefined && kindOfHeading(group)),
    ).length;
    const counting = own.flatMap((heading) => {
      const column = countColumn(heading, ratings);
      return column ? [{ heading, column }] : [];
    });
    const divided = counting.some(({ heading, column }) =>
      counting.some((other) => other.column.kind === column.kind && other.heading.group !== heading.group),
    );
    const counts = counting.map(({ heading, column: whole }) => {
      const { group } = heading;
      const column = divided && group !== undefined && !WHOLE.test(compact(group)) ? { ...whole, group } : whole;
      const key = keyOf(column);
      if (!columns.has(key)) columns.set(key, column);
      return { column: heading.column, key };
    });
    if (ratings >= 2 || (ratings >= 1 && counts.length > ratings)) blocks.push({ unit: start.column, counts });
  }
  return blocks.length > 0 ? { blocks, columns: [...columns.values()], subject } : undefined;
}

type Subject = Tally["subject"];

/** Names that look like units are units, whatever stands above them: 进度评估 over a column of them. */
function subjectOf(subject: Subject, rows: readonly TallyRow[]): { subject?: NonNullable<Subject> } {
  const units = rows.filter(({ unit }) => looksLikeUnit(unit) || isPlace(compact(unit))).length;
  return subject === undefined || (subject === "category" && units * 2 > rows.length) ? {} : { subject };
}

/** The columns that name whose counts stand to the right: units, or else leaders, parts of the work, or whatever stands there. */
function startsOf({ headings }: HeaderRows): { starts: readonly Heading[]; subject: Subject } {
  const units = headings.filter(({ field }) => field === "unit" || field === "leadUnit");
  if (units.length > 0) return { starts: units, subject: undefined };
  const counts = headings.findIndex(({ kind, field }) => kind !== undefined || field === "items");
  const names = headings.slice(0, Math.max(0, counts)).filter(({ field }) => field !== "serial");
  const start = names.find(({ field }) => field === "leader" || field === "category") ?? names.at(-1);
  if (!start) return { starts: [], subject: undefined };
  return { starts: [start], subject: start.field === "leader" ? "leader" : "category" };
}

/** Over the columns that count everything, beside those of the parts. */
const WHOLE = /^(总体|全部|合计|总计|总数|汇总|其中)(情况)?$/;

function keyOf({ kind, word, group }: TallyColumn): string {
  return kind === "items" ? `items ${group ?? ""}` : compact(word);
}

/** A share stands beside the count it is a share of. */
const SHARE = /(占比|比例|比重|率|%|％)$/;

function countColumn(heading: Heading, ratings: number): TallyColumn | undefined {
  if (SHARE.test(withoutBrackets(heading.text).trim())) return undefined;
  if (heading.kind) return { kind: heading.kind, word: heading.text };
  // 已完成 over 件数 and 占比: the count is of what stands above.
  const above = heading.group === undefined ? undefined : kindOfHeading(heading.group);
  if (above) return { kind: above, word: heading.group ?? heading.text };
  const parts =
    ratings >= 1 && !heading.field
      ? kindByParts(compact(heading.text).replace(/(事项|项目|件|项|个)?数量?$/, ""))
      : undefined;
  if (parts) return { kind: parts, word: heading.text };
  const word = compact(heading.text);
  const sum = ratings >= 2 && /^(合计|总计|小计|共计|总数)$/.test(word);
  return heading.field === "items" || sum ? { kind: "items", word: heading.text } : undefined;
}

/** Reads the tally under a header, down to `endRow` (one past the last row). Undefined where the header is not a tally's. */
export function readTally(cells: Cells, header: HeaderRows, endRow: number, title: string): Tally | undefined {
  const found = blocksOf(header);
  if (!found) return undefined;
  const keys = found.columns.map(keyOf);
  const rows: TallyRow[] = [];
  let total: TallyRow | undefined;
  const subtotals: TallyRow[] = [];
  let lastRow = header.row + header.rows - 1;
  const sheet = cells.sheet.name;
  for (const block of found.blocks) {
    const named = nameColumn(cells, header, block.unit);
    for (let row = header.row + header.rows; row < endRow; row++) {
      const own = cells.anchor(row, named);
      const name = (cells.text(row, named) || (own.row === row ? cells.text(own.row, own.column) : "")).trim();
      // The label of a total may be merged over the serial and the unit.
      const first = block === found.blocks[0] ? Math.min(block.unit, ...cells.filled(row).slice(0, 1)) : block.unit;
      const label = name === "" ? cells.text(row, first).trim() : name;
      const bare = compact(withoutBrackets(label));
      if (label === "" || isNote(label) || (name === "" && !TOTAL.test(bare))) continue;
      const at: Address = {
        sheet,
        row,
        column: name === "" ? first : cells.text(row, named) === "" ? own.column : named,
      };
      const entry: TallyRow = {
        unit: label.replace(/\s*\n\s*/g, ""),
        at,
        cells: keys.map((key) => {
          const column = block.counts.find((count) => count.key === key)?.column;
          return column === undefined ? undefined : countCell(cells, { sheet, row, column });
        }),
      };
      if (TOTAL.test(bare)) total = entry;
      else if (/小计$/.test(bare)) subtotals.push(entry);
      else if (!isSection(cells, entry, row)) rows.push(entry);
      lastRow = Math.max(lastRow, row);
    }
  }
  // 小计 alone under all the units is their total.
  const [only, ...more] = subtotals;
  if (
    !total &&
    more.length === 0 &&
    rows.every(({ at }) => only && (at.row < only.at.row || at.column < only.at.column))
  )
    total = only;
  const left = Math.min(...header.headings.map(({ column }) => column));
  const right = Math.max(...header.headings.map(({ column }) => column));
  return {
    sheet,
    range: { row: header.row, column: left, rows: lastRow - header.row + 1, columns: right - left + 1 },
    title,
    columns: found.columns,
    rows,
    ...(total ? { total } : {}),
    ...subjectOf(found.subject, rows),
  };
}

/** Names stand in the last column that their heading is merged over: 县直部门 and the unit under 单位. */
function nameColumn(cells: Cells, header: HeaderRows, column: number): number {
  const area = cells.merge(header.row, column);
  const last = area && area.column === column ? area.column + area.columns - 1 : column;
  return cells.text(header.row + header.rows, last).trim() === "" ? column : last;
}

function countCell({ sheet, value }: Cells, at: Address): TallyCell {
  const own = value(at.row, at.column);
  const unknown = own === null && formulaAt(sheet, at) !== undefined;
  return { at, value: own, ...(unknown ? { unknown } : {}) };
}

/** A line of text merged across the table, with no count beside it. */
function isSection(cells: Cells, entry: TallyRow, row: number): boolean {
  const area = cells.merge(row, entry.at.column);
  return (area?.columns ?? 1) > 2 && entry.cells.every((cell) => cell === undefined || isBlank(cell.value));
}
