/** 其中: parts against their whole, and parts that are said to be all of it. */
import { sameUnit, type Quantity } from "../grid/quantities";
import type { Statement } from "./statements";

/** 总货值10692万美元……其中区港联动54101万美元: a part larger than its whole. */
export function* parts(note: string, text: string, quantities: readonly Quantity[]): Generator<Statement> {
  for (const match of text.matchAll(/其中/g)) {
    const at = match.index;
    const sentence = wholeBefore(text, at);
    const whole = quantities.filter(({ start, end }) => start >= sentence && end <= at);
    const end = endOfParts(text, at);
    const after = quantities.filter(({ start }) => start > at && start < end);
    for (const part of after) {
      const rivals = whole.filter((quantity) => sameUnit(quantity, part));
      const only = rivals.length === 1 ? rivals[0] : undefined;
      if (!only || part.unit === "" || part.unit === "%" || isTime(part.unit) || only.approximate) continue;
      if (after.findIndex((other) => sameUnit(other, part)) !== after.indexOf(part)) continue;
      const right = part.value <= only.value + only.tolerance + part.tolerance;
      yield {
        kind: "part",
        quote: note.slice(only.start, part.end),
        stated: part.value,
        computed: only.value,
        right,
        from: [part.text, only.text],
      };
    }
  }
}

/** 三级林长分别巡林32次、953次、12144次 of 13129次: parts that are said to be all. */
export function* sums(note: string, text: string, quantities: readonly Quantity[]): Generator<Statement> {
  for (const match of text.matchAll(/其中[^。;；]{0,30}?分别[^。;；\d]{0,10}/g)) {
    const at = match.index;
    const listed: Quantity[] = [];
    let position = at + match[0].length;
    for (const quantity of quantities) {
      if (quantity.start < position) continue;
      if (
        !/^[、,，和及]?$/.test(text.slice(position, quantity.start).trim()) ||
        (listed[0] && !sameUnit(listed[0], quantity))
      )
        break;
      listed.push(quantity);
      position = quantity.end;
    }
    const first = listed[0];
    if (!first || listed.length < 2) continue;
    const wholes = quantities
      .filter(({ start, end }) => start >= wholeBefore(text, at) && end <= at)
      .filter((quantity) => sameUnit(quantity, first));
    const whole = wholes.length === 1 ? wholes[0] : undefined;
    if (!whole || whole.approximate || listed.some(({ approximate }) => approximate)) continue;
    const sum = listed.reduce((total, { value }) => total + value, 0);
    const slack = listed.reduce((total, { tolerance }) => total + tolerance, whole.tolerance);
    yield {
      kind: "sum",
      quote: note.slice(whole.start, position),
      stated: sum,
      computed: whole.value,
      right: Math.abs(sum - whole.value) <= slack + 1e-9,
      from: [`${String(Math.round(sum * 1e6) / 1e6)}${first.unit}`, whole.text],
    };
  }
}

/** The part's whole stands in the same sentence, or in the one that 其中 opens on. */
function wholeBefore(text: string, at: number): number {
  const marks = ["。", "；", ";", "\n"];
  const before = text.slice(0, at).trimEnd();
  const opensSentence = marks.includes(before.at(-1) ?? "");
  const body = opensSentence ? before.slice(0, -1) : before;
  return Math.max(...marks.map((mark) => body.lastIndexOf(mark))) + 1;
}

function endOfParts(text: string, at: number): number {
  const ends = ["。", "；", ";", "\n"].map((mark) => text.indexOf(mark, at)).filter((index) => index >= 0);
  return Math.min(text.length, ...ends);
}

function isTime(unit: string): boolean {
  return /^(年|月|日|天|季度|岁|期|级|类)$/.test(unit);
}
