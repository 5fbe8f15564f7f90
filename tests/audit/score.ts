/** How far what was said of a book is what a careful clerk expects. */
import { contains, parseRange } from "../../src/core/grid/range";
import type { Expectation, Fault } from "../kit/audited-book";
import { columnScore, rowScore, type Share } from "./score-reading";
import type { Outcome, Result, Said } from "./result";

export interface Score {
  /** Totals as they should be, every fault found, no false error; or asked or declined where that is as good. */
  readonly right: boolean;
  /** What differs in the totals: items 13 for 12. */
  readonly differing: readonly string[];
  readonly missed: readonly Fault[];
  readonly falseErrors: readonly Said[];
  readonly falseWarnings: readonly Said[];
  readonly asked: readonly Said[];
  readonly musts: number;
  /** Undefined where the expectation or the reading says nothing of them. */
  readonly columns: Share | undefined;
  readonly rows: Share | undefined;
}

const ASKED = "reading-doubtful";

export function score(expect: Expectation, outcome: Outcome): Score {
  const musts = expect.must.length;
  if (typeof outcome === "string") {
    const nothing = { falseErrors: [], falseWarnings: [], asked: [], columns: undefined, rows: undefined };
    return { right: false, differing: [outcome], missed: expect.must, musts, ...nothing };
  }
  const differing = differingTotals(expect, outcome);
  const { missed, left } = matched(expect.must, outcome.findings);
  const unexpected = left.filter((said) => !(expect.may ?? []).some((fault) => isOf(said, fault)));
  const asked = unexpected.filter(({ rule }) => rule === ASKED);
  const falseErrors = unexpected.filter(({ severity }) => severity === "error");
  const falseWarnings = unexpected.filter(({ severity, rule }) => severity === "warning" && rule !== ASKED);
  const declined = left.some(({ rule }) => rule === "sheet-unrecognised");
  const excused = (expect.orAsked === true && asked.length > 0) || (expect.orDeclined === true && declined);
  return {
    right: falseErrors.length === 0 && (excused || (differing.length === 0 && missed.length === 0)),
    differing,
    missed,
    falseErrors,
    falseWarnings,
    asked,
    musts,
    columns: outcome.readings && columnScore(expect, outcome.readings),
    rows: outcome.readings && rowScore(expect, outcome.readings),
  };
}

function differingTotals(expect: Expectation, { totals }: Result): string[] {
  const pairs: (readonly [string, number, number])[] = [
    ["items", totals.items, expect.items],
    ["units", totals.units, expect.units],
    ...Object.entries(expect.byRating).map(([kind, count]) => [kind, totals.byRating[kind] ?? 0, count] as const),
  ];
  return pairs.filter(([, is, should]) => is !== should).map(([what, is, should]) => `${what} ${is} for ${should}`);
}

/** Each fault takes one finding: a second one for the same fault is as false as any other. */
function matched(faults: readonly Fault[], findings: readonly Said[]): { missed: Fault[]; left: Said[] } {
  const left = [...findings];
  const missed = faults.filter((fault) => {
    const found = left.findIndex((said) => isOf(said, fault));
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
  return { missed, left };
}

function isOf(said: Said, [rule, sheet, cell]: Fault): boolean {
  const [range, at] = [parseRange(said.range), parseRange(cell)];
  return said.rule === rule && said.sheet === sheet && range !== undefined && at !== undefined && contains(range, at);
}
