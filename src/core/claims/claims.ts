/** The numbers one paragraph states (168项, 30家, 4项占2%), with where each stands in its cell. */
import type { Address } from "../grid/range";
import type { RatingKind } from "../domain/rating-kinds";
import type { Count } from "./counts";
import type { Mention, Part } from "./drafts";
import type { Paragraph } from "./paragraphs";
import { readText, type ReadText } from "./read-text";
import type { Setting } from "./scope";
import type { Share } from "./shares";
import { commonKind } from "./states";
import { statementsOf } from "./statements";

export interface Stated {
  readonly at: Address;
  readonly value: number;
  /** Where the digits stand in their cell's text. */
  readonly start: number;
  readonly length: number;
  /** The words around the number, as they stand. */
  readonly quote: string;
}

export interface StatedShare {
  readonly value: number;
  /** Digits after the decimal point. */
  readonly decimals: number;
  readonly start: number;
  readonly length: number;
}

export interface StatedRating extends Stated {
  /** Undefined for a state that no rating stands for. */
  readonly kind?: RatingKind;
  readonly word: string;
  readonly share?: StatedShare;
  /** 其余5项按序时推进: what the others leave. */
  readonly isRest: boolean;
}

export interface Claims {
  readonly items: readonly Stated[];
  readonly units: readonly Stated[];
  readonly ratings: readonly StatedRating[];
}

const NOWHERE: Setting = { title: "", units: [] };

/** What a single paragraph says of items; nested counts and numbers that count something else are left out. */
export function claimsIn(paragraph: Paragraph): Claims {
  const statements = statementsOf([readText(paragraph)], NOWHERE);
  const wholes = statements.flatMap(({ whole }) => (whole && announces(whole.count) ? [whole] : []));
  return {
    items: wholes.map(statedOf),
    units: statements.flatMap(({ units }) => units).map(({ text, count }) => statedIn(text, count)),
    ratings: statements.flatMap(({ parts }) => parts.map(ratingOf)).filter(({ kind }) => kind !== undefined),
  };
}

function announces({ isTotal, opens, isLookedInto, states }: Count): boolean {
  return (isTotal || opens) && !isLookedInto && states.length === 0;
}

interface Said {
  readonly value: number;
  readonly from: number;
  readonly digitsTo: number;
  readonly saidFrom: number;
  readonly saidTo: number;
}

export function statedOf({ text, count }: Mention): Stated {
  return statedIn(text, count);
}

export function statedIn(text: ReadText, { value, from, digitsTo, saidFrom, saidTo }: Said): Stated {
  const place = text.place(from, digitsTo);
  if (!place) throw new Error("a number over two cells is not read");
  return { ...place, value, quote: text.quote(saidFrom, saidTo) };
}

export function ratingOf(part: Part): StatedRating {
  const { text, count, share } = part;
  const stated = statedIn(text, share && !share.isApart ? { ...count, saidTo: share.to } : count);
  const kind = commonKind(count.states);
  const own = share && shareAt(text, share, stated.at);
  return {
    ...stated,
    ...(kind ? { kind } : {}),
    word: count.states.at(-1)?.word ?? "",
    ...(own ? { share: own } : {}),
    isRest: count.isRest,
  };
}

/** Nothing where it stands in another cell than its number. */
function shareAt(text: ReadText, { value, decimals, from, digitsTo }: Share, at: Address): StatedShare | undefined {
  const place = text.place(from, digitsTo);
  return place?.at === at ? { value, decimals, start: place.start, length: place.length } : undefined;
}
