/** How far the findings of one workbook were checked, in the web view's own storage; nothing of it leaves the machine. */
import type { Review, ReviewKeep } from "./screens/findings/review";

const PREFIX = "duchatong.review.";
/** Findings of earlier days fall out at the front. */
const MOST = 2000;

/** A workbook that was never saved has no address, and nothing of it is kept. */
export function keepReviewOf(addressOf: () => string): ReviewKeep {
  return {
    load: () => attempt(() => sound(JSON.parse(localStorage.getItem(PREFIX + addressOf()) ?? "null"))),
    save({ checked, ...rest }) {
      const address = addressOf();
      if (!/[\\/]/.test(address)) return;
      attempt(() => localStorage.setItem(PREFIX + address, JSON.stringify({ ...rest, checked: checked.slice(-MOST) })));
    },
  };
}

function sound(stored: unknown): Review | undefined {
  const review = stored as Review | null;
  return Array.isArray(review?.checked) ? (review ?? undefined) : undefined;
}

/** Storage may be switched off for add-ins, or full. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
