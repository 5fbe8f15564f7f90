/** Long work away from the page: in a worker where the web view lets one run, else in the page, a job at a time. */
import { READY, type Answer, type Request } from "./messages";
import { isStream } from "./serve";

type Jobs = Readonly<Record<string, (...args: never[]) => unknown>>;
type Name<J extends Jobs> = keyof J & string;
type Part<T> = T extends AsyncIterable<infer P> ? P : never;

interface Waiting {
  part(value: unknown): void;
  resolve(value: unknown): void;
  reject(reason: Error): void;
}

/** The person gave up; nothing is wrong. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}

export class Helper<J extends Jobs> {
  private running: Promise<Worker | undefined> | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;

  /** `start` may throw; `inPage` is loaded only where no worker can be had. */
  constructor(
    private readonly start: () => Worker,
    private readonly inPage: () => Promise<J>,
  ) {}

  async ask<K extends Name<J>>(
    job: K,
    args: Parameters<J[K]>,
    signal?: AbortSignal,
  ): Promise<Awaited<ReturnType<J[K]>>> {
    return (await this.perform(job, args, () => undefined, signal)) as Awaited<ReturnType<J[K]>>;
  }

  /** For a job that gives its results one after another. */
  async each<K extends Name<J>>(
    job: K,
    args: Parameters<J[K]>,
    onPart: (part: Part<ReturnType<J[K]>>) => void,
    signal?: AbortSignal,
  ): Promise<void> {
    await this.perform(job, args, (part) => onPart(part as Part<ReturnType<J[K]>>), signal);
  }

  /** Stopping by the signal ends the worker with whatever it was doing; the next job starts another. */
  private async perform<K extends Name<J>>(
    job: K,
    args: Parameters<J[K]>,
    part: (value: unknown) => void,
    signal?: AbortSignal,
  ): Promise<unknown> {
    const worker = await (this.running ??= this.begin());
    if (signal?.aborted) throw new Stopped();
    return worker ? this.send(worker, { job, args }, part, signal) : this.here(job, args, part, signal);
  }

  private async here<K extends Name<J>>(
    job: K,
    args: Parameters<J[K]>,
    part: (value: unknown) => void,
    signal?: AbortSignal,
  ): Promise<unknown> {
    // Lets the page draw and hear the person between two results.
    const pause = async (): Promise<void> => {
      await new Promise((next) => setTimeout(next));
      if (signal?.aborted) throw new Stopped();
    };
    await pause();
    const value = (await this.inPage())[job]?.(...args);
    if (!isStream(value)) return value;
    for await (const each of value) {
      part(each);
      await pause();
    }
    return undefined;
  }

  private begin(): Promise<Worker | undefined> {
    return new Promise((begun) => {
      let worker: Worker;
      try {
        worker = this.start();
      } catch {
        begun(undefined);
        return;
      }
      let ready = false;
      worker.addEventListener("error", (event) => {
        event.preventDefault();
        // What failed before its first word would fail again: the page goes on alone.
        if (ready) this.end(worker, new Error(event.message));
        else begun(undefined);
      });
      worker.addEventListener("message", ({ data }: MessageEvent<Answer | typeof READY>) => {
        if (data !== READY) return this.answered(data);
        ready = true;
        begun(worker);
      });
    });
  }

  private answered(answer: Answer): void {
    const asker = this.waiting.get(answer.id);
    if ("part" in answer) {
      asker?.part(answer.part);
      return;
    }
    this.waiting.delete(answer.id);
    if ("reason" in answer) asker?.reject(new Error(answer.reason));
    else asker?.resolve(answer.value);
  }

  private send(
    worker: Worker,
    request: Omit<Request, "id">,
    part: (value: unknown) => void,
    signal?: AbortSignal,
  ): Promise<unknown> {
    const id = ++this.asked;
    const stop = (): void => this.end(worker, new Stopped());
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { part, resolve, reject });
      signal?.addEventListener("abort", stop);
      worker.postMessage({ id, ...request } satisfies Request);
    }).finally(() => signal?.removeEventListener("abort", stop));
  }

  private end(worker: Worker, reason: Error): void {
    worker.terminate();
    this.running = undefined;
    for (const { reject } of this.waiting.values()) reject(reason);
    this.waiting.clear();
  }
}
