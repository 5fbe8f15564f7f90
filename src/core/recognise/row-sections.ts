/** The parts of a sheet that hold work items, each under its header, with the fields of its columns. */
import { groupBy } from "../collections/group";
import { memoize } from "../collections/memoize";
import type { Cells } from "../grid/cells";
import { contains } from "../grid/range";
import type { Field } from "../domain/fields";
import { periodIn } from "../domain/period";
import type { DeclineReason, Tally } from "../domain/items";
import { sampleRows } from "./columns/column-contents";
import { sampleOf, withFields, type ColumnClues, type Sample } from "./columns/column-fields";
import type { Section } from "./columns/section-columns";
import { titleAbove, type ScannedHeader } from "./scan";
import { asSaid, judge } from "./verdict";

export interface RowSection extends Section {
  readonly kind: "annex" | "breakdown";
  /** One of any project plan: only with its units is it a table of this work. */
  readonly weak: boolean;
  readonly missing: readonly Field[];
  readonly unrated?: true;
}

export interface SectionsFound {
  readonly sections: readonly RowSection[];
  /** Why the first header that makes no table of work items makes none. */
  readonly reason?: DeclineReason;
}

export function sectionsOf(
  cells: Cells,
  headers: readonly ScannedHeader[],
  tallies: readonly Tally[],
  clues: Omit<ColumnClues, "period">,
  saidKind?: "annex" | "breakdown",
): SectionsFound {
  const own = headers.filter(
    ({ header }) =>
      !tallies.some(({ range }) => header.headings.some(({ column }) => contains(range, { row: header.row, column }))),
  );
  const typed = withFieldsOfAll(own, cells, clues);
  const sections: RowSection[] = [];
  let reason: DeclineReason | undefined;
  for (const [i, scanned] of own.entries()) {
    const header = typed[i] ?? scanned.header;
    const verdict = saidKind ? asSaid(header, saidKind) : judge(header);
    if (!verdict) {
      reason ??= header.headings.some(({ field }) => field === "unit" || field === "leadUnit") ? "noTasks" : "noUnits";
      continue;
    }
    const titled = STATE.test(titleAbove(scanned.cells, header.row));
    const missing = verdict.missing.filter((field) => field !== "rating" || !titled);
    const before = own.filter(({ header: other }) => other.row < header.row).at(-1)?.header;
    sections.push({
      ...verdict,
      missing,
      cells: scanned.cells,
      header,
      from: before ? before.row + before.rows : cells.firstRow,
      endRow: endOf(scanned, headers, cells),
    });
  }
  return { sections, ...(reason ? { reason } : {}) };
}

/** 一、已办结事项, 二、未办结事项: what is listed below needs no rating of its own. */
const STATE = /(已|未|正在|尚未|在)(办结?|完成|办理|落实|启动|销号|推进)(的)?(事项|项目|任务|件|工作|情况|清单|$)/;

function endOf({ header }: ScannedHeader, headers: readonly ScannedHeader[], cells: Cells): number {
  return headers.find((other) => other.header.row > header.row)?.header.row ?? cells.endRow;
}

/** Headers of the same words are one table: their columns are told by the rows of all of them together. */
function withFieldsOfAll(
  headers: readonly ScannedHeader[],
  cells: Cells,
  clues: Omit<ColumnClues, "period">,
): readonly ScannedHeader["header"][] {
  const nameOf = ({ header }: ScannedHeader): string =>
    header.headings.map(({ column, text }) => `${column} ${text}`).join("|");
  const alike = groupBy(headers, nameOf);
  const sampleNamed = memoize((name: string): Sample => {
    const rows = (alike.get(name) ?? []).flatMap((one) =>
      sampleRows(one.cells, one.header.row + one.header.rows, endOf(one, headers, cells)),
    );
    return sampleOf(cells, rows, clues);
  });
  const [first] = headers;
  const title = first ? titleAbove(cells, first.header.row) : "";
  const period = periodIn(title) ?? periodIn(cells.sheet.name);
  return headers.map((one) => withFields(one.cells, one.header, sampleNamed(nameOf(one)), { ...clues, period }));
}
