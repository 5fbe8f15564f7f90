/** The choices made about the whole book where its words leave it open, for people (--explain), and for machines. */
import type { BookChoice } from "../../actions/sheet-readings";
import { RATING_KINDS } from "../../core/domain/rating-kinds";
import { standardWord } from "../../core/domain/rating-words";
import { rangeName } from "../../core/grid/range";
import { fillSlots, type Both, type Language } from "../../core/language/language";
import type { Choice } from "../../core/ledger/choose";
import { sentence } from "../sentence";

export function jsonChoice(choice: BookChoice, language: Language) {
  const { about, sheet, range, unusual, margin, doubtful, taken, other, open } = choice;
  return {
    about,
    sheet,
    range: rangeName(range),
    taken,
    other,
    unusual,
    margin,
    doubtful: doubtful.size,
    open,
    message: choiceTaken(choice, language),
    why: choiceWhy(choice, language),
  };
}

/** A line a choice. */
export function choiceLines(choices: readonly BookChoice[], language: Language): readonly string[] {
  return choices.map((choice) =>
    sentence("choiceMade", language, {
      sheet: choice.sheet,
      taken: choiceTaken(choice, language),
      why: choiceWhy(choice, language),
      more: choice.open ? `${sentence("comma", language)}${sentence("notSure", language)}` : "",
    }),
  );
}

type Sentence = (choice: Choice) => Both;

const TAKEN: Readonly<Record<Choice["about"], Sentence>> = {
  lead: ({ unusual }) =>
    unusual
      ? { zh: "几个单位共同承担的事项，每个单位都计", en: "an item of several units counts for each of them" }
      : { zh: "几个单位共同承担的事项，只计给第一个单位", en: "an item of several units counts for the first" },
  extracts: ({ unusual }) =>
    unusual
      ? { zh: "“{other}”的事项是另外的事项，要计数", en: "the rows of “{other}” are work of their own and count" }
      : { zh: "“{other}”的事项摘自别的表，不重复计数", en: "the rows of “{other}” were drawn from another table" },
  scope: () => ({ zh: "统计的是“{taken}”", en: "what is counted is “{taken}”" }),
  meaning: ({ unusual }) =>
    unusual
      ? { zh: "“{other}”一栏含“{taken}”的", en: "the column “{other}” counts “{taken}” too" }
      : { zh: "“{other}”一栏不含“{taken}”的", en: "the column “{other}” does not count “{taken}”" },
  period: () => ({
    zh: "“{other}”各栏数的是不是本期的全部事项，没有定",
    en: "whether the columns of “{other}” count all of this period's items is not decided",
  }),
  otherPeriod: () => ({ zh: "看来不是这些事项（{other}）的", en: "they seem not to be of these rows ({other})" }),
  undated: () => ({
    zh: "没有写时期，看来不是这些事项（{other}）的",
    en: "they name no period and seem not to be of these rows ({other})",
  }),
};

/** What was taken, in words. */
function choiceTaken(choice: Choice, language: Language): string {
  const kind = RATING_KINDS.find((one) => one === choice.taken);
  const taken = choice.about === "meaning" && kind ? standardWord(kind) : choice.taken;
  return fillSlots(TAKEN[choice.about](choice)[language], { taken, other: choice.other });
}

const BY_COUNTS: ReadonlySet<Choice["about"]> = new Set(["lead", "extracts", "scope", "meaning"]);

/** Why it was taken, in words. */
function choiceWhy({ about, margin }: Choice, language: Language): string {
  return fillSlots(WHY[whyKind(about, margin)][language], { count: Math.abs(margin) });
}

function whyKind(about: Choice["about"], margin: number): keyof typeof WHY {
  if (!BY_COUNTS.has(about)) return "differs";
  return margin > 0 ? "ahead" : margin === 0 ? "alike" : "behind";
}

const WHY = {
  ahead: { zh: "比别的读法多对上 {count} 个数", en: "{count} more of the counts right than otherwise" },
  alike: { zh: "别的读法对上的数一样多，照通常的读", en: "as many counts are right otherwise; the usual was taken" },
  behind: {
    zh: "别的读法多对上 {count} 个数，不够多，照通常的读",
    en: "{count} more of the counts right otherwise, which is too few; the usual was taken",
  },
  differs: { zh: "数多半对不上", en: "most counts differ" },
} as const satisfies Readonly<Record<string, Both>>;
