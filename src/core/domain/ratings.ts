/** Rating words (进度评估) and the kind each stands for. Words are data; kinds are code. */
import { RATING_KINDS, type RatingKind } from "./rating-kinds";
import { memoize } from "../collections/memoize";
import { compact } from "../chinese/text";
import { RATING_WORDS } from "./rating-words";

/** Words that mean a kind only under a heading that asks for one: 是/否 under 是否达序, lights under 亮灯. */
const UNDER_HEADING: readonly { readonly heading: RegExp; readonly words: Readonly<Record<string, RatingKind>> }[] = [
  {
    heading: /是否(达|按|符合)/,
    words: { 是: "onTrack", 否: "lagging", 达: "onTrack", 未达: "lagging", "√": "onTrack", "×": "lagging" },
  },
  { heading: /是否(已)?(完成|办结|销号)/, words: { 是: "completed", 否: "onTrack", "√": "completed" } },
  {
    heading: /灯|预警|红黄绿|颜色/,
    words: { 绿: "onTrack", 黄: "lagging", 橙: "lagging", 红: "lagging", 蓝: "completed" },
  },
];

const BUILT_IN = new Map<string, RatingKind>(
  RATING_KINDS.flatMap((kind) => RATING_WORDS[kind].map((word): [string, RatingKind] => [word, kind])),
);

/** As a table keeps it. */
export interface AllowedRatings {
  /** The words that this table or the settings allow, in their order; empty where nothing says so. */
  readonly allowed: readonly { readonly word: string; readonly kind: RatingKind }[];
}

/** As the reader of a table asks it. */
export interface RatingVocabulary extends AllowedRatings {
  /** The kind of a cell's word, white space ignored; undefined where nobody knows it. */
  kindOf(word: string): RatingKind | undefined;
}

/** A kind that a word tells by its parts, for words a table's own header allows. */
function guessKind(word: string): RatingKind | undefined {
  if (/(未|没|尚未)(启动|开工|开始|实施|开展)/.test(word)) return "notStarted";
  if (/调整|不能|无法|难以|暂缓|终止|取消|未下达/.test(word)) return "adjusted";
  if (/滞后|慢|欠|落后|困难|逾期|超期|未达|未按|未完成|延期/.test(word)) return "lagging";
  if (/完成|办结|销号/.test(word)) return "completed";
  if (/顺利|正常|推进|正在|序时|进度|达标|进行/.test(word)) return "onTrack";
  return undefined;
}

/** A rating as it is compared: without white space and the full stop some put after it. */
export function plainWord(text: string): string {
  // The look behind keeps a long row of marks from being read again from each of them.
  return compact(text).replace(/(?<![。.,，;；、!])[。.,，;；、!]+$/, "");
}

/** A light by its colour alone: 红灯 and 红色 are 红. */
export function plainLight(word: string): string {
  return word.replace(/^([红橙黄绿蓝])[灯色牌]$/, "$1");
}

/** Of a header that lists them without its 是否: 进度评估（是、否）. */
const YES_OR_NO: ReadonlyMap<string, RatingKind> = new Map([
  ["是", "onTrack"],
  ["否", "lagging"],
]);

/** The words a header lists in its brackets: 进度评估（已完成、进展顺利、进度滞后）; none where it lists fewer than two known ones. */
function wordsInHeader(header: string): { word: string; kind: RatingKind }[] {
  const inside = /[(（【[]([^)）】\]]+)[)）】\]]/.exec(header)?.[1];
  if (!inside) return [];
  const words = inside
    .split(/[、,，/／;；|\s]|或/)
    .map(compact)
    .filter((word) => word !== "");
  const known = words.flatMap((word) => {
    const kind = kindUnderHeading(header, word) ?? YES_OR_NO.get(word) ?? BUILT_IN.get(word) ?? guessKind(word);
    return kind ? [{ word, kind }] : [];
  });
  return known.length >= 2 ? known : [];
}

function kindUnderHeading(header: string, word: string): RatingKind | undefined {
  return UNDER_HEADING.find(({ heading }) => heading.test(header))?.words[plainLight(word)];
}

/** The vocabulary of one rating column: the words in its own header, then the settings', then the built-in ones. */
export function vocabularyFor(
  header: string,
  settings: readonly { readonly word: string; readonly kind: RatingKind }[],
): RatingVocabulary {
  const own = wordsInHeader(header);
  const allowed = settings.length > 0 ? settings : own;
  const words = new Map<string, RatingKind>([...own, ...settings].map(({ word, kind }) => [compact(word), kind]));
  const kindOf = memoize((word) => {
    const folded = plainWord(word);
    return words.get(folded) ?? kindUnderHeading(header, folded) ?? BUILT_IN.get(folded);
  });
  return { allowed, kindOf };
}

/** The kind a tally's column counts, from its heading: 已完成, 已完成数, 进展顺利（项）, 红灯. */
export function kindOfHeading(heading: string): RatingKind | undefined {
  const whole = compact(heading).replace(/[(（【[][^)）】\]]*[)）】\]]/g, "");
  const bare = whole.replace(/(的)?(事项|任务|项目)?(项数|件数|个数|数量|数|项|件)$/, "");
  return BUILT_IN.get(whole) ?? BUILT_IN.get(bare) ?? kindUnderHeading(bare, bare);
}
