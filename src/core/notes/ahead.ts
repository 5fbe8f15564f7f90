/** The clause in which a note says of its own item that it is ahead of the schedule, or done. */
import type { Passage } from "../chinese/passage";
import { clausesIn, quoteOf } from "./clauses";
import { PREREQUISITE } from "./obstacle-words";
import { saidIn } from "./reasons";
import { AHEAD, ALL_DONE } from "./schedule-words";
import { isBeside, SOME, type Task } from "./scope-words";
import { FUTURE } from "./step-words";

const NOT_ALL = new RegExp(`${PREREQUISITE}|主体|土建|基础|桩基|结构|一期|节点|阶段|审批|上半年|季度|月度|去年|上年`);
/** The same note says that something is missing. */
const BUT = /但|然而|不过|未|没有|剩余|其余|余下|仍|尚|正在|滞后|缓慢|低于|落后|慢于|不[能足]/;

export function saysAhead(note: Passage, task: Task): string | undefined {
  if (!/超|快于|高于|提前|领先|快|完|建成|竣工|投用|办结|达标|[%％]/.test(note.text) || BUT.test(note.plain))
    return undefined;
  if (saidIn(note).some(({ says }) => says === "reason")) return undefined;
  for (const clause of clausesIn(note)) {
    const match = AHEAD.exec(clause.text) ?? ALL_DONE.exec(clause.text);
    const before = match && clause.text.slice(0, match.index);
    if (!match || before === null || SOME.test(before) || NOT_ALL.test(clause.text) || FUTURE.test(clause.text))
      continue;
    if (/不|未$/.test(before) || isBeside(clause, task)) continue;
    const at = clause.start + match.index;
    return quoteOf(note, clause, at, at + match[0].length);
  }
  return undefined;
}
