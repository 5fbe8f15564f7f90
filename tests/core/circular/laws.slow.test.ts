/** The laws of reading circulars, whatever the numbers and the nouns. */
import { fc } from "../../kit/properties";
import { checkSnapshot } from "../../../src/actions/check";
import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { bulletin, sheet } from "../../kit/sheets";

/** What is counted, and how a sentence ends. */
const noun = fc.constantFrom("项重点工作", "件", "个项目", "项", "个事项", "个小项", "项目标任务", "条任务");
const after = fc.constantFrom("，", "；", "。", "。其中，", "，其中：");
const between = fc.constantFrom("，", "；", "、");
const count = fc.integer({ min: 1, max: 60 });

function found(...sheets: readonly SheetSnapshot[]): string[] {
  return checkSnapshot({ sheets })
    .findings.filter(({ severity, rule }) => severity !== "info" && rule.startsWith("narrative"))
    .map(({ rule }) => rule);
}

function annexOf(completed: number, onTrack: number, lagging: number): SheetSnapshot {
  const words = [
    ...Array.from({ length: completed }, () => "已完成"),
    ...Array.from({ length: onTrack }, () => "进展顺利"),
    ...Array.from({ length: lagging }, () => "进度滞后"),
  ];
  const rows = words.map(
    (word, i) => `${i + 1} | ${"甲乙丙丁戊"[i % 5] ?? ""}江镇 | 第${i + 1}件事 | 因雨推迟，月底办结 | ${word}`,
  );
  return sheet("附件", `序号 | 责任单位 | 工作标准 | 完成情况 | 进度评估\n${rows.join("\n")}`);
}

function statement(
  all: number,
  of: string,
  [a, b, c]: readonly [number, number, number],
  mark: string,
  comma: string,
): string {
  return `共${all}${of}${mark}已完成${a}${of[0] ?? ""}${comma}进展顺利${b}${of[0] ?? ""}${comma}进度滞后${c}${of[0] ?? ""}。`;
}

const parts = fc.tuple(count, count, count);

test("law 1: a total that agrees with the tables is the total, and no smaller one of another matter is accused", () => {
  const other = fc.constantFrom("定性任务", "招商引资项目", "民生大事", "督办事项", "市长交办件");
  fc.assert(
    fc.property(
      parts,
      other,
      fc.integer({ min: 2, max: 40 }),
      fc.integer({ min: 1, max: 20 }),
      (own, matter, more, done) => {
        fc.pre(more > done);
        const all = own[0] + own[1] + own[2];
        const second = `${matter}${more}项，已完成${done}项，正在推进${more - done}项。`;
        expect(found(bulletin(statement(all, "项重点工作", own, "，", "，") + second), annexOf(...own))).toEqual([]);
      },
    ),
    // Two matters with the very same total.
    { numRuns: 40, examples: [[[2, 2, 31], "定性任务", 35, 1]] },
  );
});

test("law 1: the same matter told again is held against the tables, whatever comes between", () => {
  const again = fc.constantFrom("全区", "上述", "目前，", "这");
  fc.assert(
    fc.property(parts, again, fc.integer({ min: 1, max: 3 }), (own, words, off) => {
      const all = own[0] + own[1] + own[2];
      fc.pre(own[0] + off < all);
      const second = `${words}${all}项重点工作中，已完成${own[0] + off}项。`;
      const text = statement(all, "项重点工作", own, "，", "，");
      expect(found(bulletin(text, "各单位要压实责任。", second), annexOf(...own))).toEqual(["narrative-count"]);
    }),
    { numRuns: 30 },
  );
});

test("law 2: what is planned, was added, or was last year's is held against nothing", () => {
  const elsewhere = fc.constantFrom("去年同期已完成", "计划完成", "本月新增完成", "力争年底前完成", "上季度进度滞后");
  fc.assert(
    fc.property(parts, elsewhere, count, (own, words, number) => {
      const all = own[0] + own[1] + own[2];
      const text = statement(all, "项重点工作", own, "，", "，");
      expect(found(bulletin(text, `${words}${number}项。`), annexOf(...own))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test("law 3: parts that do not add up are found whatever the nouns and marks are, and none where they do", () => {
  fc.assert(
    fc.property(parts, noun, after, between, fc.integer({ min: -3, max: 3 }), (own, of, mark, comma, off) => {
      const all = own[0] + own[1] + own[2] + off;
      fc.pre(all >= Math.max(...own));
      expect(found(bulletin(statement(all, of, own, mark, comma)))).toEqual(off === 0 ? [] : ["narrative-remainder"]);
    }),
    { numRuns: 150 },
  );
});

test("law 3: a share is found that is not its number's", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 3, max: 300 }),
      count,
      fc.integer({ min: -30, max: 30 }),
      noun,
      (all, part, off, of) => {
        fc.pre(part < all);
        const share = (part / all) * 100 + off;
        fc.pre(share > 0 && share < 100 && (off === 0 || Math.abs(off) > 2));
        const text = `共${all}${of}，已完成${part}${of[0] ?? ""}，占${share.toFixed(1)}%。`;
        expect(found(bulletin(text))).toEqual(off === 0 ? [] : ["narrative-percent"]);
      },
    ),
    { numRuns: 100 },
  );
});
