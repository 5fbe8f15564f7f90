/** The words of the report's screens, apart from the pane's own: they come after the first paint. */
import type { Language } from "../../../core/language/language";
import { useLanguage } from "../../language";
import { traceEn } from "../../words/trace-en";
import { traceZh, type TraceWords } from "../../words/trace-zh";

const TRACE_WORDS: Readonly<Record<Language, TraceWords>> = { zh: traceZh, en: traceEn };

export function useTraceWords(): TraceWords {
  return TRACE_WORDS[useLanguage()];
}
