/** The words around files a person picks; they come with the screens, after the first paint. */
import type { Language } from "../../core/language/language";
import { useLanguage } from "../language";
import { filesEn } from "../words/files-en";
import { filesZh, type FileWords } from "../words/files-zh";

const FILE_WORDS: Readonly<Record<Language, FileWords>> = { zh: filesZh, en: filesEn };

export function useFileWords(): FileWords {
  return FILE_WORDS[useLanguage()];
}
