/** The project's source files, for laws about them. */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";

export const ROOT = join(__dirname, "../..");

export interface Source {
  /** From the repository's root, with / between folders. */
  readonly path: string;
  readonly text: string;
}

export function sourcesUnder(folder: string): Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => posix.join(folder, file.split(sep).join("/")))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));
}

/** What a file imports: a path from the root for the project's own files, a package's name for others. */
export function importsOf({ path, text }: Source): string[] {
  const specifiers = text.matchAll(
    /(?:^|\n)(?:import|export)\s[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)|import\s+"([^"]+)"/g,
  );
  return [...specifiers].map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? "";
    return specifier.startsWith(".") ? posix.join(posix.dirname(path), specifier) : specifier;
  });
}
