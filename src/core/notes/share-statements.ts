/** Shares of a task, rates and changes in a progress note, against the numbers they are taken from. */
import type { Passage } from "../chinese/passage";
import { sameUnit, type Quantity } from "../chinese/quantity";
import { sentenceStart, wordsBefore } from "./sentences";
import type { Statement } from "./statement";
import { targetFor } from "./targets";

const GOAL =
  "(?:全年|年度|年|本年|当年|总)?(?:的)?(?:植树造林|工作|投资|建设|考核|既定)?(?:目标|任务|计划|目标任务|任务目标|任务数|总任务|总目标|投资计划|计划任务|任务量|预算|指标)(?:数|值|量)?";
const OF_GOAL = new RegExp(`^[^。;；\\d]{0,2}[,，、。;；]?\\s*(?:约)?(?:占|完成|达到?)(?:了)?(?:${GOAL})的$`);
/** 占 alone takes any whole (占总户数528户的); after 完成 the number must be called a task, or it is another thing done. */
const OF_WHOLE =
  /^[^。;；]{0,3}[,，、。;；(（]?\s*(?:约)?(?:占(?![用地道压])[^。;；,，、\d]{0,14}|(?:为|完成|达到?|是)[^。;；,，、\d]{0,12}(?:任务|目标|计划|指标|预算|总)[^。;；,，、\d]{0,6})$/;
const ENDS_IN_SHARE = /^[)）]?(?:以上|左右)?(?:的|的比例为|比例为)?(?:约)?$/;

/** A share with the two quantities before it, and the words between it and the nearer one. */
interface Percent {
  readonly percent: Quantity;
  readonly before: Quantity;
  readonly first: Quantity | undefined;
  readonly link: string;
}

/** Every share that is meant exactly and may be taken from numbers. */
export function percentsIn(note: Passage): readonly Percent[] {
  const { quantities } = note;
  const found: Percent[] = [];
  quantities.forEach((percent, i) => {
    const before = quantities[i - 1];
    if (percent.unit !== "%" || percent.approximate || !before || before.unit === "%") return;
    found.push({ percent, before, first: quantities[i - 2], link: wordsBetween(note, before, percent) });
  });
  return found;
}

/** 29公顷，占年度任务40公顷的72.5% · 到位资金116亿元，占全年目标的22.6%. */
export function* shares(note: Passage, percents: readonly Percent[], standard: Passage): Generator<Statement> {
  let goals: readonly Quantity[] | undefined;
  for (const { percent, before, first, link } of percents) {
    if (first && sameUnit(first, before) && ENDS_IN_SHARE.test(link)) {
      if (OF_WHOLE.test(wordsBetween(note, first, before))) yield ratio("share", note, first, [before, note], percent);
      continue;
    }
    if (!OF_GOAL.test(link) || before.unit === "") continue;
    goals ??= note.quantities.filter(({ start }) => NAMES_GOAL.test(wordsBefore(note.plain, start)));
    const statements = goalsFor(note, goals, before, standard).map((goal) =>
      ratio("share", note, before, goal, percent),
    );
    const right = statements.find((statement) => statement.right);
    if (right) yield right;
    else if (statements.length === 1) yield* statements;
  }
}

const NAMES_GOAL = /任务|目标|计划|指标|总投资|调整[为到至]/;

/** What the note itself calls the task (年度计划20亿元) goes before the standard's; several may be meant. */
function goalsFor(note: Passage, goals: readonly Quantity[], reached: Quantity, standard: Passage): readonly Whole[] {
  const inNote = goals.filter((goal) => goal.start < reached.start && sameUnit(goal, reached));
  if (inNote.length > 0) return inNote.map((goal) => [goal, note]);
  const own = targetFor(note, reached, standard);
  return own ? [[own, standard]] : [];
}

/** 按期办结率, 到期整改率 have another base than all cases. */
const RATE =
  /^[^,，。;；\d]{0,8}[,，、]?\s*(?:累计|总体|综合|总)?((?:后续)?(?:完成|整改|化解|落实|到位|签约|建成|执行|拨付|办结|处置|处理|销号|开工|竣工|完工|结案|办理|验收|回复))率(?:为|达到?|达)?$/;
/** Those inspected are not those that had something to mend. */
const INSPECTED = /检查|走访|出动|巡查|抽查|暗访|督查|督导|巡|摸排|核查|调研|服务|培训/;
const ORDERED = /责令|限期|要求|督促|约谈/;

