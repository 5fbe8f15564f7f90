/** Where in the book a sentence of the report would stand: at the row that carries its neighbour. */
import { addressOf } from "../domain/items";
import type { Address } from "../grid/range";
import type { Sentence } from "./report/sentence";
import type { TraceMatrix } from "./trace";

/** The row of the nearest sentence before it in its chapter, or else the nearest of all; undefined where nothing is carried. */
export function placeInBook({ links }: TraceMatrix, { start, chapter }: Sentence): Address | undefined {
  const distance = (link: TraceMatrix["links"][number]): number => {
    const away = link.sentence.start - start;
    return (link.sentence.chapter === chapter ? 0 : FAR) + (away > 0 ? FAR + away : -away);
  };
  const [first] = links;
  if (!first) return undefined;
  const nearest = links.reduce((best, link) => (distance(link) < distance(best) ? link : best), first);
  return addressOf(nearest.row.item, "standard");
}

/** More than any report has letters. */
const FAR = 1e9;
