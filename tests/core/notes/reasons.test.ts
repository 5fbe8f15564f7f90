/** What a clause of a note says: a reason, a next step, neither, or something that nobody can tell. */
import { Passage } from "../../../src/core/chinese/passage";
import { quotedNote } from "../../../src/core/notes/quoted-note";
import { explainsNothing, saidIn, type Said } from "../../../src/core/notes/reasons";
import {
  BURDEN,
  CAUSE,
  CHANGED,
  DENIED,
  HANDLING,
  HINDRANCE,
  LATE,
  MISHAP,
  PENDING,
} from "../../../src/core/notes/obstacle-words";

test.each<[name: string, kind: RegExp, said: readonly [string, string], not: readonly [string, string]]>([
  ["a cause", CAUSE, ["因资金未到位", "受连续降雨影响"], ["因地制宜发展产业", "因企施策"]],
  ["a hindrance", HINDRANCE, ["资金缺口3000万元", "业主有异议"], ["慰问困难群众200户", "完成率不足50%"]],
  ["dealing with one", HANDLING, ["解决问题", "克服困难"], ["存在问题", "资金困难"]],
  ["a mishap", MISHAP, ["中标单位退出", "项目停工"], ["同比上涨3.1%", "正常推进"]],
  ["a change", CHANGED, ["规划调整", "调整选址"], ["产业结构调整", "调整充实力量"]],
  ["a burden", BURDEN, ["审批周期较长", "围岩条件差"], ["长期坚持", "完成较好"]],
  ["lateness", LATE, ["资金3月才到账", "标准刚刚出台"], ["培养人才120名", "刚性约束"]],
  ["waiting", PENDING, ["仍在报审", "待高速方案确定"], ["接待游客3万人", "正在推进"]],
  ["a denial", DENIED, ["合同未签", "前期手续尚未完成"], ["尚未完成", "未达到序时"]],
])("%s", (_, kind, said, not) => {
  expect(said.map((text) => kind.test(text))).toEqual([true, true]);
  expect(not.map((text) => kind.test(text))).toEqual([false, false]);
});

test.each<[clause: string, says: Said]>([
  ["厂家未供货", "reason"],
  ["群众反对", "reason"],
  ["用地指标省里还没批", "reason"],
  ["原选址压覆文物", "reason"],
  ["9月才通过评审", "reason"],
  ["拟于四季度开工", "step"],
  ["由区交投公司在10月底前完成交地", "step"],
  ["力争年底前投用", "step"],
  ["下一步加快推进", "neither"],
  ["已完成年度计划的31%", "neither"],
  ["成立工作专班推动", "neither"],
  ["召开专题会议3次", "neither"],
  ["增速居全省第6位", "neither"],
  ["暂无进展", "neither"],
  ["正在加快推进", "neither"],
  ["第三方单位磨合中", "unclear"],
  ["9月底完成招标", "unclear"],
])("%s: %s", (clause, says) => {
  expect(saidIn(new Passage(clause)).map((one) => one.says)).toEqual([says]);
});

test.each(["未启动。", "目前完成30%。", "已建成1处，召开推进会2次。"])(
  "%s explains nothing, and nothing is quoted",
  (note) => {
    expect(explainsNothing(new Passage(note))).toBe(true);
    expect(quotedNote(note)).toEqual({});
  },
);
