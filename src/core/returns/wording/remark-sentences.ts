/** The sentences of what is said of a return beside the findings in its cells: of its file, its unit, its period and its form. */
import { ROW_SENTENCES, sentences } from "./row-sentences";

/** By kind; error sends the return back. */
export const SENTENCES = {
  ...ROW_SENTENCES,
  ...sentences({
    macros: {
      severity: "warning",
      zh: "文件里有宏，没有运行，也不会带入。",
      en: "The file holds macros; they were not run and are not carried over.",
    },
    dde: {
      severity: "warning",
      zh: "文件里有调用其他程序的内容（DDE），没有执行，按文字收取，请向报送单位核实文件来源。",
      en: "The file asks for another program (DDE); nothing was run, it was taken as text. Ask the unit where the file comes from.",
    },
    externalLinks: {
      severity: "warning",
      zh: "文件里有 {count} 处外部链接，没有打开，按单元格显示的文字收取。",
      en: "The file holds {count} external link(s); none was followed, cells were taken as the text they show.",
    },
    embeddedFiles: {
      severity: "info",
      zh: "文件里另嵌有 {count} 个文件，没有打开。",
      en: "{count} file(s) are embedded; they were not opened.",
    },
    trackedChanges: {
      severity: "info",
      zh: "文件里有修订痕迹，按修订后的文字收取。",
      en: "The file holds tracked changes; the text after them was taken.",
    },
    formulas: {
      severity: "info",
      zh: "文件里有 {count} 个公式，按单元格显示的文字收取。",
      en: "The file holds {count} formula(s); cells were taken as the text they show.",
    },
    formulaUnshown: {
      severity: "warning",
      zh: "{cell} 是公式，文件里没有存下它的结果，按公式的文字收取：{formula}",
      en: "{cell} is a formula whose result the file does not hold; its text was taken: {formula}",
    },
    unitByFile: {
      severity: "info",
      zh: "表里没有写单位，按文件名认作{unit}。",
      en: "The sheet names no unit; by the file's name it is {unit}.",
    },
    unitByRows: {
      severity: "warning",
      zh: "表里和文件名都没有写单位；{rows} 行中有 {matched} 行是{unit}的，认作{unit}，请核对。",
      en: "Neither the sheet nor the file's name gives the unit; {matched} of {rows} rows are {unit}'s, so it was taken for {unit}'s. Please check.",
    },
    unitSpelled: {
      severity: "warning",
      zh: "表里的单位写作“{name}”，按内容认作{unit}，请核对。",
      en: "The sheet calls the unit “{name}”; by its rows it was taken for {unit}. Please check.",
    },
    unitUnnamed: {
      severity: "error",
      zh: "看不出是哪个单位的：表里、工作表名和文件名都没有写，请指定单位，或退回补写。",
      en: "The unit cannot be told from the sheet, its name or the file's name; assign it, or send the return back.",
    },
    unitUnknown: {
      severity: "error",
      zh: "“{name}”不在单位名单里，请指定单位，或先把它写进“督查设置”。",
      en: "“{name}” is not among the units; assign the unit, or add it to the settings.",
    },
    unitNear: {
      severity: "error",
      zh: "“{name}”不在单位名单里，可能是“{other}”，请指定单位。",
      en: "“{name}” is not among the units; perhaps “{other}” is meant. Please assign the unit.",
    },
    otherUnit: {
      severity: "error",
      zh: "这是{unit}的填报表，却以“{other}”的名义报送，请核对是不是用错了表。",
      en: "This is the form of {unit}, sent under the name of “{other}”; it may be the wrong form.",
    },
    otherUnitsRows: {
      severity: "error",
      zh: "以{unit}的名义报送，{rows} 行中却有 {matched} 行是{other}的，请核对是不是用错了表。",
      en: "Sent as {unit}'s, but {matched} of {rows} rows are {other}'s; it may be the wrong form.",
    },
    othersIncluded: {
      severity: "info",
      zh: "文件里还有另外 {count} 个单位的内容（{others}），文件名写的是{unit}，只收取{unit}的。",
      en: "The file also holds {count} other unit(s) ({others}); it is named {unit}, so only {unit}'s rows were taken.",
    },
    notInRoster: {
      severity: "warning",
      zh: "{unit}不在本次的报送名单里。",
      en: "{unit} is not on the roster of this collection.",
    },
    otherPeriod: {
      severity: "error",
      zh: "填的是{period}的表，本次收的是{expected}。",
      en: "This is a form of {period}; {expected} is being collected.",
    },
    otherPeriodNamed: {
      severity: "warning",
      zh: "文件名或工作表名写的是{period}，本次收的是{expected}，请核对内容是不是本期的。",
      en: "The name of the file or of its sheet says {period}, {expected} is being collected; please check that the contents are of this period.",
    },
    olderVersion: {
      severity: "info",
      zh: "用的是第 {version} 版填报表，现在是第 {current} 版。",
      en: "This is version {version} of the form; the present one is {current}.",
    },
    markDamaged: {
      severity: "info",
      zh: "填报表的识别标记被改动过，没有采信，按工作标准的文字逐行对应。",
      en: "The form's mark was altered and not believed; rows were matched by the words of their standards.",
    },
    returnedBefore: {
      severity: "warning",
      zh: "{unit}已于 {day} 报送过“{file}”，这是又一份，请选定以哪一份为准。",
      en: "{unit} returned “{file}” on {day} already; this is another one. Please say which counts.",
    },
    secondReturn: {
      severity: "warning",
      zh: "{unit}这次报送了 {count} 份（另有“{file}”），请选定以哪一份为准。",
      en: "{unit} sent {count} returns (also “{file}”); please say which counts.",
    },
    returnSplit: {
      severity: "info",
      zh: "{unit}的 {count} 份各报一部分，合起来各项齐全，可能是分成几个文件报送的；请合成一份再收取。",
      en: "The {count} returns of {unit} hold different items and together all of them; they may be one return in parts. Please put them into one file.",
    },
    superseded: {
      severity: "info",
      zh: "以“{file}”为准，这一份没有收取。",
      en: "“{file}” counts; this one was not taken.",
    },
    sameContent: {
      severity: "info",
      zh: "与“{file}”内容相同，只收一份。",
      en: "It says the same as “{file}”; one of them was taken.",
    },
    findingsOf: {
      severity: "error",
      zh: "{rule} {count} 处。",
      en: "{rule}: {count}.",
    },
    // The rule's own sentence says it, and the reader's: these two only name what they need.
    unrecognised: { severity: "error", zh: "{sheet}{reason}", en: "{sheet}{reason}" },
    noAnnex: {
      severity: "error",
      zh: "文件里没有完成情况表，只有别的表。",
      en: "The file holds no table of progress, only other tables.",
    },
    emptyFile: { severity: "error", zh: "文件里没有内容。", en: "The file is empty." },
    fileProblem: { severity: "error", zh: "{zh}{en}", en: "{zh}{en}" },
  }),
};
