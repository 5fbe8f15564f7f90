/** The sentence a screen reader hears when work ends. */
import type { CheckReport } from "../../actions/check";
import { receiptSentence } from "./edits/receipt-words";
import { countsBySeverity } from "../screens/overview/next-step";
import type { Session } from "../session";
import type { Words } from "../words/zh";

export function announcementOf(session: Session, words: Words): string {
  const { work, cancelled, landed, problem, report, stale } = session;
  if (work || problem) return "";
  if (cancelled) return report ? words.status.cancelled : words.status.notChecked;
  if (stale) return words.status.stale;
  return [landed ? receiptSentence(landed, words) : "", report ? whatWasFound(report, words) : ""].join("");
}

function whatWasFound(report: CheckReport, { status }: Words): string {
  if (report.tables.length === 0) return status.nothingChecked;
  const { error, warning } = countsBySeverity(report);
  return status.checked(error, warning);
}
