/** Ways to write a heading, a unit line, a rating or a list of ratings that say the same. */
import { fullWidth } from "./rewrite";

/** Ways to write a heading or a unit line that say the same. */
export const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  spaced: (text) => [...text].join(" "),
  "wide spaces": (text) => [...text].join("\u3000"),
  "line break": (text) => broken(text, "\n"),
  "zero width": (text) => broken(text, "\u200b"),
  "no-break space": (text) => broken(text, "\u00a0"),
  "space around": (text) => ` ${text}\u3000`,
  "full width": fullWidth,
};

/** Numbers that offices put before the line of a unit. */
export const ORDINALS: readonly string[] = ["一、", "（二）", "(3)", "4.", "5、", "6．", "①", "第七部分 "];

/** Signs that stand for the three usual ratings. */
export const SYMBOLS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "signs beside the words": { 已完成: "🟢已完成", 进展顺利: "●进展顺利", 进度滞后: "🔴进度滞后" },
  "words in brackets": { 已完成: "（已完成）", 进展顺利: "【进展顺利】", 进度滞后: "[进度滞后]" },
  "a tick before the words": { 已完成: "√已完成", 进展顺利: "√进展顺利", 进度滞后: "×进度滞后" },
  numbered: { 已完成: "1.已完成", 进展顺利: "2.进展顺利", 进度滞后: "3.进度滞后" },
};

/** A heading that lists its ratings, as offices write it; the last ones are damaged. */
export const RATING_LISTS: readonly string[] = [
  "进度评估（已完成，进展顺利，进度滞后）",
  "进度评估（已完成；进展顺利；进度滞后）",
  "进度评估（已完成/进展顺利/进度滞后）",
  "进度评估(已完成,进展顺利,进度滞后)",
  "进度评估（已完成 进展顺利 进度滞后）",
  "进度评估\n（已完成、进展顺利、进度滞后）",
  "进度评估（已完成\n进展顺利\n进度滞后）",
  "进度评估【已完成、进展顺利、进度滞后】",
  "进度评估：已完成、进展顺利、进度滞后",
  "进度评估（1.已完成2.进展顺利3.进度滞后）",
  "进度评估（①已完成②进展顺利③进度滞后）",
  "进度评估（A.已完成；B.进展顺利；C.进度滞后）",
  "进度评估（填已完成、进展顺利或进度滞后）",
  "进度评估（请填写“已完成”“进展顺利”“进度滞后”）",
  "进度评估（分已完成、进展顺利、进度滞后三类）",
  "进度评估（已完成、进展顺利、进度滞后等）",
  "进度评估（已完成、进展顺利、进度滞后，单选）",
  "进度评估（从已完成、进展顺利、进度滞后中选一项）",
  "进度评估（已完成、进展顺利、进度滞后、其他）",
  "进度评估（已完成、进展顺利、进度滞",
  "进度评估（已完成、进展、顺利、进度滞后）",
  "进度评估（已完成进展顺利进度滞后）",
  "进度评估（已完戍、进展顺利、进度滞后）",
];

const LISTED = "进度评估（已完成、进展顺利、进度滞后）";

/** The usual list with something between any two of its letters. */
export function brokenLists(by: string): readonly string[] {
  return Array.from({ length: LISTED.length - 1 }, (_, i) => LISTED.slice(0, i + 1) + by + LISTED.slice(i + 1));
}

function broken(text: string, by: string): string {
  const middle = Math.ceil(text.length / 2);
  return text.length < 2 ? text : text.slice(0, middle) + by + text.slice(middle);
}
