/** The words of the screen that hands forms out, apart from the pane's own: they come with it, after the first paint. */
import type { Language } from "../../../core/language/language";
import { useLanguage } from "../../language";
import { handOutEn } from "../../words/hand-out-en";
import { handOutZh, type HandOutWords } from "../../words/hand-out-zh";

const HAND_OUT_WORDS: Readonly<Record<Language, HandOutWords>> = { zh: handOutZh, en: handOutEn };

export function useHandOutWords(): HandOutWords {
  return HAND_OUT_WORDS[useLanguage()];
}
