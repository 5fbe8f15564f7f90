/** The words of going through the findings, apart from the pane's own: they come with the checks. */
import type { Language } from "../../../core/language/language";
import { useLanguage } from "../../language";
import { reviewEn } from "../../words/review-en";
import { reviewZh, type ReviewWords } from "../../words/review-zh";

const REVIEW_WORDS: Readonly<Record<Language, ReviewWords>> = { zh: reviewZh, en: reviewEn };

export function useReviewWords(): ReviewWords {
  return REVIEW_WORDS[useLanguage()];
}
