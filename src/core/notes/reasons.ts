/** What each clause of a note says: a reason, a next step, neither, or something that nobody can tell. */
import type { Passage } from "../chinese/passage";
import { clausesIn, type Clause } from "./clauses";
import { ACHIEVED, PUSH, specificWords } from "./generic-words";
import { BURDEN, CAUSE, CHANGED, DENIED, HANDLING, HINDRANCE, LATE, MISHAP, PENDING } from "./obstacle-words";
import { BY_WHEN, CANNOT, DEED, FUTURE, MAYBE_LATER, OPENS_NEXT, PAST, WHEN } from "./step-words";

/** `unclear`: it may well be a reason; nobody is accused of having given none. */
export type Said = "reason" | "step" | "neither" | "unclear";

export interface SaidClause extends Clause {
  readonly says: Said;
}

export function saidIn(note: Passage): readonly SaidClause[] {
  return clausesIn(note).map((clause) => ({ ...clause, says: saidBy(clause, countsSomething(note, clause)) }));
}

/** True where the note certainly gives neither a reason nor a next step. */
export function explainsNothing(note: Passage): boolean {
  return saidIn(note).every(({ says }) => says === "neither");
}

function countsSomething({ quantities }: Passage, { start, end }: Clause): boolean {
  return quantities.some((quantity) => quantity.start >= start && quantity.end <= end && quantity.unit !== "");
}

function saidBy({ text, before }: Clause, counted: boolean): Said {
  if (isStep(text, before, counted)) return "step";
  if (statesObstacle(text)) return "reason";
  // 力争全年完成5亿元 promises something, and not how.
  if (FUTURE.test(text)) return counted ? "unclear" : "neither";
  if (MAYBE_LATER.test(text) && !PAST.test(text)) return "unclear";
  if (specificWords(text).length < 2) return "neither";
  return counted || ACHIEVED.test(text) || PUSH.test(text) ? "neither" : "unclear";
}

const OBSTACLES = [CAUSE, MISHAP, CHANGED, BURDEN, LATE, PENDING, DENIED];

function statesObstacle(text: string): boolean {
  if (OBSTACLES.some((kind) => kind.test(text))) return true;
  const hindrance = HINDRANCE.exec(text);
  return hindrance !== null && !HANDLING.test(text.slice(0, hindrance.index));
}

/** A step names what will be done: the deed itself, or the day. 加快推进 is none. */
function isStep(text: string, before: string, counted: boolean): boolean {
  const future = FUTURE.exec(text);
  if (!future) {
    if (OPENS_NEXT.test(before) && specificWords(text).length >= 2) return true;
    return BY_WHEN.test(text) && !PAST.test(text) && DEED.test(text);
  }
  const rest = text.slice(future.index + future[0].length);
  if (CANNOT.test(rest)) return false;
  if (WHEN.test(text.slice(future.index)) && /[\u4e00-\u9fff]{2}/.test(rest)) return true;
  // 计划完成投资5亿元 is a target.
  if (counted) return false;
  return specificWords(rest).length >= 2;
}
