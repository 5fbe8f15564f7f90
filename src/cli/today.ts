/** The day on which the command is given; the core has no clock. */
import type { Day } from "../core/chinese/day";

export function today(): Day {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
