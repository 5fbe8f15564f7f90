/** The annex against the breakdown, in one workbook or two. */
import { fc } from "../../kit/properties";
import { checkSnapshot } from "../../../src/actions/check";
import { book } from "../../kit/sheets";
import { PLAN, breakdown, returned, FULL } from "./breakdown-rows";

const RULES = ["breakdown-matter-missing", "annex-matter-extra", "standard-altered"];

test("the order of the rows does not matter, on either side", () => {
  const rows = [...FULL.slice(1), ["区教育局", "举办龙舟赛一场并直播"]] as const;
  const summary = (plan: readonly (readonly [string, string])[], own: readonly (readonly [string, string])[]) =>
    checkSnapshot(book(breakdown(plan), returned(own)))
      .findings.filter(({ rule }) => RULES.includes(rule))
      .map(({ rule, unit, data }) => `${rule} ${unit ?? ""} ${data.text ?? ""}`)
      .sort();
  expect(summary(PLAN, rows)).toHaveLength(2);
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...PLAN], { minLength: PLAN.length }),
      fc.shuffledSubarray([...rows], { minLength: rows.length }),
      (plan, own) => {
        expect(summary(plan, own)).toEqual(summary(PLAN, rows));
      },
    ),
    { numRuns: 40 },
  );
});
