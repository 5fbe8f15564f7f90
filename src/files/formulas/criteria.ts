/** What COUNTIF and its like count: 5, ">=5", "进展*", "<>". */
import type { CellValue } from "../../core/grid/snapshot";

export type Criterion = (value: CellValue) => boolean;

export function criterionOf(criterion: CellValue): Criterion {
  if (typeof criterion === "boolean") return (value) => value === criterion;
  // An empty cell given as a criterion stands for 0.
  const text = criterion === null ? "0" : String(criterion);
  const [, operator = "", operand = ""] = /^(<=|>=|<>|=|<|>)?([^]*)$/.exec(text) ?? [];
  const number = numberOf(operand);
  switch (operator) {
    case "":
    case "=":
      if (operand === "")
        return operator === "" ? (value) => value === null || value === "" : (value) => value === null;
      return equalTo(operand, number);
    case "<>": {
      if (operand === "") return (value) => value !== null;
      const equal = equalTo(operand, number);
      return (value) => !equal(value);
    }
    default:
      return ordered(operator, operand, number);
  }
}

/** Text that reads as a number counts as that number. */
function equalTo(operand: string, number: number | undefined): Criterion {
  if (number !== undefined) {
    return (value) => value === number || (typeof value === "string" && numberOf(value) === number);
  }
  const upper = operand.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") {
    return (value) => value === (upper === "TRUE") || (typeof value === "string" && value.toUpperCase() === upper);
  }
  if (!/[*?~]/.test(operand)) {
    return (value) => typeof value === "string" && (value === operand || value.toUpperCase() === upper);
  }
  const pattern = wildcardPattern(operand);
  return (value) => typeof value === "string" && pattern.test(value);
}

function wildcardPattern(text: string): RegExp {
  const source = text.replace(/~[*?~]|[*?]|[\\^$.+()[\]{}|/~-]/g, (part) => {
    if (part === "*") return "[^]*";
    if (part === "?") return "[^]";
    return part.length === 2 ? `\\${part.charAt(1)}` : `\\${part}`;
  });
  return new RegExp(`^${source.replaceAll("\\~", "~").replaceAll("\\-", "-")}$`, "i");
}

function ordered(operator: string, operand: string, number: number | undefined): Criterion {
  const holds = (order: number) =>
    order < 0 ? operator.startsWith("<") : order > 0 ? operator.startsWith(">") : operator.endsWith("=");
  if (number !== undefined) return (value) => typeof value === "number" && holds(value - number);
  const upper = operand.toUpperCase();
  return (value) => {
    if (typeof value !== "string") return false;
    const text = value.toUpperCase();
    return holds(text < upper ? -1 : text > upper ? 1 : 0);
  };
}

function numberOf(text: string): number | undefined {
  const match = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)(%?)\s*$/.exec(text);
  return match ? Number(match[1]) / (match[2] ? 100 : 1) : undefined;
}
