/** A line of the settings sheet (督查设置) that cannot be followed. */
import { cellPlace, defineRule } from "../rule";

export const settingInvalid = defineRule({
  id: "setting-invalid",
  scope: "cell",
  severity: "warning",
  restsOn: [],
  title: { zh: "督查设置填写有误", en: "Settings" },
  docs: {
    zh: "“督查设置”里有一格看不懂或不完整，这一行没有起作用。",
    en: "A cell of the settings sheet cannot be understood or is incomplete; its line has no effect.",
  },
  messages: {
    unknownSection: {
      zh: "设置中没有“{text}”这一部分，其下各行没有起作用。",
      en: "There is no section “{text}” of settings; the lines under it have no effect.",
    },
    unknownRule: {
      zh: "没有叫“{text}”的规则，这一行没有起作用。",
      en: "No rule is called “{text}”; its line has no effect.",
    },
    unknownKind: {
      zh: "含义“{text}”看不懂，只能写已完成、进展顺利、进度滞后、未启动或调整。",
      en: "The meaning “{text}” is not known; write 已完成, 进展顺利, 进度滞后, 未启动 or 调整.",
    },
    unknownSwitch: {
      zh: "开关“{text}”看不懂，只能写“开”或“关”。",
      en: "The switch “{text}” is not known; write 开 (on) or 关 (off).",
    },
    unknownConvention: {
      zh: "“{text}”看不懂，只能写“第一个单位”或“每个单位”。",
      en: "“{text}” is not known; write 第一个单位 (the first unit) or 每个单位 (every unit).",
    },
    unknownDecimals: {
      zh: "占比小数位“{text}”看不懂，只能写 0、1 或 2。",
      en: "The number of decimals “{text}” is not known; write 0, 1 or 2.",
    },
    unknownShareSum: {
      zh: "占比合计“{text}”看不懂，只能写“自然”或“凑足100%”。",
      en: "“{text}” is not known; write 自然 (each share rounded) or 凑足100% (made to add up to 100%).",
    },
    unknownDays: {
      zh: "临期天数“{text}”看不懂，只能写 0 到 999 的整数。",
      en: "The number of days “{text}” is not known; write a whole number from 0 to 999.",
    },
    badRange: {
      zh: "“{text}”不是单元格地址，应写成 D16 这样。",
      en: "“{text}” is no cell address; write it like D16.",
    },
    aliasTwice: {
      zh: "“{text}”已在上面出现过，同一名称只能属于一个单位。",
      en: "“{text}” stands above already; a name belongs to one unit only.",
    },
    incomplete: { zh: "这一行没有填完整{text}，没有起作用。", en: "This line is incomplete {text} and has no effect." },
  },
  *check({ settings }) {
    for (const { at, problem, text } of settings.problems) {
      const quoted = problem === "incomplete" ? (text === "" ? "" : `（${text}）`) : text;
      yield { message: problem, at: cellPlace(at), data: { text: quoted } };
    }
  },
});
