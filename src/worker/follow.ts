/** A long job of which now and then is told how far it is, followed to its result. */
import type { Helper } from "./helper";
import type { Jobs, Told } from "./jobs";

interface Watched {
  readonly signal: AbortSignal;
  onProgress(progress: { readonly done: number; readonly of: number }): void;
}

type LongJob = "checkWithReport" | "trace" | "draftBreakdown";
type ResultOf<J extends LongJob> =
  ReturnType<Jobs[J]> extends AsyncIterable<infer Part>
    ? Part extends { readonly result: infer R }
      ? R
      : never
    : never;

/** Fails when the signal stops it. */
export async function follow<J extends LongJob>(
  helper: Helper<Jobs>,
  job: J,
  args: Parameters<Jobs[J]>,
  { signal, onProgress }: Watched,
): Promise<ResultOf<J>> {
  const results: ResultOf<J>[] = [];
  const hear = (part: Told<ResultOf<J>>): void => {
    if ("progress" in part) onProgress(part.progress);
    else results.push(part.result);
  };
  await helper.each(job, args, hear as (part: unknown) => void, signal);
  const [result] = results;
  if (result === undefined) throw new Error(`${job} gave no result`);
  return result;
}
