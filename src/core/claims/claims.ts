/** The numbers a circular states (168项, 30家, 4项占2%), with where each stands in its text. */
import type { Address } from "../grid/range";
import { legible, placeIn, type Paragraph } from "./paragraphs";
import { chineseNumber } from "../chinese/numerals";
import {
  ANY_COUNT,
  ASSIGNED,
  ITEM_TOTALS,
  JOINED,
  kindOfWord,
  LOOKED_INTO,
  NO_STATE,
  OTHER_UNITS,
  RATED,
  SAYS_RATING,
  SENT_TO,
  SHARES_AFTER,
  SOME_UNITS,
  UNIT_TOTALS,
} from "./claim-words";
import type { RatingKind } from "../domain/rating-kinds";

interface Stated {
  readonly at: Address;
  readonly value: number;
  /** Where the digits stand in their cell's text. */
  readonly start: number;
  readonly length: number;
  /** The words around the number, as they stand. */
  readonly quote: string;
  /** Where those words stand among the letters that the patterns read. */
  readonly from: number;
  readonly to: number;
}

export interface TotalClaim extends Stated {
  readonly kind: "items" | "units";
}

export interface ShareClaim {
  readonly value: number;
  /** Digits after the decimal point. */
  readonly decimals: number;
  readonly start: number;
  readonly length: number;
}

export interface RatingClaim extends Stated {
  readonly kind: RatingKind;
  readonly word: string;
  readonly share?: ShareClaim;
  /** 其余5项按序时推进: what the others leave. */
  readonly isRest: boolean;
}

export interface Claims {
  /** The text as the patterns read it. */
  readonly letters: string;
  readonly items: readonly TotalClaim[];
  readonly units: readonly TotalClaim[];
  readonly ratings: readonly RatingClaim[];
  /** What a unit has to do: 承办13项, whichever unit that is. */
  readonly assigned: readonly TotalClaim[];
  /** Counts of items that no pattern understands. */
  readonly unread: readonly TotalClaim[];
}

/** Reads one paragraph. Nested counts (12件含19个子项目) and numbers that count something else are left out. */
export function claimsIn(paragraph: Paragraph): Claims {
  const { letters, places } = legible(paragraph.text);
  const spanOf = ([from, to]: Span): { start: number; length: number } => {
    const start = places[from] ?? 0;
    return { start, length: (places[to - 1] ?? start) + 1 - start };
  };
  /** Nothing where the number is broken over two cells. */
  const stated = (match: RegExpExecArray): Stated[] => {
    const [from, to] = extentOf(match);
    const number = spanOf(spanNamed(match, "number"));
    const place = placeIn(paragraph, number);
    if (!place) return [];
    const { start, length } = spanOf([from, to]);
    const value = numberOf(match.groups?.number ?? "");
    const quote = paragraph.text.slice(start, start + length);
    return [{ ...place, length: number.length, value, quote, from, to }];
  };
  /** Nothing where it stands in another cell than its number. */
  const shareIn = (match: RegExpExecArray, at: Address): { share?: ShareClaim } => {
    const percent = match.groups?.share;
    if (percent === undefined) return {};
    return shareAt(spanNamed(match, "share"), percent, at);
  };
  const shareAt = (letters: Span, percent: string, at: Address): { share?: ShareClaim } => {
    const span = spanOf(letters);
    const place = placeIn(paragraph, span);
    return place?.at === at ? { share: { ...shareOf(percent), start: place.start, length: span.length } } : {};
  };
  const rated = (match: RegExpExecArray): RatingClaim[] => {
    const { word = "", lead = "" } = match.groups ?? {};
    const kind = kindOfWord(word);
    if (!kind || NO_STATE.test(clauseBefore(letters, match.index))) return [];
    if (holdsOtherKinds(letters, match.index, kind)) return [];
    return stated(match).map((claim) => ({
      ...claim,
      kind,
      word,
      isRest: /[余他]/.test(lead),
      ...shareIn(match, claim.at),
    }));
  };
  const total =
    (kind: TotalClaim["kind"]) =>
    (match: RegExpExecArray): TotalClaim[] =>
      stated(match).map((claim) => ({ ...claim, kind }));
  const items = found(ITEM_TOTALS, letters)
    .filter((match) => !LOOKED_INTO.test(clauseBefore(letters, spanNamed(match, "number")[0])))
    .flatMap(total("items"));
  const units = found(UNIT_TOTALS, letters)
    .filter((match) => speaksOfAllUnits(letters, match))
    .flatMap(total("units"));
  const assigned = found(ASSIGNED, letters).flatMap(total("items"));
  /** 分别占15%、72.5%、12.5% where the sentence has as many ratings as shares. */
  const withSharesAfter = (all: readonly RatingClaim[]): readonly RatingClaim[] =>
    found([SHARES_AFTER], letters).reduce((claims, match) => {
      const [from, to] = spanNamed(match, "shares");
      const start = Math.max(letters.lastIndexOf("。", from), letters.lastIndexOf(";", from));
      const own = claims.filter((claim) => claim.from > start && claim.to <= match.index);
      const shares = [...letters.slice(from, to).matchAll(/[\d.]+(?=%)/g)];
      const gap = letters.slice(own.at(-1)?.to ?? 0, match.index);
      if (own.length !== shares.length || own.some(({ share }) => share) || !/^[),]*$/.test(gap)) return claims;
      return claims.map((claim) => {
        const share = shares[own.indexOf(claim)];
        return share
          ? { ...claim, ...shareAt([from + share.index, from + share.index + share[0].length], share[0], claim.at) }
          : claim;
      });
    }, all);
  const ratings = withSharesAfter(distinct(found(RATED, letters).flatMap(rated)));
  const read = [...items, ...units, ...assigned, ...ratings];
  const unread = found(ANY_COUNT, letters)
    .filter(({ index }) => !read.some(({ from, to }) => index >= from && index < to))
    .flatMap(total("items"));
  return {
    letters,
    // 6个事项已完成 rates them.
    items: distinct(items).filter(
      ({ at, start }) => !ratings.some((rated) => rated.at === at && rated.start === start),
    ),
    units: distinct(units),
    ratings,
    assigned,
    unread,
  };
}

