/** The circular (通报) as typed paragraphs, with the tables that go with it: what the sheet, the text and the file all say. */
import type { Day } from "../chinese/day";
import { groupBy } from "../collections/group";
import { shownValue, type CellContent, type CellValue } from "../grid/snapshot";
import { compact } from "../chinese/text";
import { textOf } from "../grid/cell-value";
import { matterOf, type WorkItem } from "../domain/items";
import type { Ledger } from "../ledger/ledger";
import { readTemplate, type ParagraphKind, type TemplateLine, type TemplateProblem } from "./circular-template";
import { circularValues } from "./circular-values";

export interface Paragraph {
  readonly kind: ParagraphKind;
  readonly text: string;
}

export interface UnitTable {
  readonly unit: string;
  /** A section's heading, or the cells of a row. */
  readonly rows: readonly (string | readonly string[])[];
}

export interface Circular {
  readonly day: Day;
  readonly paragraphs: readonly Paragraph[];
  readonly problems: readonly TemplateProblem[];
  /** 附件1: the header and the rows of its two blocks. */
  readonly tally: { readonly title: string; readonly rows: readonly (readonly CellValue[])[] };
  /** 附件2: every unit's table under one header. */
  readonly annex: {
    readonly title: string;
    readonly header: readonly string[];
    readonly units: readonly UnitTable[];
  };
}

/** `tallySheet` are the rows of 附件1, its title first. */
export function composeCircular(ledger: Ledger, tallySheet: readonly (readonly CellContent[])[], today: Day): Circular {
  const [tallyTitle = [], ...tallyRows] = tallySheet.map((row) => row.map(shownValue));
  const tally = { title: textOf(tallyTitle[0] ?? null).trim(), rows: tallyRows };
  const values = circularValues(ledger, tally.title, today);
  const { lines, problems } = readTemplate(ledger.book);
  const filled = lines.map((line) => fill(line, values));
  return {
    day: today,
    paragraphs: numbered(filled.flatMap(({ paragraph }) => paragraph ?? [])),
    problems: [...problems, ...filled.flatMap((line) => line.problems)],
    tally,
    annex: { title: values["附件2标题"] ?? "", header: annexHeader(ledger), units: unitTables(ledger) },
  };
}

/** Names that stand for a list: with nothing to list the paragraph goes too. */
const LISTS: readonly string[] = ["滞后单位", "逾期", "逾期单位", "逾期截止日", "与上期比较"];

function fill(
  { kind, text, at }: TemplateLine,
  values: Readonly<Record<string, string>>,
): { paragraph?: Paragraph; problems: readonly TemplateProblem[] } {
  const problems: TemplateProblem[] = [];
  let empty = false;
  const written = text.replace(/[{｛]([^{}｛｝]*)[}｝]/g, (whole, name: string) => {
    const key = compact(name);
    const value = Object.hasOwn(values, key) ? values[key] : undefined;
    if (value === undefined && at) problems.push({ at, problem: "unknownPlaceholder", text: name });
    if (value === "" && LISTS.includes(key)) empty = true;
    return value ?? whole;
  });
  return empty ? { problems } : { paragraph: { kind, text: written }, problems };
}

/** 附件：1. … and 2. … where there are several; a single one has no number. */
function numbered(paragraphs: readonly Paragraph[]): Paragraph[] {
  const annexLines = paragraphs.filter(({ kind }) => kind === "annex");
  return paragraphs.map((paragraph) => {
    if (paragraph.kind !== "annex") return paragraph;
    const index = annexLines.indexOf(paragraph);
    const number = annexLines.length > 1 ? `${index + 1}. ` : "";
    return { ...paragraph, text: `${index === 0 ? "附件：" : ""}${number}${paragraph.text}` };
  });
}

function annexHeader({ tables }: Ledger): string[] {
  const allowed = tables[0]?.vocabulary.allowed.map(({ word }) => word) ?? [];
  const rating = allowed.length > 0 ? `进度评估（${allowed.join("、")}）` : "进度评估";
  return ["序号", "工作标准", "完成情况", rating];
}

function unitTables(ledger: Ledger): UnitTable[] {
  return ledger.units.map(({ unit, items }) => ({
    unit,
    rows: [...groupBy(items, ({ category }) => category)].flatMap(([category, own]) => [
      ...(compact(category) === "" ? [] : [category.trim()]),
      ...own.map((item, i) => [serialOf(item, i), matterOf(item), item.progressNote, item.ratingText]),
    ]),
  }));
}

function serialOf({ serial }: WorkItem, index: number): string {
  return textOf(serial).trim() || String(index + 1);
}

/** The circular as lines to copy: ideographic spaces indent them as the paper does. */
export function circularLines({ paragraphs }: Pick<Circular, "paragraphs">): string[] {
  return paragraphs.flatMap(({ kind, text }) =>
    text.split(/\r?\n/).map((line) => {
      if (kind === "body") return `　　${line.trim()}`;
      if (kind !== "annex") return line.trim();
      return line.startsWith("附件：") ? `　　${line}` : `　　　　　${line}`;
    }),
  );
}

/** How a body's line stands out: 一、 the first level, （一） the second; 0 for running text. */
export function headingLevel(line: string): 0 | 1 | 2 {
  const text = line.trim();
  if (text.length > 40 || /[。；;]$/.test(text)) return 0;
  if (/^[一二三四五六七八九十]+、/.test(text)) return 1;
  return /^（[一二三四五六七八九十]+）/.test(text) ? 2 : 0;
}
