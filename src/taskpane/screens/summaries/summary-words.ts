/** The words of the summaries screen, apart from the pane's own: they come with the screen, after the first paint. */
import type { Language } from "../../../core/language/language";
import { useLanguage } from "../../language";
import { summariesEn } from "../../words/summaries-en";
import { summariesZh, type SummaryWords } from "../../words/summaries-zh";

const SUMMARY_WORDS: Readonly<Record<Language, SummaryWords>> = { zh: summariesZh, en: summariesEn };

export function useSummaryWords(): SummaryWords {
  return SUMMARY_WORDS[useLanguage()];
}
