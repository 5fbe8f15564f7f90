/** The pane's language, and its words for whichever component asks. */
import { createContext, useContext } from "react";
import type { Language } from "../core/language/language";
import { en } from "./words/en";
import { zh, type Words } from "./words/zh";

export const WORDS: Readonly<Record<Language, Words>> = { zh, en };

export const LanguageContext = createContext<Language>("zh");

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useWords(): Words {
  return WORDS[useLanguage()];
}
