/** What is known of the returns that came, and what a person said of them. */
import type { ReturnedFile } from "../../../core/returns/reading/returned-file";

/** A returned file: one that was given, or one of several out of an archive. */
export interface Arrived {
  readonly file: ReturnedFile;
  /** Tells the given file from others of the same name. */
  readonly given: string;
  /** Which of the given file's returns it is; 0 for a file that is one return. */
  readonly place: number;
  /** When the given file was last changed, in milliseconds. */
  readonly modified: number;
}

/** A return that was here when the pane was closed, and is known by its name. */
export interface Awaited {
  readonly given: string;
  /** As in Arrived; all for a given file that nobody had read to the end. */
  readonly place: number | "all";
  readonly name: string;
}

export interface Collection {
  /** Whether what was kept of an earlier pane has been asked for, and is here. */
  readonly recall: "none" | "asked" | "done";
  readonly arrived: readonly Arrived[];
  /** What had arrived when reading last came to an end: judged together. */
  readonly batch: readonly Arrived[];
  /** Kept from an earlier pane and not read again yet: their names are taken, and decisions stand under them. */
  readonly awaited: readonly Awaited[];
  /** Given and not read to the end; the first is being read as long as there is a way to stop. */
  readonly waiting: readonly File[];
  /** How many results the first one waiting had given when reading was stopped: an archive holds many. */
  readonly begun: number;
  readonly stop?: (() => void) | undefined;
  /** Files given since nothing was waiting. */
  readonly total: number;
  /** How many of the files given last were here already. */
  readonly again: number;
  readonly decisions: Decisions;
}

/** What a person said of the returns. */
export interface Decisions {
  /** By the file's name, the unit whose return it is. */
  readonly assigned: Readonly<Record<string, string>>;
  /** By the file's name, the day on which it came. */
  readonly received: Readonly<Record<string, string>>;
  /** By unit, the id of the return that counts. */
  readonly take: Readonly<Record<string, string>>;
  /** Ids of returns taken as they are, although they should go back. */
  readonly accept: readonly string[];
  /** Units whose cells in the annex are overwritten although a person wrote there. */
  readonly overwrite: readonly string[];
}

/** What the next pane is told. */
export interface KeptCollection {
  readonly returns: readonly Awaited[];
  readonly decisions: Decisions;
}

/** Where the collection of the open workbook is kept: in the web view's own storage, nowhere else. */
export interface CollectionKeep {
  /** Undefined where nothing was kept. */
  load(): KeptCollection | undefined;
  save(kept: KeptCollection): void;
  /** A host may refuse to keep a file: then a person is asked for it again. */
  saveFile(given: string, file: File): Promise<void>;
  /** Those of the given files that are kept. */
  loadFiles(given: readonly string[]): Promise<readonly File[]>;
  dropFiles(given: readonly string[]): Promise<void>;
}

export const UNDECIDED: Decisions = { assigned: {}, received: {}, take: {}, accept: [], overwrite: [] };

export const NOTHING_COLLECTED: Collection = {
  recall: "none",
  arrived: [],
  batch: [],
  awaited: [],
  waiting: [],
  begun: 0,
  total: 0,
  again: 0,
  decisions: UNDECIDED,
};
