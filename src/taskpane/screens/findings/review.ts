/** How far a person has got through the findings of a workbook: which were checked, and where they stopped. */
import { fingerprint } from "../../../core/collections/fingerprint";
import type { Line } from "./lines";

/** Findings are named by fingerprints: nothing that stands in the workbook is kept. */
export interface Review {
  readonly checked: readonly string[];
  /** Where the person was last. */
  readonly last?: string;
}

/** Where it is kept over closing the pane. */
export interface ReviewKeep {
  load(): Review | undefined;
  save(review: Review): void;
}

/** Another cell, or another thing said of it, is another finding. */
export function reviewKey({ key, finding }: Pick<Line, "key" | "finding">): string {
  return fingerprint(`${key}|${JSON.stringify(finding.data)}`);
}

export function withChecked(review: Review, key: string, checked: boolean): Review {
  const others = review.checked.filter((one) => one !== key);
  return { ...review, checked: checked ? [...others, key] : others };
}

/** The next that was not checked, after the one where the person stopped and then from the top. */
export function nextUnchecked(lines: readonly Line[], { checked, last }: Review): Line | undefined {
  const done = new Set(checked);
  const at = lines.findIndex((line) => reviewKey(line) === last);
  return [...lines.slice(at + 1), ...lines.slice(0, at + 1)].find((line) => !done.has(reviewKey(line)));
}
