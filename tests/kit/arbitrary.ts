/** Random workbooks for the laws that hold for every one of them. */
import { fc } from "./properties";
import type { Edit, EditPlan } from "../../src/core/edits/plan";
import { contentAt, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { ANNEX_HEADER, annex, sheet } from "./sheets";

const UNITS = ["区发改局", "区财政局", "区商务局", "区科经局", "区教育局", "区民政局", "阳逻街", "海棠、方杨工作专班"];
const RATINGS = ["已完成", "进展顺利", "进度滞后"];

export interface Row {
  readonly standard: string;
  readonly note: string;
  readonly rating: string;
}

export type Units = Readonly<Record<string, readonly Row[]>>;

/** Units with rows that are in order: filled, rated, all different. */
export const units: fc.Arbitrary<Units> = fc.uniqueArray(fc.constantFrom(...UNITS), { minLength: 1 }).chain((names) =>
  fc.tuple(...names.map(() => fc.array(fc.constantFrom(...RATINGS), { minLength: 1, maxLength: 5 }))).map((ratings) =>
    Object.fromEntries(
      names.map((name, i) => [
        name,
        (ratings[i] ?? []).map((rating, j) => ({
          standard: `${name}承担的第${"一二三四五"[j] ?? ""}件事情`,
          note: `因用地未批，第${"一二三四五"[j] ?? ""}件的办法作了调整`,
          rating,
        })),
      ]),
    ),
  ),
);

export function annexOf(rows: Units): SheetSnapshot {
  return annex(
    Object.fromEntries(
      Object.entries(rows).map(([unit, own]) => [
        unit,
        own.map(({ standard, note, rating }, i) => `${i + 1} | ${standard} | ${note} | ${rating}`).join("\n"),
      ]),
    ),
  );
}

export function longTableOf(rows: Units): SheetSnapshot {
  const lines = Object.entries(rows).flatMap(([unit, own]) =>
    own.map(({ standard, note, rating }) => `${unit} | ${standard} | ${note} | ${rating}`),
  );
  return sheet("汇总", [ANNEX_HEADER.replace("序号", "责任单位"), ...lines].join("\n"));
}

/** A statistics sheet with every unit, in blocks side by side, and whatever counts. */
export function tallyOf(
  rows: Units,
  blocks: number,
  count: (unit: string, rating?: string) => CellValue,
): SheetSnapshot {
  const header = ["单  位", "承办事项", ...RATINGS];
  const line = (unit: string): CellValue[] => [unit, count(unit), ...RATINGS.map((rating) => count(unit, rating))];
  const lines = [...Object.keys(rows), "总计"].map(line);
  const height = Math.ceil(lines.length / blocks);
  const blank = header.map(() => null);
  const body = Array.from({ length: height }, (_, r) =>
    Array.from({ length: blocks }, (_, b) => lines[b * height + r] ?? blank).flat(),
  );
  return {
    name: "附件1",
    hidden: false,
    protected: false,
    origin: { row: 0, column: 0 },
    values: [Array.from({ length: blocks }, () => header).flat(), ...body],
  };
}

const JUNK: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -5, max: 100000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constantFrom(
    "2023-06-30",
    "2023年6月",
    "小计",
    "合计",
    "办公费",
    "万元",
    "备注",
    "姓名",
    "金额",
    "增长率",
    "#REF!",
    "一、收入",
  ),
  fc.string({ maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(..."的一是了我不人在他有这个上们来到时大地为子中你说生国年着就那和要她出也得里后自以会"),
    maxLength: 120,
  }),
);

/** Headings, units, ratings and marks that readers look for, so that random sheets come near to tables. */
const TELLING: fc.Arbitrary<CellValue> = fc.constantFrom<CellValue>(
  "序号",
  "责任单位",
  "牵头单位",
  "工作标准",
  "完成情况",
  "进度评估（已完成、进展顺利）",
  "承办事项",
  "已完成",
  "进展顺利",
  "进度滞后",
  "其中",
  "总计",
  "责任单位：区发改局",
  "责任单位：",
  "区发改局",
  "区财政局、区商务局",
  "一",
  "民生实事",
  "注：无",
  "1.甲（责任单位：区发改局）",
  "完成情况：已办",
  "共有3项任务，已完成1项，占33%",
  "督查设置",
  "五、不再提示",
  1,
  2,
  3,
  null,
  null,
  null,
);

function sheetsOf(cell: fc.Arbitrary<CellValue>): fc.Arbitrary<WorkbookSnapshot> {
  const one = fc.record({
    name: fc.constantFrom("Sheet1", "附件1", "附件2", "通报", "区发改局", "督查设置"),
    width: fc.integer({ min: 1, max: 8 }),
    rows: fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { maxLength: 14 }),
    row: fc.integer({ min: 0, max: 3 }),
    column: fc.integer({ min: 0, max: 3 }),
    hidden: fc.boolean(),
    merges: fc.array(
      fc.record({
        row: fc.integer({ min: 0, max: 16 }),
        column: fc.integer({ min: 0, max: 10 }),
        rows: fc.integer({ min: 1, max: 4 }),
        columns: fc.integer({ min: 1, max: 4 }),
      }),
      { maxLength: 4 },
    ),
  });
  return fc.uniqueArray(one, { selector: ({ name }) => name, maxLength: 4 }).map((sheets) => ({
    sheets: sheets.map(({ name, width, rows, row, column, hidden, merges }) => ({
      name,
      hidden,
      protected: false,
      origin: { row, column },
      values: rows.map((cells) => cells.slice(0, width)),
      merges,
    })),
  }));
}

export const junk: fc.Arbitrary<WorkbookSnapshot> = sheetsOf(JUNK);
export const nearTables: fc.Arbitrary<WorkbookSnapshot> = sheetsOf(fc.oneof(TELLING, TELLING, JUNK));

/** A plan that changes cells of the book, each once. */
export function planFor(book: WorkbookSnapshot): fc.Arbitrary<EditPlan> {
  if (book.sheets.length === 0) return fc.constant({ label: "test", edits: [] });
  return fc
    .uniqueArray(
      fc.record({
        sheet: fc.constantFrom(...book.sheets),
        row: fc.integer({ min: 0, max: 20 }),
        column: fc.integer({ min: 0, max: 12 }),
        after: JUNK,
      }),
      { selector: ({ sheet: { name }, row, column }) => `${name} ${row} ${column}`, maxLength: 12 },
    )
    .map((cells) => ({
      label: "test",
      edits: cells.map(({ sheet: own, row, column, after }): Edit => ({
        kind: "setCell",
        at: { sheet: own.name, row, column },
        before: contentAt(own, { row, column }),
        after,
      })),
    }));
}

/** The same cells with one changed. */
export function withCell(
  book: WorkbookSnapshot,
  name: string,
  at: { readonly row: number; readonly column: number },
  value: CellValue,
): WorkbookSnapshot {
  return {
    sheets: book.sheets.map((own) =>
      own.name !== name
        ? own
        : {
            ...own,
            values: own.values.map((cells, r) =>
              r + own.origin.row !== at.row
                ? cells
                : cells.map((cell, c) => (c + own.origin.column === at.column ? value : cell)),
            ),
          },
    ),
  };
}
