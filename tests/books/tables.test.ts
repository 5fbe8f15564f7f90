/** The audited tables are written down soundly: what is expected of a book speaks of sheets, rows and columns it has. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { FIELDS } from "../../src/core/domain/fields";
import { RATING_KINDS } from "../../src/core/domain/rating-kinds";
import { parseRange } from "../../src/core/grid/range";
import { sheetNamed } from "../../src/core/grid/snapshot";
import { RULES } from "../../src/core/rules/index";
import { auditedBook } from "../kit/audited-book";

const FOLDER = join(__dirname, "audit/tables");

describe.each(readdirSync(FOLDER))("%s", (file) => {
  const { about, book, expect: expected } = auditedBook(join(FOLDER, file));
  const heightOf = (name: string): number => sheetNamed(book, name)?.values.length ?? 0;
  const widthOf = (name: string): number => sheetNamed(book, name)?.values[0]?.length ?? 0;

  test("says what it stands for", () => {
    expect(about.length).toBeGreaterThan(20);
  });

  test("its faults are of rules we have, in cells it has", () => {
    const ids = RULES.map(({ id }) => id);
    const isSound = ([rule, sheet, cell]: (typeof expected.must)[number]): boolean => {
      const at = parseRange(cell);
      return ids.includes(rule) && at !== undefined && at.row < heightOf(sheet) && at.column < widthOf(sheet);
    };
    expect([...expected.must, ...(expected.may ?? [])].filter((fault) => !isSound(fault))).toEqual([]);
  });

  test("its columns and rows are on its sheets", () => {
    const columns = Object.entries(expected.columns ?? {}).flatMap(([sheet, own]) =>
      Object.entries(own).map(([name, field]) => ({ sheet, name, field })),
    );
    const isColumn = ({ sheet, name, field }: (typeof columns)[number]): boolean => {
      const at = parseRange(/\d/.test(name) ? name : `${name}1`);
      return ["", ...FIELDS].includes(field) && at !== undefined && at.column < widthOf(sheet);
    };
    expect(columns.filter((column) => !isColumn(column))).toEqual([]);
    const spans = Object.entries(expected.rows ?? {}).flatMap(([sheet, rows]) =>
      Object.keys(rows).map((span) => ({ sheet, last: Math.max(...span.split("-").map(Number)) })),
    );
    expect(spans.filter(({ sheet, last }) => !(last <= heightOf(sheet)))).toEqual([]);
  });

  test("no more items are rated than there are", () => {
    const rated = Object.values(expected.byRating).reduce((sum, count) => sum + count, 0);
    expect(rated).toBeLessThanOrEqual(expected.items);
    expect(Object.keys(expected.byRating).filter((kind) => ![...RATING_KINDS, "unrated"].includes(kind))).toEqual([]);
  });
});
