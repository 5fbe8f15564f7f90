/** The tables of the map, src/README.md, for laws about them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./sources";

export const MAP = readFileSync(join(ROOT, "src/README.md"), "utf8");

/** The cells of every row of the first table under a heading, its header left out. */
export function tableAfter(words: string): string[][] {
  const [, after = ""] = MAP.split(words);
  const lines = after.slice(after.indexOf("|")).split("\n");
  const end = lines.findIndex((line) => !line.startsWith("|"));
  return lines.slice(2, end).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** What stands between backticks. */
export const codeIn = (cell = ""): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
