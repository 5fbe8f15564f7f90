/** 建议86件、提案112件，合计198件: what is listed first, and then its total. */
import type { Passage } from "../../chinese/passage";
import { sameUnit, type Quantity } from "../../chinese/quantity";
import { clauseStart, inBrackets, isCountable, sentenceStart } from "./sentences";
import { stretch, type Statement } from "./statement";
import { sumOf } from "./sum-statements";

const IS_TOTAL = /^(?:[两二三四五六七八九]项)?(?:合计|总计)(?:为|达)?$/;
/** Numbers beside these are no addends: those of a part, of a plan, of another time, of each. */
const NO_LIST = /其中|等|计划|目标|任务|累计|同比|去年|上年|同期|比|较|每|分别|各|余|剩|[由从]/;
/** Farther off than this the total holds something that is not listed. */
const NEAR_TOTAL = 0.1;

/** Only where all that was counted so in the text so far is listed in the total's own sentence. */
export function* totals(note: Passage): Generator<Statement> {
  const { plain, quantities } = note;
  for (const [i, whole] of quantities.entries()) {
    if (!isCountable(whole) || !IS_TOTAL.test(plain.slice(clauseStart(plain, whole.start), whole.start))) continue;
    const from = sentenceStart(plain, whole.start);
    const listed = quantities.slice(0, i).filter((quantity) => sameUnit(quantity, whole));
    if (listed.length < 2 || NO_LIST.test(plain.slice(from, whole.start))) continue;
    if (listed.some((one) => one.start < from || inBrackets(plain, one.start) || one.value >= whole.value)) continue;
    const statement = sumOf(note, whole, listed);
    if (statement && Math.abs(statement.stated - statement.computed) <= whole.value * NEAR_TOTAL)
      yield { ...statement, ...stretch(note, firstOf(listed, whole).start, whole.end) };
  }
}

function firstOf(listed: readonly Quantity[], whole: Quantity): Quantity {
  return listed[0] ?? whole;
}
