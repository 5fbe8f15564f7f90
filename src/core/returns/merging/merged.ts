/** What the roster remembers of a unit's last merge: which return it was, and every cell it wrote, so that a person's own words are told from it. */
import { MAX_TEXT } from "../../edits/limits";
import { shortFingerprint } from "../../forms/keys";
import type { RosterEntry } from "../roster/roster";
import type { Submission } from "../reading/submission";

/** The fields that merging writes. */
export const MERGED_FIELDS = ["progressNote", "rating"] as const;
export type MergedField = (typeof MERGED_FIELDS)[number];

const MARK_LENGTH = 5;

/** The return's fingerprint, a colon, and a short mark for every cell. */
export function mergedText({ fingerprint }: Pick<Submission, "fingerprint">, marks: readonly string[]): string {
  const text = `${fingerprint}:${[...new Set(marks)].join("")}`;
  return text.length > MAX_TEXT ? `${fingerprint}:` : text;
}

/** The fingerprint of the return that counts; "" where none does. */
export function recordedReturn({ merged }: Pick<RosterEntry, "merged">): string {
  return merged.split(":")[0] ?? "";
}

export function cellMark(key: string, field: MergedField, text: string): string {
  return shortFingerprint(`${key}|${field}|${text}`).slice(0, MARK_LENGTH);
}

/** Every cell that was merged last and still holds what was merged has its mark here. */
export function mergedMarks(entry: Pick<RosterEntry, "merged"> | undefined): ReadonlySet<string> {
  const text = entry?.merged.split(":")[1] ?? "";
  const count = Math.floor(text.length / MARK_LENGTH);
  return new Set(Array.from({ length: count }, (_, i) => text.slice(i * MARK_LENGTH, (i + 1) * MARK_LENGTH)));
}
