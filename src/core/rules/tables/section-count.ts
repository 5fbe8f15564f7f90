/** The number of items that a section's title announces. */
import { shownValue } from "../../grid/snapshot";
import { halfWidth } from "../../chinese/text";
import { textOf } from "../../grid/cell-value";
import { COUNTED } from "../../claims/claim-lexicon";
import type { RowTable } from "../../domain/items";
import { contentOf } from "../fix";
import { cellPlace, defineRule } from "../rule";
import { excerpt } from "../text";

export const sectionCount = defineRule({
  id: "section-count",
  scope: "section",
  severity: "warning",
  restsOn: [],
  title: { zh: "分节项数不符", en: "Items of a section" },
  docs: {
    zh: "标题里写明“（共72项）”的部分，其下的项数应与之相符；下级标题的项数计入上级。不判断的：没有“共”字的数（标题末尾的“（5项）”，在单位标题上，或同表多数标题都这样写且相符的，也判断）、数别的东西的（共5个片区）、标题里任何一个数与行数相符的（12件含19个子项目）。",
    en: "A section whose title announces a number of items (共72项) holds that many, those of its subsections counted in. Not judged: numbers without 共 (but for （5项） at the end of a unit's heading, or of a title where most titles of the table end so and are right), numbers of something else (共5个片区), titles of which any number equals the rows (12件含19个子项目).",
  },
  messages: {
    differs: {
      zh: "“{title}”写明共 {announced} 项，其下有 {counted} 项。",
      en: "“{title}” announces {announced} items, there are {counted} under it.",
    },
  },
  *check(ledger) {
    const { recognition } = ledger;
    for (const { blocks } of recognition.annexes) {
      for (const { at, items } of blocks) {
        const title = textOf(shownValue(contentOf(ledger, at)));
        const data = difference(title, [items.length], UNIT_ANNOUNCED);
        if (data) yield { message: "differs", at: cellPlace(at), data };
      }
    }
    for (const table of [...recognition.annexes, ...recognition.breakdowns, ...recognition.lists]) {
      const counts = table.sections.map(
        (_, i) => [itemsUnder(table, i, endsSection), itemsUnder(table, i, mayEndSection)] as const,
      );
      const announced = countsItems(table, counts) ? UNIT_ANNOUNCED : ANNOUNCED;
      for (const [i, { at, title }] of table.sections.entries()) {
        const own = counts[i];
        const data = own && difference(title, own, announced);
        if (data) yield { message: "differs", at: cellPlace(at), data };
      }
    }
  },
});

const ANNOUNCED = new RegExp(`共(?:计)?\\s*(\\d+)\\s*${COUNTED}`);
/** 一、区教育局（5项）, 区教育局承担5项 and 区教育局：5项 have no room for a number of anything else. */
const UNIT_ANNOUNCED = new RegExp(
  `${ANNOUNCED.source}|\\((\\d+)[项件个]\\)\\s*$|(?:承担|承办|负责|牵头|:)\\s*(\\d+)\\s*[项件个](?:任务|事项|工作)?\\s*$`,
);
const ANY_NUMBER = /\d+(?=\s*[项件个条])/g;

/** （5项） at the end of a title may count anything; where more of them than not count the rows below, they are meant to. */
function countsItems({ sections }: RowTable, counts: readonly (readonly [number, number])[]): boolean {
  let right = 0;
  let wrong = 0;
  for (const [i, { title }] of sections.entries()) {
    const number = Number(IN_BRACKETS.exec(halfWidth(title).trim())?.[1]);
    if (Number.isNaN(number)) continue;
    if (counts[i]?.includes(number)) right++;
    else wrong++;
  }
  return right > wrong;
}
const IN_BRACKETS = /\((\d+)[项件个]\)$/;

/** Between what a title announces and each way to count; any of its numbers may be the rows' (12件含19个子项目). */
function difference(
  title: string,
  counts: readonly [number, ...number[]],
  announced = ANNOUNCED,
): { title: string; announced: number; counted: number } | undefined {
  const folded = halfWidth(title);
  const match = announced.exec(folded);
  const numbers = folded.match(ANY_NUMBER) ?? [];
  if (!match || numbers.some((number) => counts.includes(Number(number)))) return undefined;
  return {
    title: excerpt(title, 30),
    announced: Number(match.slice(1).find((number) => number !== undefined)),
    counted: counts[0],
  };
}

/** Items from this title to the next that ends its section, or to the next unit's block. */
function itemsUnder(
  { sections, items, blocks }: RowTable,
  index: number,
  ends: (level: number | undefined, own: number | undefined) => boolean,
): number {
  const own = sections[index];
  if (!own) return 0;
  const next = sections.find(({ title }, i) => i > index && ends(levelOf(title), levelOf(own.title)));
  const block = blocks
    .map(({ at }) => at.row)
    .filter((row) => row > own.at.row && !items.some((item) => item.row === row));
  const end = Math.min(next?.at.row ?? Infinity, ...block);
  return items.filter(({ row }) => row > own.at.row && row < end).length;
}

const NUMBERS = [
  /^\s*第[一二三四五六七八九十]+[部章篇]/,
  /^\s*[一二三四五六七八九十]+[、.．]/,
  /^\s*[(（][一二三四五六七八九十]+[)）]/,
  /^\s*\d+[、.．]/,
];

/** How deep its number stands among 第一部分, 一、, （一） and 1.; undefined for a title without one, which may stand above or below them. */
function levelOf(title: string): number | undefined {
  const level = NUMBERS.findIndex((number) => number.test(title));
  return level < 0 ? undefined : level;
}

/** A title without a number ends the section of any other, and the other way round. */
function endsSection(level: number | undefined, own: number | undefined): boolean {
  return level === undefined || own === undefined || level <= own;
}

/** It stands in the section. */
function mayEndSection(level: number | undefined, own: number | undefined): boolean {
  return level === undefined || own === undefined ? level === own : level <= own;
}
