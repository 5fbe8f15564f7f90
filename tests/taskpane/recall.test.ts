/** @jest-environment jsdom */
import { collect, emptied, markOf, without } from "../../src/taskpane/screens/collect/collection";
import {
  NOTHING_COLLECTED,
  type Collection,
  type CollectionKeep,
} from "../../src/taskpane/screens/collect/collection-state";
import { decided } from "../../src/taskpane/screens/collect/decisions";
import { missingFiles, recall } from "../../src/taskpane/screens/collect/recall";
import type { Services } from "../../src/taskpane/services";
import { Store } from "../../src/taskpane/store";
import { hostStorage } from "./host-storage";

const fileOf = (name: string, text = name): File => new File([text], name, { lastModified: 7 });
const names = (store: Store<Collection>): string[] => store.get().arrived.map(({ file }) => file.name);

/** An archive is called 甲+乙.zip and holds 甲 and 乙. */
function reader(keep: CollectionKeep): Pick<Services, "openReturned" | "openKeep"> {
  return {
    openKeep: () => Promise.resolve(keep),
    async openReturned({ name }, onFile, signal) {
      for (const inside of name.replace(".zip", "").split("+")) {
        await Promise.resolve();
        if (signal.aborted) throw new Error("stopped");
        onFile({ name: inside, cautions: [] });
      }
    },
  };
}

async function pane(keep: CollectionKeep, ...files: readonly File[]): Promise<Store<Collection>> {
  const store = new Store(NOTHING_COLLECTED);
  await recall(store, reader(keep));
  if (files.length > 0) await collect(store, reader(keep), files);
  return store;
}

const decide = (store: Store<Collection>, unit: string): void =>
  store.change((now) => ({
    ...now,
    decisions: decided(now.decisions, { kind: "assign", file: names(store)[0] ?? "", unit }),
  }));

test("where the host keeps files, the next pane reads them again and every decision stands", async () => {
  const keep = hostStorage(true);
  decide(await pane(keep, fileOf("甲"), fileOf("乙+丙.zip")), "区发改局");
  const next = await pane(keep);
  expect(names(next)).toEqual(["甲", "乙", "丙"]);
  expect(next.get().decisions.assigned).toEqual({ 甲: "区发改局" });
  expect(missingFiles(next.get())).toEqual([]);
});

test("where it does not, they are asked for by name, and go by the names that decisions know", async () => {
  const keep = hostStorage(false);
  const first = await pane(keep, fileOf("甲", "第一份"), fileOf("甲", "又有一份"));
  expect(names(first)).toEqual(["甲", "甲（2）"]);
  const next = await pane(keep);
  expect(names(next)).toEqual([]);
  expect(missingFiles(next.get())).toEqual(["甲", "甲"]);
  await collect(next, reader(keep), [fileOf("甲", "又有一份")]);
  expect(names(next)).toEqual(["甲（2）"]);
  expect(missingFiles(next.get())).toEqual(["甲"]);
  await collect(next, reader(keep), [fileOf("甲", "第一份")]);
  expect(missingFiles(next.get())).toEqual([]);
});

test("a file of the same name that was changed since is another one: no decision carries over", async () => {
  const keep = hostStorage(false);
  decide(await pane(keep, fileOf("甲")), "区发改局");
  const next = await pane(keep, fileOf("甲", "改过的"));
  expect(names(next)).toEqual(["甲（2）"]);
  expect(missingFiles(next.get())).toEqual(["甲"]);
});

test("what was taken off the list does not come back, alone or out of an archive", async () => {
  const keep = hostStorage(true);
  const first = await pane(keep, fileOf("甲"), fileOf("乙+丙.zip"));
  first.change((now) => without(without(now, "甲"), "乙"));
  expect([...keep.files.keys()]).toEqual([markOf(fileOf("乙+丙.zip"))]);
  expect(names(await pane(keep))).toEqual(["丙"]);
});

test("closed while files are read, the next pane reads the rest", async () => {
  const keep = hostStorage(true);
  const first = new Store(NOTHING_COLLECTED);
  await recall(first, reader(keep));
  const unwatch = first.subscribe(() => names(first).at(-1) === "乙" && first.get().stop?.());
  await collect(first, reader(keep), [fileOf("甲"), fileOf("乙+丙.zip"), fileOf("丁")]);
  unwatch();
  expect(names(first)).toEqual(["甲", "乙"]);
  expect(names(await pane(keep))).toEqual(["甲", "乙", "丙", "丁"]);
});

test("a list that was emptied leaves nothing behind", async () => {
  const keep = hostStorage(true);
  const first = await pane(keep, fileOf("甲"));
  first.change(emptied);
  expect(keep.files.size).toBe(0);
  expect(keep.load()?.returns).toEqual([]);
  expect(names(await pane(keep))).toEqual([]);
});
