/** Write the texts that go back to the units (退回意见) out of a check's findings. */
import type { Language } from "../core/rules/rule";
import { returnNotes as notesOf, type ReturnNote } from "../core/summaries/return-notes";
import type { CheckReport } from "./check";

export type { ReturnNote } from "../core/summaries/return-notes";

export function returnNotes({ findings, tables, period = "" }: CheckReport, language: Language): ReturnNote[] {
  const own = tables.filter(({ kind }) => kind === "annex" || kind === "list").map(({ sheet }) => sheet);
  return notesOf(findings, new Set(own), period, language);
}
