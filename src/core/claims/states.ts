/** The states a clause speaks of: 已完成, 按序时推进, and none where it says 总体进展顺利 or 未全面完成. */
import type { RatingKind } from "../domain/rating-kinds";
import type { Spoken } from "./clauses";
import { kindOfWord } from "./claim-words";

export interface State {
  readonly word: string;
  /** Undefined for states that no rating stands for. */
  readonly kind?: RatingKind;
  readonly from: number;
  readonly to: number;
}

const NOT = /(?:未|没有|尚未|不能|难以|无法|不)(?:能)?$/;
/** 办结率, 已完成投资, 进展顺利的责任单位. */
const OF_SOMETHING_ELSE = /^(?:率|投资|产值|资金|筹资|招标|征|拨付|的?责任单位|的?单位)/;

/** Those among `own`, a stretch of the clause's tokens. */
export function statesIn(tokens: readonly Spoken[], own: readonly Spoken[]): State[] {
  return own.flatMap((token): State[] => {
    if (token.kind !== "word" || token.sort !== "state") return [];
    const i = tokens.indexOf(token);
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    if (before?.kind === "word" && before.sort === "overall") return [];
    if (before?.kind === "text" && NOT.test(before.text)) return [];
    if (after?.kind === "text" && OF_SOMETHING_ELSE.test(after.text)) return [];
    const kind = kindOfWord(token.word);
    return [{ word: token.word, ...(kind ? { kind } : {}), from: token.from, to: token.to }];
  });
}

/** The kinds of all states that are named, whatever is said of them. */
export function kindsSaid(tokens: readonly Spoken[]): RatingKind[] {
  return tokens.flatMap((token): RatingKind[] => {
    const kind = token.kind === "word" && token.sort === "state" ? kindOfWord(token.word) : undefined;
    return kind ? [kind] : [];
  });
}

/** The one kind that all of them are of. */
export function commonKind(states: readonly State[]): RatingKind | undefined {
  const [first, ...others] = states;
  return others.every(({ kind }) => kind === first?.kind) ? first?.kind : undefined;
}
