/** 催办: a courteous text for every unit with items that are over their day or nearly, ready to copy. */
import type { Day } from "../chinese/day";
import { matterOf } from "../domain/items";
import type { Both } from "../language/language";
import type { Ledger } from "../ledger/ledger";
import { dayWords } from "./light-words";
import { litItems, type Lit } from "./lights";
import { comingItems, lightsByUnit, overdueItems } from "./overview";

export interface Urging {
  readonly unit: string;
  readonly overdue: number;
  readonly soon: number;
  readonly text: Both;
}

/** Letters of a standard that a text quotes. */
const LONGEST_QUOTE = 60;

/** None for a unit that has neither; none at all where no day is known. */
export function urgings(ledger: Ledger, lit: readonly Lit[] = litItems(ledger), date = ledger.date): Urging[] {
  if (!date) return [];
  return lightsByUnit(ledger, lit).flatMap(({ name: unit, items }) => {
    const overdue = overdueItems(items);
    const soon = comingItems(items).filter(({ light }) => light.kind === "soon");
    if (overdue.length + soon.length === 0) return [];
    return [{ unit, overdue: overdue.length, soon: soon.length, text: textOf(unit, overdue, soon, date) }];
  });
}

function textOf(unit: string, overdue: readonly Lit[], soon: readonly Lit[], date: Day): Both {
  const day = dayWords(date);
  const lines = [...overdue, ...soon].map(lineOf);
  const counts = [
    ...(overdue.length > 0 ? [{ zh: `${overdue.length}项超过完成时间`, en: `${overdue.length} past their day` }] : []),
    ...(soon.length > 0 ? [{ zh: `${soon.length}项即将到期`, en: `${soon.length} due soon` }] : []),
  ];
  return {
    zh: [
      `${unit}：`,
      `截至${day.zh}，你单位承办的事项中有${counts.map(({ zh }) => zh).join("、")}，请抓紧办理：`,
      ...lines.map(({ zh }, i) => `${i + 1}. ${zh}`),
      "已经办结的，请报督查室销号；确需延期的，请按程序报批后告知督查室。谢谢支持。",
    ].join("\n"),
    en: [
      `To ${unit}:`,
      `On ${day.en} your unit's items include ${counts.map(({ en }) => en).join(" and ")}. Please see to them:`,
      ...lines.map(({ en }, i) => `${i + 1}. ${en}`),
      "Please tell us of what is done already; if an item has to be put off, have that approved and let us know. Thank you.",
    ].join("\n"),
  };
}

function lineOf({ item, light }: Lit): Both {
  const words = matterOf(item).replace(/\s+/g, " ").trim();
  const quote = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
  const missing = missingOf(item);
  const when = whenOf(light);
  return {
    zh: `${quote}（${when.zh}）${missing.zh === "" ? "" : `：${missing.zh}`}。`,
    en: `${quote} (${when.en})${missing.en === "" ? "" : `: ${missing.en}`}.`,
  };
}

function whenOf({ kind, day, days = 0, stage = "", before }: Lit["light"]): Both {
  const words = day ? dayWords(day) : { zh: "", en: "" };
  const named = stage.trim();
  const due: Both =
    before !== undefined
      ? { zh: `批准延期至${words.zh}`, en: `put off to ${words.en}` }
      : named !== ""
        ? { zh: `“${named}”`, en: `“${named}”` }
        : { zh: `应于${words.zh}完成`, en: `due on ${words.en}` };
  if (kind === "overdue") return { zh: `${due.zh}，已超期${days}天`, en: `${due.en}, ${days} days late` };
  if (days === 0) return { zh: `${due.zh}，当天到期`, en: `${due.en}, that very day` };
  return { zh: `${due.zh}，还有${days}天`, en: `${due.en}, ${days} days left` };
}

/** What the unit's row still lacks, of what its table asks for. */
function missingOf({ columns, progressNote, ratingText }: Lit["item"]): Both {
  const noNote = columns.progressNote !== undefined && progressNote === "";
  const noRating = columns.rating !== undefined && ratingText === "";
  if (noNote && noRating) return { zh: "完成情况和进度评估都没有填", en: "neither progress nor a rating is given" };
  if (noNote) return { zh: "完成情况没有填", en: "no progress is given" };
  if (noRating) return { zh: "进度评估没有填", en: "no rating is given" };
  return { zh: "", en: "" };
}
