/** What ribbon, pane and command line share of an intention: its name, why it cannot be, and what it would write. */
import type { Both, Language } from "../core/language/language";
import type { Workbook } from "./workbook";

/** What it needs is asked of the ledger by its plan, which answers with a reason where something is missing. */
export interface Action<Reason extends string, Options extends readonly unknown[], Preview> {
  /** What its plans are labelled with. */
  readonly id: string;
  /** Why it cannot be, worded once; a shell adds what can be done about it there. */
  readonly impossible: Readonly<Record<Reason, Both>>;
  plan(workbook: Workbook, ...options: Options): Promise<Preview>;
}

/** The reason, and then the advice of the shell. */
export function whyNot(reason: Both, language: Language, advice?: string): string {
  return [reason[language], ...(advice === undefined ? [] : [advice])].join(language === "zh" ? "" : " ");
}
