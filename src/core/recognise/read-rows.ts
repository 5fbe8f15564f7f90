/** Reading tables of work items: annexes (附件2) in every layout seen, and breakdowns (责任分解表). */
import type { Cells } from "../grid/cells";
import type { Address } from "../grid/range";
import { memoize } from "../collections/memoize";
import { isCompiler } from "./compiler";
import { isHeadingOnly } from "./heading-field";
import { type Field } from "../domain/fields";
import type { HeaderRows } from "./header";
import { columnsOf, headerRange } from "./header-columns";
import { fieldsElsewhere, fieldText, holdsItem, reasonText, sourceRow } from "./item-row";
import type { Columns, RowTable, WorkItem } from "../domain/items";
import { tickedOn, ticksOf, type Tick } from "./rating-ticks";
import { vocabularyFor, type RatingVocabulary } from "../domain/ratings";
import { type RatingKind } from "../domain/rating-kinds";
import { isFootLine, sectionTitle, startsOther } from "./row-marks";
import { headingAbove, knownHeading, unitAlone, unitHeading, type NamedUnit } from "./unit-heading";
import { splitUnits } from "../domain/unit-names";

export interface Reading {
  readonly ratingWords: readonly { readonly word: string; readonly kind: RatingKind }[];
  readonly knownUnits: ReadonlySet<string>;
  /** The unit of the whole book, where nothing in it names one. */
  readonly bookUnit?: string;
}

export interface Section {
  readonly header: HeaderRows;
  /** The first row that can hold this section's unit heading. */
  readonly from: number;
  readonly endRow: number;
}

export interface RowTableRequest {
  readonly cells: Cells;
  readonly kind: "annex" | "breakdown";
  readonly sections: readonly Section[];
  readonly missing: readonly Field[];
  readonly title: string;
  readonly reading: Reading;
  /** The unit of the whole sheet, where neither a heading nor a column names one. */
  readonly sheetUnit: NamedUnit | undefined;
}

/** Reads all the sections of one sheet as one table. */
export function readRowTable(request: RowTableRequest): RowTable {
  const first = request.sections[0]?.header;
  if (!first) throw new Error("a row table has at least one header");
  return new RowTableReader(request, first).read();
}

interface Block {
  readonly unit: string;
  readonly at: Address;
  readonly items: WorkItem[];
}

const NOBODY: ReadonlySet<string> = new Set();
const NO_UNITS: readonly string[] = [];

/** A unit that rows stand under, and all the units that are theirs. */
interface RowUnits extends NamedUnit {
  readonly units: readonly string[];
  readonly leads?: readonly string[];
}

class RowTableReader {
  private readonly cells: Cells;
  private readonly sheet: string;
  private readonly vocabulary: RatingVocabulary;
  private readonly blocks: Block[] = [];
  private readonly items: WorkItem[] = [];
  private readonly marks: { at: Address; title: string }[] = [];
  private lastRow: number;
  private heading: RowUnits | undefined;
  private columnUnit: RowUnits | undefined;
  private readonly sheetUnit: RowUnits | undefined;
  private readonly unitsIn: (text: string) => readonly string[];
  private readonly isHeading = memoize(isHeadingOnly);
  private category = "";
  private reasons: readonly number[] = [];
  private ticks: readonly Tick[] = [];

  constructor(
    private readonly request: RowTableRequest,
    private readonly first: HeaderRows,
  ) {
    this.cells = request.cells;
    this.sheet = request.cells.sheet.name;
    const ratingHeading = first.headings.filter(({ field }) => field === "rating").at(-1)?.text ?? "";
    this.vocabulary = vocabularyFor(ratingHeading, request.reading.ratingWords);
    this.lastRow = first.row + first.rows - 1;
    const { sheetUnit, reading } = request;
    this.sheetUnit = sheetUnit && { ...sheetUnit, units: [sheetUnit.unit] };
    this.unitsIn = memoize((text) => splitUnits(text, reading.knownUnits));
  }

  read(): RowTable {
    const { kind, sections, missing, title } = this.request;
    sections.forEach((section, i) => this.section(section, sections[i + 1]));
    const columns = columnsOf(this.first.headings);
    const unnamed =
      columns.unit === undefined && columns.leadUnit === undefined && this.items.some(({ unit }) => unit === "");
    const headings = sections.flatMap(({ header }) => header.headings.map(({ column }) => column));
    const left = Math.min(...headings);
    const top = this.blocks.reduce((least, { at }) => Math.min(least, at.row), this.first.row);
    return {
      kind,
      sheet: this.sheet,
      range: { row: top, column: left, rows: this.lastRow - top + 1, columns: Math.max(...headings) - left + 1 },
      title,
      header: headerRange(this.first),
      columns,
      missing: unnamed ? [...missing, "unit"] : missing,
      vocabulary: { allowed: this.vocabulary.allowed },
      items: this.items,
      blocks: this.blocks,
      sections: this.marks,
    };
  }

