/** What a circular says, statement by statement: a whole with its parts, and whether it is all the items or some of them. */
import { claimsIn, type RatingClaim, type TotalClaim } from "./claims";
import { REST } from "./claim-words";
import { claimsWithin, isPart, segmentsOf, speaksOfSome, type Segment, type Setting } from "./circular-segments";
import { paragraphsOf } from "./circular-text";
import type { Bulletin } from "./items";
import { unitStatements } from "./unit-claims";

/** Claims that speak of one whole. */
export interface Statement {
  /** The one unit whose items these are. */
  readonly unit?: string;
  /** A part of the items (民生实事), another time or one unit: the tables' totals do not answer it. */
  readonly ofSome: boolean;
  readonly items: readonly TotalClaim[];
  readonly units: readonly TotalClaim[];
  readonly ratings: readonly RatingClaim[];
  /** Counts of items that were not understood. */
  readonly unread: readonly number[];
  /** 其余, 剩余: the parts named are not all. */
  readonly restNamed: boolean;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Own = Pick<Statement, "items" | "units" | "ratings" | "unread" | "restNamed">;

interface Draft extends Mutable<Own> {
  readonly ofSome: boolean;
  /** The paragraph that it was last found in. */
  paragraph: number;
  /** Its parts may follow in paragraphs of their own. */
  open: boolean;
}

/** A claim this near the paragraph's beginning is what the paragraph is about. */
const HEADS = 12;
const NUMBERED = /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d+[、.])/;
const LONGEST_HEADING = 30;

/** The titles that a paragraph stands under, its own among them: 二、, （一）, 1. */
function headingsAfter(headings: readonly string[], letters: string): readonly string[] {
  if (!NUMBERED.test(letters)) return headings;
  const level = /^[(]/.test(letters) ? 1 : /^\d/.test(letters) ? 2 : 0;
  return [...headings.slice(0, level), /^[^。:;]*/.exec(letters)?.[0] ?? ""];
}

export function statementsOf(bulletin: Bulletin, setting: Setting): Statement[] {
  const drafts: Draft[] = [];
  const about: Statement[] = [];
  let current: Draft | undefined;
  let headings: readonly string[] = [];
  for (const [index, paragraph] of paragraphsOf(bulletin).entries()) {
    const claims = claimsIn(paragraph);
    headings = headingsAfter(headings, claims.letters);
    if (!headings.some((heading) => isPart(heading, setting))) about.push(...unitStatements(claims, setting));
    for (const segment of segmentsOf(claims.letters)) {
      const within = claimsWithin(claims, segment, setting);
      const own = { ...within, restNamed: REST.test(claims.letters.slice(segment.from, segment.to)) };
      const ofSome = speaksOfSome(claims.letters, segment, own, setting);
      if (isEmpty(own) && !(ofSome && NUMBERED.test(claims.letters) && claims.letters.length <= LONGEST_HEADING)) {
        if (current?.paragraph === index) add(current, own, index);
        continue;
      }
      const goesOn = ofSome ? undefined : openStatement(drafts, current, own, segment, index);
      if (goesOn) add(goesOn, own, index);
      current = goesOn ?? { ...own, ofSome, paragraph: index, open: own.ratings.length === 0 };
      if (!goesOn) drafts.push(current);
    }
  }
  return [...drafts.filter((draft) => !isEmpty(draft)), ...about];
}

/** The statement that a segment goes on with; undefined where it begins another. */
function openStatement(
  drafts: readonly Draft[],
  current: Draft | undefined,
  own: Own,
  { after }: Segment,
  paragraph: number,
): Draft | undefined {
  const here = current?.paragraph === paragraph;
  const waits = current?.ratings.length === 0;
  if (own.items.length > 0) return here && after === "semicolon" && waits && !current.ofSome ? current : undefined;
  if (here && (after === "semicolon" || !current.ofSome)) return current;
  if (current?.ofSome && waits && paragraph - current.paragraph <= 1) return current;
  const whole = drafts.filter((draft) => !draft.ofSome && draft.items.length > 0).at(-1);
  if (whole?.paragraph === paragraph) return whole;
  return whole?.open && (whole.ratings.length === 0 || isHead(own)) ? whole : undefined;
}

/** The one part that a paragraph is about: （二）进展顺利73项. */
function isHead({ ratings: [first, ...more] }: Own): boolean {
  return first !== undefined && more.length === 0 && first.from <= HEADS;
}

function add(draft: Draft, own: Own, paragraph: number): void {
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

function isEmpty({ items, units, ratings }: Own): boolean {
  return items.length + units.length + ratings.length === 0;
}
