/** Reading tables of work items: annexes (附件2) in every layout seen, and breakdowns (责任分解表). */
import type { RowTableRequest } from "./row-table-request";
import { type SectionColumns, sectionColumns, readColumns, textsIn, type Section } from "./columns/section-columns";
import type { Address } from "../grid/range";
import { memoize } from "../collections/memoize";
import { isCompiler } from "./rows/compiler";
import { isHeadingOnly } from "./columns/heading-field";
import { columnsOf, headerRange } from "./columns/column-fields";
import { fieldsElsewhere, fieldText, reasonText, sourceRow } from "./rows/item-row";
import type { Columns, RowTable, WorkItem } from "../domain/items";
import { tickedOn } from "./columns/rating-ticks";
import { vocabularyFor, type RatingVocabulary } from "../domain/ratings";
import { startsOther } from "./rows/other-table";
import { rowsOfOtherPeriods } from "./rows/period-rows";
import { lineOf, roleOf, type Role, type RowContext } from "./rows/row-roles";
import { handover, lineAbove, type NamedUnit } from "./rows/unit-line";
import type { RowReading, RowRole } from "../domain/reading";
import { unitsInTask } from "./rows/unit-in-task";
import { splitUnits } from "../domain/unit-names";

/** Reads all the sections of one sheet as one table. */
export function readRowTable(request: RowTableRequest): RowTable {
  const [first] = request.sections;
  if (!first) throw new Error("a row table has at least one header");
  return new RowTableReader(request, first).read();
}

interface Block {
  readonly unit: string;
  readonly at: Address;
  readonly items: WorkItem[];
}

const NO_UNITS: readonly string[] = [];

/** A unit that rows stand under, and all the units that are theirs. */
interface RowUnits extends NamedUnit {
  readonly units: readonly string[];
  readonly leads?: readonly string[];
}

class RowTableReader {
  private readonly sheet: string;
  private readonly vocabulary: RatingVocabulary;
  private readonly blocks: Block[] = [];
  private readonly items: WorkItem[] = [];
  private readonly marks: { at: Address; title: string }[] = [];
  private readonly rows: RowReading[] = [];
  private lastRow: number;
  private heading: RowUnits | undefined;
  private columnUnit: RowUnits | undefined;
  private readonly sheetUnit: RowUnits | undefined;
  private readonly unitsIn: (text: string) => readonly string[];
  private readonly isHeading = memoize(isHeadingOnly);
  private category = "";
  /** What the section being read has of its own. */
  private section: SectionColumns;

  constructor(
    private readonly request: RowTableRequest,
    private readonly first: Section,
  ) {
    const { header, cells } = first;
    this.sheet = cells.sheet.name;
    this.section = sectionColumns(first);
    const { column, text = "" } = header.headings.filter(({ field }) => field === "rating").at(-1) ?? {};
    this.vocabulary = vocabularyFor(
      text,
      request.reading.ratingWords,
      column === undefined ? [] : request.sections.flatMap((section) => textsIn(section, column)),
    );
    this.lastRow = header.row + header.rows - 1;
    const { sheetUnit, reading } = request;
    this.sheetUnit = sheetUnit && { ...sheetUnit, units: [sheetUnit.unit] };
    this.unitsIn = memoize((names) => splitUnits(names, reading.knownUnits));
  }

  read(): RowTable {
    const { kind, sections, missing, title } = this.request;
    sections.forEach((section, i) => this.readSection(section, sections[i + 1]));
    const { header } = this.first;
    const columns = columnsOf(header.headings);
    const unnamed =
      columns.unit === undefined && columns.leadUnit === undefined && this.items.some(({ unit }) => unit === "");
    const headings = sections.flatMap((section) => section.header.headings.map(({ column }) => column));
    const left = Math.min(...headings);
    const top = this.blocks.reduce((least, { at }) => Math.min(least, at.row), header.row);
    return {
      kind,
      sheet: this.sheet,
      range: { row: top, column: left, rows: this.lastRow - top + 1, columns: Math.max(...headings) - left + 1 },
      title,
      header: headerRange(header),
      columns,
      missing: unnamed ? [...missing, "unit"] : missing,
      vocabulary: { allowed: this.vocabulary.allowed },
      items: this.items,
      blocks: this.blocks,
      sections: this.marks,
      reading: { header: headerRange(header), columns: readColumns(header), rows: this.rows },
    };
  }

  private readSection(section: Section, next: Section | undefined): void {
    const { cells, header, from, endRow } = section;
    this.section = sectionColumns(section);
    const { columns, left } = this.section;
    const top = header.row + header.rows;
    const names = this.namesOf(columns);
    const end = next && next.header.row > header.row ? handover(cells, top, endRow, names ?? NOBODY) : endRow;
    const above = lineAbove(cells, from, header.row, names);
    if (above && !this.isCompiled(above, top, end) && above.at.row !== this.heading?.at.row) this.open(above);
    this.lastRow = Math.max(this.lastRow, top - 1);
    const headerLines = new Set<string>();
    for (let row = header.row; row < top; row++) headerLines.add(lineOf(cells, row));
    const context: RowContext = {
      cells,
      columns,
      top,
      left,
      end,
      headerLines,
      names,
      otherPeriods: rowsOfOtherPeriods(section, columns, end, this.request.title),
      said: this.request.reading.said.rows,
    };
    for (let row = top; row < end && !startsOther(row, context); row++) this.row(row, roleOf(row, context), top);
  }

