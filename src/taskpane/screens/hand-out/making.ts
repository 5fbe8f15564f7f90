/** Making one file per unit and handing them over as one: kept beside the screen, so that it goes on while another tab is looked at. */
import type { UnitForm } from "../../../core/forms/form";
import type { FormFormat } from "../../../core/forms/form-names";
import type { Services } from "../../services";
import type { Store } from "../../store";
import type { HandOutChoice } from "./choices";

export interface HandOut {
  readonly choice: HandOutChoice;
  /** Whether a download writes the roster too. */
  readonly roster: boolean;
  readonly making?: { readonly done: number; readonly total: number; stop(): void } | undefined;
  /** What came of the last download. */
  readonly made?: { readonly name: string; readonly count: number } | "stopped" | undefined;
}

export const NOTHING_HANDED_OUT: HandOut = { choice: {}, roster: true };

/** True once the files are on their way to the person. */
export async function makeFiles(
  store: Store<HandOut>,
  services: Pick<Services, "packForms" | "saveFile">,
  forms: readonly UnitForm[],
  format: FormFormat,
  name: string,
): Promise<boolean> {
  const stopper = new AbortController();
  const total = forms.length;
  store.change((now) => ({
    ...now,
    made: undefined,
    making: { done: 0, total, stop: () => stopper.abort() },
  }));
  const end = (made: HandOut["made"]): void => store.change((now) => ({ ...now, making: undefined, made }));
  try {
    const bytes = await services.packForms(
      forms,
      format,
      (done) => store.change((now) => (now.making ? { ...now, making: { ...now.making, done } } : now)),
      stopper.signal,
    );
    services.saveFile(bytes, name);
    end({ name, count: total });
    return true;
  } catch (error) {
    end(stopper.signal.aborted ? "stopped" : undefined);
    if (!stopper.signal.aborted) throw error;
    return false;
  }
}
