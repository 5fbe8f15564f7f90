/** A legend that says what symbols stand for: 图例：○按期 △略慢 ×滞后, （★ 已完成 ☆ 正常推进）. */
import { halfWidth } from "../chinese/text";
import type { KnownWords } from "./ratings";
import { kindOfWord } from "./ratings";

const MARK = "[●○◆◇■□▲△★☆◎√✓✔×✗✘※⊙⊕🟢🟡🔴🔵🟠]";
const MARK_FIRST = new RegExp(`(${MARK})\\s*(?:代?表示?|为|指|即|[:=—-])*\\s*(\\p{Script=Han}{2,8})`, "gu");
const WORD_FIRST = new RegExp(`(\\p{Script=Han}{2,8}?)(?:用|为|以|画|打|标|[:=])*\\s*(${MARK})`, "gu");
const BEGINS = new RegExp(`^[^:]{0,6}:?\\s*[(【]?\\s*${MARK}`, "u");

/** A symbol and its word, for all that the text explains; none where it explains fewer than two, or one whose kind nobody can tell. */
export function legendIn(text: string): KnownWords {
  const line = halfWidth(text);
  const pairs = BEGINS.test(line)
    ? Array.from(line.matchAll(MARK_FIRST), ([, mark = "", word = ""]) => ({ mark, word }))
    : Array.from(line.matchAll(WORD_FIRST), ([, word = "", mark = ""]) => ({ mark, word }));
  const known = pairs.flatMap(({ mark, word }) => {
    const kind = kindOfWord(word);
    return kind ? [{ word: mark, kind }] : [];
  });
  const isWhole = known.length === pairs.length && new Set(known.map(({ word }) => word)).size === known.length;
  return isWhole && known.length >= FEWEST ? known : [];
}

const FEWEST = 2;
