/**
 * 收件 of one workbook in the web view's own storage: names and decisions, which are small, at once, so that a pane may
 * be closed at any moment; the files beside them where the host gives room for them. Nothing of it leaves the machine.
 */
import type { CollectionKeep, KeptCollection } from "./screens/collect/collection-state";

const PREFIX = "duchatong.collection.";
const DATABASE = "duchatong";
const FILES = "returned-files";
/** What nobody has touched for longer is an earlier quarter's. */
const KEPT_DAYS = 120;

interface Stored extends KeptCollection {
  readonly form: 1;
  readonly at: number;
}

interface StoredFile {
  readonly name: string;
  readonly modified: number;
  readonly bytes: ArrayBuffer;
}

/** A workbook that was never saved has no address, and nothing of it is kept. */
export function keepFor(addressOf: () => string): CollectionKeep {
  dropOld();
  return {
    load: () => read(PREFIX + addressOf()),
    save(kept) {
      const address = addressOf();
      if (!isPlace(address)) return;
      const stored: Stored = { form: 1, at: Date.now(), ...kept };
      attempt(() => {
        if (kept.returns.length === 0) localStorage.removeItem(PREFIX + address);
        else localStorage.setItem(PREFIX + address, JSON.stringify(stored));
      });
    },
    async saveFile(given, file) {
      const address = addressOf();
      if (!isPlace(address)) return;
      // A file that was moved meanwhile can be read no more.
      const bytes = await file.arrayBuffer().catch(() => undefined);
      if (!bytes) return;
      const stored: StoredFile = { name: file.name, modified: file.lastModified, bytes };
      await withFiles("readwrite", (files) => files.put(stored, [address, given]));
    },
    async loadFiles(given) {
      const found = await Promise.all(
        given.map((one) => withFiles("readonly", (files) => files.get([addressOf(), one]))),
      );
      return (found as readonly (StoredFile | undefined)[]).flatMap((one) =>
        one ? [new File([one.bytes], one.name, { lastModified: one.modified })] : [],
      );
    },
    async dropFiles(given) {
      for (const one of given) await withFiles("readwrite", (files) => files.delete([addressOf(), one]));
    },
  };
}

/** A path or an address on the web; an unsaved workbook has a name at most, which the next one may have as well. */
function isPlace(address: string): boolean {
  return /[\\/]/.test(address);
}

function read(key: string): Stored | undefined {
  return attempt(() => {
    const stored = JSON.parse(localStorage.getItem(key) ?? "null") as Stored | null;
    return stored?.form === 1 ? stored : undefined;
  });
}

/** Forgets what is old, with its files. */
function dropOld(): void {
  const limit = Date.now() - KEPT_DAYS * 24 * 60 * 60 * 1000;
  const keys = attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))) ?? [];
  for (const key of keys) {
    if ((read(key)?.at ?? 0) >= limit) continue;
    attempt(() => localStorage.removeItem(key));
    const address = key.slice(PREFIX.length);
    void withFiles("readwrite", (files) => files.delete(IDBKeyRange.bound([address], [address, []])));
  }
}

/** Storage may be switched off for add-ins, or full. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Undefined where there is no such storage, or it refuses. */
async function withFiles(mode: IDBTransactionMode, work: (files: IDBObjectStore) => Asked<unknown>): Promise<unknown> {
  try {
    const database = await opened();
    try {
      return await answerOf(work(database.transaction(FILES, mode).objectStore(FILES)));
    } finally {
      database.close();
    }
  } catch {
    return undefined;
  }
}

/** What is used of a request, whatever it asks for. */
interface Asked<T> {
  readonly result: T;
  readonly error: DOMException | null;
  addEventListener(type: "success" | "error", heard: () => void): void;
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => void request.result.createObjectStore(FILES);
  return answerOf(request);
}

function answerOf<T>(request: Asked<T>): Promise<T> {
  return new Promise((found, lost) => {
    request.addEventListener("success", () => found(request.result));
    request.addEventListener("error", () => lost(new Error(request.error?.message ?? "refused")));
  });
}
