/** Where the numbers of rows and report disagree: changed, left out, parts that do not add up, a part beside the whole. */
import { groupBy } from "../collections/group";
import { answersBetween, type Answer } from "./matching/answers";
import { isLeftOut } from "./matching/left-out";
import type { Promised, TraceLink } from "./matching/links";
import type { MarkedNumber } from "./matching/marked-text";
import type { TracedRow } from "./traced-rows";

/** shares: the rows' parts do not add up to the report's number; part: one row has less while another has all of it. */
export type DifferenceKind = "changed" | "dropped" | "shares" | "part";

export interface Difference {
  readonly kind: DifferenceKind;
  readonly row: TracedRow;
  readonly sentence: Promised;
  /** As the report has it, placed in the sentence's text. */
  readonly reported: MarkedNumber;
  /** As the row has it, placed in the row's text; undefined where it was left out. */
  readonly own?: MarkedNumber;
  /** All rows that take a share, with their numbers; only for shares. */
  readonly shares?: readonly { readonly row: TracedRow; readonly own: MarkedNumber }[];
}

interface Held {
  readonly row: TracedRow;
  readonly sentence: Promised;
  readonly answer: Answer;
}

/** Of rows of this year only: 民生实事 and 续建 have numbers of their own. */
export function differencesIn(links: readonly TraceLink[]): Difference[] {
  const current = links.filter(({ row }) => row.part === "current");
  const held = [...groupBy(current, ({ row }) => row).values()].flatMap(heldBy);
  const byNumber = groupBy(held, ({ answer }) => answer.other);
  const numbered = [...byNumber.values()].flatMap(differencesOf);
  const dropped = current.flatMap(({ row, sentence }) =>
    sentence.marked.numbers
      .filter((number) => !byNumber.has(number) && isLeftOut(sentence.marked, number, row.marked))
      .map((reported): Difference => ({ kind: "dropped", row, sentence, reported })),
  );
  return [...numbered, ...dropped];
}

/** For each number of a row the sentence's number that it answers: an equal one if any, else that of the longest stretch. */
function heldBy(links: readonly TraceLink[]): Held[] {
  const answers = links.flatMap(({ row, sentence }) =>
    answersBetween(row.marked, sentence.marked).map((answer): Held => ({ row, sentence, answer })),
  );
  return [...groupBy(answers, ({ answer }) => answer.own).values()].flatMap((own) => {
    const best = own.reduce((first, other) => (isBetter(other.answer, first.answer) ? other : first));
    return best.answer.equal ? own.filter(({ answer }) => answer.equal) : [best];
  });
}

function isBetter(a: Answer, b: Answer): boolean {
  return a.equal === b.equal ? a.block > b.block : a.equal;
}

/** Of all rows that answer one number of the report. */
function differencesOf(held: readonly Held[]): Difference[] {
  const differing = held.filter(({ answer }) => !answer.equal);
  if (differing.length === 0) return [];
  const whole = held.length > differing.length;
  const [first] = differing;
  if (!first) return [];
  const { sentence, answer } = first;
  const target = answer.other.value;
  const single = ({ row, answer: { own } }: Held): Difference => {
    const part = whole && isCount(own) && own.value < target;
    return { kind: part ? "part" : "changed", row, sentence, reported: answer.other, own };
  };
  if (whole || !isCount(answer.other) || differing.length < 2) return differing.map(single);
  const values = differing.map(({ answer: { own } }) => own.value);
  const distinct = [...new Set(values)];
  if (isSum(values, target) || isSum(distinct, target)) return [];
  if (distinct.length === 1) return differing.map(single);
  const shares = differing.map(({ row, answer: { own } }) => ({ row, own }));
  return [{ kind: "shares", row: first.row, sentence, reported: answer.other, own: first.answer.own, shares }];
}

/** Shares of a whole can be added up; rates cannot. */
function isCount({ unit }: MarkedNumber): boolean {
  return unit !== "%" && unit !== "‰" && unit !== "百分点";
}

function isSum(values: readonly number[], target: number): boolean {
  const sum = values.reduce((total, value) => total + value, 0);
  return Math.abs(sum - target) <= Math.abs(target) * 1e-9;
}
