/** Which column of a row table holds which field: by headings and contents together, decided once for the whole table. */
import { compact } from "../../chinese/text";
import type { Cells } from "../../grid/cells";
import type { Range } from "../../grid/range";
import type { Field } from "../../domain/fields";
import type { Columns } from "../../domain/items";
import type { SaidReading, Why } from "../../domain/reading";
import type { Period } from "../../domain/period";
import type { KnownWords } from "../../domain/ratings";
import { assign } from "./assignment";
import { contentsOf, isCount, type Contents } from "./column-contents";
import { evidenceFor, type Evidence } from "./column-evidence";
import { ofThePresent } from "./column-periods";
import type { HeaderRows, Heading } from "./header";
import { WEIGHT, type HeadingSays } from "./heading-parts";
import { leftoversOf } from "./leftover-columns";

export interface ColumnClues {
  readonly ratingWords: KnownWords;
  readonly knownUnits: ReadonlySet<string>;
  /** The period that the table's title names. */
  readonly period: Period | undefined;
  /** What a person says that the columns of these headings hold. */
  readonly said: SaidReading;
}

/** Rows by which columns are told, and what these hold. Headers of the same words share one, so that each column is read once. */
export interface Sample {
  readonly rows: readonly number[];
  readonly contents: (heading: Heading) => Contents;
}

export function sampleOf(cells: Cells, rows: readonly number[], clues: Omit<ColumnClues, "period">): Sample {
  const { ratingWords, knownUnits } = clues;
  const known = new Map<number, Contents>();
  return {
    rows,
    contents({ column, text }) {
      const contents = known.get(column) ?? contentsOf(cells, column, text, rows, ratingWords, knownUnits);
      known.set(column, contents);
      return contents;
    },
  };
}

/** The header with its columns' fields as headings and the cells of these rows tell them together. */
export function withFields(cells: Cells, header: HeaderRows, sample: Sample, clues: ColumnClues): HeaderRows {
  const { rows } = sample;
  const present = new Set(ofThePresent(cells, header.headings, rows, clues.period));
  const candidates = header.headings.map((heading, i) =>
    heading.tick === undefined && present.has(heading) && !holdsCounts(cells, heading, rows)
      ? ranked(i, evidenceOf(heading, sample, clues))
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
  const left = leftoversOf(headings, sample.contents);
  return {
    ...header,
    headings: headings.map((heading, i) => {
      const field = left.find(({ index }) => index === i)?.field;
      const isOther = field === undefined || clues.said.columns.has(compact(heading.text));
      if (isOther) return heading;
      const hinted = (header.headings[i]?.says ?? []).some((says) => says.field === field);
      const why: readonly Why[] = hinted ? ["headingPart", "contents"] : ["contents"];
      return { ...heading, field, evidence: { field, score: 0, why }, margin: 0 };
    }),
  };
}

/** 完成 over counts; the same word over sentences is a heading as any other. */
function holdsCounts(cells: Cells, { column, kind }: Heading, rows: readonly number[]): boolean {
  if (kind === undefined) return false;
  const texts = rows.map((row) => compact(cells.text(row, column))).filter((text) => text !== "");
  return texts.filter(isCount).length * 2 >= texts.length;
}

function evidenceOf(heading: Heading, sample: Sample, clues: ColumnClues): readonly Evidence[] {
  const person = clues.said.columns.get(compact(heading.text));
  if (person === "other") return [];
  if (person) return [{ field: person, score: CERTAIN, why: ["person"] }];
  const contents = sample.contents(heading);
  const says = heading.inherited
    ? (heading.says ?? []).map(({ field, weight }) => ({ field, weight: Math.min(weight, INHERITED) }))
    : heading.kind !== undefined
      ? DONE_THERE
      : (heading.says ?? []);
  const evidence = evidenceFor(says, contents);
  return heading.inherited ? evidence.map((one) => ({ ...one, score: one.score - OF_A_DIVISION })) : evidence;
}

/** One of several columns under a wider heading (each county's state) is less likely the table's own. */
const OF_A_DIVISION = 2;

/** 完成 beside 目标, over what was done. */
const DONE_THERE: readonly HeadingSays[] = [{ field: "progressNote", weight: WEIGHT.part }];

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
