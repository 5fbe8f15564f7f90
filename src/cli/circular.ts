/** The circular as the file that was asked for: Word, text, or the workbook with its sheet. */
import { circularText, WRITE_CIRCULAR, type Circular } from "../actions/write-circular";
import { cellName } from "../core/grid/range";
import type { WorkbookSnapshot } from "../core/grid/snapshot";
import { describe } from "../core/rules/run";
import { describeTemplateProblem } from "../core/circular/circular-template";
import type { FileWorkbook } from "../files/xlsx/workbook-file";
import type { Command } from "./arguments";
import type { Planned } from "./planned";
import { today } from "./today";

/** What the template's mistakes and the checks say is told, and the file written all the same. */
export async function planCircularFile(
  { out = "", language }: Command,
  workbook: FileWorkbook,
  others: { readonly previous?: WorkbookSnapshot },
): Promise<Planned | string> {
  const preview = await WRITE_CIRCULAR.plan(workbook, { ...others, today: today() });
  if ("impossible" in preview) return WRITE_CIRCULAR.impossible[preview.impossible][language];
  const { circular, findings, plan } = preview;
  const colon = language === "zh" ? "：" : ": ";
  const leftOut = [
    ...circular.problems.map(
      (problem) => `${problem.at.sheet} ${cellName(problem.at)}${colon}${describeTemplateProblem(problem, language)}`,
    ),
    ...findings.filter(({ severity }) => severity !== "info").map((finding) => describe(finding, language)),
  ];
  const file = await fileOf(circular, out);
  return file ? { plan: { label: plan.label, edits: [] }, leftOut, file } : { plan, leftOut };
}

async function fileOf(circular: Circular, out: string): Promise<Uint8Array | undefined> {
  if (/\.docx$/i.test(out)) {
    const { circularDocx } = await import("../files/docx/circular-docx");
    return circularDocx(circular);
  }
  return /\.txt$/i.test(out) ? new TextEncoder().encode(`${circularText(circular)}\n`) : undefined;
}
