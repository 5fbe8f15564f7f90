/** An office that handed out forms, and units that fill them in. */
import { contextOf, judge, type CollectContext, type Submission } from "../../src/actions/collect";
import { ledgerOf } from "../../src/actions/check";
import { snapshotOf } from "../../src/core/edits/apply";
import type { UnitForm } from "../../src/core/forms/form";
import { formDraft } from "../../src/core/forms/form-sheet";
import { formsOf } from "../../src/core/forms/forms";
import type { CellContent, SheetSnapshot, WorkbookSnapshot } from "../../src/core/grid/snapshot";
import type { ReturnedFile } from "../../src/core/returns/reading/returned-file";
import { ANNEX_HEADER, book, sheet } from "./sheets";

export const PERIOD = "2023年第二季度";

/** Two units whose annex is still to be filled. */
export const OFFICE: WorkbookSnapshot = book(
  sheet(
    "附件2 完成情况",
    `2023年目标任务第二季度完成情况 | < | < | <
     责任单位：区发改局 | < | < | <
     ${ANNEX_HEADER}
     当年工作任务 | < | < | <
     1 | 地区生产总值增长6.5%以上。 | |
     2 | 固定资产投资增长10%以上。 | |
     3 | 建成充电桩1800个，新增5G基站300个。 | |
     责任单位：区科学技术和经济信息化局 | < | < | <
     ${ANNEX_HEADER}
     1 | 新增高新技术企业20家以上。 | |
     2 | 规模以上工业增加值增长9%左右。 | |`,
  ),
);

export const CONTEXT: CollectContext = contextOf(OFFICE);

export function formOf(unit: string, period = PERIOD, office = OFFICE): UnitForm {
  const form = formsOf(ledgerOf(office), "annex", { period, due: "2023-07-01" }).find((one) => one.unit === unit);
  if (!form) throw new Error(`no form of ${unit}`);
  return form;
}

type Cells = CellContent[][];

/** Every item answered, then whatever else the unit does to its sheet; the first item is row 5 or, under no heading, row 4. */
export function filledForm(form: UnitForm, change: (cells: Cells) => void = () => undefined): SheetSnapshot {
  const draft = formDraft(form, "填报表");
  const cells = draft.cells.map((row) => [...row]);
  const note = cells[2]?.indexOf("完成情况") ?? 0;
  let n = 0;
  for (const row of cells)
    if (typeof row.at(-1) === "string" && String(row.at(-1)).startsWith("DCT-")) {
      row[note] = `已开展第${"一二三四五"[n++] ?? ""}项工作。`;
      row[note + 1] = "进展顺利";
    }
  change(cells);
  return snapshotOf({ ...draft, cells });
}

/** Without its marks: typed anew, or copied into another sheet. */
export function unmarked(cells: Cells): void {
  for (const row of cells) row[row.length - 1] = null;
}

export function file(name: string, ...sheets: readonly SheetSnapshot[]): ReturnedFile {
  return { name, book: { sheets }, cautions: [] };
}

export function judged(returned: ReturnedFile, context: CollectContext = CONTEXT): Submission {
  const [only, ...more] = judge(returned, context);
  if (!only || more.length > 0) throw new Error("not one submission");
  return only;
}

/** Kinds of what is said, gravest first. */
export function kinds({ remarks }: Submission): string[] {
  return remarks.map(({ kind }) => kind);
}
