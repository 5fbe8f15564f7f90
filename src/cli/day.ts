/** The day that times of completion are held against, as the command names it. */
import { fromIso, type Day } from "../core/chinese/day";
import type { Values } from "./options";
import { misuse } from "./sentence";

/** As the actions take it: nothing where the command names none, so that the period's last day counts. */
export function dayAsked({ date }: Values): { readonly date?: Day } {
  if (date === undefined) return {};
  const day = fromIso(date);
  if (!day) throw misuse("unknownDate", { date });
  return { date: day };
}
