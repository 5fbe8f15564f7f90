/** Units that share a matter and rate it differently. */
import { groupBy } from "../../collections/group";
import { essence } from "../../chinese/text";
import { addressOf, matterOf } from "../../domain/items";
import { mattersOf } from "../../domain/matters";
import { cellPlace, defineRule } from "../rule";
import { excerpt } from "../text";

/** Shorter texts (完成年度目标) may stand for different matters. */
const SHORTEST = 8;

export const sharedMatterRatingsDiffer = defineRule({
  id: "shared-matter-ratings-differ",
  scope: "matter",
  severity: "warning",
  restsOn: ["unit", "standard", "rating"],
  title: { zh: "同一事项评估不一", en: "Ratings of a shared matter" },
  docs: {
    zh: "同一事项由几个单位共同承担，各单位的进度评估不一致，需要核对口径。",
    en: "Units that share a matter rate it differently; the office should settle which holds.",
  },
  messages: {
    differ: {
      zh: "同一事项“{text}”各单位评估不一致：{ratings}。",
      en: "The units that share “{text}” rate it differently: {ratings}.",
    },
  },
  *check({ items, tables, canonicalUnit }) {
    if (tables[0]?.kind !== "annex") return;
    const groups = mattersOf(items).repeated.flatMap((same) => {
      const rated = same.filter((item) => item.rating !== "unrated" && matterOf(item).length >= SHORTEST);
      return [...groupBy(rated, ({ matter, standard }) => (standard === "" ? "" : essence(matter))).values()];
    });
    for (const shared of groups) {
      const units = new Set(shared.map((item) => canonicalUnit(item.unit)));
      const first = shared[0];
      const other = shared.find((item) => item.rating !== first?.rating);
      if (!first || !other || units.size < 2) continue;
      yield {
        message: "differ",
        at: cellPlace(addressOf(other, "rating")),
        unit: other.unit,
        related: shared.filter((item) => item !== other).map((item) => cellPlace(addressOf(item, "rating"))),
        data: {
          text: excerpt(matterOf(first)),
          ratings: shared.map((item) => `${canonicalUnit(item.unit)} ${item.ratingText}`).join("、"),
        },
      };
    }
  },
});
