/** What a light is called, in both languages, and the fill that goes with the words on paper. */
import { chineseDay, isoDay, type Day } from "../chinese/day";
import type { Both } from "../language/language";
import type { Light, LightKind } from "./lights";

export const LIGHT_NAMES: Readonly<Record<LightKind, Both>> = {
  overdue: { zh: "超期", en: "overdue" },
  soon: { zh: "临期", en: "due soon" },
  putOff: { zh: "已延期", en: "put off" },
  later: { zh: "未到期", en: "not due yet" },
  open: { zh: "长期", en: "no end" },
  adjusted: { zh: "已调整", en: "adjusted" },
  done: { zh: "已完成", en: "done" },
  unreadable: { zh: "时间看不出", en: "day not told" },
  none: { zh: "未定时间", en: "no day" },
};

/** #RRGGBB; the others have none. */
export const LIGHT_FILLS: Readonly<Partial<Record<LightKind, string>>> = {
  overdue: "#F4B6A6",
  soon: "#FFE699",
  putOff: "#BDD7EE",
  later: "#C6E0B4",
  done: "#C6E0B4",
};

/** 超期30天, 临期，还有2天, 已延期，还有62天; the name alone where no days are to be told. */
export function lightWords({ kind, days }: Light): Both {
  const { zh, en } = LIGHT_NAMES[kind];
  if (days === undefined) return { zh, en };
  if (kind === "overdue") return { zh: `${zh}${days}天`, en: `${days} days ${en}` };
  if (kind === "done") return { zh: `${zh}，超期${days}天`, en: `${en}, ${days} days late` };
  if (days === 0) return { zh: `${zh}，当天到期`, en: `${en}: that very day` };
  return { zh: `${zh}，还有${days}天`, en: `${en}: ${days} days left` };
}

export function dayWords(day: Day): Both {
  return { zh: chineseDay(day), en: isoDay(day) };
}