/** 累计完成17.2公里，其中二季度完成9.6公里，完成率57.3%: what was done itself is no task to take the rate from. */
function isDone(words: string, verb: string): boolean {
  return words.includes(verb) && !/应|需|须|拟|计划|任务|目标|要求/.test(words);
}

/** 发现问题45条，整改45条，整改率100%: exactly two numbers of one unit in the sentence before a rate, the latter of the rate's own verb. */
export function* rates(note: Passage, percents: readonly Percent[]): Generator<Statement> {
  const { plain, quantities } = note;
  for (const { percent, before, link } of percents) {
    if (before.unit === "") continue;
    const verb = RATE.exec(link)?.[1];
    if (verb === undefined) continue;
    const start = sentenceStart(plain, before.start);
    const same = quantities.filter(
      (quantity) => quantity.start >= start && quantity.start <= before.start && sameUnit(quantity, before),
    );
    const [whole, part] = same;
    if (same.length !== 2 || !whole || !part || whole.value < part.value) continue;
    if (isDone(wordsBefore(plain, whole.start), verb)) continue;
    const done = `${plain.slice(whole.end, part.start)}${link.split(/[,，、]/)[0] ?? ""}`;
    if (!done.includes(verb) || ORDERED.test(done) || INSPECTED.test(wordsBefore(plain, whole.start))) continue;
    yield { ...ratio("rate", note, part, [whole, note], percent), quote: note.text.slice(whole.start, percent.end) };
  }
}

const MOVES = /^(提高|增加|上升|增长|提升|下降|降低|减少|降|升|压减|压缩)(到|至|为)$/;
/** 同比 and 年均 are taken from other numbers than from and to. */
const CHANGE = /^[,，、]?\s*(增长|提高|增幅|增加|上升|提升|涨幅|下降|降低|减少|降幅|压减)(?:了|达到?|为|约)?$/;

/** 由715元提高至780元，增长9.1%. */
export function* changes(note: Passage, percents: readonly Percent[]): Generator<Statement> {
  for (const { percent, before: to, first: from, link } of percents) {
    if (!from || !sameUnit(from, to) || !MOVES.test(wordsBetween(note, from, to))) continue;
    const opening = note.plain.slice(Math.max(0, from.start - 8), from.start);
    if (!/(由|从)[^,，。;；]{0,7}$/.test(opening)) continue;
    const direction = CHANGE.exec(link)?.[1];
    if (!direction || from.value === 0) continue;
    const sign = /降|减/.test(direction) ? -1 : 1;
    const computed = (sign * (to.value - from.value) * 100) / from.value;
    const slack = (100 * (to.tolerance + from.tolerance * (to.value / from.value))) / from.value;
    yield {
      kind: "change",
      quote: note.text.slice(from.start, percent.end),
      stated: percent.value,
      computed,
      right: within(percent, computed, slack + looseness(computed, from, to)),
      from: [note.written(from), note.written(to)],
    };
  }
}

function wordsBetween({ plain }: Passage, { end }: Quantity, { start }: Quantity): string {
  return plain.slice(end, start).trim();
}

/** What a share is taken of, and where that stands: in the note or in the standard. */
type Whole = readonly [quantity: Quantity, of: Passage];

function ratio(
  kind: "share" | "rate",
  note: Passage,
  part: Quantity,
  [whole, of]: Whole,
  percent: Quantity,
): Statement {
  const computed = (part.value / whole.value) * 100;
  const slack = (100 * (part.tolerance + whole.tolerance * (part.value / whole.value))) / whole.value;
  const right = within(percent, computed, slack + looseness(computed, part, whole));
  const quote = note.text.slice(part.start, percent.end);
  return { kind, quote, stated: percent.value, computed, right, from: [note.written(part), of.written(whole)] };
}

/** Room for 约 and 余. */
function looseness(computed: number, ...quantities: readonly Quantity[]): number {
  return quantities.some(({ approximate }) => approximate) ? Math.max(1, Math.abs(computed) * 0.05) : 0;
}

/** Rounded or cut off at the digits shown both pass. */
function within(percent: Quantity, computed: number, slack: number): boolean {
  const step = percent.tolerance === 0 ? 1 : percent.tolerance * 2;
  return Math.abs(percent.value - computed) < step + slack + 1e-9;
}
