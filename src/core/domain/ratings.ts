/** Rating words (进度评估) and the kind each stands for. Words are data; kinds are code. */
import { RATING_KINDS, type RatingKind } from "./rating-kinds";
import { memoize } from "../collections/memoize";
import { compact } from "../chinese/text";
import { hasClassInFront, kindByParts, plainWord, readingsOf } from "./rating-parts";
import { RATING_WORDS } from "./rating-words";

/** Lights by their colour. */
const LIGHT_KINDS: Readonly<Record<string, RatingKind>> = {
  绿: "onTrack",
  黄: "lagging",
  橙: "lagging",
  红: "lagging",
  蓝: "completed",
};

/** Words that mean a kind only under a heading that asks for one: 是/否 under 是否达序, lights under 亮灯. */
const UNDER_HEADING: readonly { readonly heading: RegExp; readonly words: Readonly<Record<string, RatingKind>> }[] = [
  {
    heading: /是否(达|按|符合)/,
    words: { 是: "onTrack", 否: "lagging", 达: "onTrack", 未达: "lagging", "√": "onTrack", "×": "lagging" },
  },
  { heading: /是否(滞后|超期|逾期|延期|落后)/, words: { 是: "lagging", 否: "onTrack" } },
  { heading: /是否(已)?(完成|办结|销号)/, words: { 是: "completed", 否: "onTrack", "√": "completed" } },
  {
    heading: /灯|预警|红黄绿|颜色/,
    words: LIGHT_KINDS,
  },
];

const BUILT_IN = new Map<string, RatingKind>(
  RATING_KINDS.flatMap((kind) => RATING_WORDS[kind].map((word): [string, RatingKind] => [word, kind])),
);

/** Words with their kinds, as the settings list them. */
export type KnownWords = readonly { readonly word: string; readonly kind: RatingKind }[];

/** As a table keeps it. */
export interface AllowedRatings {
  /** The words that this table or the settings allow, in their order, those of no known kind (其它, A类) too; empty where nothing says so. */
  readonly allowed: readonly { readonly word: string; readonly kind?: RatingKind }[];
}

/** Those of the allowed words whose kind is known. */
export function wordsOfKnownKind({ allowed }: AllowedRatings): KnownWords {
  return allowed.flatMap(({ word, kind }) => (kind ? [{ word, kind }] : []));
}

/** As the reader of a table asks it. */
export interface RatingVocabulary extends AllowedRatings {
  /** The kind of a cell's word, white space ignored; undefined where nobody knows it. */
  kindOf(word: string): RatingKind | undefined;
  /** Whether a list holds the word, the heading's, the settings' or the built-in one, and not its parts alone tell the kind. */
  lists(word: string): boolean;
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

/** What stands between the words of a list in a header's brackets. White space may stand within a word as well. */
const BETWEEN = /[、,，/／;；|]|或/;
/** 三类, 填, 1. and the like around the words of a list. */
const AROUND =
  /^(请?填写?|分为?|选填?|请?[从在](?=已|进|完|正|达)|\d+[.、]|[A-Da-d][.、:](?=..)|[(（]?[一二三四五六][)）、.])+|(中)?(任?选|选择|选填|填写?)(其?一|一项|一种|一个)?$|(三|四|五|几)?(类|种|档)?(等)?$/g;

/** The pieces of a header's list as they stand: 进度评估（已完成、进展顺利、进度滞后）. */
function piecesInHeader(header: string, isWord: (word: string) => boolean): string[] {
  const inside = /[(（【[]([^)）】\]]+)[)）】\]]/.exec(header)?.[1];
  if (!inside) return [];
  return inside
    .split(BETWEEN)
    .flatMap((piece) => {
      const whole = compact(piece).replace(AROUND, "");
      const parts = piece
        .split(/\s+/)
        .map((part) => compact(part).replace(AROUND, ""))
        .filter((part) => part !== "");
      // 进展⏎顺利 is one word, 已完成 进展顺利 are two.
      return parts.length < 2 || isWord(whole) || !parts.every(isWord) ? [whole] : parts;
    })
    .filter((word) => word !== "");
}

/** The words that a header lists; none where it lists fewer than two known ones. Classes (A类) stay without a kind. */
function wordsInHeader(header: string): AllowedRatings["allowed"] {
  const kindOf = (word: string): RatingKind | undefined =>
    kindUnderHeading(header, word) ?? YES_OR_NO.get(word) ?? kindOfWord(word);
  const words = piecesInHeader(header, (word) => kindOf(word) !== undefined).map((word) => {
    const kind = kindOf(word);
    return { word, ...(kind ? { kind } : {}) };
  });
  const known = words.filter(({ kind }) => kind !== undefined).length;
  return known >= 2 || (words.length >= 2 && words.every(({ word }) => CLASS.test(word))) ? words : [];
}

/** 办理结果（A类、B类、C类）. */
const CLASS = /^[A-D](类|级|等)?$|^[甲乙丙丁](类|级|等)$/;

/** The kind of a word that the lists hold, or that its parts tell. */
export function kindOfWord(word: string): RatingKind | undefined {
  for (const reading of readingsOf(word)) {
    const kind = BUILT_IN.get(reading) ?? LIGHT_KINDS[plainLight(reading)];
    if (kind) return kind;
  }
  return readingsOf(word)
    .filter((reading) => !hasClassInFront(reading))
    .map(kindByParts)
    .find((kind) => kind !== undefined);
}

