/** Sheets written as small text tables: what a specification's examples are made of. */
import type { Range } from "../../src/core/grid/range";
import { rangeName } from "../../src/core/grid/range";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/core/grid/snapshot";

export interface SheetOptions {
  readonly hidden?: boolean;
  readonly protected?: boolean;
}

/**
 * One line a row, cells between |. `<` continues the merged cell on the left, `^` the one above; an empty cell is blank;
 * digits are a number, '12 is text; ⏎ is a line end inside a cell; `=SUM(B2:B3) → 5` is a formula and what it shows;
 * "···" keeps the spaces around a text.
 */
export function sheet(name: string, table: string, options: SheetOptions = {}): SheetSnapshot {
  const lines = table
    .replace(/^\n/, "")
    .replace(/\n[^\S\n]*$/, "")
    .split("\n");
  const marks = lines.map((line) => line.split("|").map((cell) => cell.trim()));
  const width = Math.max(...marks.map((row) => row.length));
  const cells = marks.map((row) => Array.from({ length: width }, (_, column) => cellOf(row[column] ?? "")));
  const formulas = cells.map((row) => row.map(({ formula }) => formula));
  return {
    name,
    hidden: options.hidden ?? false,
    protected: options.protected ?? false,
    origin: { row: 0, column: 0 },
    values: cells.map((row) => row.map(({ value }) => value)),
    ...(formulas.flat().some((formula) => formula !== "") ? { formulas } : {}),
    merges: mergesOf(marks),
  };
}

export function book(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets };
}

function cellOf(mark: string): { value: CellValue; formula: string } {
  if (mark === "" || mark === "<" || mark === "^") return { value: null, formula: "" };
  const [formula, shown] = mark.split(" → ");
  if (formula?.startsWith("=") && shown !== undefined) return { value: cellOf(shown).value, formula };
  if (mark.startsWith("'")) return { value: mark.slice(1), formula: "" };
  if (/^".*"$/s.test(mark)) return { value: mark.slice(1, -1).replaceAll("⏎", "\n"), formula: "" };
  if (/^-?\d+(\.\d+)?$/.test(mark)) return { value: Number(mark), formula: "" };
  return { value: mark.replaceAll("⏎", "\n"), formula: "" };
}

function mergesOf(marks: readonly (readonly string[])[]): Range[] {
  const areas = new Map<string, { row: number; column: number; bottom: number; right: number }>();
  for (const [row, cells] of marks.entries()) {
    for (const [column, mark] of cells.entries()) {
      if (mark !== "<" && mark !== "^") continue;
      let [r, c] = [row, column];
      while (marks[r]?.[c] === "<") c--;
      while (marks[r]?.[c] === "^") r--;
      while (marks[r]?.[c] === "<") c--;
      const area = areas.get(`${r},${c}`) ?? { row: r, column: c, bottom: r, right: c };
      areas.set(`${r},${c}`, { ...area, bottom: Math.max(area.bottom, row), right: Math.max(area.right, column) });
    }
  }
  return [...areas.values()].map(({ row, column, bottom, right }) => ({
    row,
    column,
    rows: bottom - row + 1,
    columns: right - column + 1,
  }));
}

/** 附件2!C3, as findings are written down in the specifications. */
export function placeName({ sheet: name, range }: { readonly sheet: string; readonly range: Range }): string {
  return `${name}!${rangeName(range)}`;
}

/** 附件2 as the office lays it out: for every unit a heading line, the header and its rows; the first row of the first unit is row 3. */
export function annex(units: Readonly<Record<string, string>>, name = "附件2"): SheetSnapshot {
  const blocks = Object.entries(units).map(([unit, rows]) =>
    [`责任单位：${unit} | < | < | <`, ANNEX_HEADER, ...rows.split("\n").map((row) => row.trim())]
      .filter((row) => row !== "")
      .join("\n"),
  );
  return sheet(name, blocks.join("\n"));
}

export const ANNEX_HEADER = "序号 | 工作标准 | 完成情况 | 进度评估（已完成、进展顺利、进度滞后）";

/** 附件1 with one block; the first unit is row 2. */
export function tally(rows: string, name = "附件1"): SheetSnapshot {
  return sheet(name, `单位 | 承办事项 | 已完成 | 进展顺利 | 进度滞后\n${rows.replace(/^\n/, "")}`);
}

/** 通报 with one paragraph a row. */
export function bulletin(...paragraphs: readonly string[]): SheetSnapshot {
  return sheet("通报", ["关于第二季度完成情况的通报", ...paragraphs].join("\n"));
}
