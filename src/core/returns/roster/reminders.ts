/** 催报: a courteous text for every unit that still owes something, one for all of them, and the sentence for the circular. */
import { chineseDay, fromIso } from "../../chinese/day";
import type { Both } from "../../language/language";
import { standing, type Standing } from "./recorded";
import type { Roster, RosterEntry } from "./roster";

/** due: its day is still to come. overdue: it is over. toMend: what came went back. */
export type ReminderKind = "due" | "overdue" | "toMend";

export interface Reminder {
  readonly unit: string;
  readonly kind: ReminderKind;
  readonly text: Both;
}

export interface Reminders {
  readonly units: readonly Reminder[];
  /** For a notice to all of them; "" where nobody owes anything. */
  readonly all: Both;
  readonly sentence: Both;
}

/** `waiting` as in standing. */
export function reminders(roster: Roster, today: string, waiting: ReadonlySet<string> = new Set()): Reminders {
  const now = standing(roster, today, waiting);
  const overdue = new Set(now.overdue);
  const units = [...now.outstanding, ...now.toMend].map((entry): Reminder => {
    const kind = now.toMend.includes(entry) ? "toMend" : overdue.has(entry) ? "overdue" : "due";
    return { unit: entry.unit, kind, text: reminderText(roster.period, entry, kind) };
  });
  return { units, all: noticeText(roster.period, now), sentence: sentenceOf(now, today) };
}

function reminderText(period: string, { unit, items, due }: RosterEntry, kind: ReminderKind): Both {
  const zhItems = items > 0 ? `（${items}项）` : "";
  const enItems = items > 0 ? ` (${items} items)` : "";
  const day = dayOf(due);
  if (kind === "toMend")
    return {
      zh: `${unit}：你单位报送的${period}目标任务完成情况有需要补充或更正之处，已退回，请修改后尽快重新报送。谢谢支持。`,
      en: `To ${unit}: your return for ${period} needs to be completed or corrected and was sent back; please send it again soon. Thank you.`,
    };
  if (kind === "overdue")
    return {
      zh: `${unit}：${period}目标任务完成情况填报表${zhItems}报送截止日为${day.zh}，目前尚未收到你单位的材料。如已报送，请告知督查室；如未报送，请尽快报送。谢谢支持。`,
      en: `To ${unit}: your return for ${period}${enItems} was due on ${day.en} and has not reached us. If you have sent it, please let us know; if not, please send it soon. Thank you.`,
    };
  return {
    zh: `${unit}：请${day.zh === "" ? "按时" : `于${day.zh}前`}报送${period}目标任务完成情况填报表${zhItems}。谢谢支持。`,
    en: `To ${unit}: please send your return for ${period}${enItems}${day.en === "" ? "" : ` by ${day.en}`}. Thank you.`,
  };
}

function noticeText(period: string, now: Standing): Both {
  const { overdue, toMend } = now;
  const { due, undated } = notOverdue(now);
  const parts: readonly (readonly [readonly RosterEntry[], string, string])[] = [
    [overdue, "已过报送截止日、尚未收到材料的", "whose day is over and whose return has not reached us"],
    [due, "尚未报送、还在期限内的", "whose return is still to come and whose day is not over"],
    [undated, "尚未报送的", "whose return is still to come"],
    [toMend, "材料已退回、待修改重报的", "whose return was sent back to be mended"],
  ];
  const named = parts.filter(([entries]) => entries.length > 0);
  if (named.length === 0) return { zh: "", en: "" };
  const zh = named.map(([entries, words]) => `${words}（${entries.length}家）：${namesOf(entries)}。`);
  const en = named.map(([entries, , words]) => `${entries.length} unit(s) ${words}: ${namesOf(entries)}.`);
  return {
    zh: [
      `各责任单位：${period}目标任务完成情况正在汇总。`,
      ...zh,
      "请以上单位抓紧办理；如已报送，请告知督查室。谢谢支持。",
    ].join("\n"),
    en: [
      `The returns for ${period} are being compiled.`,
      ...en,
      "Please see to it; if you have sent it, please let us know. Thank you.",
    ].join("\n"),
  };
}

/** 截至4月3日，应报31家，已报29家，其中迟报1家（区X局）；未报2家（…）；退回待改1家（…）。 A unit whose day is to come is not called outstanding. */
function sentenceOf(now: Standing, today: string): Both {
  const { asked, returned, pending, overdue, late, toMend } = now;
  const day = fromIso(today);
  const { due, undated } = notOverdue(now);
  const zh = [
    [
      `截至${day ? `${day.month}月${day.day}日` : today}，应报${asked.length}家`,
      returned.length === asked.length && asked.length > 0 ? "已全部报送" : `已报${returned.length}家`,
      ...(late.length > 0 ? [`其中迟报${late.length}家（${namesOf(late)}）`] : []),
    ].join("，"),
    ...(overdue.length > 0 ? [`未报${overdue.length}家（${namesOf(overdue)}）`] : []),
    ...(due.length > 0 ? [`尚未到期${due.length}家（${namesOf(due)}）`] : []),
    ...(undated.length > 0 ? [`尚未报送${undated.length}家（${namesOf(undated)}）`] : []),
    ...(pending.length > 0 ? [`已收待核定${pending.length}家（${namesOf(pending)}）`] : []),
    ...(toMend.length > 0 ? [`退回待改${toMend.length}家（${namesOf(toMend)}）`] : []),
  ];
  const en = [
    `By ${today} ${returned.length} of ${asked.length} units have sent their returns${
      late.length > 0 ? `, ${late.length} of them late (${namesOf(late)})` : ""
    }`,
    ...(overdue.length > 0 ? [`${overdue.length} outstanding (${namesOf(overdue)})`] : []),
    ...(due.length > 0 ? [`${due.length} not yet due (${namesOf(due)})`] : []),
    ...(undated.length > 0 ? [`${undated.length} still to come (${namesOf(undated)})`] : []),
    ...(pending.length > 0 ? [`${pending.length} here and to be decided on (${namesOf(pending)})`] : []),
    ...(toMend.length > 0 ? [`${toMend.length} sent back (${namesOf(toMend)})`] : []),
  ];
  return { zh: `${zh.join("；")}。`, en: `${en.join("; ")}.` };
}

/** Of a unit that was given no day, or one that only a person can read, nobody knows whether it is over. */
function notOverdue({ outstanding, overdue }: Standing): Record<"due" | "undated", RosterEntry[]> {
  const others = outstanding.filter((entry) => !overdue.includes(entry));
  const isDated = ({ due }: RosterEntry): boolean => fromIso(due) !== undefined;
  return { due: others.filter(isDated), undated: others.filter((entry) => !isDated(entry)) };
}

function namesOf(entries: readonly RosterEntry[]): string {
  return entries.map(({ unit }) => unit).join("、");
}

/** As the roster has it, where a person wrote no day but words. */
function dayOf(text: string): Both {
  const day = fromIso(text);
  return day ? { zh: chineseDay(day), en: text } : { zh: text, en: text };
}
