/** 收件 over closing the pane: what is kept of it, and how it comes back. */
import type { Services } from "../../services";
import type { Store } from "../../store";
import { collect, markOf } from "./collection";
import { UNDECIDED, type Awaited, type Collection, type CollectionKeep, type KeptCollection } from "./collection-state";

type Reader = Pick<Services, "openReturned" | "openKeep">;

/** Once in the life of a pane: gives back what an earlier one had, and keeps from now on whatever changes. */
export async function recall(store: Store<Collection>, services: Reader): Promise<void> {
  if (store.get().recall !== "none") return;
  store.change((now) => ({ ...now, recall: "asked" }));
  const keep = await services.openKeep();
  const kept = keep.load();
  store.change((now) => ({
    ...now,
    recall: "done",
    ...(kept ? { awaited: kept.returns, decisions: { ...UNDECIDED, ...kept.decisions } } : {}),
  }));
  keepFrom(store, keep);
  const files = await keep.loadFiles([...new Set(kept?.returns.map(({ given }) => given))]);
  if (files.length > 0) await collect(store, services, files);
}

function keepFrom(store: Store<Collection>, keep: CollectionKeep): void {
  let before = store.get();
  store.subscribe(() => {
    const now = store.get();
    const last = before;
    before = now;
    const same = (["arrived", "awaited", "waiting", "decisions"] as const).every((part) => now[part] === last[part]);
    if (same) return;
    keep.save(keptOf(now));
    const had = givenIn(last);
    const has = givenIn(now);
    for (const file of now.waiting) if (!had.has(markOf(file))) void keep.saveFile(markOf(file), file);
    const gone = [...had].filter((given) => !has.has(given));
    if (gone.length > 0) void keep.dropFiles(gone);
  });
}

export function keptOf({ arrived, awaited, waiting, decisions }: Collection): KeptCollection {
  const here = arrived.map(({ file, given, place }): Awaited => ({ name: file.name, given, place }));
  const unread = waiting.map((file): Awaited => ({ name: file.name, given: markOf(file), place: "all" }));
  const known = new Set([...here, ...unread].map(placeOf));
  return { returns: [...here, ...unread, ...awaited.filter((one) => !known.has(placeOf(one)))], decisions };
}

function placeOf({ given, place }: Awaited): string {
  return `${place} ${given}`;
}

function givenIn({ arrived, awaited, waiting }: Collection): ReadonlySet<string> {
  return new Set([...arrived, ...awaited].map(({ given }) => given).concat(waiting.map(markOf)));
}

/** The names of the files that a person has to give again. */
export function missingFiles({ awaited, waiting }: Collection): readonly string[] {
  const coming = new Set(waiting.map(markOf));
  const missing = new Set(awaited.map(({ given }) => given).filter((given) => !coming.has(given)));
  return [...missing].map((given) => String((JSON.parse(given) as readonly unknown[])[0]));
}
