/** Names of responsible units, as cells spell them. */
import {
  isCollective,
  isShortKey,
  nearestUnit,
  splitUnits,
  unitKey,
  unitNames,
} from "../../../src/core/domain/unit-names";

describe("the units a cell names", () => {
  test.each([
    ["区发改局", ["区发改局"]],
    ["区发改局、区财政局，区商务局；区统计局", ["区发改局", "区财政局", "区商务局", "区统计局"]],
    ["区发改局\n区财政局", ["区发改局", "区财政局"]],
    ["区发改局 区财政局", ["区发改局", "区财政局"]],
    ["区城建局 邾城街 阳逻街", ["区城建局", "邾城街", "阳逻街"]],
    ["区住房和 城乡建设局", ["区住房和城乡建设局"]],
    ["区住房和城乡 建设局", ["区住房和城乡建设局"]],
    ["区军运会 指挥部办 公室", ["区军运会指挥部办公室"]],
    ["海棠、方杨工作专班", ["海棠、方杨工作专班"]],
    ["区农业农村局（乡村振兴局）、区财政局", ["区农业农村局(乡村振兴局)", "区财政局"]],
    ["牵头单位：区行政审批局；责任单位：区公安分局、区税务局", ["区行政审批局", "区公安分局", "区税务局"]],
    ["区发改局、区发改局", ["区发改局"]],
    ["区财政局、区发改局（牵头）、区统计局（配合）", ["区发改局", "区财政局", "区统计局"]],
    ["征收管理科、财务管理科、信息中心", ["征收管理科", "财务管理科", "信息中心"]],
    ["市工信局牵头，市科技局配合", ["市工信局", "市科技局"]],
    ["市科技局配合，市工信局牵头", ["市工信局", "市科技局"]],
    ["各街镇、区直有关部门", ["各街镇", "区直有关部门"]],
    ["  ", []],
  ])("%j", (text, units) => {
    expect(splitUnits(text)).toEqual(units);
  });

  test("a name already known is not taken apart", () => {
    expect(splitUnits("文旅、体育联合组", new Set(["文旅、体育联合组"]))).toEqual(["文旅、体育联合组"]);
  });
});

describe("two spellings of one unit", () => {
  test.each([
    ["区发改局", "区发展和改革局"],
    ["市发改委", "市发展和改革委员会"],
    ["高新区管委会", "高新区管理委员会"],
    ["区科经局", "区科学技术和经济信息化局"],
    ["区城管执法局", "区城市管理执法局"],
    ["市场监管局", "区市场监督管理局"],
    ["区人社局", "区人力资源和社会保障局"],
    ["邾城街", "邾城街道办事处"],
    ["北湖街办", "北湖街道办事处"],
    ["区政府办", "区政府办公室"],
  ])("%s is short for %s", (short, long) => {
    expect(isShortKey(unitKey(short), unitKey(long))).toBe(true);
    expect(unitNames([long, short]).canonical(short)).toBe(long);
    expect(unitNames([short, long]).canonical(long)).toBe(short);
  });

  test.each([
    ["区财政局", "区民政局"],
    ["区司法局", "区商务局"],
    ["区发改局", "区发改委"],
    ["区教育局", "区体育局"],
    ["区委办", "区委编办"],
    ["区政府办", "区政府法制办"],
  ])("%s is not %s", (one, other) => {
    expect(isShortKey(unitKey(one), unitKey(other)) || isShortKey(unitKey(other), unitKey(one))).toBe(false);
    expect(unitNames([one, other]).canonical(one)).toBe(one);
  });

  test("a short form that fits two units means neither", () => {
    const names = unitNames(["区城乡建设局", "区城市建设局", "区城建局"]);
    expect(names.canonical("区城建局")).toBe("区城建局");
  });

  test("a short form of a short form is the same unit", () => {
    const names = unitNames(["区城管局", "区城管执法局", "区城市管理执法局"]);
    expect(names.canonical("区城市管理执法局")).toBe("区城管局");
  });

  test("two units that the settings list are never joined", () => {
    const listed = new Map(["区水务局", "区水务和湖泊局"].map((name) => [name, name]));
    expect(unitNames(listed.keys(), listed).canonical("区水务局")).toBe("区水务局");
  });

  test("district, white space and second names in brackets do not count", () => {
    const names = unitNames(["区农业农村局", "农业农村局", "区农业农村局（乡村振兴局）", "区农业 农村局"]);
    const all = ["区农业农村局", "农业农村局", "区农业农村局（乡村振兴局）", "区农业 农村局"].map(names.canonical);
    expect(new Set(all)).toEqual(new Set(["区农业农村局"]));
  });

  test("an alias of the settings wins", () => {
    const names = unitNames(["区科经局", "区工信局"], new Map([["区工信局", "区科经局"]]));
    expect(names.canonical("区工信局")).toBe("区科经局");
  });
});

test("collective names stand for many", () => {
  expect(["各街镇", "区直有关部门", "领导小组成员单位", "相关单位"].filter(isCollective)).toHaveLength(4);
  expect(["区发改局", "邾城街"].filter(isCollective)).toEqual([]);
});

describe("the nearest name", () => {
  test.each([
    ["one of three letters", "区财证局", "区财政局", true],
    ["two of three", "区财证居", "区财政局", false],
    ["one of two", "区妇连", "区妇联", true],
    ["both", "区工会", "区妇联", false],
    ["two of six", "区退疫军仁事局", "区退役军人事局", true],
    ["three of six", "区退疫军仁事居", "区退役军人事局", false],
    ["two of five", "区水务湖波局", "区水利湖泊局", false],
    ["the same letters in another order, however many have moved", "方杨、海棠工作专班", "海棠、方杨工作专班", true],
    ["one letter more", "区退役军人局", "区退役军人事局", true],
    ["another unit altogether", "区统计局", "区水务和湖泊局", false],
  ])("differs by a third of its letters at most, and by one however short: %s", (_, name, other, near) => {
    expect(nearestUnit(name, [other])).toBe(near ? other : undefined);
  });

  test("is the one that differs least, joint names turned round as much as by a letter", () => {
    expect(nearestUnit("区财证局", ["区民政局", "区财政局"])).toBe("区财政局");
    expect(nearestUnit("方杨海棠专班", ["海棠方杨专班", "方扬海棠专班"])).toBe("海棠方杨专班");
    expect(nearestUnit("方杨海棠专班", ["方扬海裳专班", "海棠方杨专班"])).toBe("海棠方杨专班");
  });
});

test("区 is taken off where two letters remain, and belongs to the name where one does", () => {
  expect([unitKey("区妇联"), unitKey("区委"), unitKey("县委")]).toEqual(["妇联", "区委", "县委"]);
});

test("two letters may be short for more, one is short for nothing", () => {
  expect([isShortKey("教局", "教育局"), isShortKey("局", "局机关局")]).toEqual([true, false]);
});
