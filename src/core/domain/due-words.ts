/** How offices word the time by which an item has to be done: every wording is found with the days that it names. */

/** A month's day, or its last one; the year as it is said, or as the place of the words gives it. */
export interface Moment {
  readonly year?: number;
  /** Years after the one that is meant: 次年 1. */
  readonly later?: number;
  readonly month: number;
  readonly day?: number;
}

/**
 * days: of a fixed time. yearLong: all through a year, to its end. standing: no end. vague: a time that only others know.
 * event: what a day may be told beside (汛期前（5月底前）), and alone tells none. done: says that it was done, and so by when no longer.
 */
export interface TimeWord {
  readonly kind: "days" | "yearLong" | "standing" | "vague" | "event" | "done";
  readonly moments: readonly Moment[];
  /** Among the letters that were read. */
  readonly from: number;
  readonly to: number;
}

const MONTH = "(?:1[0-2]|0?[1-9](?!\\d)|十[一二]?|[一二三四五六七八九])";
const YEAR = "(?:(?:(?<year>20\\d\\d|(?<!\\d)[2-4]\\d)年度?|(?<relative>[今本当明次来每])年度?)的?)?";
const TO = "[-—–~至到]+";
/** 初 and 中 are parts of a month only where the word ends with them: no 6月中心城区. */
const ENDS = "(?=旬|前|之前|以前|完|[,;。、)]|$)";
const THIRDS = `(?<third>上旬|(?:上[、和]?)?中旬|(?:中[、和]?)?下旬|底|末|初${ENDS}|中${ENDS})`;
/** 30日, 1-15日 by its last, 10日、20日 each. */
const DATE = `(?<date>\\d{1,2})(?:(?<more>(?:[日号]?[、和及]\\d{1,2})+)[日号]|[日号]?${TO}(?<until>\\d{1,2})[日号]|[日号]|(?=之?以?前|止|$))`;

const CHINESE_MONTHS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
const QUARTERS = "一二三四";
const THIRD_DAYS: Readonly<Record<string, number>> = { 上: 10, 初: 10, 中: 20 };
const FEASTS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  五一: [5, 1],
  六一: [6, 1],
  七一: [7, 1],
  八一: [8, 1],
  十一: [10, 1],
  国庆: [10, 1],
};
const PLAN_ENDS: Readonly<Record<string, number>> = { 三: 2020, 四: 2025, 五: 2030 };

type Groups = Readonly<Record<string, string | undefined>>;
interface Wording {
  readonly pattern: RegExp;
  readonly kind: TimeWord["kind"];
  /** Undefined where the words name no time after all. */
  readonly moments?: (groups: Groups) => readonly Moment[] | undefined;
}

function wording(kind: TimeWord["kind"], pattern: string, moments?: Wording["moments"]): Wording {
  return { kind, pattern: new RegExp(pattern, "y"), ...(moments ? { moments } : {}) };
}

