/** The number that a statement should have had, as the text would write it. */
import { total } from "./sentences";
import type { Statement } from "./statement";

/** With as many decimals as the text shows, one at least where it shows none and the difference is small. */
export function expectedOf({ kind, stated, computed, at }: Statement): string {
  if (kind === "moved") return total(computed, at.unit);
  const shown = String(stated);
  const decimals = shown.includes(".") ? shown.length - shown.indexOf(".") - 1 : 0;
  return computed.toFixed(Math.max(1, decimals)).replace(/\.0$/, "");
}
