/** Numbers that Word counts by itself: they stand nowhere in the text. Plain 1, 2, 3 at the first level is counted here. */
import { attribute, child, children, rootElement, type Element } from "../../package/xml";

interface List {
  /** Lists made of the same pattern go on counting with one another. */
  readonly pattern: string;
  readonly start: number;
  /** Where this list begins anew. */
  readonly restart: number | undefined;
}

/** Answers the function that is told of every numbered paragraph in order and gives its number. */
export function numberCounter(xml: string | undefined): (list: string, level: string) => number | undefined {
  const lists = xml === undefined ? new Map<string, List>() : readLists(xml);
  const counted = new Map<string, number>();
  const begun = new Set<string>();
  return (id, level) => {
    const list = level === "0" ? lists.get(id) : undefined;
    if (!list) return undefined;
    const fresh = list.restart !== undefined && !begun.has(id) ? list.restart : undefined;
    begun.add(id);
    const last = counted.get(list.pattern);
    const number = fresh ?? (last === undefined ? list.start : last + 1);
    counted.set(list.pattern, number);
    return number;
  };
}

function readLists(xml: string): Map<string, List> {
  const root = children(xml, rootElement(xml));
  const value = (parent: Element | undefined, name: string) => {
    const element = parent && child(xml, parent, name);
    return element && attribute(xml, element, "val");
  };
  const firstLevel = (parent: Element, name: string) =>
    children(xml, parent).find((element) => element.name === name && attribute(xml, element, "ilvl") === "0");
  const starts = new Map<string, number>();
  for (const pattern of root.filter(({ name }) => name === "abstractNum")) {
    const level = firstLevel(pattern, "lvl");
    if (value(level, "numFmt") !== "decimal" || !/^%1\s*[.．、)）]?$/.test(value(level, "lvlText") ?? "")) continue;
    starts.set(attribute(xml, pattern, "abstractNumId") ?? "", Number(value(level, "start") ?? 1));
  }
  const lists = new Map<string, List>();
  for (const list of root.filter(({ name }) => name === "num")) {
    const pattern = value(list, "abstractNumId") ?? "";
    const start = starts.get(pattern);
    const change = firstLevel(list, "lvlOverride");
    // A list with a pattern of its own is left uncounted rather than counted wrong.
    if (start === undefined || (change && child(xml, change, "lvl"))) continue;
    const restart = value(change, "startOverride");
    const id = attribute(xml, list, "numId") ?? "";
    lists.set(id, { pattern, start, restart: restart === undefined ? undefined : Number(restart) });
  }
  return lists;
}
