/** Why something was not written, in the words of the pane. */
import { describeConflict } from "../../../core/edits/conflicts";
import type { Conflict } from "../../../core/edits/plan";
import type { Language } from "../../../core/language/language";
import type { Words } from "../../words/zh";
import { hostSentence } from "../problems";

/** The host's own failures have sentences of their own here; they say more than a code. */
export function conflictSentence(conflict: Conflict, words: Words, language: Language): string {
  return conflict.reason === "hostError" ? hostSentence(conflict, words) : describeConflict(conflict, language);
}
