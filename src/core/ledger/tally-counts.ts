/** What a tally's cells state, and which rows its columns count. */
import { compact, countOf, isBlank, textOf, withoutBrackets } from "../grid/text";
import type { TallyCell, TallyColumn, WorkItem } from "./items";
import { plainLight, plainWord } from "./ratings";

/** The number a tally cell states; blank and a dash state none, 0. Undefined for words, and where it is not known. */
export function countAt(cell: TallyCell | undefined): number | undefined {
  if (cell?.unknown) return undefined;
  if (!cell || isBlank(cell.value) || /^([-—–/无]+)$/.test(textOf(cell.value).trim())) return 0;
  return countOf(cell.value);
}

/** A part of the work is told by the words of the row's section or category. */
export function isOfGroup({ group }: TallyColumn, { category }: Pick<WorkItem, "category">): boolean {
  return group === undefined || compact(category).includes(compact(withoutBrackets(group)));
}

/** Tells whether a row counts in a column. Where two columns share a kind (提前完成, 已完成) the word decides, and the last takes the rest. */
export function counterOf(
  column: TallyColumn,
  columns: readonly TallyColumn[],
): (item: Pick<WorkItem, "rating" | "ratingText" | "category">) => boolean {
  const rivals = columns.filter(({ kind, group }) => kind === column.kind && group === column.group);
  const hasWord = (text: string): boolean => {
    const word = plainLight(plainWord(text));
    return (rivals.find((rival) => plainLight(compact(rival.word)) === word) ?? rivals.at(-1)) === column;
  };
  return (item) =>
    isOfGroup(column, item) &&
    (column.kind === "items" ||
      (item.rating === column.kind && (rivals.length === 1 || hasWord(item.ratingText))) ||
      (column.holds?.some((kind) => kind === item.rating) ?? false));
}

export function countWhere(items: readonly WorkItem[], counts: (item: WorkItem) => boolean): number {
  return items.reduce((sum, item) => sum + (counts(item) ? 1 : 0), 0);
}
