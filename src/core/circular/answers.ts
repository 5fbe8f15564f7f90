/** Which of the tables' numbers answer a statement: those of all the items, of one sheet, of a section it names — or none. */
import { distinctParts, sumOf, wholeOf } from "../claims/parts";
import type { ReadText } from "../claims/read-text";
import type { Statement } from "../claims/statements";
import { isCompared, wrongRatings } from "./against-tables";
import { factsFor, type Facts, type PlaceFacts } from "./facts";
import { isCalledOtherwise, placeNamed } from "./named-facts";

export interface Answer {
  readonly facts: Facts;
  /** The whole is surely meant to be theirs, and is another number. */
  readonly isWholeWrong: boolean;
}

export interface Book {
  readonly facts: readonly Facts[];
  readonly places: readonly PlaceFacts[];
  /** Distinct matters: a circular may count these. */
  readonly matters: number;
}

/** A statement that is not in the answer is held against nothing. */
export function answersFor(
  texts: readonly ReadText[],
  statements: readonly Statement[],
  book: Book,
): ReadonlyMap<Statement, Answer> {
  const answers = new Map<Statement, Answer>();
  for (const statement of statements) {
    const facts = agreeing(statement, book);
    if (facts) answers.set(statement, facts);
  }
  for (const statement of ofOtherMatters(answers)) answers.delete(statement);
  // The total that agrees with the tables is the total: no other is held against all rows.
  const all = book.facts[0];
  if (!all || [...answers.values()].some(({ facts }) => book.facts.includes(facts))) return answers;
  const total = wronglyTotal(statements, book);
  const isNamed = all.items !== undefined && statesTotal(texts, all.items);
  if (total && !isNamed) return answers.set(total.statement, { facts: total.facts, isWholeWrong: true });
  const hasWhole = statements.some(({ whole, ofSome }) => whole && !ofSome);
  const partsOnly =
    hasWhole && !isNamed
      ? undefined
      : statements.find((statement) => speaksOfAll(statement, isNamed) && agreesInParts(statement, all));
  return partsOnly ? answers.set(partsOnly, { facts: all, isWholeWrong: false }) : answers;
}

/** 共35项重点工作, right in all its parts, and behind it 定性任务35项: the same total is by chance that of another matter. */
function ofOtherMatters(answers: ReadonlyMap<Statement, Answer>): Statement[] {
  const answered = [...answers];
  const right = answered.filter(([statement, { facts }]) => agreesInAll(statement, facts));
  return answered.flatMap(([statement, { facts }]) => {
    const same = right.filter(([other, answer]) => other !== statement && answer.facts === facts);
    const isOther = same.length > 0 && same.every(([other]) => isCalledOtherwise(statement, other));
    return isOther && !agreesInAll(statement, facts) ? [statement] : [];
  });
}

function agreeing(statement: Statement, { facts, places }: Book): Answer | undefined {
  const { whole, ofSome, isElsewhere } = statement;
  if (!whole || isElsewhere) return undefined;
  const agrees = ({ items }: Facts): boolean => items !== undefined && whole.count.numbers.includes(items);
  const own = facts.find((one, i) => (i === 0 || !ofSome) && agrees(one));
  if (own) return { facts: own, isWholeWrong: false };
  const place = placeNamed(statement, places);
  if (!place) return undefined;
  if (agrees(place)) return { facts: place, isWholeWrong: false };
  return agreesInParts(statement, place) ? { facts: place, isWholeWrong: true } : undefined;
}

/** The largest total of all the items, where it is surely of them: its parts are theirs, or it is announced as the total. */
function wronglyTotal(
  statements: readonly Statement[],
  { facts, matters }: Book,
): { readonly statement: Statement; readonly facts: Facts } | undefined {
  const totals = statements.filter(
    ({ whole, ofSome, isElsewhere }) => whole && !ofSome && !isElsewhere && !whole.count.isLookedInto,
  );
  const values = totals.map((statement) => wholeOf(statement) ?? 0);
  if (totals.length > 1 && values.reduce((sum, value) => sum + value, 0) === facts[0]?.items) return undefined;
  const largest = Math.max(...values);
  const statement = totals[values.indexOf(largest)];
  const count = statement?.whole?.count;
  if (!statement || !count || count.numbers.includes(matters)) return undefined;
  const own = factsFor([largest], facts);
  return isBareTotal(statement) || agreesInParts(statement, own) ? { statement, facts: own } : undefined;
}

/** Announced and no more; what its own classes make up is the total of its own matter. */
function isBareTotal({ whole, parts, categories }: Statement): boolean {
  return whole !== undefined && whole.count.isTotal && parts.length === 0 && sumOf(categories) !== whole.count.value;
}

/** At least one of its parts is the tables' number, and no more are another. */
function agreesInParts(statement: Statement, facts: Facts): boolean {
  const compared = distinctParts(statement).filter((part) => isCompared(part, facts));
  const wrong = wrongRatings(compared, wholeOf(statement), facts).length;
  return compared.length > wrong && compared.length >= 2 * wrong;
}

function agreesInAll(statement: Statement, facts: Facts): boolean {
  const compared = distinctParts(statement).filter((part) => isCompared(part, facts));
  return compared.length > 0 && wrongRatings(compared, wholeOf(statement), facts).length === 0;
}

/** Without a whole, or beside a number of items that nobody could place. */
function speaksOfAll(statement: Statement, isTotalNamed: boolean): boolean {
  const { whole, ofSome, isElsewhere } = statement;
  if (whole || ofSome || isElsewhere) return false;
  return distinctParts(statement).length >= (isTotalNamed ? 1 : 2);
}

function statesTotal(texts: readonly ReadText[], total: number): boolean {
  return texts.some(({ sentences }) =>
    sentences.some(({ counts }) => counts.some(({ states, value }) => value === total && states.length === 0)),
  );
}
