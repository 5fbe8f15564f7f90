/** The named parts of the patterns that circulars are read by, each with what it takes and what it leaves. */
import {
  COUNTED,
  ENDS_IN_ALL_OF_THEM,
  IS_NOUN,
  PART,
  STARTS_WITH_KIND,
  STARTS_WITH_MATTER,
  UNIT_SUBJECT,
} from "../../../src/core/claims/claim-lexicon";
import { ALL_OF_THEM, OF_ALL } from "../../../src/core/claims/restated";
import { ASSIGNED } from "../../../src/core/claims/unit-claims";
import { distinctive } from "../../../src/core/circular/named-facts";
import { isRateOf, sharePhrase } from "../../../src/core/claims/share-phrases";

const COUNTS = new RegExp(`^${COUNTED}`);
const HAS_PART = new RegExp(PART.source);

test.each([
  [COUNTS, ["项重点任务", "个项目"], ["个点位", "次会议"]],
  [STARTS_WITH_MATTER, ["重点工作总体", "小项完成"], ["点位整改", "部门承办"]],
  [IS_NOUN, ["分项", "重点项目"], ["重点项目共", "由"]],
  [ENDS_IN_ALL_OF_THEM, ["具体项目中有", "的事项中"], ["列入规划中", "重点工作中的"]],
  [STARTS_WITH_KIND, ["方面", "大类"], ["事项", "工作"]],
  [HAS_PART, ["其中民生实事", "20件大事"], ["目标任务", "重点工作"]],
  [HAS_PART, ["省级任务", "市定项目"], ["年度任务", "全区事项"]],
  [HAS_PART, ["政协提案", "招商引资"], ["项目建设", "改革任务"]],
  [HAS_PART, ["分管的12项", "分管工作"], ["分管领导", "主管部门"]],
  [HAS_PART, ["经济方面", "乡镇任务"], ["各方面工作", "各乡镇"]],
  [OF_ALL, ["全区仍有", "对目标任务"], ["民政局", "因征地"]],
  [ALL_OF_THEM, ["的具体目标如下", "事项中"], ["要加快", "的责任单位"]],
  [ASSIGNED, ["承办", "共承担目标任务共"], ["承办单位", "配合"]],
  [UNIT_SUBJECT, ["住建局承办", "园区共承担"], ["项目承办", "承办单位"]],
])("%s", (pattern, taken, left) => {
  expect(taken.filter((words) => !pattern.test(words))).toEqual([]);
  expect(left.filter((words) => pattern.test(words))).toEqual([]);
});

test.each([
  ["占", { ofTotal: false }],
  ["占比达", { ofTotal: false }],
  ["占任务总数的", { ofTotal: true }],
  ["约占总数的", { ofTotal: true }],
  ["开复工率为", { ofTotal: false, rateOf: "开复工" }],
  ["", { ofTotal: false }],
  ["占年度投资计划的", undefined],
  ["占开工在建项目数的", undefined],
  ["同比增长", undefined],
  ["分别占", undefined],
])("a share after “%s”", (words, phrase) => {
  expect(sharePhrase(words)).toEqual(phrase);
});

test("a rate is of what its words name", () => {
  expect(isRateOf("开复工", "已开复工的项目")).toBe(true);
  expect(isRateOf("任务完成", "已完成")).toBe(true);
  expect(isRateOf("满意", "已办结")).toBe(false);
});

test.each([
  ["附件1 省民生实事项目完成情况表", "省民生实事"],
  ["2023年第二季度市实事推进情况", "市实事"],
  ["其中，省实事共", "省实事"],
  ["重点工作任务清单", "重点"],
])("what tells %s from others", (name, own) => {
  expect(distinctive(name)).toBe(own);
});
