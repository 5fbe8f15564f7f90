/** What the placeholders of the circular's template stand for, counted from the ledger. */
import { chineseDay, type Day } from "../chinese/day";
import { withoutBrackets } from "../chinese/text";
import { paragraphOf } from "../claims/paragraphs";
import { claimsIn } from "../claims/claims";
import { overdueCounts } from "../limits/overview";
import { compareWithPrevious } from "../ledger/against-previous";
import type { Ledger } from "../ledger/ledger";
import { CIRCULAR_MARK } from "../domain/own-sheets";
import { yearIn } from "../domain/period";
import { COUNT_KINDS, RATING_KINDS, type CountKind, type RatingKind } from "../domain/rating-kinds";
import { sharesOf } from "./shares";
import { comparisonSentence } from "../ledger/comparison-sentence";

/** The name of a kind in the text and among the placeholders: {进度滞后}, {进度滞后占比}. */
const KIND_NAMES: Readonly<Record<CountKind, string>> = {
  completed: "已完成",
  onTrack: "进展顺利",
  lagging: "进度滞后",
  notStarted: "未启动",
  adjusted: "已调整",
  unrated: "未评估",
};

const ASKS: Readonly<Record<CountKind, string>> = {
  completed: "已完成任务的责任单位进一步巩固提升，建立长效机制",
  onTrack: "正在推进的责任单位倒排工期，挂图作战，形成实效",
  lagging: "进度滞后的责任单位查找原因，制定整改措施，限期赶上进度",
  notStarted: "尚未启动的责任单位明确时间表和责任人，抓紧启动",
  adjusted: "需要调整任务的责任单位按程序报批",
  unrated: "没有报送进度评估的责任单位抓紧补报",
};

/** Every placeholder with what it means, for the template sheet. */
export const PLACEHOLDERS: Readonly<Record<string, string>> = {
  事由: "完成情况表的标题，如“…第二季度完成情况”",
  任务名称: "标题中去掉期间和“完成情况”的部分",
  年份: "如 2023；标题里没有年份的写“本”",
  期间: "如 第二季度；标题里没有期间的写“本期”",
  项数: "责任事项数（一项由几家承办的，各计一项）",
  事项数: "去重后的事项数",
  单位数: "责任单位数",
  各状态: "不为零的各类进度，连同项数和占比",
  占比说明: "占比凑足100%而有调整时，写明方法；没有调整就不写",
  ...Object.fromEntries(
    COUNT_KINDS.flatMap((kind) => [
      [KIND_NAMES[kind], `${KIND_NAMES[kind]}的项数`],
      [`${KIND_NAMES[kind]}占比`, `占全部事项的比例，带 %`],
    ]),
  ),
  滞后单位: "有进度滞后或未启动事项的单位；一家也没有的，整段不写",
  逾期: "超过完成时间而没有完成的项数；各项都没有写完成时间的，整段不写",
  逾期单位: "有逾期事项的单位；一家也没有的，整段不写",
  逾期截止日: "按哪一天算逾期：所查的日子，不写明的为本期最后一天",
  与上期比较: "进度提升、持平、倒退各几项；工作簿里没有上期的表，整段不写",
  各项要求: "对各类进度的责任单位的要求",
  附件1标题: "统计表的标题",
  附件2标题: "完成情况表的标题",
  落款单位: "工作簿里原有通报的落款，没有的写“督查室”",
  日期: "写通报的日期",
};

export function circularValues(ledger: Ledger, tallyTitle: string, today: Day): Readonly<Record<string, string>> {
  const { byRating, items, units, matters, settings } = ledger;
  const { subject, task } = subjectOf(ledger);
  const shares = sharesOf(byRating, settings.shares);
  const comparison = compareWithPrevious(ledger);
  return {
    事由: subject,
    任务名称: task,
    年份: String(yearOf(ledger) ?? "本"),
    期间: ledger.period?.words ?? "本期",
    项数: String(items.length),
    事项数: String(matters),
    单位数: String(units.length),
    各状态: ratedParts(ledger),
    占比说明: shareNote(ledger),
    ...Object.fromEntries(
      COUNT_KINDS.flatMap((kind) => [
        [KIND_NAMES[kind], String(byRating[kind])],
        [`${KIND_NAMES[kind]}占比`, `${shares[kind]}%`],
      ]),
    ),
    滞后单位: units
      .filter((unit) => unit.byRating.lagging + unit.byRating.notStarted > 0)
      .map(({ unit }) => unit)
      .join("、"),
    ...overdueValues(ledger),
    与上期比较: comparison ? comparisonSentence(ledger, comparison, "zh") : "",
    各项要求: COUNT_KINDS.filter((kind) => byRating[kind] > 0)
      .map((kind) => ASKS[kind])
      .join("；"),
    附件1标题: tallyTitle,
    附件2标题: subject,
    落款单位: signatureOf(ledger),
    日期: chineseDay(today),
  };
}

