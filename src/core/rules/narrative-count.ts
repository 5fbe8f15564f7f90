/** The circular's numbers of items, all and by rating, against the tables. */
import { appraise } from "../ledger/narrative";
import { rewriteNumber } from "./fix";
import { cellPlace, defineRule } from "./rule";

export const narrativeCount = defineRule({
  id: "narrative-count",
  scope: "cell",
  severity: "error",
  title: { zh: "通报数字不符", en: "Numbers in the circular" },
  docs: {
    zh: "通报正文里的事项总数和各类进度数，应与附件一致。只核对讲全部事项的段落；讲其中一部分的（如民生实事）不拿总数去比。",
    en: "The numbers of items in the circular, all and by rating, equal the tables. Only paragraphs about all the items are compared.",
  },
  messages: {
    items: {
      zh: "通报写“{quote}”，附件共 {expected} 项。",
      en: "The circular says “{quote}”; the tables hold {expected} items.",
    },
    rating: {
      zh: "通报写“{quote}”，附件中{word}的是 {expected} 项。",
      en: "The circular says “{quote}”; the tables hold {expected} rated {word}.",
    },
  },
  *check(ledger) {
    for (const { group, wrongItems, wrongRatings } of appraise(ledger)) {
      const at = cellPlace(group.at);
      for (const claim of wrongItems) {
        const fix = rewriteNumber(ledger, claim, claim.expected);
        yield { message: "items", at, data: { quote: claim.quote, expected: claim.expected }, ...fix };
      }
      for (const claim of wrongRatings) {
        const fix = claim.expected >= 0 ? rewriteNumber(ledger, claim, claim.expected) : {};
        yield {
          message: "rating",
          at,
          data: { quote: claim.quote, word: claim.word, expected: claim.expected },
          ...fix,
        };
      }
    }
  },
});
