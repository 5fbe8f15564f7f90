/** The circular's numbers against the tables and against each other. */
import { memoizeByIdentity } from "../collections/memoize";
import { ratingOf, statedIn, statedOf, type Stated, type StatedRating } from "../claims/claims";
import { distinctParts, wholeOf } from "../claims/parts";
import type { Part } from "../claims/drafts";
import { restatedWrongly } from "../claims/restated";
import type { Statement } from "../claims/statements";
import type { UnitStatement } from "../claims/unit-claims";
import type { CircularText } from "../domain/items";
import type { Ledger } from "../ledger/ledger";
import { MANY_WRONG } from "../ledger/reconcile";
import { isCompared, wrongRatings, type WrongRating } from "./against-tables";
import { answersFor, type Answer, type Book } from "./answers";
import { readingOf, type CircularReading } from "./circular-reading";
import { factsOf, placesOf } from "./facts";
import { otherPeriodOf } from "./other-period";
import { wrongOwnNumbers, type WrongOwn } from "./own-numbers";
import { remainderOf, type Remainder } from "./remainders";
import { wrongShares, type WrongShare } from "./wrong-shares";

export type WrongTotal = Stated & { readonly expected: number };
export interface WrongCount extends StatedRating {
  readonly expected: number;
  readonly expectedShare?: string;
  readonly isDerived: boolean;
}
/** What the circular says elsewhere of the same, where no table decides. */
export interface Contradicted extends StatedRating {
  readonly other: string;
}

/** A statement, or what is said of one unit, with what is wrong in it. */
export interface Appraisal {
  readonly unit?: string;
  readonly statement?: Statement;
  readonly wrongItems: readonly WrongTotal[];
  readonly wrongUnits: readonly WrongTotal[];
  readonly wrongRatings: readonly WrongCount[];
  readonly contradicted: readonly Contradicted[];
  readonly remainder?: Remainder;
  readonly wrongShares: readonly WrongShare[];
  /** Shares, changes and sums of other things, by their own numbers. */
  readonly wrongOwn: readonly WrongOwn[];
}

interface AppraisedCircular {
  readonly circular: CircularText;
  readonly told: readonly Appraisal[];
  /** The words of its own period, "" where nothing tells it: its numbers are not these rows'. */
  readonly otherPeriod?: string;
}

const appraised = memoizeByIdentity((ledger: Ledger): readonly AppraisedCircular[] => {
  const { circulars } = ledger.recognition;
  if (circulars.length === 0) return [];
  const book: Book = { facts: factsOf(ledger), places: placesOf(ledger), matters: ledger.matters };
  return circulars.map((circular) => {
    const reading = readingOf(ledger, circular);
    const told = appraisedBy(reading, book, ledger);
    const otherPeriod = otherPeriodOf(circular, ledger);
    if (otherPeriod === undefined || told.wrong <= told.compared * MANY_WRONG) return { circular, told: told.all };
    return { circular, told: appraisedBy(reading, NO_BOOK).all, otherPeriod };
  });
});

export const appraise = memoizeByIdentity((ledger: Ledger): readonly Appraisal[] =>
  appraised(ledger).flatMap(({ told }) => told),
);

/** Those that are not of the rows' period, as it seems. */
export function ofOtherPeriod(ledger: Ledger): readonly (AppraisedCircular & { readonly otherPeriod: string })[] {
  return appraised(ledger).flatMap(({ otherPeriod, ...one }) =>
    otherPeriod === undefined ? [] : [{ ...one, otherPeriod }],
  );
}

const NO_BOOK: Book = { facts: [], places: [], matters: 0 };

/** With how many of its numbers the tables answer, and how many of those are wrong. Without a ledger units are not looked up. */
function appraisedBy(
  reading: CircularReading,
  book: Book,
  ledger?: Ledger,
): { readonly all: readonly Appraisal[]; readonly compared: number; readonly wrong: number } {
  const answers = answersFor(reading.texts, reading.statements, book);
  const statements = reading.statements.map((statement) =>
    appraiseStatement(statement, answers.get(statement), reading),
  );
  const ofUnits = ledger ? reading.ofUnits.map((statement) => appraiseUnit(statement, ledger)) : [];
  const told = [
    ...statements,
    unitsAlone(reading, answers, book),
    againAppraisal(reading, answers, statements),
    ...ofUnits,
  ];
  const own = wrongOwnNumbers(reading.texts, reading.statements, told.flatMap(placesTold));
  const compared = [...answers].map(([statement, { facts }]) => [
    statement.whole,
    ...distinctParts(statement).filter((part) => isCompared(part, facts)),
  ]);
  const units = reading.ofUnits.map(({ whole, parts }) => [whole, ...parts]);
  return {
    all: own.length > 0 ? [...told, { ...NOTHING_WRONG, wrongOwn: own }] : told,
    compared: [...compared, ...(ledger ? units : [])].flat().filter((one) => one !== undefined).length,
    wrong: [...statements, ...ofUnits].reduce(
      (sum, { wrongItems, wrongRatings }) => sum + wrongItems.length + wrongRatings.length,
      0,
    ),
  };
}