/** Nothing where no item has a day, or nobody knows the day to hold it against. */
function overdueValues(ledger: Ledger): Readonly<Record<"逾期" | "逾期单位" | "逾期截止日", string>> {
  const overdue = overdueCounts(ledger);
  if (!ledger.date || !overdue) return { 逾期: "", 逾期单位: "", 逾期截止日: "" };
  const units = ledger.units.filter(({ unit }) => overdue.of(unit) > 0);
  return {
    逾期: String(overdue.total),
    逾期单位: units.map(({ unit }) => unit).join("、"),
    逾期截止日: chineseDay(ledger.date),
  };
}

/** 已完成的4项，占2%；进展顺利的164项，占98%. */
function ratedParts(ledger: Ledger): string {
  const { byRating, items, settings } = ledger;
  const shares = sharesOf(byRating, settings.shares);
  const rated = RATING_KINDS.filter((kind) => byRating[kind] > 0).map(
    (kind) => `${wordFor(ledger, kind)}的${byRating[kind]}项，占${shares[kind]}%`,
  );
  if (byRating.unrated === 0) return rated.join("；");
  if (rated.length === 0) return `${items.length}项都尚未评估`;
  return `${rated.join("；")}；其余${byRating.unrated}项尚未评估，占${shares.unrated}%`;
}

function shareNote({ byRating, settings: { shares } }: Ledger): string {
  if (!shares.forced) return "";
  const [natural, forced] = [sharesOf(byRating, { ...shares, forced: false }), sharesOf(byRating, shares)];
  const moved = COUNT_KINDS.some((kind) => natural[kind] !== forced[kind]);
  return moved ? "（占比按最大余额法取整，合计100%）" : "";
}

/** The office's own word where it is the only one of its kind and a reader of the circular would know it again. */
function wordFor({ tables }: Ledger, kind: RatingKind): string {
  const own = (tables[0]?.vocabulary.allowed ?? []).filter((entry) => entry.kind === kind);
  const word = own.length === 1 ? own[0]?.word : undefined;
  if (word !== undefined) {
    const { ratings } = claimsIn(paragraphOf({ sheet: "", row: 0, column: 0 }, `，${word}的7项。`));
    if (ratings.length === 1 && ratings[0]?.kind === kind && ratings[0].word === word) return word;
  }
  return KIND_NAMES[kind];
}

/** From the annex's own title, or from year and period where it has none that speaks of progress. */
function subjectOf(ledger: Ledger): { subject: string; task: string } {
  const { period, tables } = ledger;
  const title = withoutBrackets((tables[0]?.title ?? "").replace(/\s+/g, ""))
    .replace(/^附[件表]\d*[:：.、]?/, "")
    .replace(/(一览|汇总|统计|明细)?表$/, "");
  const words = period?.words ?? "";
  if (/情况$/.test(title) && title.length <= 60) {
    const task = title.replace(words, "").replace(/(的)?(完成|进展|推进|落实|办理)*情况$/, "");
    return { subject: title, task: task || "主要目标任务" };
  }
  const year = yearOf(ledger);
  const task = `${year === undefined ? "" : `${year}年`}主要目标任务`;
  return { subject: `${task}${words}完成情况`, task };
}

function yearOf({ period, tables, recognition }: Ledger): number | undefined {
  const titled = [...tables, ...recognition.tallies].map(({ title }) => yearIn(title));
  return period?.year ?? titled.find((year) => year !== undefined);
}

/** The last short line of the office's own circular that names an office. */
function signatureOf({ book, recognition }: Ledger): string {
  const written = new Set(book.sheets.filter(({ mark }) => mark?.kind === CIRCULAR_MARK).map(({ name }) => name));
  const lines = recognition.circulars
    .filter(({ sheet }) => !written.has(sheet))
    .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text.trim()));
  return lines.filter((line) => line.length <= 30 && /(督查室|办公室|督查局|督查科)$/.test(line)).at(-1) ?? "督查室";
}
