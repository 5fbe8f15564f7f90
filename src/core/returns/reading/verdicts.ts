/** What the office makes of a return, and what that rests on. */
import { groupBy } from "../../collections/group";
import type { Finding } from "../../rules/rule";
import { remark, type Remark, type RemarkKind } from "../wording/remarks";
import type { Verdict } from "../roster/roster";
import type { Submission } from "./submission";

type Judged = Pick<Submission, "verdict" | "reasons">;

/** Errors send a return back; so that nobody sends one back for what the office mends itself, fixable findings never come as errors. */
export function verdictOf(remarks: readonly Remark[], findings: readonly Finding[]): Judged {
  for (const [severity, verdict] of LEVELS) {
    const grave = remarks.filter((one) => one.severity === severity);
    const found = findings.filter((one) => one.severity === severity);
    if (grave.length + found.length === 0) continue;
    const counted = [...groupBy(found, ({ rule }) => rule)].map(([rule, own]) =>
      remark("findingsOf", { rule, count: own.length }, { severity }),
    );
    return { verdict, reasons: [...inShort(grave), ...counted] };
  }
  return { verdict: "accepted", reasons: [] };
}

const LEVELS: readonly (readonly ["error" | "warning", Verdict])[] = [
  ["error", "toBeReturned"],
  ["warning", "acceptedWithWarnings"],
];

/** The submission with more to say of it, judged anew. */
export function withRemarks(submission: Submission, more: readonly Remark[]): Submission {
  if (more.length === 0) return submission;
  const remarks = [...submission.remarks, ...more];
  if (submission.verdict === "unreadable") return { ...submission, remarks };
  return { ...submission, remarks, ...verdictOf(remarks, submission.findings) };
}

/** Kinds that come once a row, each with the one that sums it up. */
const SUMMED = {
  standardAltered: "standardsAltered",
  standardReworded: "standardsReworded",
  standardErased: "standardsErased",
  rowMissing: "rowsMissing",
  rowLost: "rowsLost",
  rowExtra: "rowsExtra",
  rowTwice: "rowsTwice",
  rowDoubtful: "rowsDoubtful",
  duePassed: "duesPassed",
} as const satisfies Partial<Record<RemarkKind, RemarkKind>>;

/** Most names that a reason lists. */
const MOST_NAMES = 8;

function inShort(remarks: readonly Remark[]): Remark[] {
  return [...groupBy(remarks, ({ kind }) => kind)].flatMap(([kind, own]) => {
    const [first] = own;
    if (!first || own.length === 1 || !isSummed(kind)) return own;
    const names = own.map(({ data }) =>
      "item" in data ? String(data.item) : "place" in data ? String(data.place) : "",
    );
    const items = `${names.slice(0, MOST_NAMES).join("、")}${names.length > MOST_NAMES ? "…" : ""}`;
    return [remark(SUMMED[kind], { count: own.length, items }, { severity: first.severity })];
  });
}

function isSummed(kind: RemarkKind): kind is keyof typeof SUMMED {
  return kind in SUMMED;
}
