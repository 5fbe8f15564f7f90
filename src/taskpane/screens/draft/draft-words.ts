/** The words of 拟分解表; they come with the screen, after the first paint. */
import type { Language } from "../../../core/language/language";
import { useLanguage } from "../../language";
import { draftEn } from "../../words/draft-en";
import { draftZh, type DraftWords } from "../../words/draft-zh";

const DRAFT_WORDS: Readonly<Record<Language, DraftWords>> = { zh: draftZh, en: draftEn };

export function useDraftWords(): DraftWords {
  return DRAFT_WORDS[useLanguage()];
}
