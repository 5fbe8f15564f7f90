/** A note that says behind under 进展顺利, or unfinished under 已完成. */
import { halfWidth } from "../grid/text";
import { addressOf } from "../ledger/items";
import { cellPlace, defineRule } from "./rule";
import { itemName } from "./text";

const PROGRESS = "(?:时序|序时|计划|进度|时间)(?:进度|要求|节点)?";

/** The office's own words for behind schedule; 克服…滞后, 滞后问题已解决 and the like are not them. */
const BEHIND = new RegExp(
  [
    `掉(?:后)?(?:于)?${PROGRESS}`,
    `(?:低于|落后于?|滞后于?|慢于|欠)${PROGRESS}`,
    `(?:未|没有|尚未)(?:达到?|完成|达成)(?:了)?(?:时序|序时)(?:进度)?`,
    "(?:工作|工程|项目|建设|投资|整体|总体|推进)?(?:进度|进展|推进)(?:较为|比较|明显|严重|相对|较|偏)?(?:滞后|缓慢|偏慢|较慢|落后)",
  ].join("|"),
  "g",
);
const NOT_MEANT =
  /(?:克服|防止|避免|杜绝|解决|针对|破解|扭转|整治|督办|督促|约谈|通报|对|排查|梳理|部分|个别|无|未|不)[^,，。;；]{0,10}$/;
const SETTLED_AFTER = /^[^,，。;；]{0,8}(?:问题|的问题|情况|项目|街镇|企业|单位|行业|指标)/;

/** A short note that only says that nothing has begun. */
const NOT_BEGUN = /(?:尚|暂|还)?未(?:启动|开工|实施|开展|开始|动工)|尚未(?:启动|开工|实施|开展|开始|动工)/;
const SHORT_NOTE = 40;

/** Under 已完成: work that is still going on. */
const GOING_ON =
  /[\u4e00-\u9fff]{2}(?:建设|改造|施工|推进|办理|编制|筹备|采购|招标|实施|审批|安装|验收)中(?=[,，。;；、）)]|$)|尚未(?:完成|完工|建成|竣工)|未完工|预计[^,，。;；]{0,14}(?:完成|完工|建成|竣工|投用)/;

export const evidenceContradictsRating = defineRule({
  id: "evidence-contradicts-rating",
  scope: "row",
  severity: "warning",
  title: { zh: "完成情况与评估相左", en: "Note against rating" },
  docs: {
    zh: "完成情况里写着掉时序进度、滞后、未启动，进度评估却是“进展顺利”；或写着还在建设、预计完工，进度评估却是“已完成”。",
    en: "The note says that the item is behind or not begun while it is rated on track, or that work is still going on while it is rated completed.",
  },
  messages: {
    behind: {
      zh: "{unit}第 {item} 项评为“{word}”，完成情况却写“{quote}”，请核对。",
      en: "{unit}, item {item} is rated “{word}”, but its note says “{quote}”; please check.",
    },
    unfinished: {
      zh: "{unit}第 {item} 项评为“{word}”，完成情况却写“{quote}”，似未全部完成，请核对。",
      en: "{unit}, item {item} is rated “{word}”, but its note says “{quote}”; it does not seem finished.",
    },
  },
  *check({ recognition }) {
    for (const { items } of recognition.annexes) {
      for (const item of items) {
        if (item.rating !== "onTrack" && item.rating !== "completed") continue;
        const behind = saysBehind(item.progressNote);
        const quote =
          behind ??
          (item.rating === "completed"
            ? clauseAround(item.progressNote, GOING_ON.exec(halfWidth(item.progressNote)))
            : undefined);
        if (quote === undefined) continue;
        const data = { unit: item.unit, item: itemName(item), word: item.ratingText, quote };
        const common = {
          at: cellPlace(addressOf(item, "progressNote")),
          unit: item.unit,
          related: [cellPlace(addressOf(item, "rating"))],
          data,
        };
        yield behind === undefined ? { ...common, message: "unfinished" } : { ...common, message: "behind" };
      }
    }
  },
});

function saysBehind(note: string): string | undefined {
  const text = halfWidth(note);
  for (const match of text.matchAll(BEHIND)) {
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const after = text.slice(match.index + match[0].length);
    if (!NOT_MEANT.test(before) && !SETTLED_AFTER.test(after)) return clauseAround(note, match);
  }
  return text.length <= SHORT_NOTE ? clauseAround(note, NOT_BEGUN.exec(text)) : undefined;
}

/** The clause in which the words stand, as the note has it. */
function clauseAround(note: string, match: RegExpExecArray | null): string | undefined {
  if (!match) return undefined;
  const marks = /[,，。;；\n]/;
  let start = match.index;
  while (start > 0 && match.index - start < 20 && !marks.test(note[start - 1] ?? "")) start--;
  let end = match.index + match[0].length;
  while (end < note.length && end - match.index < 30 && !marks.test(note[end] ?? "")) end++;
  return note
    .slice(start, end)
    .trim()
    .replace(/^[(（]?\d{1,2}[)）.、．]\s*/, "");
}
