/** The words of 读法 in the pane's language. */
import { useLanguage } from "../../language";
import { readingEn } from "../../words/reading-en";
import { readingZh, type ReadingWords } from "../../words/reading-zh";

export function useReadingWords(): ReadingWords {
  return useLanguage() === "zh" ? readingZh : readingEn;
}
