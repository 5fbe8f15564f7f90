/** 对照表: every promise of the report with the rows that carry it, then what nobody carries, what comes from elsewhere, and each chapter. */
import { groupBy } from "../../collections/group";
import { addressOf } from "../../domain/items";
import { textOf } from "../../grid/cell-value";
import { absoluteReference } from "../../grid/range";
import type { CellContent, WorkbookSnapshot } from "../../grid/snapshot";
import { placeSheet, type PlacedSheet } from "../../paper/place";
import type { Difference } from "../differences";
import type { Relation, TraceLink } from "../matching/links";
import type { SentenceKind } from "../report/sentence";
import type { TraceMatrix } from "../trace";
import type { RowPart, TracedRow } from "../traced-rows";
import { sumOfShares, writtenNumber } from "../wording";
import { layOutTable, type Cells } from "./table-paper";

const SHEET = "对照表";
const MARK = "trace.matrix";
const HEADINGS = ["序号", "章节", "报告原文", "类别", "承接事项", "责任单位", "数字差异", "说明"];
const WIDTHS = [6, 20, 54, 14, 44, 20, 26, 20];
const TEXT_COLUMNS = [1, 2, 4, 6, 7];

const KINDS: Readonly<Record<SentenceKind, string>> = {
  target: "有数量的目标",
  project: "项目",
  general: "一般要求",
  heading: "标题",
  background: "背景",
};
const RELATIONS: Readonly<Record<Relation, string>> = {
  verbatim: "与原文一致",
  part: "承接其中一部分",
  joined: "与其他内容合为一项",
  altered: "文字有改动",
  reworded: "换了说法",
};
const PARTS: Readonly<Record<RowPart, string>> = {
  current: "当年任务",
  livelihood: "民生实事",
  carriedOver: "续建项目",
};

type Row = readonly CellContent[];

export function traceSheet(book: WorkbookSnapshot, matrix: TraceMatrix): PlacedSheet {
  return placeSheet(book, SHEET, MARK, traceCells(matrix), (name, cells) =>
    layOutTable({ mark: MARK, widths: WIDTHS, textColumns: TEXT_COLUMNS }, name, cells),
  );
}

function traceCells(matrix: TraceMatrix): Cells {
  const { report, coverage, unassigned, withoutSource, chapters } = matrix;
  const links = groupBy(matrix.links, ({ sentence }) => sentence);
  const differences = groupBy(matrix.differences, ({ sentence }) => sentence);
  const year = report.year === undefined ? "" : `${report.year}年`;
  const promised = coverage.flatMap(({ sentence, carried }, i): Row[] => {
    const head = [i + 1, sentence.chapter, sentence.text, KINDS[sentence.kind]];
    const own = links.get(sentence) ?? [];
    if (own.length === 0) return [[...head, null, null, null, carried ? "按件数核对相符" : "未承接"]];
    return own.map((link, n) => [
      ...(n === 0 ? head : [null, null, null, null]),
      ...itemCells(link.row),
      differenceOf(link, differences.get(sentence) ?? []),
      carried ? RELATIONS[link.relation] : "只涉及少量文字，视为未承接",
    ]);
  });
  const open = unassigned.map(({ sentence }, i): Row => [
    i + 1,
    sentence.chapter,
    sentence.text,
    KINDS[sentence.kind],
    null,
    null,
    null,
    "没有责任事项承接",
  ]);
  const foreign = withoutSource.map((row, i): Row => [
    i + 1,
    row.item.category || row.item.sheet,
    null,
    PARTS[row.part],
    ...itemCells(row),
    null,
    "报告中没有出处",
  ]);
  const covered = chapters.map(({ chapter, commitments, carried }, i): Row => [
    i + 1,
    chapter,
    `共 ${commitments} 项，承接 ${carried} 项`,
    null,
    null,
    null,
    null,
    commitments === carried ? "全部承接" : `未承接 ${commitments - carried} 项`,
  ]);
  return [
    [`${year}政府工作报告与责任事项对照表`, ...blanks(7)],
    HEADINGS,
    ...promised,
    ...part("一、未承接", open, "没有未承接的内容。"),
    ...part("二、无出处", foreign, "各项在报告中都有出处。"),
    ...part("三、各章覆盖情况", covered, "报告没有分章。"),
  ];
}

function part(title: string, rows: readonly Row[], none: string): Row[] {
  return [[title, ...blanks(7)], ...(rows.length > 0 ? rows : [[null, null, none, ...blanks(5)]])];
}

function blanks(count: number): null[] {
  return new Array<null>(count).fill(null);
}

/** The item as a link to its cell, and its unit. */
function itemCells({ item, text, unit }: TracedRow): Row {
  const at = addressOf(item, "standard");
  const serial = textOf(item.serial).trim();
  const words = text.replace(/\s+/g, " ").trim();
  const shown = `${serial === "" ? "" : `第 ${serial} 项 `}${words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words}`;
  const target = `#${absoluteReference(at.sheet, { ...at, rows: 1, columns: 1 })}`;
  return [{ formula: `=HYPERLINK(${quoted(target)},${quoted(shown)})`, value: shown }, unit];
}

/** A text within a formula may have 255 characters. */
const LONGEST = 90;

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function differenceOf({ row, sentence }: TraceLink, differences: readonly Difference[]): string | null {
  const own = differences.filter((one) => one.row === row || one.shares?.some((share) => share.row === row));
  const words = own.map((difference) => {
    const reported = writtenNumber(sentence.text, difference.reported);
    if (difference.kind === "shares") return `各项合计 ${sumOfShares(difference)}，报告 ${reported}`;
    if (!difference.own) return `未写报告的 ${reported}`;
    const part = difference.kind === "part" ? "（另有事项写明全数）" : "";
    return `本项 ${writtenNumber(row.text, difference.own)}，报告 ${reported}${part}`;
  });
  return words.length > 0 ? words.join("；") : null;
}
