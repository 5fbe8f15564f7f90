/** What every screen is given. */
import type { Range } from "../core/grid/range";
import type { Collection } from "./screens/collect/collection-state";
import type { Review } from "./screens/findings/review";
import type { Drafting } from "./screens/draft/drafting";
import type { HandOut } from "./screens/hand-out/making";
import type { Services } from "./services";
import type { Session } from "./session";
import type { Store } from "./store";
import type { SessionActions } from "./use-session";

/** What outlives a screen: nothing that was collected is lost by looking at another tab. */
export interface Kept {
  readonly collection: Store<Collection>;
  readonly handOut: Store<HandOut>;
  readonly drafting: Store<Drafting>;
  readonly review: Store<Review>;
}

export interface ScreenProps {
  readonly session: Session;
  readonly actions: SessionActions;
  readonly services: Services;
  readonly kept: Kept;
  /** Selects cells of the workbook, or says why it cannot. */
  onGo(sheet: string, range: Range): void;
}
