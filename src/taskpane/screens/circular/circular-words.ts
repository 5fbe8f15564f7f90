/** The words of the screen of the circular, apart from the pane's own: they come with it. */
import type { Language } from "../../../core/language/language";
import { useLanguage } from "../../language";
import { circularEn } from "../../words/circular-en";
import { circularZh, type CircularWords } from "../../words/circular-zh";

const CIRCULAR_WORDS: Readonly<Record<Language, CircularWords>> = { zh: circularZh, en: circularEn };

export function useCircularWords(): CircularWords {
  return CIRCULAR_WORDS[useLanguage()];
}
