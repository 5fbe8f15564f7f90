/** Shares, changes and sums that a circular's text states with their own numbers, whatever they count: read as in progress notes. */
import { Passage } from "../chinese/passage";
import type { Stated } from "../claims/claims";
import { isShare, wholeOf } from "../claims/parts";
import type { ReadText } from "../claims/read-text";
import type { Statement } from "../claims/statements";
import type { Statement as OwnStatement } from "../notes/arithmetic/statement";
import { statementsIn } from "../notes/arithmetic/statements";

export interface WrongOwn extends Stated {
  readonly statement: OwnStatement;
}

/** Where a number stands in its cell. */
type Place = Pick<Stated, "at" | "start">;

/** Those that are wrong, but for the ones that hold a number which is reported already, or a share that is right of a whole. */
export function wrongOwnNumbers(
  texts: readonly ReadText[],
  statements: readonly Statement[],
  reported: readonly Place[],
): readonly WrongOwn[] {
  const right = statements.flatMap(rightShares);
  return texts.flatMap((text) =>
    wrongIn(text).filter((one) => {
      const known = one.statement.kind === "sum" ? reported : [...reported, ...right];
      return !known.some((place) => isWithin(place, one));
    }),
  );
}

const NO_STANDARD = new Passage("");

function wrongIn(text: ReadText): WrongOwn[] {
  return statementsIn(new Passage(text.letters), NO_STANDARD).flatMap((statement): WrongOwn[] => {
    if (statement.right) return [];
    const { at, start, end } = statement;
    const place = text.place(start, end);
    return place ? [{ ...place, value: at.value, quote: text.quote(start, end), statement }] : [];
  });
}

function rightShares(statement: Statement): Place[] {
  const whole = wholeOf(statement);
  return statement.parts.flatMap(({ text, count, share }): Place[] => {
    const isRight = share && whole !== undefined && isShare(share, count.value, whole);
    const place = isRight ? text.place(share.from, share.digitsTo) : undefined;
    return place ? [place] : [];
  });
}

function isWithin({ at, start }: Place, { at: own, start: from, length }: Stated): boolean {
  const isSameCell = at.sheet === own.sheet && at.row === own.row && at.column === own.column;
  return isSameCell && start >= from && start < from + length;
}
