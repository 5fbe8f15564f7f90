/** The draft a person is working on: kept beside the screen, so that nothing decided is lost by looking at another tab. */
import type { CheckReport } from "../../../actions/check";
import type { Draft, NoDraft } from "../../../actions/draft-breakdown";
import { isDraftedBreakdown } from "../../../core/domain/own-sheets";
import type { Progress, Services } from "../../services";
import type { OtherFile, OtherText } from "../../session";
import type { Store } from "../../store";

export interface Drafting {
  /** Last year's workbook; undefined for the open one. */
  readonly previous?: OtherFile | undefined;
  readonly notice?: OtherText | undefined;
  readonly making?: (Progress & { stop(): void }) | undefined;
  /** What came of the last try, where that is no draft. */
  readonly refused?: NoDraft["impossible"] | "stopped" | undefined;
  readonly draft?: Draft | undefined;
  /** The name of the report it was drafted from. */
  readonly from?: string | undefined;
  /** The rows that suggested units stand in the open workbook, so that they can be gone to. */
  readonly fromOwnRows: boolean;
}

export const NOTHING_DRAFTED: Drafting = { fromOwnRows: true };

/** Items of the open workbook that may tell which unit answers for what. */
export function ownItems(checked: CheckReport | undefined): number {
  return checked?.totals.items ?? 0;
}

/** A draft that there is stays until the new one is ready. */
export async function makeDraft(
  store: Store<Drafting>,
  services: Pick<Services, "workbook" | "draftBreakdown">,
  { name, text }: OtherText,
): Promise<void> {
  const stopper = new AbortController();
  const { signal } = stopper;
  const { previous, notice } = store.get();
  const stop = (): void => stopper.abort();
  const end = (change: Partial<Drafting>): void =>
    store.change((now) => ({ ...now, making: undefined, refused: undefined, ...change }));
  const onProgress = (progress: Progress): void =>
    store.change((now) => (now.making ? { ...now, making: { ...progress, stop } } : now));
  store.change((now) => ({ ...now, refused: undefined, making: { done: 0, of: 0, stop } }));
  try {
    const book = await services.workbook.read();
    // What was drafted before is no row of last year.
    const given = {
      report: text,
      previous: previous?.book ?? { sheets: book.sheets.filter((sheet) => !isDraftedBreakdown(sheet)) },
      ...(notice ? { leaders: notice.text } : {}),
    };
    const made = await services.draftBreakdown(book, given, { signal, onProgress });
    if ("impossible" in made) end({ refused: made.impossible });
    else end({ draft: made.draft, from: name, fromOwnRows: previous === undefined });
  } catch (error) {
    end(signal.aborted ? { refused: "stopped" } : {});
    if (!signal.aborted) throw error;
  }
}
