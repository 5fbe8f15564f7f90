/** A rating outside the vocabulary. */
import { compact } from "../../chinese/text";
import { addressOf, type RowTable, type WorkItem } from "../../domain/items";
import { LOOSE_WORDS, standardWord } from "../../domain/rating-words";
import { plainWord, readingsOf, trimmedWord } from "../../domain/rating-parts";
import { RATING_KINDS } from "../../domain/rating-kinds";
import { asFix, contentOf, setCell } from "../fix";
import { cellPlace, defineRule } from "../rule";
import { excerpt, itemName } from "../text";

export const ratingUnknown = defineRule({
  id: "rating-unknown",
  scope: "row",
  severity: "error",
  restsOn: [],
  inReturns: true,
  title: { zh: "进度评估用词", en: "Rating words" },
  docs: {
    zh: "进度评估只能填规定的词：表头括号里列出的，或“督查设置”里的；都没有时用通用的词。同义词（如“按序时推进”）按其含义计数，并可改为规定的词；只多了空格或标点的，提示即可。",
    en: "A rating is one of the allowed words: those in the header's brackets or in the settings, or else the common ones. A synonym counts by its meaning and can be changed to the allowed word; mere white space or a full stop is only mentioned.",
  },
  messages: {
    unknown: {
      zh: "{unit}第 {item} 项的进度评估“{word}”不是规定的词（{allowed}）。",
      en: "{unit}, item {item}: the rating “{word}” is not an allowed word ({allowed}).",
    },
    synonym: {
      zh: "{unit}第 {item} 项的进度评估“{word}”应写作“{standard}”（{allowed}）。",
      en: "{unit}, item {item}: the rating “{word}” should read “{standard}” ({allowed}).",
    },
    spaced: {
      zh: "{unit}第 {item} 项的进度评估“{word}”含多余的空格或标点，已按“{standard}”计数。",
      en: "{unit}, item {item}: the rating “{word}” holds white space or a stray mark; it was counted as “{standard}”.",
    },
  },
  *check(ledger) {
    for (const table of ledger.recognition.annexes) {
      const { allowed } = table.vocabulary;
      const list = allowed.length > 0 ? allowed.map(({ word }) => word) : RATING_KINDS.map(standardWord);
      const exact = new Set(allowed.map(({ word }) => word));
      for (const item of table.items) {
        const word = item.ratingText;
        if (word === "" || (item.ticked && item.rating !== "unrated")) continue;
        const raw = contentOf(ledger, addressOf(item, "rating"));
        if (raw === word && exact.has(word)) continue;
        // ●绿灯, 已完成（100%）: an allowed word with something beside it.
        if (!exact.has(trimmedWord(word)) && readingsOf(plainWord(word)).some((reading) => exact.has(reading)))
          continue;
        const standard = rightWord(table, item);
        const data = { unit: item.unit, item: itemName(item), word: excerpt(word), allowed: list.join("、") };
        const at = cellPlace(addressOf(item, "rating"));
        if (standard === undefined) yield { message: "unknown", at, unit: item.unit, data };
        else if (standard !== raw) {
          const fix = asFix(setCell(ledger, addressOf(item, "rating"), standard));
          const common = { at, unit: item.unit, ...fix };
          if (trimmedWord(word) === compact(standard)) {
            const { unit, item: name } = data;
            yield { ...common, message: "spaced", severity: "info", data: { unit, item: name, word, standard } };
          } else yield { ...common, message: "synonym", data: { ...data, standard } };
        }
      }
    }
  },
});

/** The word that should stand there; undefined where the kind is not known or no allowed word has it. */
function rightWord({ vocabulary }: RowTable, item: WorkItem): string | undefined {
  const kind = item.rating;
  if (kind === "unrated") return undefined;
  const folded = trimmedWord(item.ratingText);
  if (vocabulary.allowed.length === 0) return folded;
  const same = vocabulary.allowed.find(({ word }) => compact(word) === folded);
  if (!same && LOOSE_WORDS.has(folded)) return undefined;
  return (same ?? vocabulary.allowed.find((allowed) => allowed.kind === kind))?.word;
}
