/** How an item stands against the last period, in a word. */
import type { Both } from "../language/language";
import type { Change } from "./against-previous";

export const CHANGE_WORDS: Readonly<Record<Change, Both>> = {
  same: { zh: "持平", en: "as before" },
  progressed: { zh: "提升", en: "progressed" },
  regressed: { zh: "倒退", en: "regressed" },
  unranked: { zh: "不作比较", en: "not compared" },
  new: { zh: "新增", en: "new" },
  gone: { zh: "不再列入", en: "gone" },
};
