/** What Excel's own failures look like, and how they are told to the caller. */
import type { Conflict } from "../core/edits/plan";

export interface HostFailure {
  readonly code: string;
  readonly detail: string;
}

/** The failure the host reported; anything else is a mistake of ours and is thrown on. */
export function hostFailure(error: unknown): HostFailure {
  if (error instanceof Error && "code" in error && typeof error.code === "string") {
    return { code: error.code, detail: error.message };
  }
  throw error;
}

export function isTooLarge({ code }: HostFailure): boolean {
  return code === "RequestPayloadSizeLimitExceeded" || code === "ResponsePayloadSizeLimitExceeded";
}

export function hostConflict({ code, detail }: HostFailure, sheet?: string): Conflict {
  return { reason: "hostError", code, detail, ...(sheet === undefined ? {} : { sheet }) };
}

/** Contents so far apart that reading all between them would take Excel minutes; the message is the sheet's name. */
export class SheetTooSpread extends Error {
  readonly code = "SheetTooSpread";
}
