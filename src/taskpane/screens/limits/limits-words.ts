/** The words of the screen of times of completion, apart from the pane's own: they come with it. */
import type { Language } from "../../../core/language/language";
import { useLanguage } from "../../language";
import { limitsEn } from "../../words/limits-en";
import { limitsZh, type LimitsWords } from "../../words/limits-zh";

const LIMITS_WORDS: Readonly<Record<Language, LimitsWords>> = { zh: limitsZh, en: limitsEn };

export function useLimitsWords(): LimitsWords {
  return LIMITS_WORDS[useLanguage()];
}
