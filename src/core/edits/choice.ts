/** A drop-down as Excel keeps it: its words as one text, what it says when selected and what it says when it refuses. */
import type { Choice } from "./draft";

/** Excel calls a file damaged whose list is longer. */
const LONGEST_LIST = 255;
const LONGEST_PROMPT = 255;
const LONGEST_ALERT = 225;

export const PROMPT_TITLE = "填写提示";
export const ALERT_TITLE = "请从下拉列表中选择";

/** The words joined by commas; undefined where Excel cannot keep them so, and the drop-down is left out. */
export function listOf({ words }: Pick<Choice, "words">): string | undefined {
  const list = words.join(",");
  const sound = words.every((word) => word !== "" && word.trim() === word && !/[,\r\n]/.test(word));
  // A list that begins like a formula is taken for the place where the words stand.
  if (words.length === 0 || !sound || list.startsWith("=")) return undefined;
  return list.replaceAll('"', '""').length > LONGEST_LIST ? undefined : list;
}

export function promptOf({ hint }: Pick<Choice, "hint">): string {
  return shortened(hint, LONGEST_PROMPT);
}

export function alertOf({ words }: Pick<Choice, "words">): string {
  return shortened(`这里只能填：${words.join("、")}。`, LONGEST_ALERT);
}

function shortened(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
