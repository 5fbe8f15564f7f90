/** How COUNTIF compares, and how it must be asked. */

/** Without regard to case. */
export function sameInExcel(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The word as the text of a criterion: wildcards and comparison signs taken literally. */
export function criterion(word: string): string {
  const literal = word.replace(/[~*?]/g, "~$&").replaceAll('"', '""');
  return /^[=<>]/.test(literal) ? `=${literal}` : literal;
}
