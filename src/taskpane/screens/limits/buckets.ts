/** The lights in the five heaps that a person thinks of: late, soon, later, without a day, done. */
import type { LightCounts, LightKind, Lit } from "../../../actions/time-limits";

export const BUCKETS = ["overdue", "soon", "later", "noDay", "done"] as const;
export type Bucket = (typeof BUCKETS)[number];

const KINDS: Readonly<Record<Bucket, readonly LightKind[]>> = {
  overdue: ["overdue"],
  soon: ["soon"],
  later: ["putOff", "later"],
  noDay: ["open", "unreadable", "none"],
  done: ["adjusted", "done"],
};

export function countIn(bucket: Bucket, counts: LightCounts): number {
  return KINDS[bucket].reduce((sum, kind) => sum + counts[kind], 0);
}

/** Without a bucket all that is open and has a day. */
export function inBucket({ light: { kind } }: Lit, bucket: Bucket | undefined): boolean {
  const wanted: readonly Bucket[] = bucket ? [bucket] : ["overdue", "soon", "later"];
  return wanted.some((each) => KINDS[each].includes(kind));
}