/** The first that fits a place counts. */
const WORDINGS: readonly Wording[] = [
  // 2024-12-31, 2024.6.30, 20241231
  wording("days", "(?<year>20\\d\\d)[-/.](?<month>\\d{1,2})[-/.](?<date>\\d{1,2})(?!\\d)[日号]?", dayOfGroups),
  // 24.6.30, '24/6/30
  wording(
    "days",
    "(?<!\\d)['’]?(?<year>2\\d)([-/.])(?<month>\\d{1,2})\\2(?<date>\\d{1,2})(?![-/.\\d])[日号]?",
    dayOfGroups,
  ),
  wording("days", "(?<year>20\\d\\d)(?<month>0[1-9]|1[0-2])(?<date>[0-3]\\d)(?!\\d)", dayOfGroups),
  // 2024-12, 2024/6月底; no 2024.1, which is October where it was typed as a number
  wording(
    "days",
    `(?<year>20\\d\\d)(?:[-/]|\\.(?!1(?:\\D|$)))(?<month>${MONTH})(?!\\d)(?:月份?)?${THIRDS}?(?![-/.\\d])`,
    dayOfGroups,
  ),
  // 2024年3月31日, 次年6月底, 十二月, 3、6、9月底
  wording(
    "days",
    `${YEAR}(?<others>(?:${MONTH}月?份?[、和及])*)(?<month>${MONTH})月份?(?:${DATE}|${THIRDS})?`,
    (groups) => {
      const others = (groups.others ?? "").split(/[、和及]/).filter((word) => word !== "");
      const months = others.map((word) => monthOf(word.replace(/月份?$/, "")));
      return [...months.map((month) => ({ ...yearOf(groups), month })), ...(daysOfGroups(groups) ?? [])];
    },
  ),
  // 每季度末, 每月5日前
  wording("yearLong", "每个?季度?(?<which>首|末)月(?<date>\\d{1,2})[日号]", (groups) =>
    recurring(groups.which === "首" ? [1, 4, 7, 10] : [3, 6, 9, 12], groups),
  ),
  wording("yearLong", "每个?季度?(?:末|底|初|内)?", (groups) => recurring([3, 6, 9, 12], groups)),
  wording("yearLong", "每半年(?:末|底)?", (groups) => recurring([6, 12], groups)),
  wording("yearLong", "每个?月(?:份|底|末|初|(?<date>\\d{1,2})[日号])?", (groups) =>
    recurring(
      CHINESE_MONTHS.map((_, i) => i + 1),
      groups,
    ),
  ),
  // 2024年一季度, 前三季度, 一、二季度
  wording(
    "days",
    `${YEAR}(?:第|前)?(?<others>(?:[一二三四1-4][、至到和\\-—~])*)(?<quarter>[一二三四1-4])个?季度(?:末|底|内)?`,
    quartersOf,
  ),
  wording("days", "(?:(?<year>20\\d\\d)年?)?[Qq](?<quarter>[1-4])(?!\\d)", quartersOf),
  wording("days", `${YEAR}(?<half>[上下])半年(?:末|底|内)?`, (groups) => [
    { ...yearOf(groups), month: groups.half === "上" ? 6 : 12 },
  ]),
  // 全年 and 年底前, 2024年底, 明年年底, 年中
  wording("yearLong", `${YEAR}全年(?:度|内)?`, (groups) => [{ ...yearOf(groups), month: 12 }]),
  wording("days", `(?:(?<year>20\\d\\d)|(?<relative>[今本当明次来]))年年?(?:底|末|终|内|度内)`, yearEnd),
  wording("days", `${YEAR}(?<!\\d)年(?:底|末|终|内|度内)`, yearEnd),
  wording("days", `(?:(?<year>20\\d\\d)|(?<relative>[今本当明次来]))?年?年中${ENDS}`, (groups) => [
    { ...yearOf(groups), month: 6 },
  ]),
  wording("days", '[“"]?十(?<plan>[三四五])五[”"]?(?:规划)?(?:末|期末|期间|期内|时期)', ({ plan = "" }) => [
    { year: PLAN_ENDS[plan], month: 12 } as Moment,
  ]),
  // 2024年, where nothing else of the year is said
  wording(
    "days",
    `(?:(?<year>20\\d\\d)(?:年度?)?|(?<relative>[今本当明])年度?)(?=前|之前|以前|完成|完工|竣工|建成|办结|实施|[,;。、)]|${TO}|$)`,
    yearEnd,
  ),
  wording("days", "(?<feast>五一|六一|七一|八一|十一|国庆)节?(?:之|以)?前", ({ feast = "" }) => {
    const [month, day] = FEASTS[feast] ?? [10, 1];
    return [{ month, day }];
  }),
  wording("standing", "长期|长效|持续|常态化?|坚持|始终|经常|日常|随时|适时|不断|每[天日周年]|(?:不?定期)|滚动"),
  wording("vague", "按[^,;。\\n]{0,16}(?:时限|期限|时间|节点)"),
  wording(
    "event",
    "\\d+个?(?:工作日|月|天|周|年|日)(?:之|以)?内|春节|元旦|两会|汛期?|雨季|入冬|冬季|采暖期|供暖|开学|暑期|暑假|寒假",
  ),
  wording("done", "已(?:于|在|经)?[^,;。]{0,16}?(?:完成|办结|销号|竣工|完工|完毕)(?=[,;。、)]|$)"),
  wording("vague", "[本当下次]?月(?:底|末|内)|\\d{1,2}[日号](?:之|以)?前|年初"),
];

