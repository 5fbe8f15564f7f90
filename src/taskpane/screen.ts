/** What every screen is given. */
import type { Range } from "../core/grid/range";
import type { Services } from "./services";
import type { Session } from "./session";
import type { SessionActions } from "./use-session";

export interface ScreenProps {
  readonly session: Session;
  readonly actions: SessionActions;
  readonly services: Services;
  /** Selects cells of the workbook, or says why it cannot. */
  onGo(sheet: string, range: Range): void;
}
