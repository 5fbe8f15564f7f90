/** Recognising tables of work items: annexes (附件2) in every layout seen, and breakdowns (责任分解表). */
import type { Cells } from "../grid/cells";
import type { Address, Position, Range } from "../grid/range";
import { compact, countOf, isBlank, textOf } from "../grid/text";
import { isHeadingOnly, type Field, type HeaderRows, type Heading } from "./columns";
import type { Columns, RowTable, UnitBlock, WorkItem } from "./items";
import { vocabularyFor, type RatingKind, type RatingVocabulary } from "./ratings";
import { splitUnits } from "./unit-names";

const UNIT_HEADING =
  /^(?:填报|责任|承办|牵头|主办|报送|落实)?(?:单位|部门)(?:名称)?(?:[(（][^)）]*[)）])?\s*[:：]\s*(.*)$/;
const NOTE =
  /^[(（]?(注|备注|说明|填报人|填表人|填报时间|填报日期|报送时间|审核人|审核|审批|复核|负责人|单位负责人|主要负责人|主要领导|分管领导|联系人|联系电话|电话|制表|制表人|签字|签章|签名|盖章|公章|单位盖章)[)）]?\s*([:：(（]|$)/;
const DATE_LINE = /^\d{4}年\d{1,2}月(\d{1,2}日)?$/;
const SUM_LINE = /^(总计|合计|共计|小计)$/;
const CHINESE_ORDINAL = /^[(（]?[一二三四五六七八九十百]+[)）]?[、.．]?$/;

/** Headings too common to tell a table of work items by. */
const COMMON = new Set(["项目", "任务", "事项", "项目名称", "状态", "进度", "评价", "进展", "单位", "部门", "评估"]);

export interface Reading {
  readonly ratingWords: readonly { readonly word: string; readonly kind: RatingKind }[];
  readonly knownUnits: ReadonlySet<string>;
}

export type Verdict = { readonly kind: "annex" | "breakdown"; readonly missing: readonly Field[] } | undefined;

/** Which kind of row table a header makes, and the columns it lacks. */
export function judge(header: HeaderRows): Verdict {
  const has = (field: Field): boolean => header.headings.some((heading) => heading.field === field);
  const strong = (field: Field): boolean =>
    header.headings.some((heading) => heading.field === field && !COMMON.has(compact(heading.text)));
  const task = has("standard") || has("matter");
  const core = [task, has("progressNote"), has("rating")].filter(Boolean).length;
  const strongCore = [strong("standard") || strong("matter"), strong("progressNote"), strong("rating")].filter(
    Boolean,
  ).length;
  if (core === 3 && strongCore >= 1) return { kind: "annex", missing: [] };
  const places = has("serial") || has("unit") || has("leadUnit");
  if (core === 2 && strongCore === 2 && places) {
    const missing: Field[] = [];
    if (!task) missing.push("standard");
    if (!has("progressNote")) missing.push("progressNote");
    if (!has("rating")) missing.push("rating");
    return { kind: "annex", missing };
  }
  const responsible = strong("unit") || has("leadUnit");
  const planned =
    strong("standard") || (has("matter") && (has("supportingUnits") || has("leadUnit") || has("leader") || has("due")));
  if (responsible && planned && !has("progressNote") && !has("rating")) return { kind: "breakdown", missing: [] };
  return undefined;
}

function columnsOf(headings: readonly Heading[]): Columns {
  const columns: Partial<Record<Field, number>> = {};
  for (const { field, column } of headings) {
    if (!field) continue;
    // Of two period columns (1-10月, 1-11月) the one to the right is the present one.
    const latest = field === "progressNote" || field === "rating";
    if (columns[field] === undefined || latest) columns[field] = column;
  }
  return columns;
}

/** The unit a heading line names (责任单位：区发改局, the name possibly in the next cell); undefined where the row is no such line. */
function unitHeading(cells: Cells, row: number): { unit: string; at: Position } | undefined {
  const filled = cells.filled(row);
  const first = filled[0];
  if (first === undefined) return undefined;
  const match = UNIT_HEADING.exec(cells.text(row, first).trim());
  if (!match) return undefined;
  const inline = (match[1] ?? "").trim().replace(/\s*[(（](盖章|公章|签章)[)）]\s*$/, "");
  const name = inline.split(/\s{2,}|\s+(?=填报|审核|联系|日期|时间|报送|负责)/)[0]?.trim() ?? "";
  if (name !== "") return { unit: name, at: { row, column: first } };
  const second = filled[1];
  if (second === undefined || filled.length > 4) return undefined;
  return { unit: cells.text(row, second).trim(), at: { row, column: second } };
}

/** Finds the unit heading in the rows between the table above and this header. */
export function headingAbove(
  cells: Cells,
  from: number,
  headerRow: number,
): { unit: string; at: Position } | undefined {
  for (let row = headerRow - 1; row >= from; row--) {
    const heading = unitHeading(cells, row);
    if (heading) return heading;
  }
  return undefined;
}

interface Draft {
  unit: string;
  at: Address;
  items: WorkItem[];
}

export interface Section {
  readonly header: HeaderRows;
  /** The first row that can hold this section's unit heading. */
  readonly from: number;
  readonly endRow: number;
}

/** The value a field has on a row: the cell's own, or that of a cell merged down over it. */
function resolve(cells: Cells, row: number, column: number | undefined, top: number): { text: string; at?: Position } {
  if (column === undefined) return { text: "" };
  const own = cells.value(row, column);
  if (!isBlank(own)) return { text: textOf(own).trim() };
  const anchor = cells.anchor(row, column);
  if (anchor.row === row || anchor.row < top || anchor.column !== column) return { text: "" };
  return { text: cells.text(anchor.row, anchor.column).trim(), at: anchor };
}

/** Reads all the sections of one sheet as one table. `sheetUnit` names the unit where neither a heading nor a column does. */
export function readRowTable(
  cells: Cells,
  kind: "annex" | "breakdown",
  sections: readonly Section[],
  missing: readonly Field[],
  title: string,
  reading: Reading,
  sheetUnit: { unit: string; at: Position } | undefined,
): RowTable {
  const sheet = cells.sheet.name;
  const first = sections[0]?.header;
  if (!first) throw new Error("a row table has at least one header");
  const ratingHeading = first.headings.filter(({ field }) => field === "rating").at(-1)?.text ?? "";
  const vocabulary = vocabularyFor(ratingHeading, reading.ratingWords);
  const blocks: Draft[] = [];
  const marks: { at: Address; title: string }[] = [];
  let lastRow = first.row + first.rows - 1;
  let heading: { unit: string; at: Position } | undefined;
  let category = "";

  for (const { header, from, endRow } of sections) {
    const columns = columnsOf(header.headings);
    const top = header.row + header.rows;
    const above = headingAbove(cells, from, header.row);
    if (above) heading = openBlock(above);
    let columnUnit: { unit: string; units: string[]; at: Position } | undefined;
    const left = Math.min(...header.headings.map(({ column }) => column));

    for (let row = top; row < endRow; row++) {
      const filled = cells.filled(row);
      if (filled.length === 0) continue;
      const next = unitHeading(cells, row);
      if (next) {
        // The last heading of the stretch belongs to the header that follows; it is opened there.
        if (sections.some((section) => section.from <= row && row < section.header.row)) break;
        heading = openBlock(next);
        continue;
      }
      const firstText = cells.text(row, filled[0] ?? 0).trim();
      if (NOTE.test(firstText) || DATE_LINE.test(compact(firstText)) || SUM_LINE.test(compact(firstText))) continue;
      const sectionTitle = sectionOf(cells, row, filled, columns, left);
      if (sectionTitle !== undefined) {
        category = sectionTitle;
        marks.push({ at: { sheet, row, column: filled[0] ?? 0 }, title: sectionTitle });
        continue;
      }
      const unitColumn = columns.leadUnit ?? columns.unit;
      if (!heading && unitColumn !== undefined) {
        const cell = resolve(cells, row, unitColumn, top);
        if (cell.text !== "" && !isHeadingOnly(cell.text)) {
          const units = splitUnits(cell.text, reading.knownUnits);
          const more = [columns.unit, columns.supportingUnits].flatMap((column) =>
            column === undefined || column === unitColumn
              ? []
              : splitUnits(resolve(cells, row, column, top).text, reading.knownUnits),
          );
          columnUnit = {
            unit: cell.text,
            units: [...new Set([...units, ...more])],
            at: cell.at ?? { row, column: unitColumn },
          };
        } else if (kind === "breakdown") columnUnit = undefined;
      }
      const item = itemAt(row, columns, top, columnUnit);
      if (!item) continue;
      lastRow = Math.max(lastRow, row);
      const place = heading ?? columnUnit ?? sheetUnit;
      const label = heading?.unit ?? (columnUnit ? columnUnit.unit : sheetUnit?.unit) ?? "";
      const block = blocks.at(-1);
      if (block && block.unit === label) block.items.push(item);
      else blocks.push({ unit: label, at: { sheet, ...(place?.at ?? { row, column: left }) }, items: [item] });
    }
    lastRow = Math.max(lastRow, top - 1);
  }

  function openBlock(found: { unit: string; at: Position }): { unit: string; at: Position } {
    blocks.push({ unit: found.unit, at: { sheet, ...found.at }, items: [] });
    category = "";
    lastRow = Math.max(lastRow, found.at.row);
    return found;
  }

  function itemAt(
    row: number,
    columns: Columns,
    top: number,
    columnUnit: { unit: string; units: string[]; at: Position } | undefined,
  ): WorkItem | undefined {
    const own = (field: Field): boolean => columns[field] !== undefined && !isBlank(cells.value(row, columns[field]));
    const isItem =
      own("standard") || own("rating") || own("unit") || own("leadUnit") || (own("matter") && !own("standard"));
    const alone =
      own("progressNote") &&
      (own("serial") || (columns.rating !== undefined && !coveredFromAbove(cells, row, columns.standard)));
    if (!isItem && !alone) return undefined;
    const elsewhere: Partial<Record<Field, Position>> = {};
    const take = (field: Field): string => {
      const cell = resolve(cells, row, columns[field], top);
      if (cell.at) elsewhere[field] = cell.at;
      return cell.text;
    };
    const ratingText = take("rating");
    const serialCell = resolve(cells, row, columns.serial, top);
    const units = heading ? [heading.unit] : (columnUnit?.units ?? (sheetUnit ? [sheetUnit.unit] : []));
    const item = {
      sheet,
      row,
      columns,
      unit: heading?.unit ?? columnUnit?.units[0] ?? sheetUnit?.unit ?? "",
      units,
      category: take("category") || category,
      serial: serialCell.at ? null : columns.serial === undefined ? null : cells.value(row, columns.serial),
      matter: take("matter"),
      standard: take("standard"),
      leader: take("leader"),
      due: take("due"),
      progressNote: take("progressNote"),
      ratingText,
      rating: ratingOf(ratingText, vocabulary),
    };
    return Object.keys(elsewhere).length > 0 ? { ...item, elsewhere } : item;
  }

  const headings = sections.flatMap(({ header }) => header.headings.map(({ column }) => column));
  const left = Math.min(...headings);
  const top = Math.min(first.row, ...blocks.map(({ at }) => at.row));
  const finished: UnitBlock[] = blocks;
  return {
    kind,
    sheet,
    range: { row: top, column: left, rows: lastRow - top + 1, columns: Math.max(...headings) - left + 1 },
    title,
    header: headerRange(first),
    columns: columnsOf(first.headings),
    missing,
    vocabulary,
    items: finished.flatMap(({ items }) => items),
    blocks: finished,
    sections: marks,
  };
}

export function headerRange(header: HeaderRows): Range {
  const columns = header.headings.map(({ column }) => column);
  const left = Math.min(...columns);
  return { row: header.row, column: left, rows: header.rows, columns: Math.max(...columns) - left + 1 };
}

function ratingOf(text: string, vocabulary: RatingVocabulary): WorkItem["rating"] {
  return text === "" ? "unrated" : (vocabulary.kindOf(text) ?? "unrated");
}

function coveredFromAbove(cells: Cells, row: number, column: number | undefined): boolean {
  return column !== undefined && cells.anchor(row, column).row < row;
}

/** The title of a section row (2023年区民生实事项目完成情况; 一 | 重点项目); undefined where the row is none. */
function sectionOf(
  cells: Cells,
  row: number,
  filled: readonly number[],
  columns: Columns,
  left: number,
): string | undefined {
  const only = filled[0];
  if (only === undefined) return undefined;
  const text = cells.text(row, only).trim();
  if (filled.length === 1) {
    const area = cells.merge(row, only);
    const across = (area?.columns ?? 1) > 1 && (area?.rows ?? 1) === 1;
    const atStart = only === columns.serial || only === left;
    const coveredAbove = columns.standard !== undefined && cells.anchor(row, columns.standard).row < row;
    if (
      (across || atStart) &&
      !coveredAbove &&
      countOf(text) === undefined &&
      (across || only !== (columns.standard ?? columns.matter))
    )
      return text;
    return undefined;
  }
  const second = filled[1];
  if (filled.length === 2 && second !== undefined && only === columns.serial && CHINESE_ORDINAL.test(compact(text))) {
    return `${text} ${cells.text(row, second).trim()}`.trim();
  }
  return undefined;
}
