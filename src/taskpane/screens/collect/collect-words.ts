/** The words of the returns screen, apart from the pane's own: they come with it, after the first paint. */
import type { Language } from "../../../core/language/language";
import { useLanguage } from "../../language";
import { collectEn } from "../../words/collect-en";
import { collectZh, type CollectWords } from "../../words/collect-zh";

const COLLECT_WORDS: Readonly<Record<Language, CollectWords>> = { zh: collectZh, en: collectEn };

export function useCollectWords(): CollectWords {
  return COLLECT_WORDS[useLanguage()];
}
