/** The words of the list of writes, apart from the pane's own: they come with the overview. */
import type { Language } from "../../../core/language/language";
import { useLanguage } from "../../language";
import { historyEn } from "../../words/history-en";
import { historyZh, type HistoryWords } from "../../words/history-zh";

const HISTORY_WORDS: Readonly<Record<Language, HistoryWords>> = { zh: historyZh, en: historyEn };

export function useHistoryWords(): HistoryWords {
  return HISTORY_WORDS[useLanguage()];
}
