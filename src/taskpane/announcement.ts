/** The sentence a screen reader hears when work ends. */
import { receiptSentence } from "./edits/receipt-words";
import { countsBySeverity } from "./overview/next-step";
import type { Session } from "./session";
import type { Words } from "./words/zh";

export function announcementOf(session: Session, words: Words): string {
  const { work, cancelled, landed, problem, report, stale } = session;
  if (work || problem) return "";
  if (stale) return words.status.stale;
  if (cancelled) return words.status.cancelled;
  const checked = report && countsBySeverity(report);
  return [
    landed ? receiptSentence(landed, words) : "",
    checked ? words.status.checked(checked.error, checked.warning) : "",
  ].join("");
}
