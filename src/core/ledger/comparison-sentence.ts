/** The sentence of the circular that says how this period stands against the last. */
import type { Comparison } from "./against-previous";
import type { Ledger } from "./ledger";
import type { Language } from "../language/language";

/** More names make a list that nobody reads. */
const MOST_UNITS = 3;

export function comparisonSentence({ period }: Ledger, comparison: Comparison, language: Language): string {
  const { changes, units, unchangedNotes, previousPeriod } = comparison;
  const known = previousPeriod && previousPeriod.words !== period?.words ? previousPeriod.words : undefined;
  const moved = units.filter(({ unit, moved: count }) => unit !== "" && count > 0).slice(0, MOST_UNITS);
  if (language === "zh") {
    const parts = [
      `进度提升${changes.progressed}项`,
      `持平${changes.same}项`,
      `倒退${changes.regressed}项`,
      ...(changes.unranked > 0 ? [`因调整或未评估不作比较${changes.unranked}项`] : []),
      ...(changes.new > 0 ? [`新增${changes.new}项`] : []),
      ...(changes.gone > 0 ? [`不再列入${changes.gone}项`] : []),
    ];
    const names = moved.map(({ unit, moved: count }) => `${unit}（${count}项）`).join("、");
    return [
      `与${known ?? "上期"}相比，${parts.join("，")}`,
      ...(names ? [`变化较大的单位有${names}`] : []),
      ...(unchangedNotes > 0 ? [`另有${unchangedNotes}项完成情况与上期一字不差`] : []),
    ]
      .join("；")
      .concat("。");
  }
  const parts = [
    `${changes.progressed} progressed`,
    `${changes.same} stayed as they were`,
    `${changes.regressed} regressed`,
    ...(changes.unranked > 0 ? [`${changes.unranked} cannot be compared (adjusted or unrated)`] : []),
    ...(changes.new > 0 ? [`${changes.new} are new`] : []),
    ...(changes.gone > 0 ? [`${changes.gone} are gone`] : []),
  ];
  const names = moved.map(({ unit, moved: count }) => `${unit} (${count})`).join(", ");
  return [
    `Against ${known ?? "the last period"}, ${parts.join(", ")}`,
    ...(names ? [`the most changed units are ${names}`] : []),
    ...(unchangedNotes > 0 ? [`the notes of ${unchangedNotes} are the same, word for word`] : []),
  ]
    .join("; ")
    .concat(".");
}
