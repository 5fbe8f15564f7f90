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

/** A sum this near its whole is meant to be it. */
const NEAR = 0.02;

/** 187226户，其中一般农户180537户、脱贫户6638户、监测对象51户: parts that nearly add up to the whole, and do not. */
export function* enumerations(note: string, text: string, quantities: readonly Quantity[]): Generator<Statement> {
  for (const match of text.matchAll(/其中(?![^。;；\n]{0,30}分别)/g)) {
    const end = endOfParts(text, match.index);
    const bare = quantities.filter((quantity) => !inBrackets(text, quantity.start));
    const before = bare.filter(
      (quantity) => quantity.start >= wholeBefore(text, match.index) && quantity.end <= match.index,
    );
    const after = bare.filter(({ start }) => start > match.index && start < end);
    for (const whole of before) {
      const parts = after.filter((part) => sameUnit(part, whole));
      const first = parts[0];
      const last = parts.at(-1);
      const alone =
        before.filter((other) => sameUnit(other, whole)).length === 1 && whole.unit !== "" && !isTime(whole.unit);
      if (!first || !last || parts.length < 2 || !alone || [whole, ...parts].some(({ approximate }) => approximate))
        continue;
      const sum = parts.reduce((total, { value }) => total + value, 0);
      const slack = parts.reduce((total, { tolerance }) => total + tolerance, whole.tolerance);
      const off = Math.abs(sum - whole.value);
      if (off > whole.value * NEAR) continue;
      const right = off <= slack + 1e-9;
      const total = `${String(Math.round(sum * 1e6) / 1e6)}${whole.unit}`;
      if (whole.text.includes("万") || whole.text.includes("亿")) continue;
      yield {
        kind: "sum",
        quote: note.slice(whole.start, last.end),
        stated: sum,
        computed: whole.value,
        right,
        from: [total, whole.text],
      };
    }
  }
}

function inBrackets(text: string, position: number): boolean {
  const open = Math.max(text.lastIndexOf("(", position), text.lastIndexOf("（", position));
  const close = Math.max(text.lastIndexOf(")", position - 1), text.lastIndexOf("）", position - 1));
  return open > close;
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
