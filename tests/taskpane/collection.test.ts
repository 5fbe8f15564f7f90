/** @jest-environment jsdom */
import { collect, readOn, without } from "../../src/taskpane/screens/collect/collection";
import { NOTHING_COLLECTED, type Collection } from "../../src/taskpane/screens/collect/collection-state";
import type { Services } from "../../src/taskpane/services";
import { Store } from "../../src/taskpane/store";

const fileOf = (name: string, text = name): File => new File([text], name, { lastModified: 7 });
const names = (store: Store<Collection>): string[] => store.get().arrived.map(({ file }) => file.name);

/** An archive is called 甲+乙.zip and holds 甲 and 乙; a file called 坏 breaks the reader. */
const services: Pick<Services, "openReturned"> = {
  async openReturned({ name }, onFile, signal) {
    if (name === "坏") throw new Error("bad");
    for (const inside of name.replace(".zip", "").split("+")) {
      await Promise.resolve();
      if (signal.aborted) throw new Error("stopped");
      onFile({ name: inside, cautions: [] });
    }
  },
};

test("every file is read in turn, and every return of an archive", async () => {
  const store = new Store(NOTHING_COLLECTED);
  await collect(store, services, [fileOf("甲"), fileOf("乙+丙.zip"), fileOf("丁")]);
  expect(names(store)).toEqual(["甲", "乙", "丙", "丁"]);
  expect(store.get()).toMatchObject({ waiting: [], stop: undefined, total: 3, again: 0 });
});

test("a file that breaks the reader is named with its reason; the others are read", async () => {
  const store = new Store(NOTHING_COLLECTED);
  await collect(store, services, [fileOf("坏"), fileOf("甲")]);
  expect(names(store)).toEqual(["坏", "甲"]);
  expect(store.get().arrived[0]?.file.problem?.zh).toContain("bad");
});

test("a file given again is left out; one of the same name with other contents is not", async () => {
  const store = new Store(NOTHING_COLLECTED);
  await collect(store, services, [fileOf("甲"), fileOf("甲")]);
  await collect(store, services, [fileOf("甲"), fileOf("甲", "另一份")]);
  expect(names(store)).toEqual(["甲", "甲（2）"]);
  expect(store.get().again).toBe(1);
});

test("stopping keeps what was read, within an archive too, and reading goes on from there", async () => {
  const store = new Store(NOTHING_COLLECTED);
  const unwatch = store.subscribe(() => names(store).at(-1) === "丙" && store.get().stop?.());
  await collect(store, services, [fileOf("甲"), fileOf("乙+丙+丁.zip"), fileOf("戊")]);
  expect(names(store)).toEqual(["甲", "乙", "丙"]);
  expect(store.get().waiting.map(({ name }) => name)).toEqual(["乙+丙+丁.zip", "戊"]);
  unwatch();
  await readOn(store, services);
  expect(names(store)).toEqual(["甲", "乙", "丙", "丁", "戊"]);
  expect(store.get()).toMatchObject({ total: 3, waiting: [] });
});

test("files given while others are read wait for their turn", async () => {
  const store = new Store(NOTHING_COLLECTED);
  await Promise.all([collect(store, services, [fileOf("甲")]), collect(store, services, [fileOf("乙")])]);
  expect(names(store)).toEqual(["甲", "乙"]);
  expect(store.get().total).toBe(2);
});

test("a return is forgotten by its name, and may be given again", async () => {
  const store = new Store(NOTHING_COLLECTED);
  await collect(store, services, [fileOf("甲"), fileOf("丙")]);
  store.change((now) => without(now, "甲"));
  expect(names(store)).toEqual(["丙"]);
  await collect(store, services, [fileOf("甲")]);
  expect(names(store)).toEqual(["丙", "甲"]);
});
