/** The settings sheet (督查设置) as it is first written, from what the workbook itself shows. */
import { periodName } from "../domain/period";
import { unitsOfTallies } from "../domain/items";
import { wordsOfKnownKind } from "../domain/ratings";
import type { CellStyle, SheetDraft } from "../edits/draft";
import type { Range } from "../grid/range";
import type { CellValue } from "../grid/snapshot";
import { openChoices } from "../ledger/doubts";
import type { Ledger } from "../ledger/ledger";
import { SETTINGS_SHEET } from "../domain/own-sheets";
import { standardWord } from "../domain/rating-words";
import {
  GENERAL_ROWS,
  LEAD_WORDS,
  SECTION_HEADERS,
  SECTIONS,
  SHARE_SUM_WORDS,
  type Settings,
  type Waiver,
} from "../domain/settings";
import { READING_WORDS, type ReadingSetting } from "../domain/reading-settings";
import { RULES } from "../rules/index";
import { HEADER, LINE, TITLE } from "../paper/paper-styles";
import { rowHeight } from "../paper/row-height";

const HEADING: CellStyle = { font: "黑体", size: 14, vertical: "center" };

const WIDTHS = [28, 30, 54, 54, 30];

const NUMERALS = ["一", "二", "三", "四", "五", "六", "七"];

export function waiverRow({ rule, sheet, range, text, reason }: Waiver): CellValue[] {
  return [rule, sheet, range, text, reason];
}

export function readingRow({ sheet, what, text, as }: ReadingSetting): CellValue[] {
  return [sheet, READING_WORDS[what], text, as];
}

/** What a person has just said, or wants kept. */
interface SaidNow extends Partial<Pick<Settings, "waivers" | "readings">> {
  readonly writes?: readonly (readonly CellValue[])[];
}

/** Units with the spellings met, the rating words in force, every rule switched on, and what a person has just said. */
export function settingsDraft(ledger: Ledger, { waivers = [], readings = [], writes = [] }: SaidNow = {}): SheetDraft {
  const { lead, shares, soonDays } = ledger.settings;
  // What a person is still asked about is no decision of theirs.
  const isLeadOpen = openChoices(ledger).some(({ about }) => about === "lead");
  const bodies: Readonly<Record<keyof typeof SECTIONS, CellValue[][]>> = {
    general: [
      [GENERAL_ROWS.period, ledger.period ? periodName(ledger.period) : null, "如“2023年第二季度”；不填则按标题识别"],
      [GENERAL_ROWS.lead, isLeadOpen ? null : LEAD_WORDS[lead], "填“第一个单位”或“每个单位”"],
      [GENERAL_ROWS.decimals, shares.decimals, "通报中占比保留几位小数，填 0、1 或 2"],
      [
        GENERAL_ROWS.shareSum,
        SHARE_SUM_WORDS[shares.forced ? "forced" : "natural"],
        "填“自然”（各自四舍五入）或“凑足100%”（最大余额法：余数大的先进一）",
      ],
      [GENERAL_ROWS.soonDays, soonDays, "离完成时间还有几天以内算临期"],
    ],
    units: ledger.units.map(({ unit }) => [unit, spellings(ledger, unit).join("、") || null]),
    ratings: ratingRows(ledger),
    rules: RULES.map(({ id, docs }) => [id, "开", docs.zh]),
    waivers: waivers.map(waiverRow),
    readings: readings.map(readingRow),
    writes: writes.map((line) => [...line]),
  };
  const cells: CellValue[][] = [[SETTINGS_SHEET], ["改动后重新校验即可生效；整张表删除则恢复默认。"]];
  const styles: { range: Range; style: CellStyle }[] = [{ range: rows(0, 1), style: TITLE }];
  const sections = (Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]).filter(
    (id) => id !== "writes" || writes.length > 0,
  );
  sections.forEach((id, i) => {
    cells.push([null]);
    styles.push({ range: rows(cells.length, 1), style: HEADING });
    cells.push([`${NUMERALS[i] ?? ""}、${SECTIONS[id]}`]);
    const width = SECTION_HEADERS[id].length;
    styles.push({ range: { ...rows(cells.length, 1), columns: width }, style: HEADER });
    cells.push([...SECTION_HEADERS[id]]);
    // Room for a line more, so that the table invites one.
    styles.push({ range: { ...rows(cells.length, bodies[id].length + 1), columns: width }, style: LINE });
    cells.push(...bodies[id]);
    if (id !== "waivers") cells.push([null]);
  });
  return {
    name: SETTINGS_SHEET,
    cells,
    styles,
    merges: [rows(0, 1)],
    columnWidths: WIDTHS,
    rowHeights: [36, ...cells.slice(1).map((row) => (row.length > 1 ? rowHeight(row, WIDTHS) : 22))],
    freezeRows: 1,
    print: { landscape: true },
  };
}

function rows(row: number, count: number): Range {
  return { row, column: 0, rows: count, columns: 5 };
}

/** The other spellings of a unit that the tables use. */
function spellings(ledger: Ledger, unit: string): string[] {
  const names = [...unitsOfTallies(ledger.recognition.tallies), ...ledger.items.flatMap((item) => item.units)];
  return [...new Set(names)].filter((name) => name !== unit && ledger.canonicalUnit(name) === unit);
}

/** The words that the headers themselves allow; none where they allow any word or differ, for words written here are all that is allowed. */
function ratingRows({ tables }: Ledger): CellValue[][] {
  const [first, ...others] = tables.map(({ vocabulary }) =>
    wordsOfKnownKind(vocabulary).map(({ word, kind }) => [word, standardWord(kind)]),
  );
  return first && others.every((rows) => JSON.stringify(rows) === JSON.stringify(first)) ? first : [];
}
