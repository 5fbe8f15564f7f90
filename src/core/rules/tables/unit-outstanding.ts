/** Units whose return has not come: what they have not written yet is no mistake of theirs. */
import { addressOf } from "../../domain/items";
import { outstandingRows } from "../outstanding";
import { cellPlace, defineRule } from "../rule";

/** More names than these make no sentence. */
const MOST_NAMED = 5;

export const unitOutstanding = defineRule({
  id: "unit-outstanding",
  scope: "table",
  severity: "info",
  restsOn: ["unit"],
  title: { zh: "尚未报送", en: "Not returned yet" },
  docs: {
    zh: "“报送情况”里还没有报送时间的单位，空着的行不算错误，只合成一条说明；收到以后再逐行校验。",
    en: "Blank rows of units that the roster (报送情况) has no return of are no errors: one line names the units, and their rows are checked once the returns are in.",
  },
  messages: {
    few: { zh: "尚未报送 {count} 家：{units}。", en: "{count} not returned yet: {units}." },
    many: { zh: "尚未报送 {count} 家：{units}等。", en: "{count} not returned yet: {units} and others." },
  },
  *check(ledger) {
    const rows = outstandingRows(ledger);
    const [first] = rows;
    if (!first) return;
    const units = [...new Set(rows.map(({ unit }) => ledger.canonicalUnit(unit)))];
    yield {
      message: units.length > MOST_NAMED ? "many" : "few",
      at: cellPlace(addressOf(first, "progressNote")),
      data: { count: units.length, units: units.slice(0, MOST_NAMED).join("、") },
    };
  },
});
