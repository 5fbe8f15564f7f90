/** What speaks for a column to hold a field: the words of its heading, and what its cells hold. */
import type { Field } from "../../domain/fields";
import type { Contents } from "./column-contents";
import { WEIGHT, type HeadingSays } from "./heading-parts";

import type { Why } from "../../domain/reading";

export interface Evidence {
  readonly field: Field;
  readonly score: number;
  readonly why: readonly Why[];
}

/** More than cells alone can say for anything but ratings, which nothing else looks like. */
const KNOWN = 9.5;

/** Below this nothing is known of a column. */
export const LEAST = 5;

/** Fields of which a table has one column; of the others it may have several. */
export const SINGLE: readonly Field[] = [
  "serial",
  "matter",
  "standard",
  "leader",
  "unit",
  "leadUnit",
  "supportingUnits",
  "due",
  "progressNote",
  "rating",
];

/** The less a heading that names the task outright fits the other of the two task columns. */
const OTHER_TASK = 3;

/** All the fields a column may hold with what speaks for each, the most first. */
export function evidenceFor(says: readonly HeadingSays[], contents: Contents): readonly Evidence[] {
  const weights = new Map<Field, number>(says.map(({ field, weight }) => [field, weight]));
  for (const [field, other] of [
    ["standard", "matter"],
    ["matter", "standard"],
  ] as const) {
    const weight = weights.get(other);
    if (weight !== undefined && !weights.has(field)) weights.set(field, weight - OTHER_TASK);
  }
  // A word of the lists may be wrong only of what was done, which some say in a word beside a longer note.
  const [first] = says;
  const isOpen = first !== undefined && (OPEN.includes(first.field) || (first.field === "rating" && isProse(contents)));
  const isKnown = first !== undefined && first.weight >= WEIGHT.ending && !isOpen;
  const fields = new Set<Field>(isKnown ? weights.keys() : [...weights.keys(), ...BY_CONTENTS]);
  return [...fields]
    .flatMap((field): Evidence[] => {
      const heading = weights.get(field) ?? 0;
      const told = scoreOfContents(field, contents);
      const held = told * confidence(contents);
      // A word of the lists outweighs what the cells hold; two columns of the same words share out by their cells.
      const score = heading >= WEIGHT.ending && told !== AGAINST ? Math.max(KNOWN, heading + held) : heading + held;
      if (score < LEAST) return [];
      const why: Why[] = [];
      if (heading > 0) why.push(heading >= WEIGHT.ending ? "heading" : "headingPart");
      if (held >= 2) why.push("contents");
      return [{ field, score, why }];
    })
    .sort((a, b) => b.score - a.score);
}

/** Fields whose headings are also put over what another field is for. */
const OPEN: readonly Field[] = ["progressNote", "remark"];

/** 办理结果 over sentences that differ by row says what came out, and rates nothing. */
function isProse({ filled, sentences, words, kinds, distinct, numbers }: Contents): boolean {
  // A word of states or grades comes again before long.
  const neverAgain = filled >= FEW && distinct === 1 && kinds < MOST;
  return filled >= 2 && (sentences >= MOST || neverAgain) && words < 0.3 && distinct >= MOST && numbers < SOME;
}

const FEW = 4;

/** Contents alone may tell these. */
const BY_CONTENTS: readonly Field[] = ["rating", "unit", "due", "serial", "progressNote", "standard"];

/** A few cells tell little: how much of what they say is to be believed. */
function confidence({ filled }: Contents): number {
  return Math.min(1, (filled + 1) / ENOUGH);
}
const ENOUGH = 4;

/** What the cells say for a field, about -8 to 9: never as much as a word of the lists. */
export function scoreOfContents(field: Field, of: Contents): number {
  if (of.filled < 2) return 0;
  const words = of.ratings >= MOST;
  const numbers = of.numbers >= MOST;
  switch (field) {
    case "rating":
      if (words) return (of.filled > 4 && of.distinct <= 0.5 ? 11 : 9) * of.ratings;
      if (isProse(of)) return AGAINST;
      if (numbers || of.long >= SOME) return of.ratings >= SOME ? 2 : -6;
      // Grades that nobody here knows, 好 and 较好: few words, each of them again and again.
      if (of.words >= SOME && of.distinct <= MOST) return 3;
      if (of.ratings >= SOME) return 2;
      // Words whose parts tell a kind, each but once, may be short notes as well: the heading decides.
      return of.kinds >= MOST ? 0 : -2;
    case "progressNote":
      if (words) return -5;
      // How far a matter is in percent says of it what a note does.
      if (of.percents >= MOST) return 0;
      if (numbers || of.units >= MOST) return -6;
      return 3 * of.done + 2 * of.long + (of.done >= SOME && of.long >= SOME ? 1 : 0);
    case "standard":
    case "matter":
      if (words && of.distinct < SOME) return -8;
      if (numbers || of.units >= MOST || of.people >= MOST) return -6;
      // A requirement that few rows have is not what the rows are about.
      if (field === "standard" && of.filled > 1 && of.filled * 2 < of.rows) return -4;
      // 100% or the same words on every row say nothing of what is to be done.
      if (of.distinct < SOME && of.filled > 4) return field === "standard" ? -4 : -1;
      return of.distinct >= MOST ? 3 * of.distinct + (of.done >= MOST && of.long >= MOST ? -2 : 1) : 0;
    case "unit":
      return of.units >= MOST
        ? 7 * of.units
        : of.long >= SOME || numbers
          ? -6
          : of.units < 0.2 && of.filled > 3
            ? -3
            : 0;
    case "leadUnit":
    case "supportingUnits":
      return of.units >= MOST ? 2 : numbers || of.people >= MOST ? -6 : 0;
    case "serial":
      return of.serials >= MOST ? 6 : of.long >= SOME ? -8 : -2;
    case "leader":
      return of.people >= MOST ? 3 : of.units >= MOST ? -6 : of.long >= SOME ? -6 : -1;
    case "due":
      return of.days >= MOST ? 6 : of.long >= MOST ? -3 : numbers && of.days < SOME ? -4 : 0;
    case "reason":
    case "remark":
      return words ? -6 : 0;
    // 承担任务 over sentences is what is to be done, and no number of it.
    case "items":
      return numbers ? 0 : AGAINST;
    default:
      return 0;
  }
}

/** More than any heading says. */
const AGAINST = -16;

/** So much of the filled cells is what a column is for. */
const MOST = 0.7;
const SOME = 0.4;
