/** Statements in a progress note that carry their own numbers, and what those numbers really give. */
import { quantitiesIn, sameUnit, type Quantity } from "../grid/quantities";
import { halfWidth, plainLetters } from "../grid/text";
import { enumerations, parts, sums } from "./part-statements";
import { targetFor } from "./targets";

export type StatementKind = "share" | "rate" | "change" | "part" | "sum";

/** A statement that can be recomputed. */
export interface Statement {
  readonly kind: StatementKind;
  /** The words as they stand. */
  readonly quote: string;
  /** The number stated and the one its own numbers give; for a part or sum, the part(s) and the whole. */
  readonly stated: number;
  readonly computed: number;
  readonly right: boolean;
  /** What it was computed from, as written: the part and the whole, or from and to. */
  readonly from: readonly [string, string];
}

/** Every recomputable statement of a note; `standard` gives the target where the note only says 占年度目标的x%. */
export function statementsIn(note: string, standard: string): Statement[] {
  const text = plainLetters(halfWidth(note));
  const quantities = quantitiesIn(note);
  return [
    ...shares(note, text, quantities, standard),
    ...rates(note, text, quantities),
    ...changes(note, text, quantities),
    ...parts(note, text, quantities),
    ...sums(note, text, quantities),
    ...enumerations(note, text, quantities),
  ];
}

const GOAL =
  "(?:全年|年度|年|本年|当年|总)?(?:的)?(?:植树造林|工作|投资|建设|考核|既定)?(?:目标|任务|计划|目标任务|任务目标|任务数|总任务|总目标|投资计划|计划任务|任务量|预算|指标)(?:数|值|量)?";

/** 29公顷，占年度任务40公顷的72.5% · 到位资金116亿元，占全年目标的22.6%. */
function* shares(note: string, text: string, quantities: readonly Quantity[], standard: string): Generator<Statement> {
  for (const [i, percent] of quantities.entries()) {
    if (percent.unit !== "%" || percent.approximate) continue;
    const before = quantities[i - 1];
    const first = quantities[i - 2];
    if (!before) continue;
    const link = text.slice(before.end, percent.start);
    if (first && sameUnit(first, before) && /^[)）]?(?:以上|左右)?(?:的|的比例为|比例为)?(?:约)?$/.test(link.trim())) {
      const lead = text.slice(first.end, before.start);
      if (
        /^[^。;；]{0,3}[,，、。;；(（]?\s*(?:约)?(?:占|为|完成|达到?|达|是)[^。;；,，、\d]{0,14}$/.test(lead.trim()) &&
        /占|完成|达/.test(lead)
      ) {
        yield ratio("share", note.slice(first.start, percent.end), first, before, percent);
      }
      continue;
    }
    const target = new RegExp(`^[^。;；\\d]{0,2}[,，、。;；]?\\s*(?:约)?(?:占|完成|达到?)(?:了)?(?:${GOAL})的$`).exec(
      link.trim(),
    );
    if (!target || before.unit === "" || before.unit === "%") continue;
    const base = targetFor(text, before, standard);
    if (base) yield ratio("share", note.slice(before.start, percent.end), before, base, percent);
  }
}

/** 发现问题45条，整改45条，整改率100%: exactly two numbers of one unit in the sentence before a rate. */
function* rates(note: string, text: string, quantities: readonly Quantity[]): Generator<Statement> {
  for (const [i, percent] of quantities.entries()) {
    const before = quantities[i - 1];
    if (percent.unit !== "%" || percent.approximate || !before) continue;
    const link = text.slice(before.end, percent.start);
    if (
      !/^[,，、]?\s*(?:[^,，。;；\d]{0,4})?(?:完成|整改|化解|落实|到位|签约|建成|执行|拨付|办结|处置|处理|后续处理|销号|开工|竣工|完工|结案|办理|验收|回复)率(?:为|达到?|达)?$/.test(
        link.trim(),
      )
    )
      continue;
    const sentence = Math.max(
      text.lastIndexOf("。", before.start),
      text.lastIndexOf(";", before.start),
      text.lastIndexOf("；", before.start),
      text.lastIndexOf("\n", before.start),
    );
    const same = quantities.filter(
      (quantity) => quantity.start > sentence && quantity.start <= before.start && sameUnit(quantity, before),
    );
    const [whole, part] = same;
    if (same.length !== 2 || !whole || !part) continue;
    if (whole.value < part.value) continue;
    yield ratio("rate", note.slice(whole.start, percent.end), part, whole, percent);
  }
}

/** 由715元提高至780元，增长9.1%. */
function* changes(note: string, text: string, quantities: readonly Quantity[]): Generator<Statement> {
  for (const [i, percent] of quantities.entries()) {
    const to = quantities[i - 1];
    const from = quantities[i - 2];
    if (percent.unit !== "%" || percent.approximate || !to || !from || !sameUnit(from, to)) continue;
    const opening = text.slice(Math.max(0, from.start - 8), from.start);
    const middle = text.slice(from.end, to.start).trim();
    const link = text.slice(to.end, percent.start).trim();
    if (
      !/(由|从)[^,，。;；]{0,7}$/.test(opening) ||
      !/^(提高|增加|上升|增长|提升|下降|降低|减少|降|升|压减|压缩)(到|至|为)$/.test(middle)
    )
      continue;
    const direction =
      /^[,，、]?\s*(?:同比|环比|平均)?(增长|提高|增幅|增加|上升|提升|涨幅|下降|降低|减少|降幅|压减)(?:了|达到?|为|约)?$/.exec(
        link,
      )?.[1];
    if (!direction || from.value === 0) continue;
    const sign = /降|减/.test(direction) ? -1 : 1;
    const computed = (sign * (to.value - from.value) * 100) / from.value;
    const slack = (100 * (to.tolerance + from.tolerance * (to.value / from.value))) / from.value;
    yield {
      kind: "change",
      quote: note.slice(from.start, percent.end),
      stated: percent.value,
      computed,
      right: within(percent, computed, slack),
      from: [from.text, to.text],
    };
  }
}

function ratio(kind: "share" | "rate", quote: string, part: Quantity, whole: Quantity, percent: Quantity): Statement {
  const computed = (part.value / whole.value) * 100;
  const slack = (100 * (part.tolerance + whole.tolerance * (part.value / whole.value))) / whole.value;
  const loose = part.approximate || whole.approximate ? Math.max(1, computed * 0.05) : 0;
  const right = within(percent, computed, slack + loose);
  return { kind, quote, stated: percent.value, computed, right, from: [part.text, whole.text] };
}

/** Rounded or cut off at the digits shown both pass. */
function within(percent: Quantity, computed: number, slack: number): boolean {
  const step = percent.tolerance === 0 ? 1 : percent.tolerance * 2;
  return Math.abs(percent.value - computed) < step + slack + 1e-9;
}
