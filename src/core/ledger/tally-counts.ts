/** What a tally's cells state, and which rows its columns count. */
import { compact, withoutBrackets } from "../chinese/text";
import { countOf } from "../chinese/counts";
import { isBlank, textOf } from "../grid/cell-value";
import type { TallyCell, TallyColumn, WorkItem } from "../domain/items";
import { plainLight } from "../domain/ratings";
import { plainWord } from "../domain/rating-parts";

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
  const { kind, group, includes = [] } = column;
  const rivals = columns.filter((other) => other.kind === kind && other.group === group);
  const hasWord = (text: string): boolean => {
    const word = plainLight(plainWord(text));
    return (rivals.find((rival) => ownWord(rival) === word) ?? rivals.at(-1)) === column;
  };
  const isOfKind = ({ rating, ratingText }: Pick<WorkItem, "rating" | "ratingText">): boolean =>
    rating === kind ? rivals.length === 1 || hasWord(ratingText) : includes.some((held) => held === rating);
  return (item) => (group === undefined || isOfGroup(column, item)) && (kind === "items" || isOfKind(item));
}

/** The word itself, without what stands above it: 亮灯情况 over 黄灯. */
function ownWord({ word }: TallyColumn): string {
  return plainLight(compact(word.split(" ").at(-1) ?? word));
}

/** Every count of a long sheet is taken here. */
export function countWhere(items: readonly WorkItem[], counts: (item: WorkItem) => boolean): number {
  let count = 0;
  for (const item of items) if (counts(item)) count++;
  return count;
}
