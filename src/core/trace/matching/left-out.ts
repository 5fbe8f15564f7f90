/** A number that a row leaves out of words which it otherwise repeats: 新增城镇就业8000人 → 新增城镇就业. */
import { endsAt } from "./answers";
import { BREAK, NUMBER, type MarkedNumber, type MarkedText } from "./marked-text";

/** The clause around the number has at least so many other letters. */
const SURE = 5;

/** What is said of a number and goes with it. */
const QUALIFIERS: readonly (readonly number[])[] = ["以上", "以下", "以内", "左右", "以上的"].map((word) =>
  [...word].map((letter) => letter.charCodeAt(0)),
);

/** True where the row has the whole clause but the number, and the number stands nowhere else in it. */
export function isLeftOut(sentence: MarkedText, number: MarkedNumber, row: MarkedText): boolean {
  if (row.numbers.some(({ unit, value }) => unit === number.unit && value === number.value)) return false;
  const { codes } = sentence;
  const left = lettersFrom(codes, number.at, -1);
  const right = lettersFrom(codes, number.at, 1);
  if (!endsAt(codes, number.at - left.length - 1) || !endsAt(codes, number.at + right.length + 1)) return false;
  const behind = QUALIFIERS.find((word) => word.length <= right.length && word.every((code, i) => right[i] === code));
  return [right, ...(behind ? [right.slice(behind.length)] : [])].some((end) => {
    const clause = [...left, ...end];
    return left.length >= 2 && clause.length >= SURE && hasClause(row.codes, clause);
  });
}

function lettersFrom(codes: Uint16Array, at: number, step: 1 | -1): number[] {
  const letters: number[] = [];
  for (let i = at + step; ; i += step) {
    const code = codes[i];
    if (code === undefined || code === BREAK || code === NUMBER) break;
    letters.push(code);
  }
  return step === 1 ? letters : letters.reverse();
}

function hasClause(codes: Uint16Array, clause: readonly number[]): boolean {
  for (let from = 0; from + clause.length <= codes.length; from++) {
    if (!endsAt(codes, from - 1) || !endsAt(codes, from + clause.length)) continue;
    if (clause.every((code, i) => codes[from + i] === code)) return true;
  }
  return false;
}
