/**
 * Notices when Excel does not answer. While a cell is being edited it makes every request wait until that ends, which a
 * press into the pane does not do.
 */

/** Longer than Excel takes for what is asked of it one at a time, shorter than a person waits without a word. */
const PATIENCE = 2000;

/** Gives back what Excel is waited for; `onWaiting` is told when that begins to last, and when it is over. */
export function patient(onWaiting: (waiting: boolean) => void): <T>(answer: Promise<T>) => Promise<T> {
  const late = new Set<Promise<unknown>>();
  return (answer) => {
    const timer = setTimeout(() => {
      late.add(answer);
      if (late.size === 1) onWaiting(true);
    }, PATIENCE);
    return answer.finally(() => {
      clearTimeout(timer);
      if (late.delete(answer) && late.size === 0) onWaiting(false);
    });
  };
}
