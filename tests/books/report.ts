/** The real report of 2023, and the half of its alignment with the annex that was made by reading. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const REPORT_TEXT = readFileSync(join(__dirname, "2023-work-report.txt"), "utf8");

interface Alignment {
  readonly commitments: readonly {
    readonly id: string;
    readonly kind: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly coverage?: "full" | "partial" | "none";
  }[];
  readonly rows: readonly {
    readonly row: number;
    readonly category: string;
    readonly relation: string;
    readonly links: readonly string[];
  }[];
}

export const ALIGNMENT = JSON.parse(readFileSync(join(__dirname, "trace-2023.json"), "utf8")) as Alignment;
