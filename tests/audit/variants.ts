/** How many variants of a group are read right, asked about, or wrong. */
import { readingVariants } from "../kit/reading-variants";
import { padded, sentence } from "./print";
import { checkedHere } from "./result";
import { score } from "./score";

export async function variantLines(only: string, details: boolean): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const [group, variants] of Object.entries(readingVariants()).filter(([name]) => name.includes(only))) {
    const scores = await Promise.all(
      variants.map(async ({ name, book, expect }) => ({ name, ...score(expect, await checkedHere(book)) })),
    );
    const wrong = scores.filter(({ right }) => !right);
    const asked = scores.filter(
      ({ right, differing, asked: doubts }) => right && (differing.length > 0 || doubts.length > 0),
    );
    const right = scores.length - wrong.length - asked.length;
    lines.push(
      `${padded(group, 24)} right ${right}  asked ${asked.length}  wrong ${wrong.length}  of ${scores.length}`,
    );
    if (!details) continue;
    for (const { name, differing, missed, falseErrors } of wrong) {
      const first = falseErrors[0] ? `; ${sentence(falseErrors[0])}` : "";
      const lost = missed.map((fault) => `; missed ${fault.join(" ")}`).join("");
      lines.push(`    ${name}: ${differing.join(", ")}; false ${falseErrors.length}${lost}${first}`);
    }
  }
  return lines;
}
