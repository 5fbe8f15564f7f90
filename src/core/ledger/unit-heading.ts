/** Lines that name the unit of the rows under them: 责任单位：区发改局. */
import type { Cells } from "../grid/cells";
import type { Position } from "../grid/range";

const UNIT_HEADING =
  /^(?:填报|责任|承办|牵头|主办|报送|落实)?(?:单位|部门)(?:名称)?(?:[(（][^)）]*[)）])?\s*[:：]\s*(.*)$/;

export interface NamedUnit {
  readonly unit: string;
  /** The cell that names it. */
  readonly at: Position;
}

/** The unit a heading line names (责任单位：区发改局, the name possibly in the next cell); undefined where the row is no such line. */
export function unitHeading(cells: Cells, row: number): NamedUnit | undefined {
  const filled = cells.filled(row);
  const first = filled[0];
  if (first === undefined) return undefined;
  const match = UNIT_HEADING.exec(cells.text(row, first).trim());
  if (!match) return undefined;
  const inline = (match[1] ?? "").trim().replace(/\s*[(（](盖章|公章|签章)[)）]\s*$/, "");
  const name = inline.split(/\s{2,}|\s+(?=填报|审核|联系|日期|时间|报送|负责)/)[0]?.trim() ?? "";
  if (name !== "") return { unit: name, at: { row, column: first } };
  const second = filled[1];
  if (second === undefined || filled.length > 4) return undefined;
  return { unit: cells.text(row, second).trim(), at: { row, column: second } };
}

/** Finds the unit heading in the rows between the table above and this header. */
export function headingAbove(cells: Cells, from: number, headerRow: number): NamedUnit | undefined {
  for (let row = headerRow - 1; row >= from; row--) {
    const heading = unitHeading(cells, row);
    if (heading) return heading;
  }
  return undefined;
}
