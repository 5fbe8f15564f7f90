/** The number of items that a section's title announces. */
import { shownValue } from "../grid/snapshot";
import { halfWidth, textOf } from "../grid/text";
import type { RowTable } from "../ledger/items";
import { contentOf } from "./fix";
import { cellPlace, defineRule } from "./rule";
import { excerpt } from "./text";

const ANNOUNCED = /[(]?共(?:计)?\s*(\d+)\s*[项件个条][)]?/;

export const sectionCount = defineRule({
  id: "section-count",
  scope: "section",
  severity: "warning",
  title: { zh: "分节项数不符", en: "Items of a section" },
  docs: {
    zh: "标题里写明“（共72项）”的部分，其下的项数应与之相符；下级标题的项数计入上级。",
    en: "A section whose title announces a number of items (共72项) holds that many, those of its subsections counted in.",
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
        const match = ANNOUNCED.exec(halfWidth(title));
        const announced = Number(match?.[1]);
        if (!match || announced === items.length) continue;
        const data = { title: excerpt(title, 30), announced, counted: items.length };
        yield { message: "differs", at: cellPlace(at), data };
      }
    }
    for (const table of [...recognition.annexes, ...recognition.breakdowns, ...recognition.lists]) {
      for (const [i, { at, title }] of table.sections.entries()) {
        const match = ANNOUNCED.exec(halfWidth(title));
        if (!match) continue;
        const announced = Number(match[1]);
        const counted = itemsUnder(table, i);
        if (announced !== counted)
          yield { message: "differs", at: cellPlace(at), data: { title: excerpt(title, 30), announced, counted } };
      }
    }
  },
});

/** Items from this title to the next of its level or above, or to the next unit's block. */
function itemsUnder({ sections, items, blocks }: RowTable, index: number): number {
  const own = sections[index];
  if (!own) return 0;
  const next = sections.find(({ title }, i) => i > index && levelOf(title) <= levelOf(own.title));
  const block = blocks
    .map(({ at }) => at.row)
    .filter((row) => row > own.at.row && !items.some((item) => item.row === row));
  const end = Math.min(next?.at.row ?? Infinity, ...block);
  return items.filter(({ row }) => row > own.at.row && row < end).length;
}

function levelOf(title: string): number {
  if (/^\s*[一二三四五六七八九十]+[、.．]/.test(title)) return 1;
  if (/^\s*[(（][一二三四五六七八九十]+[)）]/.test(title)) return 2;
  return 1;
}
