/** Jobs are done in a worker, and in the page where there is none. */
import { Helper, Stopped } from "../../src/worker/helper";
import type { READY, Answer, Request } from "../../src/worker/messages";
import { serve } from "../../src/worker/serve";

const jobs = {
  double: (n: number) => n * 2,
  fail: () => Promise.reject(new Error("no paper")),
  unsendable: () => ({ own: () => 1 }),
  endless: () => new Promise<never>(() => undefined),
  bytes: () => new Uint8Array([1, 2]),
  async *count(to: number) {
    for (let n = 1; n <= to; n++) yield await Promise.resolve(n);
  },
};
const inPage = () => Promise.resolve(jobs);

/** A worker that does its jobs in the same thread, once it has been told how it begins. */
class FakeWorker extends EventTarget {
  terminated = false;
  private readonly own = new EventTarget();

  constructor(begins: "well" | "badly" = "well") {
    super();
    setTimeout(() => {
      if (begins === "badly") this.dispatchEvent(new Event("error", { cancelable: true }));
      else serve({ addEventListener: this.own.addEventListener.bind(this.own) as never, postMessage: this.say }, jobs);
    });
  }

  readonly say = (answer: Answer | typeof READY): void => {
    const data = structuredClone(answer);
    if (!this.terminated) this.dispatchEvent(new MessageEvent("message", { data }));
  };

  postMessage(data: Request): void {
    this.own.dispatchEvent(new MessageEvent("message", { data }));
  }

  terminate(): void {
    this.terminated = true;
  }
}

function started(begins?: "well" | "badly") {
  const workers: FakeWorker[] = [];
  const helper = new Helper<typeof jobs>(() => {
    const worker = new FakeWorker(begins);
    workers.push(worker);
    return worker as unknown as Worker;
  }, inPage);
  return { helper, workers };
}

test("one worker does every job and answers each asker", async () => {
  const { helper, workers } = started();
  await expect(Promise.all([helper.ask("double", [2]), helper.ask("double", [21])])).resolves.toEqual([4, 42]);
  await expect(helper.ask("bytes", [])).resolves.toEqual(new Uint8Array([1, 2]));
  expect(workers).toHaveLength(1);
});

test("an answer that cannot be sent is a failure, not silence", async () => {
  await expect(started().helper.ask("unsendable", [])).rejects.toThrow(/clone/);
});

test("a job that fails says why, and the next one is done", async () => {
  const { helper } = started();
  await expect(helper.ask("fail", [])).rejects.toThrow("no paper");
  await expect(helper.ask("double", [3])).resolves.toBe(6);
});

test("where a worker cannot be made, or does not begin, the page does the job", async () => {
  const forbidden = new Helper<typeof jobs>(() => {
    throw new Error("forbidden");
  }, inPage);
  await expect(forbidden.ask("double", [4])).resolves.toBe(8);
  await expect(forbidden.ask("fail", [])).rejects.toThrow("no paper");
  const { helper, workers } = started("badly");
  await expect(helper.ask("double", [5])).resolves.toBe(10);
  await expect(helper.ask("double", [6])).resolves.toBe(12);
  expect(workers).toHaveLength(1);
});

test.each([
  ["a worker", started().helper],
  ["the page", started("badly").helper],
])("results that come one after another are told as they come, by %s", async (_, helper) => {
  const told: number[] = [];
  await helper.each("count", [3], (n) => told.push(n));
  expect(told).toEqual([1, 2, 3]);
  const stop = new AbortController();
  const counting = helper.each("count", [1000], (n) => n > 5 && stop.abort(), stop.signal);
  await expect(counting).rejects.toThrow(Stopped);
});

test("stopping ends the worker at once; the next job starts another", async () => {
  const { helper, workers } = started();
  const stop = new AbortController();
  const asked = helper.ask("endless", [], stop.signal);
  await helper.ask("double", [1]);
  stop.abort();
  await expect(asked).rejects.toThrow(Stopped);
  expect(workers[0]?.terminated).toBe(true);
  await expect(helper.ask("double", [7], stop.signal)).rejects.toThrow(Stopped);
  await expect(helper.ask("double", [7])).resolves.toBe(14);
  expect(workers).toHaveLength(2);
});

test("a worker that breaks down fails its jobs; the next job starts another", async () => {
  const { helper, workers } = started();
  await helper.ask("double", [1]);
  const asked = helper.ask("endless", []);
  await Promise.resolve();
  workers[0]?.dispatchEvent(Object.assign(new Event("error", { cancelable: true }), { message: "out of memory" }));
  await expect(asked).rejects.toThrow("out of memory");
  await expect(helper.ask("double", [8])).resolves.toBe(16);
});
