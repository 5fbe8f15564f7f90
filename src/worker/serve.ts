/** The worker's side: does what it is asked and answers. */
import { READY, type Answer, type Request } from "./messages";

type Jobs = Readonly<Record<string, ((...args: never[]) => unknown) | undefined>>;

export interface Port {
  addEventListener(type: "message", listener: (event: MessageEvent<Request>) => void): void;
  postMessage(message: Answer | typeof READY, transfer: Transferable[]): void;
}

export function serve(port: Port, jobs: Jobs): void {
  port.addEventListener("message", ({ data: { id, job, args } }) => {
    const perform = async (): Promise<unknown> => {
      const value = jobs[job]?.(...(args as never[]));
      if (!isStream(value)) return value;
      for await (const part of value) port.postMessage({ id, part }, []);
      return undefined;
    };
    perform()
      .then((value) => port.postMessage({ id, value }, value instanceof Uint8Array ? [value.buffer] : []))
      // Also an answer that cannot be sent: whoever asked would wait for ever.
      .catch((error: unknown) =>
        port.postMessage({ id, reason: error instanceof Error ? error.message : String(error) }, []),
      );
  });
  port.postMessage(READY, []);
}

export function isStream(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}