/** The numbers that something is said of already. */
function placesTold(told: Appraisal): readonly Pick<Stated, "at" | "start">[] {
  const { wrongItems, wrongUnits, wrongRatings: wrong, contradicted, remainder, wrongShares: shares } = told;
  const parts = [...(remainder?.parts ?? []), ...shares.map(({ part }) => part)];
  return [...wrongItems, ...wrongUnits, ...wrong, ...contradicted, ...parts.map(statedOf)];
}

const NOTHING_WRONG: Appraisal = {
  wrongItems: [],
  wrongUnits: [],
  wrongRatings: [],
  contradicted: [],
  wrongShares: [],
  wrongOwn: [],
};

function appraiseStatement(statement: Statement, answer: Answer | undefined, { texts }: CircularReading): Appraisal {
  const { whole, units } = statement;
  const { facts = {}, isWholeWrong = false } = answer ?? {};
  const parts = distinctParts(statement);
  const wrong = answer ? wrongRatings(parts, wholeOf(statement), facts) : [];
  const wrongItems =
    isWholeWrong && whole && facts.items !== undefined ? [{ ...statedOf(whole), expected: facts.items }] : [];
  const remainder = wrongItems.length + wrong.length > 0 ? undefined : remainderOf(statement, texts);
  const shares = wrongShares(statement, remainder).filter(
    ({ part, share }) => !wrong.some((other) => other.part === part) && !isShareOfTrue(part, share.value, facts.items),
  );
  const counts = units.map(({ text, count }) => statedIn(text, count));
  const isRight = counts.some(({ value }) => value === facts.units);
  return {
    statement,
    wrongItems,
    wrongUnits: answer && !isRight && facts.units !== undefined ? expecting(counts.slice(0, 1), facts.units) : [],
    wrongRatings: wrong.map(wrongCount),
    contradicted: [],
    ...(remainder ? { remainder } : {}),
    wrongShares: shares,
    wrongOwn: [],
  };
}

/** Where the whole is wrong a share may be right of the true one. */
function isShareOfTrue({ count, share }: Part, value: number, whole: number | undefined): boolean {
  const step = share ? 10 ** -share.decimals / 2 : 0;
  return whole !== undefined && whole > 0 && Math.abs(value - (count.value / whole) * 100) <= step + 1e-9;
}

function wrongCount({ part, ...wrong }: WrongRating): WrongCount {
  return { ...ratingOf(part), ...wrong };
}

function expecting(counts: readonly Stated[], expected: number): WrongTotal[] {
  return counts.map((count) => ({ ...count, expected }));
}

/** 由31家单位承办, in a paragraph of its own. */
function unitsAlone(
  { statements }: CircularReading,
  answers: ReadonlyMap<Statement, Answer>,
  { facts: [all] }: Book,
): Appraisal {
  const isSaid = statements.some((statement) => answers.has(statement) && statement.units.length > 0);
  const alone = statements.find(({ whole, parts, ofSome }) => !whole && parts.length === 0 && !ofSome);
  const [units] = alone?.units ?? [];
  if (isSaid || !units || all?.units === undefined || units.count.value === all.units) return NOTHING_WRONG;
  return { ...NOTHING_WRONG, wrongUnits: expecting([statedIn(units.text, units.count)], all.units) };
}

/** What is rightly said once, and wrongly again. */
function againAppraisal(
  { texts, setting }: CircularReading,
  answers: ReadonlyMap<Statement, Answer>,
  appraised: readonly Appraisal[],
): Appraisal {
  const told = appraised.filter(({ statement }) => statement && !statement.isElsewhere);
  const known = told.filter(({ statement }) => statement && answers.has(statement));
  const parts = (known.length > 0 ? known : told.filter(isWithWhole)).flatMap(({ statement, ...wrong }) =>
    statement ? distinctParts(statement).map((part) => ({ part, isSound: isSound(wrong) })) : [],
  );
  const sound = new Set(parts.filter(({ isSound: own }) => own).map(({ part }) => part));
  const said = parts.map(({ part }) => part);
  const again = restatedWrongly(texts, said, setting).filter((one) => sound.has(one.said));
  if (known.length > 0)
    return {
      ...NOTHING_WRONG,
      wrongRatings: again.map(({ part, said }) => ({
        ...ratingOf(part),
        expected: said.count.value,
        isDerived: !part.count.isSum,
      })),
    };
  return {
    ...NOTHING_WRONG,
    contradicted: again.map(({ part, said }) => ({ ...ratingOf(part), other: ratingOf(said).quote })),
  };
}

/** Without tables a statement speaks for itself where it has a whole. */
function isWithWhole({ statement }: Appraisal): boolean {
  return statement?.whole !== undefined && !statement.isOfState;
}

/** One mistake is told once: a number that is wrong already is not held against the other. */
function isSound({ wrongRatings: wrong, remainder, wrongShares: shares }: Omit<Appraisal, "statement">): boolean {
  return !remainder && wrong.length + shares.length === 0;
}

function appraiseUnit({ unit, whole, parts }: UnitStatement, ledger: Ledger): Appraisal {
  const [facts = {}] = factsOf(ledger, ledger.canonicalUnit(unit));
  const { items } = facts;
  const isWrong = whole && items !== undefined && whole.count.value !== items;
  return {
    ...NOTHING_WRONG,
    unit,
    wrongItems: isWrong ? [{ ...statedOf(whole), expected: items }] : [],
    wrongRatings: wrongRatings(parts, whole?.count.value, facts).map(wrongCount),
  };
}
