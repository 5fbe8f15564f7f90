/** The day it is for the person. */
import type { Day } from "../../core/chinese/day";

export function today(): Day {
  return dayOf(new Date());
}

export function dayOf(moment: Date): Day {
  return { year: moment.getFullYear(), month: moment.getMonth() + 1, day: moment.getDate() };
}
