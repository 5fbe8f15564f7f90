/** What the page and its worker say to each other. */

export interface Request {
  readonly id: number;
  readonly job: string;
  readonly args: readonly unknown[];
}

/** The worker's first word; a web view that forbids workers never lets it come. */
export const READY = "ready";

export type Answer =
  /** One of several results of a job that is still going on. */
  | { readonly id: number; readonly part: unknown }
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly reason: string };
