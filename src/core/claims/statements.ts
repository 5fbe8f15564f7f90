/** What a circular says, statement by statement: a whole with its parts, and whether it is all the items or some of them. */
import type { Claims } from "./claims";
import { claimsWithin, isHeading, segmentsOf, speaksOfSome, type Segment, type Setting, type Within } from "./segments";

/** Claims that speak of one whole. */
export interface Statement extends Within {
  /** The one unit whose items these are. */
  readonly unit?: string;
  /** A part of the items (民生实事), another time or one unit: the tables' totals do not answer it. */
  readonly ofSome: boolean;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
interface Draft extends Mutable<Within> {
  readonly ofSome: boolean;
  /** The paragraph that it was last found in. */
  paragraph: number;
  /** Its parts may follow in paragraphs of their own. */
  open: boolean;
}

/** A claim this near the paragraph's beginning is what the paragraph is about. */
const HEADS = 12;

export function statementsOf(paragraphs: readonly Claims[], setting: Setting): Statement[] {
  const drafts: Draft[] = [];
  let current: Draft | undefined;
  let whole: Draft | undefined;
  for (const [index, claims] of paragraphs.entries()) {
    for (const segment of segmentsOf(claims.letters)) {
      const own = claimsWithin(claims, segment, setting);
      const ofSome = speaksOfSome(claims.letters, segment, own, setting);
      if (isEmpty(own) && !(ofSome && isHeading(claims.letters))) {
        if (current?.paragraph === index) add(current, own, index);
        continue;
      }
      const goesOn = ofSome ? undefined : openStatement(current, whole, own, segment, index);
      if (goesOn) add(goesOn, own, index);
      current = goesOn ?? { ...own, ofSome, paragraph: index, open: own.ratings.length === 0 };
      if (!goesOn) drafts.push(current);
      if (!current.ofSome && current.items.length > 0) whole = current;
    }
  }
  return drafts.filter((draft) => !isEmpty(draft));
}

/** The statement that a segment goes on with; undefined where it begins another. */
function openStatement(
  current: Draft | undefined,
  whole: Draft | undefined,
  own: Within,
  { after }: Segment,
  paragraph: number,
): Draft | undefined {
  const here = current?.paragraph === paragraph;
  const waits = current?.ratings.length === 0;
  if (own.items.length > 0) return here && after === "semicolon" && waits && !current.ofSome ? current : undefined;
  if (here && (after === "semicolon" || !current.ofSome))
    return current.ratings.length > 0 && countsOwn(own) ? undefined : current;
  if (current?.ofSome && waits && paragraph - current.paragraph <= 1) return current;
  if (whole?.paragraph === paragraph) return whole;
  return whole?.open && (whole.ratings.length === 0 || isHead(own)) ? whole : undefined;
}

/** 下达督办通知12件，已办结10件: parts of what is counted right before them. */
function countsOwn({ ratings: [first], unread }: Within): boolean {
  return first !== undefined && unread.some(({ to }) => to <= first.from);
}

/** The one part that a paragraph is about: （二）进展顺利73项. */
function isHead({ ratings: [first, ...more] }: Within): boolean {
  return first !== undefined && more.length === 0 && first.from <= HEADS;
}

function add(draft: Draft, own: Within, paragraph: number): void {
  // Under （二）进展顺利73项 the details follow.
  if (draft.open && draft.ratings.length > 0 && draft.paragraph === paragraph) return;
  if (own.ratings.length > 0) draft.open &&= isHead(own) && draft.paragraph !== paragraph;
  draft.items = [...draft.items, ...own.items];
  draft.units = [...draft.units, ...own.units];
  draft.ratings = [...draft.ratings, ...own.ratings];
  draft.unread = [...draft.unread, ...own.unread];
  draft.restNamed ||= own.restNamed;
  draft.paragraph = paragraph;
}

function isEmpty({ items, units, ratings }: Within): boolean {
  return items.length + units.length + ratings.length === 0;
}
