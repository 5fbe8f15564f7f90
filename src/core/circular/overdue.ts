/** How many items the circular says are past their day, against the items' own days. */
import type { Day } from "../chinese/day";
import { overdueIn, type OverdueClaim } from "../claims/overdue";
import { paragraphsOf } from "../claims/paragraphs";
import { readText } from "../claims/read-text";
import type { Ledger } from "../ledger/ledger";
import { anyDated } from "../limits/items";
import { ofOtherPeriod } from "./circular-checks";
import { litOn } from "../limits/lights";
import { countLights } from "../limits/overview";

export interface WrongOverdue {
  readonly claim: OverdueClaim;
  readonly date: Day;
  readonly expected: number;
}

/** Held against the day that the sentence names; where no item has a day nobody can tell. */
export function wrongOverdue(ledger: Ledger): readonly WrongOverdue[] {
  const others = ofOtherPeriod(ledger);
  const circulars = ledger.recognition.circulars.filter((one) => !others.some(({ circular }) => circular === one));
  if (circulars.length === 0 || ledger.tables[0]?.kind === "breakdown" || !anyDated(ledger)) return [];
  const claims = circulars.flatMap((circular) => paragraphsOf(circular).flatMap((one) => overdueIn(readText(one))));
  return claims.flatMap((claim) => {
    const year = claim.date.year ?? ledger.period?.year;
    if (year === undefined) return [];
    const date = { ...claim.date, year };
    const expected = countLights(litOn(ledger, date, 0)).overdue;
    return claim.value === expected ? [] : [{ claim, date, expected }];
  });
}
