/** What a person should know of cells that came from outside. */
import type { WorkbookSnapshot } from "../../core/grid/snapshot";
import type { Caution } from "../../core/returns/reading/returned-file";
import type { Package } from "../package/package";

/** What every reader answers; what it cannot read it refuses. */
export interface ReadFile {
  readonly book: WorkbookSnapshot;
  readonly cautions: readonly Caution[];
  readonly savedOn?: string;
}

const ORDER: readonly Caution["kind"][] = [
  "macros",
  "dde",
  "externalLinks",
  "embeddedFiles",
  "trackedChanges",
  "formulas",
];

/** The gravest first, each kind once. */
export function inOrder(cautions: readonly Caution[]): readonly Caution[] {
  return ORDER.flatMap((kind) => cautions.find((caution) => caution.kind === kind) ?? []);
}

export function cellCautions({ sheets }: WorkbookSnapshot): readonly Caution[] {
  let count = 0;
  let dde = false;
  for (const { values, formulas } of sheets) {
    for (const row of formulas ?? []) {
      for (const formula of row) {
        if (formula === "") continue;
        count++;
        dde ||= asksProgram(formula);
      }
    }
    dde ||= values.some((row) => row.some((value) => typeof value === "string" && asksProgram(value)));
  }
  return [...(dde ? [{ kind: "dde" } as const] : []), ...(count > 0 ? [{ kind: "formulas", count } as const] : [])];
}

export function embeddedFiles(parts: Package): readonly Caution[] {
  const count = parts.paths().filter((path) => /\/(embeddings|afchunks?)\//i.test(path)).length;
  return count > 0 ? [{ kind: "embeddedFiles", count }] : [];
}

/** A text that Excel would take for a formula calling a program: =cmd|'/C calc'!A0. */
const PROGRAM = /(?:^|[^\p{L}\p{N}_])'?[A-Za-z][\w.]{0,60}'?\|(?:'[^'\n]{0,250}'|[^\s!|'"]{1,250})!'?[\w$]/u;

function asksProgram(text: string): boolean {
  return /^\s*[=+\-@]/.test(text) && text.includes("|") && PROGRAM.test(text.slice(1, 1000).replace(/"[^"]*"/g, '""'));
}
