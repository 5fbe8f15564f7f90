/** The counts of a clause (147项重点工作, 其余5项按序时推进), each with what the clause says of it. */
import type { NumberToken } from "../chinese/tokens";
import { isItemCount, type Clause, type Spoken } from "./clauses";
import { ENDS_IN_ALL_OF_THEM, IS_NOUN, STARTS_WITH_MATTER, type ClaimSort } from "./claim-lexicon";
import { statesIn, type State } from "./states";

export interface Count {
  readonly value: number;
  /** All numbers of a nested count: 12类39件45个事项 has 39 and 45. */
  readonly numbers: readonly number[];
  readonly counter: string;
  /** In words, as names have it: 十项民生工程. */
  readonly isSpelled: boolean;
  /** Where digits and counter stand. */
  readonly from: number;
  readonly digitsTo: number;
  readonly to: number;
  /** Where what is said of it begins and ends. */
  readonly saidFrom: number;
  readonly saidTo: number;
  /** The words before it in the clause, behind the count before, and those after it. */
  readonly before: string;
  readonly after: string;
  /** The states of the clause that are said of it. */
  readonly states: readonly State[];
  /** 共, 总计, 分解为. */
  readonly isTotal: boolean;
  readonly isRest: boolean;
  /** 67个项目中: some of them follow. */
  readonly opens: boolean;
  /** Wanted, or what was added or lost since. */
  readonly isNoState: boolean;
  readonly isLookedInto: boolean;
  /** Of the office's work: no 25个点位. */
  readonly isOfWork: boolean;
  /** Added up from several (9个综合指标和17个具体事项). */
  readonly isSum: boolean;
  readonly clause: number;
}

/** 涉及责任单位43个. */
const OF_UNITS = /(?:单位|部门)(?:共计|共有|共|有|为)?$/;

/** The counts of one clause of a sentence. */
export function countsIn({ tokens }: Clause, clause: number): Count[] {
  const nested = nestedCounts(tokens);
  return nested.map(({ at, numbers }, i): Count => {
    const token = tokens[at] as NumberToken;
    const previous = nested[i - 1]?.at ?? -1;
    const first = firstOf(nested[i], at);
    const before = tokens.slice(previous + 1, first);
    const after = tokens.slice(at + 1, nested[i + 1] ? firstOf(nested[i + 1], tokens.length) : tokens.length);
    const states = statesOf(tokens, before, after, nested[i + 1] !== undefined);
    const texts = textOf(after);
    const opens = ENDS_IN_ALL_OF_THEM.test(texts);
    const previousOpens = previous >= 0 && ENDS_IN_ALL_OF_THEM.test(textOf(before));
    const firstToken = tokens[first] as NumberToken;
    const lead = leadOf(before);
    return {
      value: token.value,
      numbers,
      counter: token.measure,
      isSpelled: token.spelled,
      from: token.from,
      digitsTo: token.digitsTo,
      to: token.to,
      saidFrom: Math.min(states[0]?.from ?? token.from, lead?.from ?? token.from, firstToken.from),
      saidTo: Math.max(states.at(-1)?.to ?? token.to, nounEnd(token, after)),
      before: textOf(before),
      after: texts,
      states,
      isTotal: has(before, "total") || has(before, "divided"),
      isRest: has(before, "rest"),
      opens,
      isNoState: isWanted(opens && states.length === 0, previousOpens, before, after, states),
      isLookedInto: has(before, "lookedInto"),
      isOfWork: !OF_UNITS.test(textOf(before)) && (/[项件]/.test(token.measure) || isWork(after)),
      isSum: false,
      clause,
    };
  });
}

interface Nested {
  readonly at: number;
  readonly first: number;
  readonly numbers: readonly number[];
}

function firstOf(nested: Nested | undefined, otherwise: number): number {
  return nested?.first ?? otherwise;
}

