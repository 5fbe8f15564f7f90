/** A matter of the breakdown (责任分解表) that the annex lacks for one of its units. */
import { cellName } from "../../grid/range";
import { againstBreakdown } from "../../ledger/against-breakdown";
import { addressOf, matterOf, type RowTable } from "../../domain/items";
import { cellPlace, defineRule, type Place } from "../rule";
import { excerpt } from "../text";

export const breakdownMatterMissing = defineRule({
  id: "breakdown-matter-missing",
  scope: "matter",
  severity: "error",
  restsOn: ["unit", "standard"],
  title: { zh: "分解的事项没有上报", en: "Matter not returned" },
  docs: {
    zh: "责任分解表分给某单位的事项，附件2 该单位名下没有。只由牵头单位汇总填报的地方，不要求协办单位另报。两张表几乎没有相同事项的（如不同年度），不逐项比对。",
    en: "A matter that the breakdown gives to a unit is not among the unit's rows in the annex. Where only lead units report, supporting units are not asked. Tables that hardly share a matter (another year's) are not compared.",
  },
  messages: {
    missing: {
      zh: "责任分解表 {place} 分给{unit}的“{text}”，附件2 该单位名下没有。",
      en: "{place} of the breakdown gives {unit} “{text}”; the annex has no such row of that unit.",
    },
    unrelated: {
      zh: "责任分解表与附件2 几乎没有相同的事项，没有逐项比对，请确认是不是同一年度。",
      en: "The breakdown and the annex hardly share a matter and were not compared; please check that they are of the same year.",
    },
  },
  *check(ledger) {
    const comparison = againstBreakdown(ledger);
    const annex = ledger.tables[0];
    if (!comparison || !annex) return;
    if (comparison.unrelated) {
      yield { message: "unrelated", at: { sheet: annex.sheet, range: annex.header }, severity: "info", data: {} };
      return;
    }
    for (const { unit, item } of comparison.onlyFirst) {
      const at = addressOf(item, "standard");
      const place = `${at.sheet} ${cellName(at)}`;
      const here = ledger.recognition.breakdowns.some(({ items }) => items.includes(item));
      yield {
        message: "missing",
        at: here ? cellPlace(at) : unitPlace(ledger.tables, annex, unit, ledger.canonicalUnit),
        unit,
        data: { place, unit, text: excerpt(matterOf(item), 30) },
      };
    }
  },
});

/** The cell that names the unit in the annex; the header where the unit has no row at all. */
function unitPlace(
  tables: readonly RowTable[],
  annex: RowTable,
  unit: string,
  canonical: (name: string) => string,
): Place {
  const block = tables.flatMap((table) => table.blocks).find((candidate) => canonical(candidate.unit) === unit);
  return block ? cellPlace(block.at) : { sheet: annex.sheet, range: annex.header };
}
