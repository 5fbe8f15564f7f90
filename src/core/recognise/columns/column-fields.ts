/** Which column of a row table holds which field: by headings and contents together, decided once for the whole table. */
import { compact } from "../../chinese/text";
import type { Cells } from "../../grid/cells";
import type { Range } from "../../grid/range";
import type { Field } from "../../domain/fields";
import type { Columns } from "../../domain/items";
import type { SaidReading } from "../../domain/reading";
import type { Period } from "../../domain/period";
import type { KnownWords } from "../../domain/ratings";
import { assign } from "./assignment";
import { contentsOf } from "./column-contents";
import { evidenceFor, type Evidence } from "./column-evidence";
import { ofThePresent } from "./column-periods";
import type { HeaderRows, Heading } from "./header";

export interface ColumnClues {
  readonly ratingWords: KnownWords;
  readonly knownUnits: ReadonlySet<string>;
  /** The period that the table's title names. */
  readonly period: Period | undefined;
  /** What a person says that the columns of these headings hold. */
  readonly said: SaidReading;
}

/** The header with its columns' fields as headings and the cells of these rows tell them together. */
export function withFields(cells: Cells, header: HeaderRows, rows: readonly number[], clues: ColumnClues): HeaderRows {
  const present = new Set(ofThePresent(cells, header.headings, rows, clues.period));
  const candidates = header.headings.map((heading, i) =>
    heading.tick === undefined && heading.kind === undefined && present.has(heading)
      ? ranked(i, evidenceOf(cells, heading, rows, clues))
      : [],
  );
  const assigned = assign(candidates);
  const headings = header.headings.map((heading, i): Heading => {
    if (heading.tick !== undefined) return heading;
    const { evidence, margin = 0, second } = assigned[i] ?? {};
    const { field, ...rest } = heading;
    if (evidence) return { ...rest, field: evidence.field, evidence, margin, ...(second ? { second } : {}) };
    // What its words alone had named is not what it was taken for.
    return field === undefined ? heading : rest;
  });
  return { ...header, headings };
}

function evidenceOf(
  cells: Cells,
  heading: Heading,
  rows: readonly number[],
  { ratingWords, knownUnits, said }: ColumnClues,
): readonly Evidence[] {
  const person = said.columns.get(compact(heading.text));
  if (person === "other") return [];
  if (person) return [{ field: person, score: CERTAIN, why: ["person"] }];
  const contents = contentsOf(cells, heading.column, heading.text, rows, ratingWords, knownUnits);
  const says = heading.inherited
    ? (heading.says ?? []).map(({ field, weight }) => ({ field, weight: Math.min(weight, INHERITED) }))
    : (heading.says ?? []);
  const evidence = evidenceFor(says, contents);
  return heading.inherited ? evidence.map((one) => ({ ...one, score: one.score - OF_A_DIVISION })) : evidence;
}

/** One of several columns under a wider heading (each county's state) is less likely the table's own. */
const OF_A_DIVISION = 2;

/** What a person said stands above all else. */
const CERTAIN = 1000;
/** A wider heading above says less of one of its columns than that column's own words. */
const INHERITED = 6;
/** Of columns alike the one to the right is the present one, and the target stands right of its name. */
const RIGHTER = 0.01;

function ranked(index: number, evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.map((one) =>
    one.field === "progressNote" || one.field === "rating" || one.field === "standard"
      ? { ...one, score: one.score + index * RIGHTER }
      : one,
  );
}

/** Where each field stands; of several columns of one field the first. */
export function columnsOf(headings: readonly Heading[]): Columns {
  const columns: Partial<Record<Field, number>> = {};
  for (const { field, column } of headings) if (field) columns[field] ??= column;
  return columns;
}

export function headerRange(header: HeaderRows): Range {
  const columns = header.headings.map(({ column }) => column);
  const left = Math.min(...columns);
  return { row: header.row, column: left, rows: Math.max(1, header.rows), columns: Math.max(...columns) - left + 1 };
}