  private section({ header, from, endRow }: Section, next: Section | undefined): void {
    const columns = columnsOf(header.headings);
    const top = header.row + header.rows;
    const left = Math.min(...header.headings.map(({ column }) => column));
    this.reasons = header.headings.flatMap(({ field, column }) => (field === "reason" ? [column] : []));
    this.ticks = ticksOf(header);
    const names = this.namesOf(columns);
    const end = next ? this.handover(top, endRow, names) : endRow;
    const above = headingAbove(this.cells, from, header.row, names === NOBODY ? undefined : names);
    if (above && !this.isCompiled(above, columns, top, end) && above.at.row !== this.heading?.at.row) this.open(above);
    this.lastRow = Math.max(this.lastRow, top - 1);
    for (let row = top; row < end && !startsOther(this.cells, row, left); row++) this.row(row, columns, top, left);
  }

  private isCompiled(above: NamedUnit, { unit, leadUnit }: Columns, top: number, end: number): boolean {
    const column = leadUnit ?? unit;
    const { unitsIn, request } = this;
    return (
      column !== undefined &&
      isCompiler(this.cells, above, { column, top, end, unitsIn, known: request.reading.knownUnits })
    );
  }

  /** The units that a line may name with nothing else on it; none where a column names them. */
  private namesOf({ unit, leadUnit }: Columns): ReadonlySet<string> {
    return unit === undefined && leadUnit === undefined ? this.request.reading.knownUnits : NOBODY;
  }

  /** A heading with no row under it before the next header belongs to that header, and so do the lines between them. */
  private handover(top: number, endRow: number, names: ReadonlySet<string>): number {
    for (let row = endRow - 1; row >= top; row--) {
      if (knownHeading(this.cells, row, names)) return row;
      if (this.cells.filled(row).length > 1) return endRow;
    }
    return endRow;
  }

  private row(row: number, columns: Columns, top: number, left: number): void {
    const { cells, sheet } = this;
    const filled = cells.filled(row);
    const start = filled[0];
    if (start === undefined) return;
    // A serial in front is neither heading nor foot.
    const worded = typeof cells.value(row, start) === "string";
    const heading = worded ? unitHeading(cells, row, filled) : undefined;
    if (heading) return this.open(heading);
    if (worded && isFootLine(cells.text(row, start).trim())) return;
    const title = sectionTitle(cells, row, filled, columns, left);
    if (title !== undefined) {
      const names = this.namesOf(columns);
      // A name not known is a heading only where items follow: at the foot it is a signature.
      const unit = names === NOBODY ? undefined : unitAlone(title, names, cells.filled(row + 1).length < 2);
      if (unit !== undefined) return this.open({ unit, at: { row, column: start } });
      this.category = title;
      this.marks.push({ at: { sheet, row, column: start }, title });
      return;
    }
    if (!this.heading) this.readColumnUnit(row, columns, top);
    const item = this.itemAt(row, columns, top);
    if (!item) return;
    this.items.push(item);
    this.lastRow = Math.max(this.lastRow, row);
    const place = this.rowUnits();
    const label = place?.unit ?? "";
    const block = this.blocks.at(-1);
    if (block?.unit === label) block.items.push(item);
    else this.blocks.push({ unit: label, at: { sheet, ...(place?.at ?? { row, column: left }) }, items: [item] });
  }

  private rowUnits(): RowUnits | undefined {
    return this.heading ?? this.columnUnit ?? this.sheetUnit;
  }

  private open(heading: NamedUnit): void {
    this.heading = { ...heading, units: [heading.unit] };
    this.category = "";
    this.blocks.push({ unit: heading.unit, at: { sheet: this.sheet, ...heading.at }, items: [] });
    this.lastRow = Math.max(this.lastRow, heading.at.row);
  }

  /** In an annex a blank unit cell goes on with the unit above; in a breakdown it names nobody. */
  private readColumnUnit(row: number, columns: Columns, top: number): void {
    const { cells } = this;
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

  private itemAt(row: number, columns: Columns, top: number): WorkItem | undefined {
    const { cells } = this;
    if (!holdsItem(cells, row, columns)) return undefined;
    const elsewhere = fieldsElsewhere(cells, row, columns, top);
    const place = this.rowUnits();
    const units = place?.units ?? NO_UNITS;
    const ticked = tickedOn(cells, row, this.ticks);
    const ratingText = ticked ? ticked.text : fieldText(cells, row, columns.rating, top);
    const item: WorkItem = {
      sheet: this.sheet,
      row,
      columns: ticked ? { ...columns, rating: ticked.column } : columns,
      unit: units[0] ?? "",
      units,
      category: fieldText(cells, row, columns.category, top) || this.category,
      serial: columns.serial === undefined ? null : cells.value(row, columns.serial),
      matter: fieldText(cells, row, columns.matter, top),
      standard: fieldText(cells, row, columns.standard, top),
      leader: fieldText(cells, row, columns.leader, top),
      due: fieldText(cells, row, columns.due, top),
      progressNote: fieldText(cells, row, columns.progressNote, top),
      reason: reasonText(cells, row, this.reasons, top),
      ratingText,
      rating: ratingText === "" ? "unrated" : (this.vocabulary.kindOf(ratingText) ?? "unrated"),
    };
    if (!elsewhere && !place?.leads && !ticked) return item;
    return {
      ...item,
      ...(elsewhere ? { elsewhere } : {}),
      ...(place?.leads ? { leads: place.leads } : {}),
      ...(ticked ? { ticked: true } : {}),
    };
  }
}
