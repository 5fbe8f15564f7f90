/** Rating words that nobody here knows but the office uses: several rows have them, and no list says that they are wrong. */
import { compact } from "../chinese/text";
import { differInOneLetter } from "../domain/ratings";
import type { Ledger } from "../ledger/ledger";
import type { Finding } from "./rule";

/** A mistake is seldom made twice in the same way. */
const OFTEN = 2;
/** Many offices put under this word what is neither done nor behind. */
const REST = /^(其他|其它)(类|情况)?$/;
/** Shorter words differ by one letter and mean another thing: 能完成, 难完成. */
const SHORTEST_MISSPELT = 4;

/** Those of the unknown words of a sheet that are the office's own; none where a list, or the settings, say what is allowed. */
export function officeWords({ recognition, settings }: Ledger, findings: readonly Finding[]): readonly string[] {
  const [first] = findings;
  if (first?.rule !== "rating-unknown" || first.message !== "unknown" || settings.ratingWords.length > 0) return [];
  const tables = recognition.annexes.filter(({ sheet }) => sheet === first.at.sheet);
  if (tables.some(({ vocabulary }) => vocabulary.allowed.length > 0)) return [];
  const items = tables.flatMap((table) => table.items);
  const known = new Set(
    items.filter(({ rating }) => rating !== "unrated").map(({ ratingText }) => compact(ratingText)),
  );
  const counts = new Map<string, number>();
  for (const { rating, ratingText } of items) {
    const word = compact(ratingText);
    if (word !== "" && rating === "unrated") counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([word, count]) => REST.test(word) || (count >= OFTEN && !isMisspelt(word, known)))
    .map(([word]) => word)
    .sort();
}

/** 进展顺力 beside 进展顺利. */
function isMisspelt(word: string, known: ReadonlySet<string>): boolean {
  return word.length >= SHORTEST_MISSPELT && [...known].some((other) => differInOneLetter(other, word));
}
