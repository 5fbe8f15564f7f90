/** An annex and its tally that are in order, with whatever columns and headings, and where everything stands on them. */
import { FIELDS, type Field } from "../../src/core/domain/fields";
import type { RatingKind } from "../../src/core/domain/rating-kinds";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/core/grid/snapshot";

export const ANNEX = "附件2";
export const TALLY = "附件1";

export interface LaidOut {
  readonly book: WorkbookSnapshot;
  /** Zero-based, as all rows and columns here. */
  readonly header: number;
  readonly columns: Readonly<Partial<Record<Field, number>>>;
  /** The rows of the items. */
  readonly items: readonly number[];
  readonly tally: {
    readonly rows: readonly number[];
    readonly total: number;
    /** 承办事项, then the ratings. */
    readonly columns: readonly number[];
  };
}

export const USUAL: Readonly<Record<Field, string>> = {
  serial: "序号",
  category: "类别",
  matter: "事项名称",
  standard: "工作标准",
  leader: "分管领导",
  unit: "责任单位",
  leadUnit: "牵头单位",
  supportingUnits: "配合单位",
  due: "完成时限",
  progressNote: "完成情况",
  rating: "进度评估",
  reason: "存在问题",
  items: "承办事项",
  remark: "备注",
};

export const WORDS: Readonly<Record<"completed" | "onTrack" | "lagging", string>> = {
  completed: "已完成",
  onTrack: "进展顺利",
  lagging: "进度滞后",
};

type Word = keyof typeof WORDS;
const KINDS: readonly Word[] = ["completed", "onTrack", "lagging"];

export interface Layout {
  readonly fields?: readonly Field[];
  readonly headings?: Readonly<Partial<Record<Field, string>>>;
  /** The units with the ratings of their items. */
  readonly units?: Readonly<Record<string, readonly Word[]>>;
}

export const PLAIN: readonly Field[] = ["serial", "standard", "unit", "progressNote", "rating"];

export const UNITS: Readonly<Record<string, readonly Word[]>> = {
  区发改局: ["completed", "onTrack", "onTrack", "lagging"],
  区教育局: ["onTrack", "completed", "onTrack"],
  区民政局: ["onTrack", "onTrack", "lagging"],
};

export function laidOut({ fields = PLAIN, headings = {}, units = UNITS }: Layout = {}): LaidOut {
  const named = { ...USUAL, ...headings };
  const rows = Object.entries(units).flatMap(([unit, ratings]) => ratings.map((rating) => ({ unit, rating })));
  const title: CellValue[] = ["第二季度重点任务完成情况表", ...fields.slice(1).map(() => null)];
  const body = rows.map((row, i) => fields.map((field) => cellOf(field, row.unit, row.rating, i)));
  const counts = Object.entries(units).map(([unit, ratings]): CellValue[] => [
    unit,
    ratings.length,
    ...KINDS.map((kind) => ratings.filter((rating) => rating === kind).length),
  ]);
  const total: CellValue[] = [
    "总计",
    rows.length,
    ...KINDS.map((kind) => rows.filter(({ rating }) => rating === kind).length),
  ];
  const tally: CellValue[][] = [["单位", named.items, ...KINDS.map((kind) => WORDS[kind])], ...counts, total];
  return {
    book: { sheets: [plain(TALLY, tally), plain(ANNEX, [title, fields.map((field) => named[field]), ...body])] },
    header: 1,
    columns: Object.fromEntries(FIELDS.filter((f) => fields.includes(f)).map((f) => [f, fields.indexOf(f)])),
    items: rows.map((_, i) => i + 2),
    tally: { rows: counts.map((_, i) => i + 1), total: counts.length + 1, columns: [1, 2, 3, 4] },
  };
}

