/** The committed audits: a circular a file, written down as its text and what is wrong with it, made into workbooks here. */
import { jsonFilesIn, type AuditedBook, type Expected } from "./expectations";
import type { CellValue, SheetSnapshot } from "../../src/core/grid/snapshot";

/** Rows beside the text that agree with it: how many of each rating, and how many units share them. */
interface AnnexCounts {
  readonly sheet?: string;
  readonly title?: string;
  readonly units: number;
  /** By the word in the rating's cell. */
  readonly ratings: Readonly<Record<string, number>>;
}

interface Faults {
  /** Rule and the paragraph's cell, such as narrative-count A2. */
  readonly must?: readonly string[];
  readonly soft?: readonly string[];
}

interface Change {
  /** The paragraph's cell. */
  readonly at: string;
  readonly from: string;
  readonly to: string;
}

/** One circular, audited by reading, in up to four forms. */
export interface AuditedCircular {
  /** What kind of saying it stands for. */
  readonly about: string;
  /** Title first; each stands in a row of its own. */
  readonly paragraphs: readonly string[];
  readonly beyond?: readonly string[];
  readonly alone: Faults;
  readonly planted?: readonly (Faults & { readonly change: Change })[];
  /** Beside rows that agree. */
  readonly beside?: Faults & {
    readonly annexes: readonly AnnexCounts[];
    readonly planted?: readonly (Faults & { readonly change: Change })[];
  };
}

export function committedTexts(folder: string): AuditedBook[] {
  return jsonFilesIn<AuditedCircular>(folder).flatMap(({ name, content }) => booksOf(name, content));
}

const SHEET = "通报";

export function booksOf(name: string, circular: AuditedCircular): AuditedBook[] {
  const { paragraphs, beyond = [], alone, planted = [], beside } = circular;
  const annexes = beside?.annexes.map(annexSheet) ?? [];
  const bookOf = (
    label: string,
    kind: string,
    { must = [], soft = [] }: Faults,
    text: readonly string[],
    others: readonly SheetSnapshot[] = [],
  ): AuditedBook => ({
    name: label,
    book: {
      sheets: [
        sheetOf(
          SHEET,
          text.map((line) => [line]),
        ),
        ...others,
      ],
    },
    expectation: { kind, must: must.map(expectedOf), soft: soft.map(expectedOf), beyond },
  });
  const changed = ({ at, from, to }: Change): string[] => {
    const index = Number(at.slice(1)) - 1;
    const before = paragraphs[index] ?? "";
    if (before.split(from).length !== 2) throw new Error(`${name}: “${from}” does not stand once in ${at}`);
    return paragraphs.map((line, i) => (i === index ? before.replace(from, to) : line));
  };
  return [
    bookOf(name, "circular", alone, paragraphs),
    ...planted.map((plant, i) => bookOf(`${name}/planted-${i + 1}`, "planted", plant, changed(plant.change))),
    ...(beside ? [bookOf(`${name}/beside`, "with-annex", beside, paragraphs, annexes)] : []),
    ...(beside?.planted ?? []).map((plant, i) =>
      bookOf(`${name}/beside-planted-${i + 1}`, "planted-with-annex", plant, changed(plant.change), annexes),
    ),
  ];
}

function expectedOf(line: string): Expected {
  const [rule = "", cell] = line.split(" ");
  return [rule, SHEET, cell ?? null];
}

const UNITS = [..."东西南北中前后左右上下内外甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥金木水火土山石田林"].map(
  (letter) => `${letter}江镇`,
);

function annexSheet({ sheet = "附件1", title = "附件1 事项完成情况表", units, ratings }: AnnexCounts): SheetSnapshot {
  const words = Object.entries(ratings).flatMap(([word, count]) => Array.from({ length: count }, () => word));
  const rows = words.map((word, i): CellValue[] => [
    i + 1,
    UNITS[i % units] ?? "",
    `办理第${i + 1}号事项“${sheet}${UNITS[(i * 7) % UNITS.length] ?? ""}${i}”。`,
    /滞后|未|缓|慢|欠/.test(word)
      ? `第${i + 1}号事项因用地手续未批而滞后，下一步由本单位抓紧报批，12月底前办结。`
      : `第${i + 1}号事项已经办理。`,
    word,
  ]);
  const header = ["序号", "责任单位", "工作标准", "完成情况", "进度评估"];
  return sheetOf(sheet, [[title, null, null, null, null], header, ...rows]);
}

function sheetOf(name: string, values: CellValue[][]): SheetSnapshot {
  return { name, hidden: false, protected: false, origin: { row: 0, column: 0 }, values };
}
