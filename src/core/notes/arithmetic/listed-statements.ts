/** Lists that say how many they are: 滞后2项（甲局、乙局各1项）; 3家，分别是甲局、乙局、丙局. */
import type { Passage } from "../../chinese/passage";
import { sameUnit, type Quantity } from "../../chinese/quantity";
import { UNIT_ENDING } from "../../domain/unit-names";
import { inBrackets, isCountable, sentenceEnd, sentenceStart, total } from "./sentences";
import { stretch, type Statement } from "./statement";

/** 滞后3项（甲局、乙局各1项）. */
export function* eachNamed(note: Passage): Generator<Statement> {
  const { plain, quantities } = note;
  for (const [i, each] of quantities.entries()) {
    const whole = quantities[i - 1];
    if (!whole || !sameUnit(whole, each) || !isCountable(each) || each.approximate || whole.approximate) continue;
    const listed = /^[^()\d,，。;；]{0,6}\(([^()\d]+)各$/.exec(plain.slice(whole.end, each.start))?.[1];
    const names = listed === undefined ? [] : namesIn(listed);
    if (names.length < 2 || plain[each.end] !== ")") continue;
    yield countOf(note, whole, each.end, names.length * each.value);
  }
}

/** 3家完成不足80%，分别是甲局、乙局. */
export function* eachCalled(note: Passage): Generator<Statement> {
  const { plain, quantities } = note;
  for (const { index, 0: word } of plain.matchAll(/分别(?:是|为)[:：]?/g)) {
    const [start, end] = [sentenceStart(plain, index), sentenceEnd(plain, index)];
    const counted = quantities.filter((one) => one.start >= start && one.end <= index && isCountable(one)).at(-1);
    if (!counted || counted.approximate || inBrackets(plain, counted.start)) continue;
    const names = namesIn(plain.slice(index + word.length, end));
    if (names.length > 1) yield countOf(note, counted, end, names.length);
  }
}

/** Nothing where one of them is no unit by its ending: 海棠、方杨工作专班 is one. */
function namesIn(list: string): readonly string[] {
  const names = list.split(/[、,，和及]/).map((name) => name.trim());
  return names.every((name) => UNIT_ENDING.test(name)) ? names : [];
}

function countOf(note: Passage, whole: Quantity, end: number, counted: number): Statement {
  return {
    kind: "sum",
    ...stretch(note, whole.start, end),
    stated: counted,
    computed: whole.value,
    right: counted === whole.value,
    from: [total(counted, whole.unit), note.written(whole)],
    at: whole,
  };
}