/** The same under a line and a header for every unit. */
export function inBlocks(units: Readonly<Record<string, readonly Word[]>> = UNITS): LaidOut {
  const { book, tally, columns, items } = laidOut({ units });
  const [counts, long] = book.sheets;
  const fields: readonly Field[] = ["serial", "standard", "progressNote", "rating"];
  const rows = items.map((row) => long?.values[row] ?? []);
  const values: CellValue[][] = [];
  const placed: number[] = [];
  for (const unit of Object.keys(units)) {
    values.push(
      [`责任单位：${unit}`, null, null, null],
      fields.map((field) => USUAL[field]),
    );
    const own = rows.filter((cells) => cells[columns.unit ?? 0] === unit);
    for (const [i, cells] of own.entries()) {
      placed.push(values.length);
      values.push(fields.map((field) => (field === "serial" ? i + 1 : (cells[columns[field] ?? 0] ?? null))));
    }
  }
  return {
    book: { sheets: [...(counts ? [counts] : []), plain(ANNEX, values)] },
    header: 1,
    columns: Object.fromEntries(fields.map((field, i) => [field, i])),
    items: placed,
    tally,
  };
}

/** The same under a header of two rows: 推进情况 over note and rating, every other heading merged over both. */
export function underTwoRows(own: LaidOut): LaidOut {
  const { book, header, columns, items } = own;
  const grouped = [columns.progressNote ?? 0, columns.rating ?? 0];
  const first = Math.min(...grouped);
  const sheets = book.sheets.map((sheet): SheetSnapshot => {
    if (sheet.name !== ANNEX) return sheet;
    const heads = sheet.values[header] ?? [];
    const upper = heads.map((head, c) => (grouped.includes(c) ? (c === first ? "推进情况" : null) : head));
    const lower = heads.map((head, c) => (grouped.includes(c) ? head : null));
    const others = heads.flatMap((_, c) => (grouped.includes(c) ? [] : [c]));
    return {
      ...sheet,
      values: [...sheet.values.slice(0, header), upper, lower, ...sheet.values.slice(header + 1)],
      merges: [
        { row: header, column: first, rows: 1, columns: 2 },
        ...others.map((column) => ({ row: header, column, rows: 2, columns: 1 })),
      ],
    };
  });
  return { ...own, book: { sheets }, items: items.map((row) => row + 1) };
}

function plain(name: string, values: readonly (readonly CellValue[])[]): SheetSnapshot {
  return { name, hidden: false, protected: false, origin: { row: 0, column: 0 }, values };
}

const TASKS = ["新建公办幼儿园", "整治老旧小区", "打通城区断头路", "改造农贸市场", "扩建污水处理厂"];
const PLACES = ["城东片区", "城西片区", "高铁新城", "滨江片区", "老城片区", "南部山区", "北部新区"];
const NOTES: Readonly<Record<Word, readonly string[]>> = {
  completed: ["已建成投用并通过验收。", "全部完工，移交街道管护。"],
  onTrack: ["正在进行主体施工，按计划推进。", "方案已印发，施工单位进场。"],
  lagging: ["因征地手续办理较慢，下一步加快报批。", "受管线迁改影响，下一步倒排工期。"],
};

/** No two rows have the same task. */
function cellOf(field: Field, unit: string, rating: Word, i: number): CellValue {
  const task = `${PLACES[i % PLACES.length] ?? ""}${TASKS[i % TASKS.length] ?? ""}`;
  const cells: Readonly<Record<Field, CellValue>> = {
    serial: i + 1,
    category: i < 4 ? "城建提质" : "民生保障",
    matter: task,
    standard: `${task}并投入使用`,
    leader: ["张明", "李建华", "王芳"][i % 3] ?? null,
    unit,
    leadUnit: unit,
    supportingUnits: i % 2 === 0 ? "区财政局、各街道" : "区自然资源局",
    due: ["12月底前", "2023年10月", "9月底前"][i % 3] ?? null,
    progressNote: `${PLACES[i % PLACES.length] ?? ""}项目${NOTES[rating][i % 2] ?? ""}`,
    rating: WORDS[rating],
    reason: rating === "lagging" ? "征迁协调难度大" : null,
    items: 1,
    remark: null,
  };
  return cells[field];
}

/** What the totals of such a book are. */
export function totalsOf(units: Readonly<Record<string, readonly Word[]>> = UNITS): Readonly<{
  items: number;
  units: number;
  byRating: Readonly<Partial<Record<RatingKind, number>>>;
}> {
  const ratings = Object.values(units).flat();
  return {
    items: ratings.length,
    units: Object.keys(units).length,
    byRating: Object.fromEntries(KINDS.map((kind) => [kind, ratings.filter((rating) => rating === kind).length])),
  };
}
