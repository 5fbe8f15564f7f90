/** Why a file could not be opened, and one sentence for the person who tried: what it is and what to do. */
import type { Language } from "../../core/language/language";

const sentences = {
  empty: {
    zh: "文件是空的（0 字节），请重新获取或重新保存后再打开。",
    en: "The file is empty (0 bytes); get it again or save it again, then open it.",
  },
  notAWorkbook: {
    zh: "这不是 Excel 工作簿，请选择 .xlsx 文件。",
    en: "This is not an Excel workbook; choose an .xlsx file.",
  },
  lockFile: {
    zh: "这是 Office 打开文件时留下的临时文件（文件名以 ~$ 开头），不是文件本身，请选择去掉 ~$ 的那个文件。",
    en: "This is what Office leaves beside a file that is open (its name begins with ~$); choose the file itself.",
  },
  pdf: {
    zh: "这是 PDF 文件，无法读出其中的表格，请索取可编辑的原件（.xlsx）。",
    en: "This is a PDF, whose tables cannot be read; ask for the editable original (.xlsx).",
  },
  picture: {
    zh: "这是图片（扫描件或照片），无法读出其中的表格，请索取可编辑的原件（.xlsx）。",
    en: "This is a picture (a scan or a photo), whose tables cannot be read; ask for the editable original (.xlsx).",
  },
  ofd: {
    zh: "这是 OFD 版式文件，无法读出其中的表格，请索取可编辑的原件（.xlsx）。",
    en: "This is an OFD file, whose tables cannot be read; ask for the editable original (.xlsx).",
  },
  otherArchive: {
    zh: "这是 .rar、.7z 或 .gz 压缩包，请先解压，再选择其中的文件（或改用 .zip 压缩）。",
    en: "This is a .rar, .7z or .gz archive; unpack it and choose the files in it (or pack them as a .zip).",
  },
  truncated: {
    zh: "文件不完整（后半部分缺失，多半是传输中断），请重新下载或拷贝后再打开。",
    en: "The file is incomplete (its end is missing, probably a broken transfer); download or copy it again.",
  },
  encrypted: {
    zh: "文件设有打开密码，请先取消密码并保存，再打开。",
    en: "The file is protected by a password; remove the password, save it and open it again.",
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
  oldWordDocument: {
    zh: "这是旧格式的 Word 文档（.doc、.wps 或 .rtf），请在 Word 或 WPS 中另存为 .docx。",
    en: "This is a Word document in an old format (.doc, .wps or .rtf); save it as .docx in Word or WPS.",
  },
  noTables: {
    zh: "这份 Word 文档里没有表格，请按填报表的格式填写后再报。",
    en: "This Word document holds no table; the form has to be filled in as a table.",
  },
  notAForm: {
    zh: "这不是能读取的填报文件；可以收 .xlsx、.xlsm、.xls、.et、.docx，以及装有这些文件的 .zip。",
    en: "This is no file that can be read as a return; .xlsx, .xlsm, .xls, .et, .docx and a .zip of these can.",
  },
  webPage: {
    zh: "这其实是网页格式的表格（只是文件名写成了 .xls 之类），请在 Excel 或 WPS 中打开它并另存为 .xlsx。",
    en: "This is in truth a web page (whatever its name says, .xls or other); open it in Excel or WPS and save it as .xlsx.",
  },
  csvOrText: {
    zh: "这其实是文本文件（CSV 或纯文本），请在 Excel 或 WPS 中打开它并另存为 .xlsx。",
    en: "This is in truth a text file (CSV or plain text); open it in Excel or WPS and save it as .xlsx.",
  },
  tooLarge: {
    zh: "文件解压后过大，超出可以安全处理的范围，请删去多余的内容或分成几个文件。",
    en: "The file is too large once unpacked to be handled safely; remove what is not needed or split it.",
  },
  fileTooLarge: {
    zh: "文件超过 50 MB，不像正常的填报文件，请删去图片等多余内容后再收。",
    en: "The file is larger than 50 MB, which no ordinary return is; remove pictures and whatever else is not needed.",
  },
  archiveTooLarge: {
    zh: "压缩包过大，或解开后超出可以安全处理的范围，请分成几个压缩包。",
    en: "The archive is too large, or would be once unpacked, to be handled safely; split it into several.",
  },
  tooManyFiles: {
    zh: "压缩包里的文件超过 2000 个，请分成几个压缩包。",
    en: "The archive holds more than 2000 files; split it into several.",
  },
  emptyArchive: {
    zh: "压缩包里没有文件，请重新压缩或重新获取。",
    en: "The archive holds no file; pack it again or get it again.",
  },
  nestedArchive: {
    zh: "压缩包里套着好几层压缩包，请先解开里面的压缩包。",
    en: "The archive holds archives within archives; unpack the inner ones first.",
  },
  unknownPacking: {
    zh: "压缩方式不是通用的 zip 格式，请先解压，或重新用普通 zip 方式压缩。",
    en: "It is packed in a way that is not ordinary zip; unpack it, or pack it again as a plain zip.",
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
  longTextInDocument: {
    zh: "文档的表格里有一格文字超过 32767 字，请删减后再报。",
    en: "A cell of the document's tables holds more than 32767 characters; shorten it.",
  },
  tooManyPartsInDocument: {
    zh: "文档内部的部件过多，不像正常的 Word 文档，请在 Word 或 WPS 中打开并另存一份再试。",
    en: "The file holds too many parts for an ordinary document; open it in Word or WPS, save a copy and try again.",
  },
  forbiddenXmlInDocument: {
    zh: "文档内含不允许的 XML 声明（DTD），出于安全不予打开，请在 Word 或 WPS 中打开并另存一份再试。",
    en: "The document holds XML declarations (a DTD) that are not opened for safety; open it in Word or WPS and save a copy.",
  },
  damagedDocument: {
    zh: "文档已损坏，无法读取，请向提供者重新索取，或在 Word 或 WPS 中修复后另存为 .docx。",
    en: "The document is damaged and cannot be read; ask for it again, or repair it in Word or WPS and save it as .docx.",
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

export function describeProblem(problem: FileProblem, language: Language): string {
  return sentences[problem][language];
}

/** Carries a problem out of the depths of a parser; `openFile` turns it into a value and nobody else sees it. */
export class Refusal extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem);
    this.problem = problem;
  }
}