function kindUnderHeading(header: string, word: string): RatingKind | undefined {
  return UNDER_HEADING.find(({ heading }) => heading.test(header))?.words[plainLight(word)];
}

/** A word that so many cells hold is one of the office's words, whatever a damaged list says. */
const OFTEN = 3;

/**
 * The vocabulary of one rating column: the words in its own header, then the settings', then the built-in ones, then
 * what the parts of a word tell. `cells` are the column's texts; what many of them say is allowed beside the header's list.
 */
export function vocabularyFor(header: string, settings: KnownWords, cells: readonly string[] = []): RatingVocabulary {
  const listed = mended(wordsInHeader(header), cells);
  const own = listed.length > 0 ? [...listed, ...oftenSaid(header, listed, cells)] : classesIn(cells);
  const allowed = settings.length > 0 ? settings : own;
  const words = new Map([...own, ...settings].map(({ word, kind }) => [compact(word), kind]));
  const listedKind = memoize((word): RatingKind | "unlisted" | "allowed" => {
    for (const reading of readingsOf(plainWord(word))) {
      if (words.has(reading)) return words.get(reading) ?? "allowed";
      const kind = kindUnderHeading(header, reading) ?? BUILT_IN.get(reading);
      if (kind) return kind;
    }
    return "unlisted";
  });
  const unticked = kindOfNoTick(header, cells);
  const kindOf = (word: string): RatingKind | undefined => {
    if (word === "") return unticked;
    const kind = listedKind(word);
    if (kind === "allowed") return undefined;
    if (kind !== "unlisted") return kind;
    // Where a list says what is allowed, a word outside it means nothing surely.
    return allowed.length === 0 ? kindOfWord(plainWord(word)) : undefined;
  };
  return { allowed, kindOf, lists: (word) => listedKind(word) !== "unlisted" };
}

const TICK = /^[√✓✔☑✅]$/u;
const ASKS_WHETHER_DONE = /是否(已|全部)?(完成|办结|销号)([(].*)?$/;

/** 是否办结（办结打√）: where a tick is all that the cells ever hold, a cell without one says that the matter is not done. */
function kindOfNoTick(header: string, cells: readonly string[]): RatingKind | undefined {
  const isTicked = cells.length >= FEWEST_TICKS && cells.every((cell) => TICK.test(cell.trim()));
  return isTicked && ASKS_WHETHER_DONE.test(compact(header)) ? "onTrack" : undefined;
}
const FEWEST_TICKS = 2;

const LONGEST_CLASSED = 40;

/** A已解决, B正在解决, C留作参考: where most cells have their class in front, those words are the office's own. */
function classesIn(cells: readonly string[]): AllowedRatings["allowed"] {
  // A note has no class in front, and folding long texts is most of the work.
  const words = cells
    .map((cell) => (cell.length > LONGEST_CLASSED ? cell : plainWord(cell)))
    .filter((word) => word !== "");
  const classed = words.filter(hasClassInFront);
  if (classed.length < OFTEN || classed.length * 3 < words.length * 2) return [];
  return [...new Set(classed)].map((word) => {
    const kind = kindOfWord(word);
    return { word, ...(kind ? { kind } : {}) };
  });
}

/** 已完戍 in a list over cells that say 已完成: the list has a letter wrong, and the cells say which word is meant. */
function mended(listed: AllowedRatings["allowed"], cells: readonly string[]): AllowedRatings["allowed"] {
  if (listed.every(({ kind }) => kind !== undefined)) return listed;
  const has = new Set(listed.map(({ word }) => word));
  return listed.map((entry) => {
    if (entry.kind) return entry;
    const meant = cells
      .map(plainWord)
      .find((word) => !has.has(word) && differInOneLetter(word, entry.word) && kindOfWord(word) !== undefined);
    const kind = meant === undefined ? undefined : kindOfWord(meant);
    return meant !== undefined && kind ? { word: meant, kind } : entry;
  });
}

/** Of so many letters; shorter words differ in one and mean another thing: 在办, 已办. */
const SHORTEST_MISSPELT = 3;

export function differInOneLetter(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < SHORTEST_MISSPELT) return false;
  return [...a].filter((letter, i) => letter !== b[i]).length === 1;
}

/** What a third of the cells say, or several where the list lost a word of it to a line break. */
function oftenSaid(
  header: string,
  listed: AllowedRatings["allowed"],
  cells: readonly string[],
): AllowedRatings["allowed"] {
  const has = new Set(listed.map(({ word }) => word));
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const word = plainWord(cell);
    if (word !== "" && !has.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].flatMap(([word, count]) => {
    const kind = kindUnderHeading(header, word) ?? kindOfWord(word);
    return kind && count >= OFTEN && count * 3 >= cells.length ? [{ word, kind }] : [];
  });
}

/** The kind a tally's column counts, from its heading: 已完成, 已完成数, 进展顺利（项）, 红灯. */
export function kindOfHeading(heading: string): RatingKind | undefined {
  const whole = compact(heading).replace(/[(（【[][^)）】\]]*[)）】\]]/g, "");
  const bare = whole.replace(/(的)?(事项|任务|项目)?(项数|件数|个数|数量|数|项|件)$/, "");
  return BUILT_IN.get(whole) ?? BUILT_IN.get(bare) ?? kindUnderHeading(bare, bare) ?? LIGHT_KINDS[bare];
}
