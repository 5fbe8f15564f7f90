/** Lines that name the unit of the rows under them: 责任单位：区发改局, 【区教育局】, 一、区教育局承担3项. */
import { compact, withoutBrackets } from "../../chinese/text";
import { isCollective, looksLikeUnit, splitUnits } from "../../domain/unit-names";
import type { Cells } from "../../grid/cells";
import type { Position } from "../../grid/range";

export interface NamedUnit {
  readonly unit: string;
  /** Every unit that the line names, the lead first; missing where it names this one alone. */
  readonly units?: readonly string[];
  /** The cell that names it. */
  readonly at: Position;
}

const ORDINAL =
  /^(?:[(（]?(?:[一二三四五六七八九十百]+|\d{1,3})[)）]?\s*[、.．)）]\s*|[(（](?:[一二三四五六七八九十百]+|\d{1,3})[)）]\s*|[一二三四五六七八九十]+\s+|[①-⑳]\s*|第[一二三四五六七八九十\d]{1,3}(?:部分|章|节|组|类)\s*[、:：.．]?\s*)/;

/** What the name of a unit stands behind: its letters may be spaced out, and brackets say who stamps it. */
const LABEL = /^([^:：]{2,24})[:：]\s*(.*)$/s;
const LABEL_WORD =
  /^(填报|责任|承办|承接|牵头|主办|主责|报送|上报|落实|实施|执行|主管|包保|办理|督办|协办责任)?(责任)?(单位|部门|科室|主体|业主|街镇|镇街|街道|乡镇|县区)(名称|全称)?$/;
const SUPPORTING = /[,，;；、\s]*(配合|协办|协同|协助|参与|会办)(责任)?(单位|部门)\s*[:：]\s*/;
/** What follows the name on its line: 填报时间：…, 主要负责人：…, a date. */
const NEXT_LABEL =
  /[\s　]+(?:填报|填表|审核|联系|制表|报送|主要|分管|单位|负责|经办|日期|时间|电话)[^:：\s]{0,8}\s*[:：].*$|[\s　]+(?:填报|审核|联系|日期|时间|报送|负责)\S*$|[\s　]+\d{4}年.*$/s;
/** 单位：万元 is a unit of measure. */
const MEASURE =
  /^(人民币)?(万|亿|百万|千)?(元|美元|个|项|件|人|户|名|家|处|亩|公顷|吨|公里|千米|平方米|平方公里|立方米|次|%|％|％)(?:[、,，/和]|$)/;

/** How many items a line announces: （3项）, ：3项, 承担3项, 共3项任务. */
const ANNOUNCED =
  /[\s:：,，、]*[(（]?(?:共|承担|承办|负责|涉及|计)*\s*\d{1,4}\s*(?:项|件|个|条)(?:任务|事项|工作|目标)*[)）]?$/;
const STAMP = /\s*[(（](?:盖章|公章|签章|章)[)）]\s*$/;
const BRACKETED = /^[【[〔「]\s*(.+?)\s*[】\]〕」]\s*(.*)$/s;

/** The colon forgotten: 责任单位 区发改局. */
const WITHOUT_COLON = /^((?:填报|责任|承办|牵头|主办|报送|落实|实施|承接|主责)(?:单位|部门))\s+(\S+)$/;

/** The unit a labelled line names, the name possibly in the next cell; undefined where the row is no such line. */
export function labelledUnit(cells: Cells, row: number, filled = cells.filled(row)): NamedUnit | undefined {
  const column = filled[0];
  if (column === undefined || typeof cells.value(row, column) !== "string") return undefined;
  const text = bare(cells.text(row, column));
  const [label, rest] = labelOf(text) ?? [];
  if (label === undefined || rest === undefined) return undefined;
  const own = namesAfter(rest, filled.length);
  if (own) return { ...own, at: { row, column } };
  if (rest.trim() !== "") return undefined;
  const next = filled[1];
  if (next === undefined || filled.length > 4) return undefined;
  const beside = namesAfter(cells.text(row, next), filled.length);
  return beside && (text.includes(":") || text.includes("：") || looksLikeUnit(beside.unit))
    ? { ...beside, at: { row, column: next } }
    : undefined;
}

/** Without the ordinal in front and the brackets around: 2.【责任单位：区财政局】. */
function bare(text: string): string {
  const line = text.trim().replace(ORDINAL, "").trim();
  const [, inside, after] = BRACKETED.exec(line) ?? [];
  return inside !== undefined ? `${inside}${after ?? ""}` : line;
}

