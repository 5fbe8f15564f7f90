/** Column headings: which field of the ledger a heading names. */
import type { Cells } from "../grid/cells";
import { compact, withoutBrackets } from "../grid/text";
import { kindOfHeading, type RatingKind } from "./ratings";

export const FIELDS = [
  "serial",
  "category",
  "matter",
  "standard",
  "leader",
  "unit",
  "leadUnit",
  "supportingUnits",
  "due",
  "progressNote",
  "rating",
  "items",
  "remark",
] as const;
export type Field = (typeof FIELDS)[number];

/** Headings as they stand in documents of many offices, white space and brackets taken off. */
const HEADINGS: Readonly<Record<Field, readonly string[]>> = {
  serial: ["序号", "序", "编号", "项目序号", "任务序号", "事项序号"],
  category: ["类别", "分类", "任务类别", "事项类别", "项目类别", "板块", "任务类型", "类型", "工作类别"],
  matter: [
    "目标名称",
    "事项名称",
    "项目名称",
    "任务名称",
    "工作名称",
    "议案名称",
    "议案标题",
    "建议案名称",
    "建议案标题",
    "事项",
    "项目",
    "任务",
    "省级下达的责任事项",
    "市级下达的责任事项",
    "上级下达的责任事项",
    "责任事项",
  ],
  standard: [
    "工作标准",
    "目标任务",
    "工作任务",
    "主要任务",
    "重点任务",
    "工作目标",
    "年度目标",
    "年度目标任务",
    "具体任务",
    "任务内容",
    "工作内容",
    "主要工作内容",
    "主要内容",
    "建设内容",
    "主要建设内容",
    "建设规模及主要内容",
    "具体内容",
    "具体目标",
    "目标内容",
    "任务目标",
    "工作要求",
    "年度工作目标",
    "重点工作任务",
    "重点工作",
    "主要工作任务",
    "目标要求",
    "任务分解",
    "细化任务",
    "工作举措",
    "年度任务",
    "工作事项",
    "内容摘要",
  ],
  leader: [
    "分管领导",
    "分管区领导",
    "分管市领导",
    "分管县领导",
    "责任领导",
    "牵头领导",
    "挂点领导",
    "区领导",
    "牵头区领导",
    "责任区领导",
    "包联领导",
    "分管负责人",
  ],
  unit: [
    "责任单位",
    "单位",
    "单位名称",
    "责任部门",
    "承办单位",
    "落实单位",
    "部门",
    "责任主体",
    "责任单位名称",
    "实施单位",
    "部门单位",
    "承办部门",
    "街镇",
    "镇街",
    "责任主体与协同单位",
    "填报单位",
  ],
  leadUnit: ["牵头单位", "主办单位", "牵头部门", "主办部门", "牵头责任单位", "第一责任单位", "主要责任单位"],
  supportingUnits: [
    "协办单位",
    "配合单位",
    "协同单位",
    "协办部门",
    "配合部门",
    "参与单位",
    "协同责任单位",
    "配合责任单位",
  ],
  due: [
    "完成时间",
    "完成时限",
    "时限",
    "时限要求",
    "时间进度安排",
    "计划完成时间",
    "完成期限",
    "时间节点",
    "办结时限",
    "时间要求",
    "时间进度",
  ],
  progressNote: [
    "完成情况",
    "进展情况",
    "推进情况",
    "落实情况",
    "工作进展",
    "工作进展情况",
    "目前进展",
    "目前进展情况",
    "办理情况",
    "实施情况",
    "工作完成情况",
    "任务完成情况",
    "当前进展",
    "最新进展",
    "工作推进情况",
    "进度情况",
    "实际完成情况",
    "进展",
    "任务进展情况",
    "项目进展情况",
    "项目进展",
    "完成进度情况",
    "落实进展情况",
    "具体进展情况",
    "目标完成情况",
  ],
  rating: [
    "进度评估",
    "完成状态",
    "进度评价",
    "进展评估",
    "进度状态",
    "状态",
    "任务状态",
    "工作状态",
    "办理状态",
    "完成评价",
    "评估",
    "评价",
    "是否达序",
    "是否达序时",
    "是否达到序时进度",
    "是否完成",
    "亮灯情况",
    "亮灯",
    "预警",
    "进展状态",
    "推进状态",
    "督查评价",
    "督查评估",
    "序时进度",
    "进度",
    "完成程度",
    "进度分类",
    "进展分类",
    "评估结果",
    "办理结果",
  ],
  items: [
    "承办事项",
    "承办事项数",
    "责任事项数",
    "事项数",
    "任务数",
    "项目数",
    "事项总数",
    "任务总数",
    "项目总数",
    "总数",
    "总项数",
    "项数",
    "件数",
    "承办件数",
    "总件数",
    "承担任务数",
    "承办任务数",
    "承办项数",
    "目标任务数",
    "任务项数",
    "承担事项",
    "承担任务",
    "总任务数",
    "事项数量",
    "任务数量",
  ],
  remark: ["备注", "说明", "备注说明"],
};

const FIELD_OF = new Map<string, Field>(
  FIELDS.flatMap((field) => HEADINGS[field].map((name): [string, Field] => [name, field])),
);

