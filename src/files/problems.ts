/** Why a file could not be opened, and one sentence for the person who tried: what it is and what to do. */

const sentences = {
  empty: {
    zh: "文件是空的（0 字节），请重新获取或重新保存后再打开。",
    en: "The file is empty (0 bytes); get it again or save it again, then open it.",
  },
  notAWorkbook: {
    zh: "这不是 Excel 工作簿，请选择 .xlsx 文件。",
    en: "This is not an Excel workbook; choose an .xlsx file.",
  },
  truncated: {
    zh: "文件不完整（后半部分缺失，多半是传输中断），请重新下载或拷贝后再打开。",
    en: "The file is incomplete (its end is missing, probably a broken transfer); download or copy it again.",
  },
  encrypted: {
    zh: "文件设有打开密码，请先在 Excel 中取消密码并保存，再打开。",
    en: "The file is protected by a password; remove the password in Excel, save it and open it again.",
  },
  wordDocument: {
    zh: "这是 Word 文档，不是工作簿，请把其中的表格复制到 Excel 并另存为 .xlsx。",
    en: "This is a Word document, not a workbook; copy its table into Excel and save it as .xlsx.",
  },
  oldBinaryWorkbook: {
    zh: "这是旧格式工作簿（.xls 或 .et），请在 Excel 或 WPS 中另存为 .xlsx 后再打开。",
    en: "This is a workbook in the old format (.xls or .et); save it as .xlsx in Excel or WPS, then open it.",
  },
  binaryWorkbook: {
    zh: "这是二进制工作簿（.xlsb），请在 Excel 中另存为 .xlsx 后再打开。",
    en: "This is a binary workbook (.xlsb); save it as .xlsx in Excel, then open it.",
  },
  openDocument: {
    zh: "这是 OpenDocument 文件（.ods 等），请另存为 .xlsx 后再打开。",
    en: "This is an OpenDocument file (.ods or the like); save it as .xlsx, then open it.",
  },
  csvOrText: {
    zh: "这是文本文件（CSV、网页或纯文本），请在 Excel 中打开它并另存为 .xlsx。",
    en: "This is a text file (CSV, web page or plain text); open it in Excel and save it as .xlsx.",
  },
  tooLarge: {
    zh: "文件解压后过大，超出可以安全处理的范围，请删去多余的内容或分成几个文件。",
    en: "The file is too large once unpacked to be handled safely; remove what is not needed or split it.",
  },
  tooSpread: {
    zh: "工作表的内容散布过广（多半是很远的行或列里误填了内容），请删去多余的行和列、保存后再打开。",
    en: "The cells of a sheet lie too far apart (most likely something stands in a far row or column by mistake); delete the rows and columns that are not needed and save.",
  },
  cellTooLong: {
    zh: "有单元格的文字或公式长度超过 Excel 的上限（文字 32767 字、公式 8192 字），请删减后再打开。",
    en: "A cell's text or formula is longer than Excel allows (32767 characters of text, 8192 of formula); shorten it.",
  },
  tooManySheets: {
    zh: "文件内的工作表或表格过多，不像正常的文件，请删去多余的再试。",
    en: "The file holds too many sheets or tables for an ordinary one; remove those that are not needed.",
  },
  tooManyEntries: {
    zh: "文件内部的部件过多，不像正常的工作簿，请在 Excel 中打开并另存一份再试。",
    en: "The file holds too many parts for an ordinary workbook; open it in Excel and save a copy, then try again.",
  },
  forbiddenXml: {
    zh: "文件内含不允许的 XML 声明（DTD），出于安全不予打开，请在 Excel 中打开并另存一份再试。",
    en: "The file holds XML declarations (a DTD) that are not opened for safety; open it in Excel and save a copy.",
  },
  damaged: {
    zh: "文件已损坏，无法读取，请向提供者重新索取，或在 Excel 中修复后另存为 .xlsx。",
    en: "The file is damaged and cannot be read; ask for it again, or repair it in Excel and save it as .xlsx.",
  },
} as const;

export type FileProblem = keyof typeof sentences;

export const fileProblems = Object.keys(sentences) as readonly FileProblem[];

export function describeProblem(problem: FileProblem, lang: "zh" | "en"): string {
  return sentences[problem][lang];
}

/** Carries a problem out of the depths of a parser; `openFile` turns it into a value and nobody else sees it. */
export class Refusal extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem);
    this.problem = problem;
  }
}
