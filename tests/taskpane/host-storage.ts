/** Where a pane leaves 收件 for the next one. */
import type { CollectionKeep, KeptCollection } from "../../src/taskpane/screens/collect/collection-state";

export interface HostStorage extends CollectionKeep {
  readonly files: ReadonlyMap<string, File>;
}

/** `room` says whether the host keeps files. */
export function hostStorage(room = true): HostStorage {
  const files = new Map<string, File>();
  let text: string | undefined;
  return {
    files,
    load: () => (text === undefined ? undefined : (JSON.parse(text) as KeptCollection)),
    save: (kept) => void (text = JSON.stringify(kept)),
    saveFile: (given, file) => Promise.resolve(void (room && files.set(given, file))),
    loadFiles: (given) => Promise.resolve(given.flatMap((one) => files.get(one) ?? [])),
    dropFiles: (given) => Promise.resolve(given.forEach((one) => files.delete(one))),
  };
}