/** Headings with a period or place before the known words: 1-10月推进情况, 新洲区目标任务, 第二季度完成情况. */
const ENDINGS: readonly { readonly ending: RegExp; readonly field: Field }[] = [
  { ending: /^.{1,12}(完成情况|进展情况|推进情况|落实情况|工作进展|办理情况)$/, field: "progressNote" },
  { ending: /^.{1,8}(目标任务|工作标准|工作目标)$/, field: "standard" },
  { ending: /^(分管|联系|挂点|包保|牵头|责任)(区|市|县|镇|街)?领导$/, field: "leader" },
  { ending: /^是否(达|按|符合).{0,8}$/, field: "rating" },
  { ending: /^.{0,6}(进度评估|进度评价|完成评价)$/, field: "rating" },
];

/** No heading is longer than this many letters, its bracketed words not counted. */
const LONGEST_HEADING = 14;

/** The field a heading names; undefined where it names none this ledger keeps. */
export function fieldOfHeading(text: string): Field | undefined {
  if (text.length > 80) return undefined;
  const word = withoutBrackets(compact(text)).replace(/[:：]$/, "");
  if (word === "" || word.length > LONGEST_HEADING) return undefined;
  return FIELD_OF.get(word) ?? ENDINGS.find(({ ending }) => ending.test(word))?.field;
}

/** True for words that only name columns, one or several: 工作举措、责任单位及时间进度安排. */
export function isHeadingOnly(text: string): boolean {
  const words = compact(text).split(/[、,，/及和与]/);
  return words.every((word) => fieldOfHeading(word) !== undefined);
}

export interface Heading {
  readonly column: number;
  /** The words of the heading, of all its rows. */
  readonly text: string;
  readonly field?: Field;
  /** Of a tally's count column. */
  readonly kind?: RatingKind;
}

export interface HeaderRows {
  readonly row: number;
  readonly rows: number;
  readonly headings: readonly Heading[];
}

/** At most this many rows make one header. */
const TALLEST_HEADER = 4;

interface Naming {
  readonly field?: Field;
  readonly kind?: RatingKind;
}

/** A sentence, and no heading with its words in brackets. */
function isTooLong(text: string): boolean {
  return text.length > 24 && (text.length > 80 || !/^.{1,16}[(（【[]/s.test(text));
}

/** Answers what a heading's text names, remembering what it was asked: a long sheet repeats few short texts. */
export function headingReader(): (text: string) => Naming | undefined {
  const seen = new Map<string, Naming | undefined>();
  return (text) => {
    if (isTooLong(text)) return undefined;
    if (seen.has(text)) return seen.get(text);
    const field = fieldOfHeading(text);
    const kind = kindOfHeading(text);
    const naming = field || kind ? { ...(field ? { field } : {}), ...(kind ? { kind } : {}) } : undefined;
    if (seen.size < 5000) seen.set(text, naming);
    return naming;
  };
}

/**
 * The header that starts at this row: a row in which at least two cells name fields, and the rows under it that only refine it
 * (已完成 under 其中). Undefined where the row is no header.
 */
export function headerAt(
  cells: Cells,
  row: number,
  read: (text: string) => Naming | undefined,
): HeaderRows | undefined {
  const filled = cells.filled(row);
  if (filled.length < 2 || typeof cells.value(row, filled[0] ?? 0) === "number") return undefined;
  const namings = filled.flatMap((column) => read(cells.text(row, column)) ?? []);
  const distinct = new Set(namings.map(({ field, kind }) => field ?? kind));
  if (distinct.size < 2 || namings.length * 2 < filled.length || namings.every(({ field }) => field === undefined))
    return undefined;

  let rows = 1;
  while (rows < TALLEST_HEADER && refines(cells, row + rows, row, read)) rows++;

  const columns = new Set<number>();
  for (let r = row; r < row + rows; r++) {
    for (const column of cells.filled(r)) {
      const area = cells.merge(r, column);
      if (area && area.rows === 1 && area.columns > 1 && r + 1 < row + rows) {
        for (let c = column; c < column + area.columns; c++) columns.add(c);
      } else columns.add(column);
    }
  }
  const headings = [...columns].sort((a, b) => a - b).map((column) => headingOf(cells, row, rows, column, read));
  return { row, rows, headings };
}

/** Words that only divide the heading above them. */
const DIVISION =
  /^(\d{1,2}[-—~至]\d{1,2}月(份)?|\d{1,2}月(份)?|上月|本月|上季度|本季度|占比|完成率|比例|数量|其中|小计|名称|合计)$/;

/** A row refines the header above it when it is all headings, each under a blank, a wide or a meaningless cell of the row on top. */
function refines(cells: Cells, row: number, top: number, read: (text: string) => Naming | undefined): boolean {
  const filled = cells.filled(row);
  return (
    filled.length > 0 &&
    filled.every((column) => {
      const text = cells.text(row, column);
      if (read(text) === undefined && !DIVISION.test(compact(text))) return false;
      const above = cells.anchor(top, column);
      const wide = (cells.merge(top, column)?.columns ?? 1) > 1 && (cells.merge(row, column)?.columns ?? 1) === 1;
      return wide || read(cells.text(above.row, above.column)) === undefined;
    })
  );
}

function headingOf(
  cells: Cells,
  top: number,
  rows: number,
  column: number,
  read: (text: string) => Naming | undefined,
): Heading {
  const parts: string[] = [];
  for (let row = top; row < top + rows; row++) {
    const at = cells.anchor(row, column);
    const text = cells.text(at.row, at.column).trim();
    if (text !== "" && at.row >= top && parts.at(-1) !== text) parts.push(text);
  }
  const naming = [...parts]
    .reverse()
    .map(read)
    .find((found) => found !== undefined);
  return { column, text: parts.join(" "), ...naming };
}
