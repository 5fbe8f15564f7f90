/** How many columns and rows were taken for what they are. */
import { columnName, contains, parseRange, type Range } from "../../src/core/grid/range";
import type { Expectation } from "../kit/audited-book";
import type { Reading } from "./result";

export interface Share {
  readonly right: number;
  readonly all: number;
  /** 附件2!C: rating for progressNote. */
  readonly wrong: readonly string[];
}

/** Roles that a clerk would not tell apart count as one. */
const ROLES: Readonly<Record<string, string>> = {
  headerAgain: "header",
  columnNumbers: "header",
  subtotal: "sum",
  total: "sum",
  signature: "note",
  title: "outside",
  blank: "outside",
  other: "outside",
};

/** What may as well not be part of any table. */
const MARGIN = ["note", "outside", "example"];

export function columnScore({ columns = {} }: Expectation, readings: readonly Reading[]): Share | undefined {
  const verdicts = Object.entries(columns).flatMap(([sheet, fields]) =>
    Object.entries(fields).map(([name, field]) => {
      const found = fieldAt(
        readings.filter((reading) => reading.sheet === sheet),
        name,
      );
      return found === field ? "" : `${sheet}!${name}: ${found || "nothing"} for ${field || "nothing"}`;
    }),
  );
  return shareOf(verdicts);
}

export function rowScore({ rows = {} }: Expectation, readings: readonly Reading[]): Share | undefined {
  const verdicts = Object.entries(rows).flatMap(([sheet, roles]) =>
    Object.entries(roles).flatMap(([span, role]) =>
      rowsOf(span).map((row) => {
        const found = rolesAt(
          readings.filter((reading) => reading.sheet === sheet),
          row,
        );
        const wanted = roleOf(role);
        const right = found.includes(wanted) || (found.length === 0 && MARGIN.includes(wanted));
        return right ? "" : `${sheet}!${row + 1}: ${found.join("/") || "outside"} for ${role}`;
      }),
    ),
  );
  return shareOf(verdicts);
}

function shareOf(verdicts: readonly string[]): Share | undefined {
  const wrong = verdicts.filter((verdict) => verdict !== "");
  return verdicts.length === 0 ? undefined : { right: verdicts.length - wrong.length, all: verdicts.length, wrong };
}

function fieldAt(readings: readonly Reading[], name: string): string {
  const cell = parseRange(name);
  const letters = cell ? columnName(cell.column) : name;
  const own = cell ? readings.filter(({ header }) => header && isIn(header, cell)) : readings;
  return (
    own.flatMap(({ columns = [] }) => columns.filter(({ column }) => lettersOf(column) === letters))[0]?.field ?? ""
  );
}

function lettersOf(column: string | number): string {
  return typeof column === "number" ? columnName(column) : column;
}

/** Two tables may stand side by side in one row. */
function rolesAt(readings: readonly Reading[], row: number): string[] {
  const parts = readings.flatMap(({ header, rows = [] }) => [
    ...(header ? [{ range: header, role: "header" }] : []),
    ...rows,
  ]);
  const own = parts.filter(({ range }) => {
    const place = parseRange(range);
    return place !== undefined && row >= place.row && row < place.row + place.rows;
  });
  return [...new Set(own.map(({ role }) => roleOf(role)))];
}

function roleOf(role: string): string {
  return ROLES[role] ?? role;
}

function rowsOf(span: string): number[] {
  const [first = 0, last = first] = span.split("-").map(Number);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i - 1);
}

function isIn(name: string, cell: Range): boolean {
  const range = parseRange(name);
  return range !== undefined && contains(range, cell);
}
