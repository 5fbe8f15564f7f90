/** How a summary sheet is laid out: its contents alone decide it. */
import type { SheetDraft } from "../../../src/core/edits/draft";
import { SUMMARIES, type SummaryKind } from "../../../src/core/summaries/kinds";
import type { Rows } from "../../../src/core/summaries/summary";

function layOutSummary(kind: SummaryKind, name: string, cells: Rows): SheetDraft {
  const summary = SUMMARIES.find((one) => one.kind === kind);
  if (!summary) throw new Error(`there is no summary ${kind}`);
  return summary.layOut(name, cells);
}

const TITLE = ["2023年统计表"];
const HEADER = ["单位", "承办事项"];
const NOTE = ["注：同一事项只计一次。", ""];

test("a last line that begins with 注： stands outside the table, where there is a table above it", () => {
  const tableRows = (...rows: readonly (readonly string[])[]): number | undefined =>
    layOutSummary("units", "单位统计", [TITLE, HEADER, ...rows]).styles[2]?.range.rows;
  expect(tableRows(["区发改局", "3"], NOTE)).toBe(1);
  expect(tableRows(["区发改局", "3"], ["区财政局", "2"], NOTE)).toBe(2);
  expect(tableRows(NOTE)).toBe(1);
  expect(tableRows(["区发改局", "3"], ["区财政局", "2"])).toBe(2);
});

test("a header is 24 points high at least", () => {
  const heightOf = (heading: string) => layOutSummary("units", "单位统计", [TITLE, ["单位", heading]]).rowHeights?.[1];
  expect(heightOf("项")).toBe(24);
  expect(heightOf("承办的全部事项")).toBe(38);
});

test("the second block of a tally is as wide as the first", () => {
  const widths = layOutSummary("tally", "统计表", [TITLE, [...HEADER, "单位", "承办事项"]]).columnWidths;
  expect(widths).toEqual([24, 10, 24, 10]);
});
