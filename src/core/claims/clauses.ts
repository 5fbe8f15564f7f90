/** Sentences and their clauses, as tokens; asides in brackets are left out unless they carry the sentence on. */
import { tokensOf, type MarkToken, type Token } from "../chinese/tokens";
import { LEXICON, STARTS_WITH_KIND, type ClaimSort } from "./claim-lexicon";

export type ClaimToken = Token<ClaimSort>;
/** What stands in a clause: anything but a mark. */
export type Spoken = Exclude<ClaimToken, MarkToken>;

export interface Clause {
  readonly tokens: readonly Spoken[];
  /** The mark before it; "" at the sentence's beginning. */
  readonly after: string;
}

export interface Sentence {
  readonly clauses: readonly Clause[];
  readonly from: number;
  readonly to: number;
  readonly after: "start" | "stop" | "semicolon";
}

const STOPS = new Set(["。", "!", "?", "\n"]);

export function sentencesOf(letters: string): Sentence[] {
  const tokens = withoutAsides(tokensOf(letters, LEXICON));
  const sentences: Sentence[] = [];
  let open: ClaimToken[] = [];
  let after: Sentence["after"] = "start";
  const close = (next: Sentence["after"]): void => {
    const [first, last] = [open[0], open.at(-1)];
    if (first && last) sentences.push({ clauses: clausesOf(open), from: first.from, to: last.to, after });
    open = [];
    after = next;
  };
  for (const token of tokens) {
    if (token.kind === "mark" && STOPS.has(token.mark)) close("stop");
    else if (token.kind === "mark" && token.mark === ";") close("semicolon");
    else open.push(token);
  }
  close("stop");
  return sentences;
}

/** A 、 parts what is counted (建设工程23个、产业项目14个), not what is named (固定资产投资、财政收入2项). */
function clausesOf(tokens: readonly ClaimToken[]): Clause[] {
  const clauses: Clause[] = [];
  let own: Spoken[] = [];
  let after = "";
  for (const token of tokens) {
    if (token.kind !== "mark" || (token.mark === "、" && !own.some((one, i) => isItemCount(one, own[i + 1])))) {
      if (token.kind !== "mark") own.push(token);
      continue;
    }
    if (own.length > 0) clauses.push({ tokens: own, after });
    if (own.length > 0 || token.mark !== ",") after = token.mark;
    own = [];
  }
  if (own.length > 0) clauses.push({ tokens: own, after });
  return clauses;
}

const COUNTERS = new Set(["项", "件", "个", "条"]);

export function countsItems(token: ClaimToken): boolean {
  return token.kind === "number" && COUNTERS.has(token.measure);
}

/** 12项, and no 12个方面. */
export function isItemCount(token: ClaimToken, next: ClaimToken | undefined): boolean {
  return countsItems(token) && !(next?.kind === "text" && STARTS_WITH_KIND.test(next.text));
}

/** Without what stands in brackets, but for a share (占12%) and a lone count (5项) of what stands before them. */
function withoutAsides(tokens: readonly ClaimToken[]): ClaimToken[] {
  const kept: ClaimToken[] = [];
  const pairs = closings(tokens);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind !== "mark" || token.mark !== "(") {
      kept.push(token);
      continue;
    }
    const end = pairs.get(i);
    if (end === undefined) {
      kept.push({ ...token, mark: "," });
      continue;
    }
    const within = tokens.slice(i + 1, end);
    if (isShare(within)) kept.push({ ...token, mark: "," }, ...within, { ...token, mark: "," });
    else if (isLoneCount(within)) kept.push(...within);
    i = end;
  }
  return kept;
}

/** Where the bracket that opens here closes, by the place of the opening one. */
function closings(tokens: readonly ClaimToken[]): ReadonlyMap<number, number> {
  const open: number[] = [];
  const pairs = new Map<number, number>();
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== "mark") continue;
    if (token.mark === "(") open.push(i);
    const opening = token.mark === ")" ? open.pop() : undefined;
    if (opening !== undefined) pairs.set(opening, i);
  }
  return pairs;
}

function isShare(tokens: readonly ClaimToken[]): boolean {
  const numbers = tokens.filter(({ kind }) => kind === "number");
  const others = tokens.filter(
    (token) => token.kind !== "number" && !(token.kind === "word" && token.sort === "share"),
  );
  return numbers.length === 1 && numbers[0]?.kind === "number" && numbers[0].measure === "%" && others.length === 0;
}

function isLoneCount(tokens: readonly ClaimToken[]): boolean {
  const [first, second] = tokens;
  const number = first?.kind === "word" && first.sort === "total" ? second : first;
  return number !== undefined && countsItems(number) && tokens.at(-1) === number;
}
