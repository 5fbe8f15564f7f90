/** The kinds of ratings (进度评估), and counts by kind. Words are data; kinds are code. */

export const RATING_KINDS = ["completed", "onTrack", "lagging", "notStarted", "adjusted"] as const;

export type RatingKind = (typeof RATING_KINDS)[number];

/** What a row counts as; unrated where the cell is empty or its word is not known. */
export type CountKind = RatingKind | "unrated";

export const COUNT_KINDS: readonly CountKind[] = [...RATING_KINDS, "unrated"];

/** Those of the built-in form, which summaries show even where none is so rated. */
export const USUAL_KINDS: readonly RatingKind[] = ["completed", "onTrack", "lagging"];

export type Counts = Readonly<Record<CountKind, number>>;

export const NO_COUNTS: Counts = { completed: 0, onTrack: 0, lagging: 0, notStarted: 0, adjusted: 0, unrated: 0 };
