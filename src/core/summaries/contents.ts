/** What the summary sheets say, row by row. */
import { groupBy } from "../grid/group";
import { rangeName } from "../grid/range";
import type { CellContent, CellValue } from "../grid/snapshot";
import { compact } from "../grid/text";
import { matterOf, type WorkItem } from "../ledger/items";
import { countRatings, type Ledger } from "../ledger/ledger";
import { RATING_KINDS, RATING_WORDS, type CountKind, type Counts, type RatingKind } from "../ledger/ratings";
import type { Finding, Language } from "../rules/rule";
import { describe } from "../rules/run";
import { excerpt } from "../rules/text";
import type { SummaryKind } from "./paper";
import { returnNotes } from "./return-notes";

export type Rows = readonly (readonly CellContent[])[];

/** The name a summary's sheet has unless a person's sheet holds it. */
export const SHEET_NAMES: Readonly<Record<SummaryKind, string>> = {
  tally: "统计表",
  categories: "分类统计",
  lagging: "进度滞后事项清单",
  findings: "问题清单",
  returns: "退回意见",
};

export function contentsOf(kind: SummaryKind, ledger: Ledger, findings: readonly Finding[], language: Language): Rows {
  switch (kind) {
    case "tally":
      return tallyRows(ledger);
    case "categories":
      return categoryRows(ledger);
    case "lagging":
      return laggingRows(ledger);
    case "findings":
      return findingRows(ledger, findings, language);
    case "returns":
      return returnRows(ledger, findings, language);
  }
}

interface CountColumn {
  readonly word: string;
  readonly kind: CountKind;
}

/** The three usual ratings, and those others that occur. */
function ratingColumns({ tables, byRating }: Ledger): CountColumn[] {
  const allowed = tables[0]?.vocabulary.allowed ?? [];
  const wordOf = (kind: RatingKind): string =>
    allowed.find((entry) => entry.kind === kind)?.word ?? RATING_WORDS[kind][0] ?? kind;
  const usual: readonly CountKind[] = ["completed", "onTrack", "lagging"];
  const columns: CountColumn[] = RATING_KINDS.filter(
    (kind) => usual.includes(kind) || byRating[kind] > 0 || allowed.some((entry) => entry.kind === kind),
  ).map((kind) => ({ word: wordOf(kind), kind }));
  return byRating.unrated > 0 ? [...columns, { word: "未评估", kind: "unrated" }] : columns;
}

function countCells(items: number, counts: Counts, columns: readonly CountColumn[]): CellValue[] {
  return [items, ...columns.map(({ kind }) => counts[kind] || null)];
}

function tallyRows(ledger: Ledger): Rows {
  const columns = ratingColumns(ledger);
  const header: CellValue[] = ["单  位", "承办事项", ...columns.map(({ word }) => word)];
  const lines: CellValue[][] = [
    ...unitsInOrder(ledger).map((unit) => [unit.unit, ...countCells(unit.items.length, unit.byRating, columns)]),
    ["总计", ...countCells(ledger.items.length, ledger.byRating, columns)],
  ];
  const half = Math.ceil(lines.length / 2);
  const blank = header.map(() => null);
  const body = lines.slice(0, half).map((line, i) => [...line, ...(lines[half + i] ?? blank)]);
  return [[titleOf(ledger, "统计表")], [...header, ...header], ...body];
}

/** The order of the office's own statistics sheet where there is one, then that of the annex. */
function unitsInOrder(ledger: Ledger): Ledger["units"] {
  const order = new Map<string, number>();
  for (const { rows } of ledger.recognition.tallies)
    for (const row of rows) order.set(ledger.canonicalUnit(row.unit), order.size);
  return [...ledger.units].sort((a, b) => (order.get(a.unit) ?? order.size) - (order.get(b.unit) ?? order.size));
}

function categoryRows(ledger: Ledger): Rows {
  const columns = ratingColumns(ledger);
  const groups = groupBy(ledger.items, ({ category }) => compact(category).replace(/(完成|进展|推进)情况$/, ""));
  return [
    [titleOf(ledger, "分类统计表")],
    ["类  别", "事项", ...columns.map(({ word }) => word)],
    ...[...groups].map(([category, items]) => [
      category || "未分类",
      ...countCells(items.length, countRatings(items), columns),
    ]),
    ["总计", ...countCells(ledger.items.length, ledger.byRating, columns)],
  ];
}

function laggingRows(ledger: Ledger): Rows {
  const lagging = ledger.items.filter(({ rating }) => rating === "lagging" || rating === "notStarted");
  const row = (item: WorkItem, i: number): CellValue[] => [
    i + 1,
    ledger.canonicalUnit(item.unit),
    item.category,
    matterOf(item),
    item.progressNote,
    item.ratingText,
  ];
  const none: CellValue[] = [null, null, null, "本期没有评为进度滞后或未启动的事项。", null, null];
  return [
    [titleOf(ledger, "进度滞后事项清单")],
    ["序号", "责任单位", "类别", "工作标准", "完成情况", "进度评估"],
    ...(lagging.length > 0 ? lagging.map(row) : [none]),
  ];
}

const SEVERITY: Readonly<Record<Finding["severity"], Readonly<Record<Language, string>>>> = {
  error: { zh: "错误", en: "Error" },
  warning: { zh: "提醒", en: "Warning" },
  info: { zh: "说明", en: "Note" },
};

function findingRows(ledger: Ledger, findings: readonly Finding[], language: Language): Rows {
  const header =
    language === "zh" ? ["序号", "级别", "位置", "责任单位", "问题"] : ["No.", "Level", "Place", "Unit", "Finding"];
  const none: CellValue[] = [null, null, null, null, language === "zh" ? "没有发现问题。" : "Nothing was found."];
  const row = (finding: Finding, i: number): CellValue[] => [
    i + 1,
    SEVERITY[finding.severity][language],
    `${finding.at.sheet} ${rangeName(finding.at.range)}`,
    finding.unit ? ledger.canonicalUnit(finding.unit) : null,
    describe(finding, language),
  ];
  return [[language === "zh" ? "问题清单" : "Findings"], header, ...(findings.length > 0 ? findings.map(row) : [none])];
}

/** 2023年区《政府工作报告》确定的目标任务第二季度 + 统计表: the annex's own title without its last words. */
function titleOf({ tables, recognition }: Ledger, suffix: string): string {
  const own = suffix === "统计表" ? recognition.tallies[0]?.title : undefined;
  if (own) return own;
  const title = tables[0]?.title ?? "";
  return `${excerpt(title, 60).replace(/(完成|进展|推进|落实)情况(一览表|汇总表|统计表|表)?$/, "$1情况")}${suffix}`;
}

function returnRows({ tables, period }: Ledger, findings: readonly Finding[], language: Language): Rows {
  const zh = language === "zh";
  const header = zh ? ["序号", "责任单位", "问题数", "退回意见"] : ["No.", "Unit", "Findings", "Text to send back"];
  const notes = returnNotes(findings, new Set(tables.map(({ sheet }) => sheet)), period?.words ?? "", language);
  const none: CellValue[] = [null, null, null, zh ? "没有需要退回的单位。" : "Nothing has to go back."];
  const rows = notes.map(({ unit, findings: count, text }, i): CellValue[] => [i + 1, unit, count, text]);
  return [[zh ? "退回意见" : "Texts to send back"], header, ...(rows.length > 0 ? rows : [none])];
}