/** Counts that stand side by side, with no more than a noun between them, are one: the last of them. */
function nestedCounts(tokens: readonly Spoken[]): Nested[] {
  const counts: Nested[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "number" || !isItemCount(token, tokens[at + 1]) || token.approximate) continue;
    // 一项 is an article.
    if (token.spelled && token.value < 2) continue;
    const last = counts.at(-1);
    const value = last ? (last.numbers.at(-1) ?? 0) : 0;
    if (last && value <= token.value && !token.spelled && isNest(tokens.slice(last.at + 1, at)))
      counts.splice(-1, 1, { at, first: last.first, numbers: [...last.numbers, token.value] });
    else counts.push({ at, first: at, numbers: [token.value] });
  }
  return counts;
}

function isNest(between: readonly Spoken[]): boolean {
  return between.every((token) => token.kind === "text" && IS_NOUN.test(token.text));
}

/** States before the count are said of it, or else those after it; of 已完成3项和滞后2项 each has its own. */
function statesOf(
  tokens: readonly Spoken[],
  before: readonly Spoken[],
  after: readonly Spoken[],
  hasNext: boolean,
): readonly State[] {
  const own = statesIn(tokens, before);
  if (own.length > 0) return own;
  const behind = statesIn(tokens, after);
  const last = after.at(-1);
  // 3项已完成和2项滞后, but 65件民生实事已完成28件.
  if (hasNext && !(last?.kind === "text" && /^[和及与]$/.test(last.text))) return [];
  return behind;
}

function isWork(after: readonly Spoken[]): boolean {
  const [next] = after;
  if (next?.kind !== "text") return true;
  return STARTS_WITH_MATTER.test(next.text) || /^(?:的|已|均|都|全部|正|仍|中|里|有|为)/.test(next.text);
}

function nounEnd(token: NumberToken, after: readonly Spoken[]): number {
  const [next] = after;
  if (next?.kind !== "text") return token.to;
  return token.to + (STARTS_WITH_MATTER.exec(next.text)?.[0].length ?? 0);
}

/** What opens a quote: 分解为7项, 其余5项, 共4项. */
function leadOf(before: readonly Spoken[]): Spoken | undefined {
  return before.find((token) => token.kind === "word" && /^(?:total|divided|rest)$/.test(token.sort));
}

/** 预计…132项任务中 opens what is; of 50个争取开工项目中23个 the 23 are no wish. */
function isWanted(
  opensAll: boolean,
  previousOpens: boolean,
  before: readonly Spoken[],
  after: readonly Spoken[],
  states: readonly State[],
): boolean {
  if (opensAll) return false;
  return (!previousOpens && saysWish(before)) || saysWish(beforeState(after, states));
}

/** Of what stands behind the count, that before its state: 这3项预计11月底前全部完成. */
function beforeState(after: readonly Spoken[], states: readonly State[]): readonly Spoken[] {
  const first = after.findIndex((token) => token.from === states[0]?.from);
  return after.slice(0, Math.max(first, 0));
}

/** 计划, 增加 before a count, and behind what divides: 项目计划确定的任务分解为168项 is no wish. */
function saysWish(before: readonly Spoken[]): boolean {
  const divides = before.map((token) => isSort(token, "divided") || isSort(token, "total")).lastIndexOf(true);
  return before.slice(divides + 1).some((token) => isSort(token, "wish") || isSort(token, "change"));
}

function isSort(token: Spoken, sort: ClaimSort): boolean {
  return token.kind === "word" && token.sort === sort;
}

function has(tokens: readonly Spoken[], sort: ClaimSort): boolean {
  return tokens.some((token) => isSort(token, sort));
}

export function textOf(tokens: readonly Spoken[]): string {
  return tokens.map((token) => (token.kind === "text" || token.kind === "day" ? token.text : wordOf(token))).join("");
}

function wordOf(token: Spoken): string {
  if (token.kind !== "word") return "";
  return token.sort === "state" ? "" : token.word;
}
