/** Returned files of any number and length, out of the real circular's rows: an office's annex and the forms that come back filled. */
import { contextOf, type CollectContext } from "../../src/actions/collect";
import type { UnitForm } from "../../src/core/forms/form";
import { formDraft } from "../../src/core/forms/form-sheet";
import type { CellValue, WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { bookOf } from "../../src/files/xlsx/write/new-book";
import { again, realUnits, sheet } from "./books";

export interface Returns {
  readonly book: WorkbookSnapshot;
  readonly context: CollectContext;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

const WORDS = [..."发改财政商务人社科经教育民政司法水利农业林草交通文旅卫健审计统计信访城管应急气象医保金融"];

/** As many names as one likes, no two alike. */
function unitName(n: number): string {
  const letter = (i: number): string => WORDS[i % WORDS.length] ?? "";
  return `区${letter(n)}${letter(Math.floor(n / WORDS.length) + n)}${letter(n * 7 + 3)}${n % 3 === 0 ? "局" : n % 3 === 1 ? "办" : "委"}`;
}

/** Every unit its own name and its own rows, all of them in order. */
export function returnsOf(units: number, rows: number): Returns {
  const real = realUnits().flatMap(({ items }) => items);
  const names = Array.from({ length: units }, (_, i) => unitName(i));
  const cells: CellValue[][] = [["2023年目标任务第二季度完成情况", null, null, null]];
  const itemOf = (unit: number, row: number) => real[(unit * 7 + row) % real.length];
  names.forEach((name, u) => {
    cells.push([null, null, null, null], [`责任单位：${name}`, null, null, null]);
    cells.push(["序号", "工作标准", "完成情况", "进度评估（已完成、进展顺利、进度滞后）"]);
    for (let n = 0; n < rows; n++)
      cells.push([n + 1, again(itemOf(u, n)?.standard ?? "", Math.floor(n / real.length)), null, null]);
  });
  const book: WorkbookSnapshot = { sheets: [sheet("附件2", cells)] };
  const context = contextOf(book);
  return {
    book,
    context,
    files: context.expected.map((form, u) => ({ name: `${form.unit}.xlsx`, bytes: filled(form, (n) => itemOf(u, n)) })),
  };
}

function filled(
  form: UnitForm,
  itemOf: (row: number) => { readonly progressNote: string; readonly ratingText: string } | undefined,
): Uint8Array {
  const draft = formDraft(form, "填报表");
  let n = 0;
  const cells = draft.cells.map((row) => {
    if (!String(row.at(-1) ?? "").startsWith("DCT-")) return row;
    const item = itemOf(n++);
    return row.map((cell, c) => (c === 2 ? (item?.progressNote ?? null) : c === 3 ? (item?.ratingText ?? null) : cell));
  });
  return bookOf([{ ...draft, cells }]);
}