/** More numbers than a paragraph for people has. */
const MOST_CLAIMS = 300;

function found(patterns: readonly RegExp[], letters: string): RegExpExecArray[] {
  const matches = patterns.flatMap((pattern) => [...letters.matchAll(pattern)]);
  return matches.length > MOST_CLAIMS ? [] : matches;
}

type Span = readonly [from: number, to: number];

function extentOf(match: RegExpExecArray): Span {
  return [match.index, match.index + match[0].length];
}

function spanNamed(match: RegExpExecArray, group: "number" | "share" | "shares"): Span {
  return match.indices?.groups?.[group] ?? extentOf(match);
}

/** In the order of the text; a number that two patterns find counts once. */
function distinct<Claim extends Stated>(claims: readonly Claim[]): Claim[] {
  const known = new Map<string, Claim>();
  for (const claim of claims) {
    const key = `${claim.at.row} ${claim.start}`;
    if (!Number.isNaN(claim.value) && !known.has(key)) known.set(key, claim);
  }
  return [...known.values()].sort((a, b) => a.from - b.from);
}

function numberOf(digits: string): number {
  return /^\d/.test(digits) ? Number(digits) : chineseNumber(digits);
}

function shareOf(percent: string): Pick<ShareClaim, "value" | "decimals"> {
  const point = percent.indexOf(".");
  return { value: Number(percent), decimals: point < 0 ? 0 : percent.length - point - 1 };
}

/** 正常推进和已完成的35项 counts both kinds; 已完成或提前完成的6项 one. */
function holdsOtherKinds(letters: string, at: number, kind: RatingKind): boolean {
  const joined = JOINED.exec(letters.slice(Math.max(0, at - 12), at));
  if (!joined) return false;
  return kindOfWord(joined.groups?.word ?? "") !== kind || holdsOtherKinds(letters, at - joined[0].length, kind);
}

const CLAUSE = /[^,。;:、()]*$/;

/** The words of the clause before this place. */
export function clauseBefore(letters: string, at: number): string {
  return CLAUSE.exec(letters.slice(Math.max(0, at - 40), at))?.[0] ?? "";
}

/** 进度滞后的涉及责任单位3家 and 2家单位逾期报送 speak of some only. */
function speaksOfAllUnits(letters: string, match: RegExpExecArray): boolean {
  const [from, to] = extentOf(match);
  const sentence = letters.slice(letters.lastIndexOf("。", from) + 1, from);
  const rest = /^[^,。;]*/.exec(letters.slice(to))?.[0] ?? "";
  if (SAYS_RATING.test(sentence) || sentence.includes("其中") || SENT_TO.test(letters)) return false;
  if (OTHER_UNITS.test(letters.slice(to)) && !/^.{0,6}(?:配合|协)/.test(letters.slice(to))) return false;
  return !SOME_UNITS.test(clauseBefore(letters, from) + rest);
}
