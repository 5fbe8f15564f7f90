/** 拟分解表: the drafted breakdown as a sheet that is read as a breakdown at once; what was only suggested is marked. */
import { BREAKDOWN_DRAFT_MARK } from "../../domain/own-sheets";
import { textOf } from "../../grid/cell-value";
import { cellName } from "../../grid/range";
import { shownValue, type CellContent, type WorkbookSnapshot } from "../../grid/snapshot";
import { BODY } from "../../paper/paper-styles";
import { placeSheet, type PlacedSheet } from "../../paper/place";
import type { Draft, DraftRow } from "../draft/draft";
import type { UnitCandidate } from "../draft/unit-profiles";
import { layOutTable, type Cells, type TableLook } from "./table-paper";

const SHEET = "拟分解表";
const HEADINGS = ["序号", "目标名称", "工作标准", "分管区领导", "责任单位", "说明"];
const SUGGESTED = "建议";

const LOOK: TableLook = {
  mark: BREAKDOWN_DRAFT_MARK,
  widths: [6, 22, 62, 14, 24, 54],
  textColumns: [1, 2, 5],
  // A suggestion is told by its word; the colour only helps to find it.
  special: (row) =>
    textOf(shownValue(row[5] ?? null)).startsWith(SUGGESTED)
      ? [{ column: 4, style: { ...BODY, fill: "#FFF2CC" } }]
      : [],
};

export function draftSheet(book: WorkbookSnapshot, draft: Draft): PlacedSheet {
  return placeSheet(book, SHEET, BREAKDOWN_DRAFT_MARK, draftCells(draft), (name, cells) =>
    layOutTable(LOOK, name, cells),
  );
}

function draftCells({ year, rows }: Draft): Cells {
  const title = `${year === undefined ? "" : `${year}年`}《政府工作报告》确定的当年工作任务责任分解表（拟）`;
  return [
    [title, null, null, null, null, null],
    HEADINGS,
    ...rows.map((row, i): CellContent[] => [
      i + 1,
      row.matter,
      row.standard,
      row.leader || null,
      row.unit || null,
      remarkOf(row),
    ]),
  ];
}

function remarkOf({ candidates, unit, suggested }: DraftRow): string | null {
  if (unit !== "" && !suggested) return null;
  const [first, ...others] = candidates.map(candidateWords);
  if (first === undefined) return null;
  if (!suggested) return `候选：${[first, ...others].join("\n")}`;
  return `${SUGGESTED}：${first}${others.length > 0 ? `\n其他候选：${others.join("\n")}` : ""}`;
}

function candidateWords({ unit, reason: { at, text } }: UnitCandidate): string {
  const words = text.replace(/\s+/g, "");
  return `${unit}（上年 ${at.sheet} ${cellName(at)}“${words.length > 20 ? `${words.slice(0, 20)}…` : words}”）`;
}
