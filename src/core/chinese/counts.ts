/** Whole counts as people type them into cells: 13, 13项, １３. */
import { compact } from "./text";

/** A count in a cell: the number itself, or digits kept as text, or 13项, 13项，占40%; undefined where it is no whole number. */
export function countOf(value: string | number | boolean | null): number | undefined {
  if (typeof value === "number") return Number.isInteger(value) ? value : undefined;
  if (typeof value !== "string") return undefined;
  const match = /^(\d{1,9})(?:\.0+)?[项件个条家]?(?:(?:[(,，、]|占)+(?:比|总数)?\d+(?:\.\d+)?%[)]?)?$/.exec(
    compact(value),
  );
  return match ? Number(match[1]) : undefined;
}
