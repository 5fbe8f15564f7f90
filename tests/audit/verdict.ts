/** What became of a book that must be read right, or asked about. */
import type { Variant } from "../kit/reading-variants";
import { sentence } from "./print";
import { checkedHere } from "./result";
import { score } from "./score";

export interface Verdict {
  readonly name: string;
  readonly is: "right" | "asked" | "wrong";
  /** What is wrong. */
  readonly why: string;
}

export async function verdictOf({ name, book, expect }: Variant): Promise<Verdict> {
  const { right, differing, missed, asked, falseErrors, falseWarnings } = score(expect, await checkedHere(book));
  const said = [...falseErrors, ...falseWarnings];
  if (right && said.length === 0)
    return { name, is: differing.length > 0 || missed.length > 0 || asked.length > 0 ? "asked" : "right", why: "" };
  const why = [...differing, ...missed.map((fault) => `missed ${fault.join(" ")}`), ...said.slice(0, 3).map(sentence)];
  return { name, is: "wrong", why: why.join("; ") };
}
