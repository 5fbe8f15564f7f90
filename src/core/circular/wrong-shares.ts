/** Shares that are surely meant as a share of the statement's whole, and are another number. */
import { sameCounter, type Part } from "../claims/drafts";
import { isShare, sumOf, wholeOf } from "../claims/parts";
import type { Share } from "../claims/shares";
import type { Statement } from "../claims/statements";
import type { Remainder } from "./remainders";

export interface WrongShare {
  readonly part: Part;
  readonly share: Share;
  readonly whole: number;
}

export function wrongShares(statement: Statement, remainder: Remainder | undefined): WrongShare[] {
  const whole = wholeOf(statement);
  if (whole === undefined || whole === 0) return [];
  return statement.parts.flatMap((part): WrongShare[] => {
    const { share, count } = part;
    if (!share || isShare(share, count.value, whole) || !isSurelyOf(statement, part, share, whole)) return [];
    return explains(remainder, count.value, share) ? [] : [{ part, share, whole }];
  });
}

function isSurelyOf(statement: Statement, part: Part, share: Share, whole: number): boolean {
  const { count } = part;
  const own = statement.whole?.count;
  if (count.value > whole && !(part.isBeside && own?.isOfWork)) return false;
  if (share.rateOf !== undefined)
    return part.isBeside && own !== undefined && sameCounter(own, count) && share.value <= 100;
  if (share.ofTotal || part.isNear) return true;
  if (statement.parts.length > 1 && sumOf(statement.parts) === whole) return true;
  return statement.parts.some(
    (other) =>
      other !== part && other.share && other.share.value < 100 && isShare(other.share, other.count.value, whole),
  );
}

/** The number itself is off, and its share is right of the true one: one mistake. */
function explains(remainder: Remainder | undefined, value: number, share: Share): boolean {
  if (!remainder) return false;
  return isShare(share, value - (remainder.sum - remainder.whole), remainder.whole);
}