function labelOf(text: string): readonly [label: string, rest: string] | undefined {
  const match = LABEL.exec(text);
  const label = compact(withoutBrackets(match?.[1] ?? text));
  if (match && LABEL_WORD.test(label)) {
    const rest = match[2] ?? "";
    return /^(单位|部门)$/.test(label) && MEASURE.test(compact(rest)) ? undefined : [label, rest];
  }
  const open = WITHOUT_COLON.exec(text);
  if (open && looksLikeUnit(open[2] ?? "")) return [open[1] ?? "", open[2] ?? ""];
  return !match && text.length <= 12 && LABEL_WORD.test(label) && label.length > 2 ? [label, ""] : undefined;
}

/** The names behind a label: lead first, then those that support it. */
function namesAfter(text: string, cellsOnRow: number): Omit<NamedUnit, "at"> | undefined {
  const [leading = "", , , , supporting = ""] = text.split(SUPPORTING);
  const cut = leading.replace(NEXT_LABEL, "").replace(STAMP, "").replace(ANNOUNCED, "").replace(STAMP, "").trim();
  if (cut === "" || cut.length > 80) return undefined;
  const names = splitUnits(cut);
  // A name that ends like none is taken as it stands, but for a wide row that may be an item.
  if (names.length === 0 || (cellsOnRow > 4 && !names.every(looksLikeUnit))) return undefined;
  const leads = names.every(looksLikeUnit) ? names : [cut.split(/\s{2,}/)[0] ?? cut];
  const others = splitUnits(supporting.replace(NEXT_LABEL, ""));
  const units = [...new Set([...leads, ...others])];
  const [unit = cut] = leads;
  return units.length > 1 ? { unit, units } : { unit };
}

const DISTRICT = /^(区|市|县|省|镇|街)/;

/**
 * The unit that a line is no more than the name of: 一、区发改局（13项）. An ordinal, a count or brackets around it show
 * that a name is meant; without them `surely` asks for a name that is known already.
 */
export function unitAlone(title: string, known: ReadonlySet<string>, surely: boolean): NamedUnit["unit"] | undefined {
  const line = title.trim();
  const stripped = line.replace(ORDINAL, "").trim();
  const [, inside] = BRACKETED.exec(stripped) ?? [];
  const counted = (inside ?? stripped).replace(/[:：]$/, "");
  const plain = counted.replace(ANNOUNCED, "").trim();
  const name = compact(plain);
  const outside = compact(withoutBrackets(plain));
  if (known.has(outside)) return outside;
  if (known.has(name)) return name;
  const fits = outside.length >= 3 && outside.length <= 16 && looksLikeUnit(outside) && !isCollective(outside);
  if (!fits) return undefined;
  if (inside !== undefined || plain !== counted) return outside;
  return !surely && DISTRICT.test(outside) ? outside : undefined;
}

/** A labelled line, or one with nothing but the name of a unit that is known or marked as one. */
export function unitLine(cells: Cells, row: number, known: ReadonlySet<string>): NamedUnit | undefined {
  const filled = cells.filled(row);
  const labelled = labelledUnit(cells, row, filled);
  const column = filled[0];
  if (labelled || column === undefined || filled.length > 1) return labelled;
  const unit = unitAlone(cells.text(row, column), known, true);
  return unit === undefined ? undefined : { unit, at: { row, column } };
}

/** Finds the unit's line in the rows between the table above and this header; `known` is missing where a column names the units. */
export function lineAbove(
  cells: Cells,
  from: number,
  headerRow: number,
  known: ReadonlySet<string> | undefined,
): NamedUnit | undefined {
  for (let row = headerRow - 1; row >= from; row--) {
    const line = known ? (unitLine(cells, row, known) ?? numberedLine(cells, row)) : labelledUnit(cells, row);
    if (line) return line;
  }
  return undefined;
}

const NOBODY: ReadonlySet<string> = new Set();

/** 一、区教育局: with its ordinal no title, whether the name is known or not. */
function numberedLine(cells: Cells, row: number): NamedUnit | undefined {
  const filled = cells.filled(row);
  const column = filled[0];
  if (column === undefined || filled.length > 1) return undefined;
  const text = cells.text(row, column).trim();
  const unit = ORDINAL.test(text) ? unitAlone(text, NOBODY, false) : undefined;
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

/** A unit's line with no row under it before the next header belongs to that header, and so do the lines between them. */
export function handover(cells: Cells, top: number, endRow: number, names: ReadonlySet<string>): number {
  for (let row = endRow - 1; row >= top; row--) {
    if (unitLine(cells, row, names)) return row;
    if (cells.filled(row).length > 1) return endRow;
  }
  return endRow;
}
