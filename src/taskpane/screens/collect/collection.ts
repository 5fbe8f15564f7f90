/** What came back so far: kept beside the screen, so that reading goes on while another tab is looked at. */
import { freeName } from "../../../core/returns/merging/free-name";
import type { ReturnedFile } from "../../../core/returns/reading/returned-file";
import type { Services } from "../../services";
import type { Store } from "../../store";
import { UNDECIDED, type Arrived, type Awaited, type Collection } from "./collection-state";

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
  const given = markOf(file);
  const known = store.get().awaited.filter((one) => one.given === given);
  let skip = store.get().begun;
  let place = 0;
  const add = (returned: ReturnedFile): void => {
    const own = place++;
    if (signal.aborted || skip-- > 0) return;
    store.change(({ begun, ...now }) => ({ ...withReturn(now, known, returned, file, own), begun: begun + 1 }));
  };
  try {
    await services.openReturned(file, add, signal);
  } catch (error) {
    skip = 0;
    add({ name: file.name, problem: broken(error), cautions: [] });
  }
  if (signal.aborted) return;
  store.change(({ waiting, awaited, ...now }) => ({
    ...now,
    begun: 0,
    waiting: waiting.slice(1),
    awaited: awaited.filter((one) => one.given !== given),
  }));
}

/** A return seen by an earlier pane gets the name that decisions know it by; what a person had removed stays away. */
function withReturn(
  { arrived, ...now }: Omit<Collection, "begun">,
  known: readonly Awaited[],
  returned: ReturnedFile,
  given: File,
  place: number,
): Omit<Collection, "begun"> {
  const mark = markOf(given);
  const before = known.find((one) => one.place === place);
  if (known.length > 0 && !before && !known.some((one) => one.place === "all")) return { ...now, arrived };
  const reserved = now.awaited.filter((one) => one.given !== mark || one.place !== "all");
  const taken = new Set([...arrived.map(({ file }) => file.name), ...reserved.map(({ name }) => name)]);
  const name = before?.name ?? freeName(returned.name, taken);
  const one: Arrived = { file: { ...returned, name }, given: mark, place, modified: given.lastModified };
  return { ...now, arrived: [...arrived, one] };
}

/** Forgets a return. */
export function without({ arrived, batch, ...rest }: Collection, name: string): Collection {
  const others = ({ file }: Arrived): boolean => file.name !== name;
  return { ...rest, arrived: arrived.filter(others), batch: batch.filter(others) };
}

/** Forgets all of them, and what was said of them. */
export function emptied(now: Collection): Collection {
  return {
    ...now,
    arrived: [],
    batch: [],
    awaited: [],
    waiting: [],
    begun: 0,
    total: 0,
    again: 0,
    decisions: UNDECIDED,
  };
}

/** The name, the size and the time of the last change. */
export function markOf({ name, size, lastModified }: File): string {
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
