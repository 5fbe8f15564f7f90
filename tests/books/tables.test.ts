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
    for (const [rule, sheet, cell] of [...expected.must, ...(expected.may ?? [])]) {
      expect(RULES.map(({ id }) => id)).toContain(rule);
      const at = parseRange(cell);
      expect(at?.row).toBeLessThan(heightOf(sheet));
      expect(at?.column).toBeLessThan(widthOf(sheet));
    }
  });

  test("its columns and rows are on its sheets", () => {
    for (const [sheet, columns] of Object.entries(expected.columns ?? {})) {
      for (const [name, field] of Object.entries(columns)) {
        expect(["", ...FIELDS]).toContain(field);
        expect(parseRange(/\d/.test(name) ? name : `${name}1`)?.column).toBeLessThan(widthOf(sheet));
      }
    }
    for (const [sheet, rows] of Object.entries(expected.rows ?? {})) {
      const spans = Object.keys(rows).map((span) => span.split("-").map(Number));
      for (const span of spans) expect(Math.max(...span)).toBeLessThanOrEqual(heightOf(sheet));
    }
  });

  test("no more items are rated than there are", () => {
    const rated = Object.values(expected.byRating).reduce((sum, count) => sum + count, 0);
    expect(rated).toBeLessThanOrEqual(expected.items);
    expect(Object.keys(expected.byRating).filter((kind) => ![...RATING_KINDS, "unrated"].includes(kind))).toEqual([]);
  });
});
