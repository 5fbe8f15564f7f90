/** The task or the note of a table where no word says which column holds it: what is left over, by its cells and its place. */
import { compact } from "../../chinese/text";
import type { Field } from "../../domain/fields";
import type { Contents } from "./column-contents";
import type { Heading } from "./header";

export interface Leftover {
  readonly index: number;
  readonly field: Field;
}

/** Which columns without a field hold what the table still lacks. `contentsAt` counts the cells of a heading's column. */
export function leftoversOf(
  headings: readonly Heading[],
  contentsAt: (heading: Heading) => Contents,
): readonly Leftover[] {
  const at = (...fields: readonly Field[]): number =>
    headings.findIndex(({ field }) => field !== undefined && fields.includes(field));
  const rating = headings.findIndex(({ field, tick }) => field === "rating" || tick !== undefined);
  const unit = at("unit", "leadUnit");
  const second = headings.findIndex(isSecondTask);
  if (second >= 0 && at("progressNote") < 0 && headings.slice(0, second).some(isTask))
    return [{ index: second, field: "progressNote" }];
  const [task, note] = [at("matter", "standard", "items"), at("progressNote")];
  // Two of the four must be told by more than what is left.
  if ([rating, unit, task, note].filter((index) => index >= 0).length < 2 || (task >= 0 && note >= 0)) return [];
  const free = headings.flatMap((heading, index) => {
    if (heading.field !== undefined || heading.tick !== undefined || OTHERS.test(compact(heading.text))) return [];
    const contents = contentsAt(heading);
    return isText(contents) ? [{ index, contents }] : [];
  });
  const found: Leftover[] = [];
  if (task < 0) {
    const first = free.find(({ index }) => note < 0 || index < note) ?? free[0];
    if (first) found.push({ index: first.index, field: "standard" });
  }
  const left = task >= 0 ? task : (found[0]?.index ?? -1);
  // A plan has no notes: where nothing is rated, a word of the heading must speak of them.
  const others = free.filter(
    ({ index }) => left >= 0 && index > left && (rating >= 0 || speaksOfNotes(headings[index])),
  );
  if (note < 0 && others.length > 0) {
    const [most] = [...others].sort((a, b) => b.contents.done + b.contents.long - a.contents.done - a.contents.long);
    if (most) found.push({ index: most.index, field: "progressNote" });
  }
  return found;
}

function speaksOfNotes(heading: Heading | undefined): boolean {
  return heading?.says?.some(({ field }) => field === "progressNote") ?? false;
}

function isTask({ field }: Heading): boolean {
  return field === "matter" || field === "standard";
}

/** 落实举措及成效 right of the task: where no other column has the notes, it has them. */
function isSecondTask(heading: Heading): boolean {
  const { evidence } = heading;
  const isKnown = evidence === undefined || evidence.why.includes("heading");
  return isTask(heading) && !isKnown && speaksOfNotes(heading);
}

/** Columns that such tables have beside what is counted. */
const OTHERS =
  /(投资额?|金额|资金|地点|地址|电话|联系|方式|编号|号|性质|得分|分值|权重|时间|日期|期限|领导|人|委员|代表)$/;

/** Words that differ by row, and no numbers, names or days. */
function isText({ filled, rows, distinct, numbers, units, people, days, words }: Contents): boolean {
  return (
    filled >= FEWEST &&
    filled * 2 >= rows &&
    distinct >= DIFFERENT &&
    words < 0.5 &&
    numbers + units + people + days < 0.5
  );
}
const FEWEST = 2;
const DIFFERENT = 0.7;