  private isCompiled(above: NamedUnit, top: number, end: number): boolean {
    const { cells, columns } = this.section;
    const column = columns.leadUnit ?? columns.unit;
    const { unitsIn, request } = this;
    return (
      column !== undefined && isCompiler(cells, above, { column, top, end, unitsIn, known: request.reading.knownUnits })
    );
  }

  /** The units that a line may name with nothing else on it; none where a column names them. */
  private namesOf({ unit, leadUnit }: Columns): ReadonlySet<string> | undefined {
    return unit === undefined && leadUnit === undefined ? this.request.reading.knownUnits : undefined;
  }

  private row(row: number, role: Role, top: number): void {
    this.note(row, role.role);
    if (role.role === "unit") return this.open(role.unit);
    if (role.role === "section" || role.role === "parent") {
      this.category = role.title;
      this.marks.push({ at: { sheet: this.sheet, row, column: role.at }, title: role.title });
      return;
    }
    if (role.role !== "item") return;
    if (!this.heading) this.readColumnUnit(row, top);
    if (!this.heading && !this.sheetUnit) this.readTaskUnit(row, top);
    const item = this.itemAt(row, top);
    this.items.push(item);
    this.lastRow = Math.max(this.lastRow, row);
    const place = this.rowUnits();
    const label = place?.unit ?? "";
    const block = this.blocks.at(-1);
    if (block?.unit === label) block.items.push(item);
    else {
      const at = place?.at ?? { row, column: this.section.left };
      this.blocks.push({ unit: label, at: { sheet: this.sheet, ...at }, items: [item] });
    }
  }

  private note(row: number, role: RowRole): void {
    const last = this.rows.at(-1);
    if (last?.role === role && last.row + last.rows === row)
      this.rows[this.rows.length - 1] = { ...last, rows: last.rows + 1 };
    else this.rows.push({ row, rows: 1, role, sure: true });
  }

  private rowUnits(): RowUnits | undefined {
    return this.heading ?? this.columnUnit ?? this.sheetUnit;
  }

  private open(line: NamedUnit): void {
    this.heading = { ...line, units: line.units ?? [line.unit] };
    this.category = "";
    this.blocks.push({ unit: line.unit, at: { sheet: this.sheet, ...line.at }, items: [] });
    this.lastRow = Math.max(this.lastRow, line.at.row);
  }

  /** In an annex a blank unit cell goes on with the unit above; in a breakdown it names nobody. */
  private readColumnUnit(row: number, top: number): void {
    const { cells, columns } = this.section;
    const column = columns.leadUnit ?? columns.unit;
    if (column === undefined) return;
    const source = sourceRow(cells, row, column, top);
    const unit = cells.text(source, column).trim();
    if (unit !== "" && !this.isHeading(unit)) {
      const own = this.unitsIn(unit);
      const others = [columns.unit, columns.supportingUnits].flatMap((other) =>
        other === undefined || other === column ? [] : this.unitsIn(fieldText(cells, row, other, top)),
      );
      const units = others.length === 0 ? own : [...new Set([...own, ...others])];
      const leads = columns.leadUnit !== undefined && own.length > 1 ? { leads: own } : {};
      this.columnUnit = { unit, units, ...leads, at: { row: source, column } };
    } else if (this.request.kind === "breakdown") this.columnUnit = undefined;
  }

  private readTaskUnit(row: number, top: number): void {
    const { cells, columns } = this.section;
    const column = columns.standard ?? columns.matter;
    if (column === undefined || columns.unit !== undefined || columns.leadUnit !== undefined) return;
    const units = unitsInTask(fieldText(cells, row, column, top), this.request.reading.knownUnits);
    const [unit] = units;
    this.columnUnit = unit === undefined ? undefined : { unit, units, at: { row, column } };
  }

  private itemAt(row: number, top: number): WorkItem {
    const { cells, columns, reasons, ticks, taskInstead } = this.section;
    const place = this.rowUnits();
    const units = place?.units ?? NO_UNITS;
    const ticked = tickedOn(cells, row, ticks);
    const ratingText = ticked ? ticked.text : fieldText(cells, row, columns.rating, top);
    const own = fieldText(cells, row, columns.standard, top);
    const instead = own === "" ? fieldText(cells, row, taskInstead, top) : "";
    const elsewhere = fieldsElsewhere(cells, row, columns, top);
    const item: WorkItem = {
      sheet: this.sheet,
      row,
      columns: ticked ? { ...columns, rating: ticked.column } : columns,
      unit: units[0] ?? "",
      units,
      category: fieldText(cells, row, columns.category, top) || this.category,
      serial: columns.serial === undefined ? null : cells.value(row, columns.serial),
      matter: fieldText(cells, row, columns.matter, top),
      standard: own || instead,
      leader: fieldText(cells, row, columns.leader, top),
      due: fieldText(cells, row, columns.due, top),
      progressNote: fieldText(cells, row, columns.progressNote, top),
      reason: reasonText(cells, row, reasons, top),
      ratingText,
      rating: this.vocabulary.kindOf(ratingText) ?? "unrated",
    };
    if (!elsewhere && !place?.leads && !ticked && instead === "") return item;
    const taken = instead === "" ? {} : { standard: { row, column: taskInstead ?? 0 } };
    return {
      ...item,
      ...(elsewhere || instead !== "" ? { elsewhere: { ...elsewhere, ...taken } } : {}),
      ...(place?.leads ? { leads: place.leads } : {}),
      ...(ticked ? { ticked: true } : {}),
    };
  }
}

const NOBODY: ReadonlySet<string> = new Set();
