/** What a progress note says of its own item in words: behind schedule, not begun, still going on. */
import type { Passage } from "../chinese/passage";

const PROGRESS = "(?:时序|序时|计划|进度|时间)(?:进度|要求|节点)?";

/** The office's own words for behind schedule. */
const BEHIND = new RegExp(
  [
    `掉(?:后)?(?:于)?${PROGRESS}`,
    `(?:低于|落后于?|滞后于?|慢于|欠)${PROGRESS}`,
    "(?:未|没有|尚未)(?:达到?|完成|达成)(?:了)?(?:时序|序时)(?:进度)?",
    "(?:工作|工程|项目|建设|投资|整体|总体|推进)?(?:进度|进展|推进)(?:较为|比较|明显|严重|相对|较|偏)*(?:滞后|缓慢|偏慢|较慢|落后)",
  ].join("|"),
  "g",
);
/** 克服…滞后, 对滞后的单位约谈, 前期滞后, 可能滞后; and spending or consumption under the schedule is no lag. */
const NOT_MEANT =
  /(?:克服|防止|避免|杜绝|解决|针对|破解|扭转|整治|督办|督促|约谈|通报|对|排查|梳理|部分|个别|无|未|不|前期|此前|一度|曾|原|年初|季度|上月|去年|可能|将|如果|若|经费|支出|能耗|消耗|成本)[^,，。;；]{0,10}$/;
/** 滞后项目已…, 滞后问题已整改, 滞后预警机制, 未达时序进度的，一律通报. */
const NOT_MEANT_AFTER =
  /^[^,，。;；]{0,8}(?:问题|情况|项目|街镇|企业|单位|行业|指标|预警|清单|台账|名单)|^(?:要求)?的(?:[,，]|一律|予以)/;
/** In the same sentence: the lag is made up for. */
const MADE_UP = /^[^。;；\n]*(?:赶上|追回|追上|抢回|恢复正常|扭转|已解决|已达到?(?:时序|序时|计划))/;

/** A short note that only says that nothing has begun. */
const NOT_BEGUN = /(?:尚|暂|还)?未(?:正式)?(?:启动|开工|实施|开展|开始|动工)(?=[,，。;；、)）]|\s*$)/;
const UNDER_WAY = /正在|已(?!经?不)|推进|加快|其余/;
const SHORT_NOTE = 40;

/** Some of this is in every wording above; most notes have none. */
const MAY_SAY_BEHIND = /掉|低于|落[后後]|滞|慢|欠|未|没有/;

/** The clause in which the note says that the item is behind or not begun. */
export function saysBehind(note: Passage): string | undefined {
  if (!MAY_SAY_BEHIND.test(note.text)) return undefined;
  const { text, plain } = note;
  for (const match of plain.matchAll(BEHIND)) {
    const before = plain.slice(Math.max(0, match.index - 12), match.index);
    const after = plain.slice(match.index + match[0].length);
    if (!NOT_MEANT.test(before) && !NOT_MEANT_AFTER.test(after) && !MADE_UP.test(after))
      return clauseAround(text, match);
  }
  return plain.length <= SHORT_NOTE && !UNDER_WAY.test(plain) ? clauseAround(text, NOT_BEGUN.exec(plain)) : undefined;
}

const WORK = "建设|改造|施工|推进|办理|编制|筹备|采购|招标|实施|审批|安装|验收";
const WHEN_DONE = "(?:完工|建成|竣工|投用|交付|通车|完成(?=[,，。;；]|\\s*$))";
const GOING_ON = new RegExp(
  [
    `[\\u4e00-\\u9fff]{2}(?:${WORK})中(?=[,，。;；、）)]|\\s*$)`,
    "尚未(?:完成|完工|建成|竣工)",
    "未完工",
    `预计[^,，。;；]{0,14}${WHEN_DONE}`,
  ].join("|"),
  "g",
);
/** 在城市更新改造中，… tells when; 没有尚未完成的 denies it. */
const OTHER_SENSE = /(?:(?:^|[^正现仍尚还])[在从于][^,，。;；]{0,12}|(?:没有|无|不存在)[^,，。;；]{0,4})$/;

/** The clause in which the note says that work is still going on. */
export function saysUnfinished({ text, plain }: Passage): string | undefined {
  for (const match of plain.matchAll(GOING_ON)) {
    // 在 may be among the letters matched: 在项目推进中.
    const opening = /^[在从于]/.test(match[0]) && !/[正现仍尚还]$/.test(plain.slice(0, match.index));
    const clause =
      plain
        .slice(0, match.index)
        .split(/[,，。;；、\n]/)
        .at(-1) ?? "";
    if (!opening && !OTHER_SENSE.test(clause)) return clauseAround(text, match);
  }
  return undefined;
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
