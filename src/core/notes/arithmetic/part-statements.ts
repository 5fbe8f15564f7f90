/** 其中: a part against its whole. */
import type { Passage } from "../../chinese/passage";
import { sameUnit, type Quantity } from "../../chinese/quantity";
import { isCountable, wordsAfter, wordsBefore, type Split } from "./sentences";
import { stretch, type Statement } from "./statement";

/** 总货值10692万美元……其中区港联动54101万美元: a part larger than its whole. */
export function* parts(note: Passage, splits: readonly Split[]): Generator<Statement> {
  for (const { before, after } of splits) {
    for (const [i, part] of after.entries()) {
      const wholes = before.filter((quantity) => sameUnit(quantity, part));
      const whole = wholes.length === 1 ? wholes[0] : undefined;
      if (!whole || !isCountable(part) || whole.approximate) continue;
      if (after.findIndex((other) => sameUnit(other, part)) !== i) continue;
      const right = part.value <= whole.value + whole.tolerance + part.tolerance;
      if (!right && !sameThing(note.plain, whole, part) && !followsAtOnce(note.plain, whole, part)) continue;
      yield {
        kind: "part",
        ...stretch(note, whole.start, part.end),
        stated: part.value,
        computed: whole.value,
        right,
        from: [note.written(part), note.written(whole)],
        at: part,
      };
    }
  }
}

/** 1260人次，其中女性1480人次: nothing else stands between that it could be a part of. */
function followsAtOnce(plain: string, whole: Quantity, part: Quantity): boolean {
  const label = wordsBefore(plain, part.start);
  const tail = wordsAfter(plain, part.end);
  const between = plain.slice(whole.end, part.start);
  return (
    /^[,，、。;；(]?其中/.test(between) &&
    label.length <= 4 &&
    !DESCRIBES.test(label) &&
    (tail === "" || tail === "的人")
  );
}

/** 总投资50亿元的项目, 涉及1200户: a number that describes something else. */
const DESCRIBES =
  /投资额|总投资|概算|年度|全年|目标|任务|计划|估值|授信|预计|拟|合同|协议|注册|涉及|惠及|覆盖|服务|带动|累计/;
const VERBS = /完成|实现|新增|新建|改造|发现|建成|整改|累计|已|共|有|达到?|了|约|的/g;
/** Words that only say which of the same things are meant. */
const QUALIFIERS =
  /国家级|省级|市级|区级|镇级|村级|乡镇|农村|城市|城区|重点|重大|一般|较大|新|老旧|在建|开工|完工|竣工|投用|正在|尚未|未/g;

/** True where the part is certainly counted among the whole's own things: their words agree, or the part has none of its own. */
function sameThing(text: string, whole: Quantity, part: Quantity): boolean {
  const label = wordsBefore(text, part.start);
  const tail = wordsAfter(text, part.end);
  if (DESCRIBES.test(label) || /^[的级]/.test(tail) || /^以上/.test(tail)) return false;
  const words = (quantity: Quantity): string =>
    `${wordsBefore(text, quantity.start)} ${wordsAfter(text, quantity.end)}`.replace(VERBS, " ");
  const own = words(part);
  return own.replace(QUALIFIERS, "").trim() === "" || shareTwoLetters(own, words(whole));
}

function shareTwoLetters(a: string, b: string): boolean {
  for (let i = 0; i + 2 <= a.length; i++) {
    const pair = a.slice(i, i + 2);
    if (!pair.includes(" ") && b.includes(pair)) return true;
  }
  return false;
}
