/** Write the texts that go back to the units (退回意见): out of a check's findings, or for one return. */
import { describeRemark, type Remark } from "../core/returns/wording/remarks";
import type { Submission } from "../core/returns/reading/submission";
import type { Language } from "../core/language/language";
import {
  noteLine,
  noteText,
  sendBackNotes as notesOf,
  withPlace,
  type SendBackNote,
} from "../core/summaries/send-back-notes";
import type { CheckReport } from "./check";

export type { SendBackNote } from "../core/summaries/send-back-notes";

export function returnNotes({ findings, tables, period }: CheckReport, language: Language): SendBackNote[] {
  const own = tables.filter(({ kind }) => kind === "annex" || kind === "list").map(({ sheet }) => sheet);
  return notesOf(findings, new Set(own), period?.words ?? "", language);
}

/** Warnings that the unit itself can mend; the others are the office's own business. */
const UNITS_OWN: ReadonlySet<Remark["kind"]> = new Set([
  "standardErased",
  "rowExtra",
  "rowTwice",
  "rowDoubtful",
  "rowsBySerial",
  "otherPeriodNamed",
]);

/** What a unit is asked to mend in its return, the gravest first. */
export function sendBackNote(
  { unit, period, remarks, findings }: Pick<Submission, "unit" | "period" | "remarks" | "findings">,
  language: Language,
): string {
  const shown = remarks.filter(({ kind, severity }) => severity === "error" || UNITS_OWN.has(kind));
  const weighed = [
    ...shown.map((remark) => ({ severity: remark.severity, line: remarkLine(remark, language) })),
    ...findings.map((finding) => ({ severity: finding.severity, line: noteLine(finding, language) })),
  ];
  const lines = (["error", "warning"] as const).flatMap((severity) =>
    weighed.filter((one) => one.severity === severity).map(({ line }) => line),
  );
  return noteText(unit, lines, period, language);
}

function remarkLine(remark: Remark, language: Language): string {
  const sentence = describeRemark(remark, language);
  return remark.at ? withPlace(sentence, remark.at, language) : sentence;
}
