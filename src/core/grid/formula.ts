/** When two formulas are the same although Excel spelled one its own way. */

/** Excel drops needless quotes around sheet names and spaces between parts, and raises letters; text in quotes stays. */
export function sameFormula(a: string, b: string): boolean {
  return a === b || plainFormula(a) === plainFormula(b);
}

function plainFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : plainPart(part)))
    .join("");
}

function plainPart(part: string): string {
  return part
    .split(/('(?:[^']|'')+'!)/)
    .map((piece, index) => (index % 2 === 1 ? `${piece.slice(1, -2)}!` : piece.replace(/\s+/g, "")))
    .join("")
    .toUpperCase();
}
