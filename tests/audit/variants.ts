/** How many variants of a group are read right, asked about, or wrong. */
import { readingVariants } from "../kit/reading-variants";
import { padded } from "./print";
import { verdictOf } from "./verdict";

export async function variantLines(only: string, details: boolean): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const [group, variants] of Object.entries(readingVariants()).filter(([name]) => name.includes(only))) {
    const verdicts = await Promise.all(variants.map(verdictOf));
    const count = (is: string): number => verdicts.filter((verdict) => verdict.is === is).length;
    lines.push(
      `${padded(group, 36)} right ${count("right")}  asked ${count("asked")}  wrong ${count("wrong")}  of ${verdicts.length}`,
    );
    if (!details) continue;
    for (const { name, is, why } of verdicts) if (is === "wrong") lines.push(`    ${name}: ${why}`);
  }
  return lines;
}
