/** Lists that say how many they are: each way of saying it right and wrong, and its neighbours that say something else. */
import { Passage } from "../../../src/core/chinese/passage";
import { statementsIn } from "../../../src/core/notes/arithmetic/statements";

function read(note: string): string[] {
  return statementsIn(new Passage(note), new Passage("")).map(
    ({ kind, right, from: [part, whole] }) => `${right ? "right" : "wrong"} ${kind} ${part} ${whole}`,
  );
}

test.each([
  ["省定任务16项，市定任务34项，区定任务50项，合计100项。", "right sum 100项 100项"],
  ["省定任务16项，市定任务34项，区定任务50项，合计102项。", "wrong sum 100项 102项"],
  ["经济类已完成12项，城建类已完成8项，民生类已完成22项，合计完成44项。", "wrong sum 42项 44项"],
  ["按期办结30项、滞后2项（区住建局、区水务局各1项）。", "right sum 2项 2项"],
  ["按期办结30项、滞后3项（区住建局、区水务局各1项）。", "wrong sum 2项 3项"],
  ["6家单位全部完成，2家完成不足80%，分别是区商务局、区文旅局。", "right sum 2家 2家"],
  ["6家单位全部完成，3家完成不足80%，分别是区商务局、区文旅局。", "wrong sum 2家 3家"],
  ["62家单位中，58家按时报送，4家迟报。", "right sum 62家 62家"],
  ["62家单位中，58家按时报送，5家迟报。", "wrong sum 63家 62家"],
  ["未办结的8项中，因政策调整需延期的3项、正在走程序的6项。", "wrong sum 9项 8项"],
  ["推进缓慢的7个项目中，征地受阻3个，资金不足2个，手续不全2个。", "right sum 7个 7个"],
  ["推进缓慢的7个项目中，征地受阻4个，资金不足2个，手续不全2个。", "wrong sum 8个 7个"],
  ["改造小区48个，已完工36个，在建10个，尚未开工2个。", "right sum 48个 48个"],
  ["改造小区48个，已完工36个，在建11个，尚未开工2个。", "wrong sum 49个 48个"],
  ["受理来信1268件，办结1231件；其中咨询类742件、求助类391件、投诉类135件。", undefined],
  ["受理来信1268件，办结1231件，其中咨询类742件、求助类391件、投诉类153件。", "wrong sum 1286件 1268件"],
  ["发现问题64个，已整改51个；其余13个明确了时限。", "right sum 64个 64个"],
  ["发现问题64个，已整改51个；其余15个明确了时限。", "wrong sum 66个 64个"],
])("%s", (note, statement) => {
  expect(read(note)).toEqual(
    statement === undefined ? expect.not.arrayContaining([expect.stringMatching(/^wrong/)]) : [statement],
  );
});

test.each([
  ["the last of several lists is added up", "省级12件、市级8件，主办5件、协办15件，合计20件。"],
  ["a sum of something else", "新建充电站5个、充电桩120个，合计200个车位。"],
  ["a smaller number is no sum of these", "涉及工业项目12个，农业项目8个，合计5个开工。"],
  ["what was added is no addend", "已完成12项，较上月新增3项，合计完成20项。"],
  ["a name that holds a mark", "滞后1项（海棠、方杨工作专班各1项）。"],
  ["an earlier number is among them", "此前办理20件。本月新收86件、转来112件，合计218件。"],
  ["a sum far from what is listed", "新建站点10个、改造站点20个，合计100个。"],
  ["and others", "3家未报，分别是区商务局、区文旅局等。"],
  ["parts that may overlap by any number", "48个小区中，36个完成管网改造，20个完成外立面改造。"],
  ["two reasons of one and the same", "推进缓慢的7个项目中，征地受阻5个，资金不足3个。"],
  [
    "the counts may leave some out where the money does too",
    "150个项目完成199亿元，其中，33个竣工项目完成58.6亿元，51个在建项目完成102.6亿元，35个前期项目完成7.2亿元。",
  ],
  [
    "two sums of money may meet by chance",
    "150个项目完成66亿元，其中，33个竣工项目完成58.6亿元，51个在建项目完成7.4亿元。",
  ],
  ["a slip is no more than three of a hundred", "100家单位中，80家完成自查，24家完成整改。"],
  ["several of them besides", "62家单位中，其中58家已报，5家同时补报。"],
  ["satisfied and less so, of a whole further back", "满意的182件、基本满意的3件；其余2件正在办理。"],
  ["the rate that each of them reached", "27个镇街中，22个镇街完成率达到100%，5个镇街在90%以上。"],
  ["states of which none is a lack", "项目48个，已开工36个，已竣工20个，已投产10个。"],
])("left alone: %s", (_why, note) => {
  expect(read(note).filter((one) => one.startsWith("wrong"))).toEqual([]);
});

test("where each part has its money and all the money is told, the counts have to be all as well", () => {
  const told = (last: number): string =>
    `150个项目完成199亿元，其中，33个竣工项目完成58.6亿元，51个在建项目完成132.6亿元，35个新开项目完成7.2亿元，${last}个前期项目完成0.6亿元。`;
  expect(read(told(31)).filter((one) => one.startsWith("wrong"))).toEqual([]);
  expect(read(told(41)).filter((one) => one.startsWith("wrong"))).toEqual(["wrong sum 160个 150个"]);
});

test.each([
  ["问题47个，已完成整改44个，正在整改3个，整改完成率93.6%。", "right rate 44个 47个"],
  ["问题47个，已完成整改44个，正在整改3个，整改完成率96.3%。", "wrong rate 44个 47个"],
  ["任务32项，已完成15项，基本完成6项，正在实施11项，总体完成率46.9%。", "right rate 15项 32项"],
  ["任务32项，已完成15项，基本完成6项，正在实施11项，总体完成率65.6%。", "right rate 15项 32项"],
  ["任务32项，已完成15项，基本完成6项，正在实施11项，总体完成率49.6%。", "wrong rate 15项 32项"],
  ["累计完成45项，较二季度末的33项增长36.4%。", "right change 33项 45项"],
  ["累计完成45项，较二季度末的33项增长63.4%。", "wrong change 33项 45项"],
  ["累计完成30项，较二季度末的40项下降25%。", "right change 40项 30项"],
])("%s", (note, statement) => {
  expect(read(note)).toEqual([statement]);
});
