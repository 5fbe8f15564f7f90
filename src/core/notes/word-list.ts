/** Word lists as parts of patterns. */

/** One of these words, parted by blanks; a word may itself be a pattern. */
export function anyOf(words: string): string {
  return `(?:${words.trim().split(/\s+/).join("|")})`;
}
