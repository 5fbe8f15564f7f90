/** What came back so far: kept beside the screen, so that reading goes on while another tab is looked at. */
import { freeName } from "../../../core/returns/merging/free-name";
import type { ReturnedFile } from "../../../core/returns/reading/returned-file";
import type { Services } from "../../services";
import type { Store } from "../../store";

/** A returned file: one that was given, or one of several out of an archive. */
export interface Arrived {
  readonly file: ReturnedFile;
  /** Tells the given file from others of the same name. */
  readonly given: string;
  /** When the given file was last changed, in milliseconds. */
  readonly modified: number;
}

export interface Collection {
  readonly arrived: readonly Arrived[];
  /** What had arrived when reading last came to an end: judged together. */
  readonly batch: readonly Arrived[];
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
  /** By unit, the id of the return that counts. */
  readonly take: Readonly<Record<string, string>>;
  /** Ids of returns taken as they are, although they should go back. */
  readonly accept: readonly string[];
  /** Units whose cells in the annex are overwritten although a person wrote there. */
  readonly overwrite: readonly string[];
}

export const NOTHING_COLLECTED: Collection = {
  arrived: [],
  batch: [],
  waiting: [],
  begun: 0,
  total: 0,
  again: 0,
  decisions: { assigned: {}, take: {}, accept: [], overwrite: [] },
};

/** Takes files up, leaving out those that are here already, and reads them. */
export async function collect(
  store: Store<Collection>,
  services: Pick<Services, "openReturned">,
  files: readonly File[],
): Promise<void> {
  const { arrived, waiting } = store.get();
  const here = new Set([...arrived.map(({ given }) => given), ...waiting.map(markOf)]);
  const fresh = files.filter((file) => !here.has(markOf(file)) && here.add(markOf(file)));
  store.change((now) => ({
    ...now,
    waiting: [...now.waiting, ...fresh],
    total: (now.waiting.length > 0 ? now.total : 0) + fresh.length,
    again: files.length - fresh.length,
  }));
  await readOn(store, services);
}

/** Reads what is waiting, one file after another; a file that breaks the reader is named and the next one read. */
export async function readOn(store: Store<Collection>, services: Pick<Services, "openReturned">): Promise<void> {
  if (store.get().stop) return;
  const stopper = new AbortController();
  store.change((now) => ({ ...now, stop: () => stopper.abort() }));
  for (let file = store.get().waiting[0]; file && !stopper.signal.aborted; file = store.get().waiting[0]) {
    await readOne(store, services, file, stopper.signal);
  }
  store.change((now) => ({ ...now, stop: undefined, batch: now.arrived }));
}

async function readOne(
  store: Store<Collection>,
  services: Pick<Services, "openReturned">,
  file: File,
  signal: AbortSignal,
): Promise<void> {
  let skip = store.get().begun;
  const add = (returned: ReturnedFile): void => {
    if (signal.aborted || skip-- > 0) return;
    store.change(({ arrived, begun, ...rest }) => {
      const name = freeName(returned.name, new Set(arrived.map((one) => one.file.name)));
      const one: Arrived = { file: { ...returned, name }, given: markOf(file), modified: file.lastModified };
      return { ...rest, arrived: [...arrived, one], begun: begun + 1 };
    });
  };
  try {
    await services.openReturned(file, add, signal);
  } catch (error) {
    skip = 0;
    add({ name: file.name, problem: broken(error), cautions: [] });
  }
  if (!signal.aborted) store.change((now) => ({ ...now, waiting: now.waiting.slice(1), begun: 0 }));
}

/** Forgets a return. */
export function without({ arrived, batch, ...rest }: Collection, name: string): Collection {
  const others = ({ file }: Arrived): boolean => file.name !== name;
  return { ...rest, arrived: arrived.filter(others), batch: batch.filter(others) };
}

function markOf({ name, size, lastModified }: File): string {
  return JSON.stringify([name, size, lastModified]);
}

function broken(error: unknown): NonNullable<ReturnedFile["problem"]> {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    code: "broken",
    zh: `读这个文件时出了意外（${detail}）。请在 Excel 或 Word 中打开它，另存一份再试。`,
    en: `Reading this file failed unexpectedly (${detail}). Open it in Excel or Word, save a copy and try again.`,
  };
}
