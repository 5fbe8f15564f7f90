/** What the add-in writes never has a finding, and a wrong number in it is found. */
import { fc } from "../../kit/properties";
import { checkSnapshot, ledgerOf } from "../../../src/actions/check";
import { circularText } from "../../../src/actions/write-circular";
import { sharesOf } from "../../../src/core/circular/shares";
import { COUNT_KINDS } from "../../../src/core/domain/rating-kinds";
import { applyPlan } from "../../../src/core/edits/apply";
import type { WorkbookSnapshot } from "../../../src/core/grid/snapshot";
import { annexOf, tallyOf, units, withCell } from "../../kit/arbitrary";
import { book, bulletin, sheet } from "../../kit/sheets";
import { settings, written } from "../../kit/written-circular";

const blanks = fc.array(fc.nat({ max: 30 }), { maxLength: 3 });
const style = fc.record({ decimals: fc.constantFrom(0, 1, 2), sum: fc.constantFrom("自然", "凑足100%") });

test("law: what the add-in writes never has a finding, whatever the ledger and the share style", () => {
  fc.assert(
    fc.property(units, blanks, style, fc.boolean(), (rows, empty, { decimals, sum }, circularToo) => {
      let own: WorkbookSnapshot = {
        sheets: [
          ...(circularToo ? [bulletin("共有9项民生实事任务，已完成1项，占5%。")] : []),
          tallyOf(rows, 2, () => 1),
          annexOf(rows),
          settings(decimals, sum),
        ],
      };
      for (const row of empty) {
        const cell = own.sheets.find(({ name }) => name === "附件2")?.values[row]?.[3];
        if (typeof cell === "string" && !cell.startsWith("进度评估"))
          own = withCell(own, "附件2", { row, column: 3 }, row % 2 === 0 ? null : "未启动");
      }
      const { findings, circular, plan } = written(own);
      expect(findings).toEqual([]);
      const { byRating, items, units: all } = ledgerOf(own);
      const text = circularText(circular);
      expect(text).toContain(`分解为${items.length}项责任事项，涉及责任单位${all.length}家`);
      const shares = sharesOf(byRating, { decimals, forced: sum === "凑足100%" });
      for (const kind of COUNT_KINDS)
        if (byRating[kind] > 0 && byRating[kind] < items.length)
          expect(text).toMatch(new RegExp(`${byRating[kind]}项(尚未评估)?，占${shares[kind].replace(".", "\\.")}%`));
      expect(checkSnapshot(applyPlan(own, plan)).totals).toEqual(checkSnapshot(own).totals);
    }),
    { numRuns: 150 },
  );
});

test("law: any wrong number in what the add-in writes is found, once", () => {
  fc.assert(
    fc.property(units, fc.integer({ min: 1, max: 9 }), (rows, more) => {
      const own = book(annexOf(rows));
      const lines = circularText(written(own).circular).split("\n");
      const place = lines.findIndex((line) => line.includes("分解为"));
      const line = lines[place] ?? "";
      for (const { 0: number, index } of line.matchAll(/(?<=分解为|责任单位|的)\d+(?=项|家)/g)) {
        const wrong = `${line.slice(0, index)}${Number(number) + more}${line.slice(index + number.length)}`;
        const text = sheet("通报", lines.map((other, i) => (i === place ? wrong : other)).join("\n"));
        const errors = checkSnapshot(book(text, ...own.sheets)).findings.filter(({ severity }) => severity === "error");
        expect(errors.map(({ at }) => at.range.row)).toEqual([place]);
      }
    }),
    { numRuns: 50 },
  );
});
