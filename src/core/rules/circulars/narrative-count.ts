/** The circular's numbers of items, all and by rating, against the tables. */
import { isoDay } from "../../chinese/day";
import { appraise } from "../../circular/circular-checks";
import { wrongOverdue } from "../../circular/overdue";
import { rewriteNumbers, type Replacement } from "../fix";
import { cellPlace, defineRule } from "../rule";

export const narrativeCount = defineRule({
  id: "narrative-count",
  scope: "cell",
  severity: "error",
  restsOn: ["unit", "rating"],
  title: { zh: "通报数字不符", en: "Numbers in the circular" },
  docs: {
    zh: "通报正文里的事项总数和各类进度数，应与附件一致；点名某一张表、某一类（如省实事、市实事）的，与该表、该类的行核对；写明某单位承办几项、完成几项的，与该单位的行核对；写“截至某日，逾期未完成几项”的，按各项的完成时间核对；同一个数前后写了两次的，两处应当一致。不判断的：正文里已有一个总数与附件相符时，其他总数一概不比；讲另一件事、只讲其中一部分、讲上期或去年、讲计划和新增的，不拿总数去比；建议提案的办理结果（A、B、C类，已解决、列入计划）和开工、竣工等阶段，附件里没有对应的进度，不比；说不清是哪一类的，不报。",
    en: "The numbers of items in the circular, all and by rating, equal the tables; where a sentence names one sheet or category, its rows; what is said of one unit equals that unit's rows; what is past its day on a day that is named follows from the items' days; and a number given twice is the same both times. Not judged: other totals, where one total of the text agrees with the tables; another matter, a part of the items, another period, what is planned or was added; how motions and proposals were answered (classes A, B, C) and stages such as started and finished, which no rating of the tables stands for; whatever may mean something else.",
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
    ratingAndShare: {
      zh: "通报写“{quote}”，附件中{word}的是 {expected} 项，占 {share}%。",
      en: "The circular says “{quote}”; the tables hold {expected} rated {word}, {share}%.",
    },
    unitItems: {
      zh: "通报写{unit}“{quote}”，附件中该单位有 {expected} 项。",
      en: "The circular says of {unit}: “{quote}”; the tables hold {expected} items of that unit.",
    },
    unitRating: {
      zh: "通报写{unit}“{quote}”，附件中该单位{word}的是 {expected} 项。",
      en: "The circular says of {unit}: “{quote}”; the tables hold {expected} of that unit rated {word}.",
    },
    again: {
      zh: "通报写“{quote}”，另一处写“{other}”，两处不一致。",
      en: "The circular says “{quote}”, and elsewhere “{other}”: the two differ.",
    },
    overdue: {
      zh: "通报写“{quote}”，按各项的完成时间，到 {date} 逾期未完成的是 {expected} 项。",
      en: "The circular says “{quote}”; by the items' days {expected} are past theirs on {date} and not completed.",
    },
  },
  *check(ledger) {
    for (const { claim, date, expected } of wrongOverdue(ledger)) {
      const { at, quote } = claim;
      const fix = rewriteNumbers(ledger, at, [{ ...claim, value: expected }]);
      yield { message: "overdue", data: { quote, date: isoDay(date), expected }, at: cellPlace(at), ...fix };
    }
    for (const { unit, wrongItems, wrongRatings, contradicted } of appraise(ledger)) {
      for (const claim of wrongItems) {
        const { quote, expected } = claim;
        const fix = rewriteNumbers(ledger, claim.at, [{ ...claim, value: expected }]);
        const place = { at: cellPlace(claim.at), ...fix };
        if (unit === undefined) yield { message: "items", data: { quote, expected }, ...place };
        else yield { message: "unitItems", data: { unit, quote, expected }, ...place };
      }
      for (const claim of wrongRatings) {
        const { quote, word, expected, share, expectedShare } = claim;
        const numbers: Replacement[] = [{ ...claim, value: expected }];
        if (share && expectedShare !== undefined) numbers.push({ ...claim, ...share, value: expectedShare });
        const place = {
          at: cellPlace(claim.at),
          ...(claim.isDerived ? rewriteNumbers(ledger, claim.at, numbers) : {}),
        };
        if (unit !== undefined) yield { message: "unitRating", data: { unit, quote, word, expected }, ...place };
        else if (expectedShare === undefined) yield { message: "rating", data: { quote, word, expected }, ...place };
        else yield { message: "ratingAndShare", data: { quote, word, expected, share: expectedShare }, ...place };
      }
      for (const { at, quote, other } of contradicted)
        yield { message: "again", at: cellPlace(at), data: { quote, other } };
    }
  },
});
