/** Lines that name the unit of the rows under them: 责任单位：区发改局. */
import type { Cells } from "../grid/cells";
import type { Position } from "../grid/range";
import { compact, withoutBrackets } from "../chinese/text";
import { looksLikeUnit } from "../domain/unit-names";

const UNIT_HEADING =
  /^(?:填报|责任|承办|牵头|主办|报送|落实)?(?:单位|部门)(?:名称)?(?:[(（][^)）]*[)）])?\s*[:：]\s*(.*)$/;

/** The colon forgotten: 责任单位 区发改局. */
const WITHOUT_COLON = /^(?:填报|责任|承办|牵头|主办|报送|落实)(?:单位|部门)\s+(\S+)$/;

/** The name in the next cell: 责任单位 | 区发改局. */
const LABEL = /^(?:填报|责任|报送)(?:单位|部门)(?:名称)?$/;

export interface NamedUnit {
  readonly unit: string;
  /** The cell that names it. */
  readonly at: Position;
}

/** The unit a heading line names (责任单位：区发改局, the name possibly in the next cell); undefined where the row is no such line. */
export function unitHeading(cells: Cells, row: number, filled = cells.filled(row)): NamedUnit | undefined {
  const first = filled[0];
  if (first === undefined) return undefined;
  const text = cells.text(row, first).trim();
  const match = UNIT_HEADING.exec(text);
  if (!match && filled.length % 2 === 0 && filled.length <= 4 && LABEL.test(compact(text))) {
    const column = filled[1] ?? first;
    const unit = cells.text(row, column).trim();
    return looksLikeUnit(unit) ? { unit, at: { row, column } } : undefined;
  }
  if (!match) {
    const bare = filled.length === 1 ? WITHOUT_COLON.exec(text)?.[1] : undefined;
    return bare !== undefined && looksLikeUnit(bare) ? { unit: bare, at: { row, column: first } } : undefined;
  }
  const inline = (match[1] ?? "").trim().replace(/\s*[(（](盖章|公章|签章|共?\d+[项件个])[)）]\s*$/, "");
  const name = inline.split(/\s{2,}|\s+(?=填报|审核|联系|日期|时间|报送|负责)/)[0]?.trim() ?? "";
  if (name !== "") return { unit: name, at: { row, column: first } };
  const second = filled[1];
  if (second === undefined || filled.length > 4) return undefined;
  return { unit: cells.text(row, second).trim(), at: { row, column: second } };
}

const ORDINAL =
  /^(?:[(（]?(?:[一二三四五六七八九十百]+|\d+)[)）]?[、.．\s]\s*|[(（](?:[一二三四五六七八九十百]+|\d+)[)）])/;
const DISTRICT = /^(区|市|县|省|镇|街)/;

/** The unit that a title is no more than the name of: 一、区发改局（13项）. `surely` asks for a name that is known already. */
export function unitAlone(title: string, known: ReadonlySet<string>, surely: boolean): string | undefined {
  const name = title
    .trim()
    .replace(ORDINAL, "")
    .replace(/[:：]$/, "");
  const bare = compact(withoutBrackets(name));
  if (known.has(bare) || known.has(compact(name))) return known.has(bare) ? bare : compact(name);
  return !surely && bare.length <= 14 && DISTRICT.test(bare) && looksLikeUnit(bare) ? bare : undefined;
}

/** A unit heading, or a line with nothing but the name of a unit that is known. */
export function knownHeading(cells: Cells, row: number, known: ReadonlySet<string>): NamedUnit | undefined {
  const filled = cells.filled(row);
  const heading = unitHeading(cells, row, filled);
  const column = filled[0];
  if (heading || column === undefined || filled.length > 1) return heading;
  const unit = unitAlone(cells.text(row, column), known, true);
  return unit === undefined ? undefined : { unit, at: { row, column } };
}

/** Finds the unit heading in the rows between the table above and this header; `known` is missing where a column names the units. */
export function headingAbove(
  cells: Cells,
  from: number,
  headerRow: number,
  known: ReadonlySet<string> | undefined,
): NamedUnit | undefined {
  for (let row = headerRow - 1; row >= from; row--) {
    const heading = knownHeading(cells, row, known ?? NOBODY) ?? (known && countedHeading(cells, row));
    if (heading) return heading;
  }
  return undefined;
}

const NOBODY: ReadonlySet<string> = new Set();

/** 一、区教育局（3项）: with its ordinal or its count no title, whether the name is known or not. */
function countedHeading(cells: Cells, row: number): NamedUnit | undefined {
  const filled = cells.filled(row);
  const column = filled[0];
  if (column === undefined || filled.length > 1) return undefined;
  const text = cells.text(row, column).trim();
  if (!ORDINAL.test(text) && !/[(（]共?\d+[项件个][)）]$/.test(text)) return undefined;
  const unit = unitAlone(text, NOBODY, false);
  return unit === undefined ? undefined : { unit, at: { row, column } };
}

/** One sheet per unit: the unit stands in the title or is the sheet's name. */
export function unitOfSheet(
  cells: Cells,
  title: string,
  { knownUnits, bookUnit }: { readonly knownUnits: ReadonlySet<string>; readonly bookUnit?: string },
  single: boolean,
  headerRow: number,
): NamedUnit | undefined {
  const at: Position = { row: Math.max(cells.firstRow, headerRow - 1), column: cells.firstColumn };
  const name = cells.sheet.name.replace(/^\s*\d+\s*[.、\-—_ ]\s*/, "").trim();
  if (knownUnits.has(compact(name))) return { unit: name, at };
  const folded = compact(title);
  const inTitle = [...knownUnits].filter((unit) => folded.includes(unit)).sort((a, b) => b.length - a.length)[0];
  if (inTitle) return { unit: inTitle, at };
  if (bookUnit !== undefined) return { unit: bookUnit, at };
  const named = /(局|办|委|院|中心|街|街道|镇|乡|公司|集团|专班|队|会|社|联|部|站)$/.test(
    withoutBrackets(compact(name)),
  );
  return named && !(single && /附件|附表|统计/.test(name)) ? { unit: name, at } : undefined;
}
