/** The annex against the breakdown, in one workbook or two. */
import { fc } from "../../kit/properties";
import { checkSnapshot } from "../../../src/actions/check";
import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { annex, book, sheet } from "../../kit/sheets";

const PLAN: readonly (readonly [matter: string, units: string])[] = [
  ["新建改建农村公路三十公里", "区交通运输局"],
  ["建成投用中小学校两所", "区教育局、区财政局"],
  ["新增城镇就业五千人以上", "区人社局"],
  ["建成口袋公园六个", "区园林局"],
  ["开展农村环境卫生整治", "区城管局、各街镇"],
];

function breakdown(plan: readonly (readonly [string, string])[]): SheetSnapshot {
  const rows = plan.map(([matter, units], i) => `${i + 1} | ${matter} | ${units}`);
  return sheet("责任分解表", ["序号 | 工作标准 | 责任单位", ...rows].join("\n"));
}

function returned(rows: readonly (readonly [unit: string, matter: string])[]): SheetSnapshot {
  const units = [...new Set(rows.map(([unit]) => unit))];
  return annex(
    Object.fromEntries(
      units.map((unit) => [
        unit,
        rows
          .filter(([name]) => name === unit)
          .map(([, matter], i) => `${i + 1} | ${matter} | 在办 | 进展顺利`)
          .join("\n"),
      ]),
    ),
  );
}

const FULL: readonly (readonly [string, string])[] = [
  ["区交通运输局", "新建改建农村公路三十公里"],
  ["区教育局", "建成投用中小学校两所"],
  ["区财政局", "建成投用中小学校两所"],
  ["区人社局", "新增城镇就业五千人以上"],
  ["区园林局", "建成口袋公园六个"],
  ["区城管局", "开展农村环境卫生整治"],
];

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
