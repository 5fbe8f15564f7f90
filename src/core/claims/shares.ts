/** The shares of a sentence, and the counts they are shares of: 已完成4项，占2%; 分别占15%、72.5%、12.5%. */
import type { NumberToken } from "../chinese/tokens";
import type { Sentence, Spoken } from "./clauses";
import type { Count } from "./counts";
import { isRateOf, sharePhrase } from "./share-phrases";

export interface Share {
  readonly value: number;
  readonly decimals: number;
  readonly from: number;
  /** One past its digits. */
  readonly digitsTo: number;
  readonly to: number;
  /** It stands away from its count: 分别占15%、72.5%. */
  readonly isApart: boolean;
  /** 占任务总数的. */
  readonly ofTotal: boolean;
  /** 完成 of 完成率. */
  readonly rateOf?: string;
}

export interface Shares {
  readonly of: ReadonlyMap<Count, Share>;
  /** 下达目标47项，办结率4.3%: the rate of a part that is named after it. */
  readonly ahead: ReadonlyMap<Count, Share>;
  /** 占任务总数的78.4% in a sentence without a count before it. */
  readonly apart?: Share;
}

export function sharesIn(letters: string, sentence: Sentence, counts: readonly Count[]): Shares {
  const of = new Map<Count, Share>();
  const ahead = new Map<Count, Share>();
  let last: Count | undefined;
  let lastClause = 0;
  let apart: Share | undefined;
  let isFirst = true;
  for (const [i, { tokens }] of sentence.clauses.entries()) {
    let from = tokens[0]?.from ?? 0;
    for (const token of tokens) {
      if (token.kind !== "number") continue;
      const isNear = isFirst || i - lastClause <= 1;
      const phrase = token.measure === "%" && isNear ? sharePhrase(letters.slice(from, token.from)) : undefined;
      if (isFirst && phrase?.ofTotal) apart = { ...spanOf(token), ...phrase, isApart: true };
      isFirst = false;
      if (last && phrase && !token.approximate) {
        const share: Share = { ...spanOf(token), ...phrase, isApart: false };
        const own = phrase.rateOf === undefined ? last : ratedCount(letters, counts, last, phrase.rateOf);
        if (own) of.set(own, share);
        else if (last.states.length === 0) ahead.set(last, share);
      }
      last = counts.find((count) => count.from === token.from);
      lastClause = i;
      from = token.to;
    }
  }
  for (const [count, share] of sharedOut(letters, sentence, counts)) of.set(count, share);
  return { of, ahead, ...(apart ? { apart } : {}) };
}

/** 已办结50项，未办结12项，办结率80.6%: the last that is 办结, not the last of all. */
function ratedCount(letters: string, counts: readonly Count[], last: Count, rateOf: string): Count | undefined {
  const before = counts.filter(({ from }) => from <= last.from);
  // 基本满意3件，满意率98.4%: nobody can tell whether the rate takes in those that are so in part.
  if (before.some((count) => saidOf(letters, count).includes(`基本${rateOf.slice(-2)}`))) return undefined;
  const named = before
    .filter((count) => isRateOf(rateOf, saidOf(letters, count)) && !isDenied(letters, count, rateOf))
    .at(-1);
  return named === last || isDenied(letters, last, rateOf) ? named : undefined;
}

function isDenied(letters: string, count: Count, rateOf: string): boolean {
  const words = saidOf(letters, count);
  return ["未", "没有", "未能"].some((no) => words.includes(no + rateOf.slice(-2)));
}

function spanOf({ value, decimals, from, digitsTo, to }: NumberToken): Omit<Share, "ofTotal" | "isApart"> {
  return { value, decimals, from, digitsTo, to };
}

function saidOf(letters: string, { before, after, states, from }: Count): string {
  return before + states.map(({ word }) => word).join("") + after + letters.slice(Math.max(0, from - 6), from);
}

/** Where 分别占 is followed by as many shares as counts with a state stand before it, each has its own. */
function sharedOut(letters: string, { clauses }: Sentence, counts: readonly Count[]): [Count, Share][] {
  const tokens = clauses.flatMap((clause) => clause.tokens);
  const each = tokens.findIndex((token) => token.kind === "word" && token.sort === "each");
  const [first, second] = [tokens[each], tokens[each + 1]];
  if (!first || second?.kind !== "word" || second.sort !== "share") return [];
  const shares = percentsFrom(tokens, each + 2);
  const phrase = shares[0] ? sharePhrase(letters.slice(second.from, shares[0].from)) : undefined;
  const own = counts.filter((count) => count.states.length > 0 && count.from < first.from);
  if (!phrase || own.length !== shares.length) return [];
  return own.flatMap((count, i): [Count, Share][] => {
    const share = shares[i];
    return share ? [[count, { ...spanOf(share), ...phrase, isApart: true }]] : [];
  });
}

function percentsFrom(tokens: readonly Spoken[], start: number): NumberToken[] {
  const percents: NumberToken[] = [];
  for (const token of tokens.slice(start)) {
    if (token.kind === "number" && token.measure === "%") percents.push(token);
    else if (
      token.kind === "number" ||
      (percents.length > 0 && !(token.kind === "text" && /^[和及与]$/.test(token.text)))
    )
      break;
  }
  return percents;
}
