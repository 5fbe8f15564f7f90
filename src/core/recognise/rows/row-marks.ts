/** Marks of rows that are no items: titles, notes and signatures, sums, numbers of columns, examples. */
import type { Cells } from "../../grid/cells";
import { compact, withoutBrackets } from "../../chinese/text";
import { countOf } from "../../chinese/counts";
import type { Columns } from "../../domain/items";

/** Who signs or answers for a table: 单位主要负责人（签字）, 审核人, 填报日期. */
const SIGNATURE = [
  "(?:单位|部门)?(?:主要|分管)?(?:负责人|负责同志|领导)",
  "(?:填报|填表|制表|编制|报送|审核|复核|审批|经办|联系|签发)(?:人|人员|单位|时间|日期|电话)?",
  "(?:单位)?(?:签字|签章|签名|盖章|公章)",
  "电话",
].join("|");
const NOTE = new RegExp(
  `^[(（]?(?:注|备注|说明|(?:${SIGNATURE})(?:签字|签名|签章|审签|盖章|意见|电话)?)[)）]?\\s*(?:[:：(（]|$)`,
);
const DATE_LINE = /^\d{4}年\d{1,2}月(\d{1,2}日)?$/;
const SUM_LINE = /^(总计|合计|共计|小计)$/;
/** 区教育局小计, 总计（24个）, 共计2项, 民生类合计: a sum, whatever is summed up. */
const SUM = /^(.{0,12}(总计|合计|共计|小计|总数))([:：]?\d+[项件个]?)?$|^共[计有]?\d+[项件个]/;
/** (此页无正文), 第 3 页 共 9 页, —3—. */
const OF_THE_PAGE =
  /^[(（]?(此页无正文|此页无内容|以下空白|本页无正文)[)）]?$|^[-—–]*\s*第?\s*\d+\s*(页.{0,12}|[-—–]+)$|^共\s*\d+\s*页$/;
const EXAMPLE = /^[(（【]?(填写)?(示例|样例|范例|例)[)）】]?[:：]?/;
const CHINESE_ORDINAL = /^[(（]?[一二三四五六七八九十百]+[)）]?[、.．]?$/;

/** Notes and signatures. */
export function isNote(text: string): boolean {
  return NOTE.test(text);
}

/** Notes, signatures, dates, sums, what belongs to the page. */
export function isFootLine(text: string): boolean {
  const folded = compact(text);
  return isNote(text) || DATE_LINE.test(folded) || SUM_LINE.test(folded) || OF_THE_PAGE.test(text.trim());
}

/** A row that sums up others: its label stands in one of its first cells, and no serial before it. */
export function isSum(cells: Cells, row: number, filled: readonly number[], serial: number | undefined): boolean {
  if (serial !== undefined && /^\d+$/.test(compact(cells.text(row, serial)))) return false;
  return filled.slice(0, 3).some((column) => {
    const text = cells.value(row, column);
    return typeof text === "string" && text.length <= 24 && SUM.test(compact(withoutBrackets(text)));
  });
}

/** 1 | 2 | 3, 甲 | 乙 | 丙, （1） | （2）: the columns are numbered, and that is no item. */
export function numbersColumns(cells: Cells, row: number, filled: readonly number[]): boolean {
  if (filled.length < 3) return false;
  const all = filled.map((column) => compact(cells.text(row, column)).replace(/[(（)）]/g, ""));
  // 甲 | 乙 | 1 | 2 | 3: words first, numbers from where the counts begin.
  const lettered = all.filter((mark, i) => mark === STEMS[i]).length;
  const marks = lettered < all.length ? all.slice(lettered) : all;
  return [COUNTING, STEMS, "ABCDEFGHIJKLMNOP", "abcdefghijklmnop", "一二三四五六七八九十"].some((order) => {
    const start = order === COUNTING ? Number(marks[0]) : order.indexOf(marks[0] ?? "");
    if (Number.isNaN(start) || start < 0 || start > 1) return false;
    return marks.every((mark, i) => (order === COUNTING ? mark === String(start + i) : mark === order[start + i]));
  });
}

const COUNTING = "1";
const STEMS = "甲乙丙丁戊己庚辛壬癸";

/** A row that shows how the others are filled in. */
export function isExample(cells: Cells, row: number, filled: readonly number[]): boolean {
  return filled.slice(0, 2).some((column) => EXAMPLE.test(compact(cells.text(row, column))));
}

/** Named by its own number: （一）, 一、. */
export function isChineseOrdinal(text: string): boolean {
  return CHINESE_ORDINAL.test(compact(text));
}

/** The title of a section row (2023年区民生实事项目完成情况; 一 | 重点项目); undefined where the row is none. */
export function sectionTitle(
  cells: Cells,
  row: number,
  filled: readonly number[],
  columns: Columns,
  left: number,
): string | undefined {
  const only = filled[0];
  if (only === undefined) return undefined;
  const text = cells.text(row, only).trim();
  if (filled.length === 1) {
    const area = cells.merge(row, only);
    const across = (area?.columns ?? 1) > 1 && (area?.rows ?? 1) === 1;
    const atStart = only === columns.serial || only === left;
    const coveredAbove = columns.standard !== undefined && cells.anchor(row, columns.standard).row < row;
    if (
      (across || atStart) &&
      !coveredAbove &&
      countOf(text) === undefined &&
      (across || only !== (columns.standard ?? columns.matter))
    )
      return text;
    return undefined;
  }
  const second = filled[1];
  const counted = filled.slice(2).every((column) => countOf(cells.text(row, column)) !== undefined);
  if (counted && second !== undefined && only === columns.serial && CHINESE_ORDINAL.test(compact(text))) {
    return `${text} ${cells.text(row, second).trim()}`.trim();
  }
  return undefined;
}