/** Letters before which a number's or a year's own letters would be cut in two. */
const WITHIN_NUMBER = /[\d一二三四五六七八九十]/;

/** `letters` in half-width and without white space. */
export function timeWordsIn(letters: string): TimeWord[] {
  const words: TimeWord[] = [];
  for (let at = 0; at < letters.length;) {
    const cut = at > 0 && WITHIN_NUMBER.test(letters.charAt(at - 1)) && WITHIN_NUMBER.test(letters.charAt(at));
    const word = cut && words.at(-1)?.to !== at ? undefined : wordAt(letters, at);
    if (word) words.push(word);
    at = word ? word.to : at + 1;
  }
  return words;
}

function wordAt(letters: string, at: number): TimeWord | undefined {
  for (const { kind, pattern, moments } of WORDINGS) {
    pattern.lastIndex = at;
    const match = pattern.exec(letters);
    if (!match || match[0] === "") continue;
    const named = moments?.(match.groups ?? {}) ?? (moments ? undefined : []);
    if (named) return { kind, moments: named, from: at, to: at + match[0].length };
  }
  return undefined;
}

/** The words between two times that make them the two ends of one. */
export function joinsRange(between: string): boolean {
  return new RegExp(`^(?:起|开始|以后)?${TO}$`).test(between);
}

function dayOfGroups(groups: Groups): readonly Moment[] | undefined {
  const month = monthOf(groups.month ?? "");
  if (!(month >= 1 && month <= 12)) return undefined;
  const third = (groups.third ?? "").replace(/^.*(?=.旬)/, "").charAt(0);
  const day = groups.date === undefined ? THIRD_DAYS[third] : Number(groups.date);
  return [{ ...yearOf(groups), month, ...(day === undefined ? {} : { day }) }];
}

function daysOfGroups(groups: Groups): readonly Moment[] | undefined {
  const { date, until, more } = groups;
  if (until !== undefined) return Number(until) < Number(date) ? undefined : dayOfGroups({ ...groups, date: until });
  const dates = [date, ...(more?.match(/\d+/g) ?? [])];
  return dates.flatMap((each) => dayOfGroups({ ...groups, date: each }) ?? []);
}

/** The work goes on to the year's end, whenever it is reported. No month is without its 28th: a later day is the month's last. */
function recurring(months: readonly number[], { date }: Groups): readonly Moment[] {
  const day = Number(date);
  return [...months.map((month) => ({ month, ...(day >= 1 && day <= 28 ? { day } : {}) })), { month: 12 }];
}

/** 一、三季度 are two times, 一、二季度 and 一至三季度 one that ends with the last. */
function quartersOf(groups: Groups): readonly Moment[] {
  const { others = "", quarter = "" } = groups;
  const all = [...others.replace(/[^一二三四1-4]/g, ""), quarter].map((word) =>
    QUARTERS.includes(word) ? QUARTERS.indexOf(word) + 1 : Number(word),
  );
  const apart = /^(?:.[、和])+$/.test(others) && all.some((each, i) => i > 0 && each !== (all[i - 1] ?? 0) + 1);
  return (apart ? all : all.slice(-1)).map((each) => ({ ...yearOf(groups), month: 3 * each }));
}

function yearEnd(groups: Groups): readonly Moment[] {
  return [{ ...yearOf(groups), month: 12 }];
}

function yearOf({ year, relative }: Groups): Pick<Moment, "year" | "later"> {
  if (year !== undefined) return { year: year.length === 2 ? 2000 + Number(year) : Number(year) };
  return relative !== undefined && /[明次来]/.test(relative) ? { later: 1 } : {};
}

function monthOf(word: string): number {
  return /^\d/.test(word) ? Number(word) : CHINESE_MONTHS.indexOf(word) + 1;
}
