/** Why a report could not be read, in one sentence: what the file is and what to do. */
import type { Both } from "../../core/language/language";
import { describeProblem, type FileProblem } from "../package/problems";

export type ReportProblem = "noText" | "noPlan" | "tooLong" | "scan" | "notText" | FileProblem;

const SENTENCES: Readonly<Partial<Record<ReportProblem, Both>>> = {
  noText: {
    zh: "文件里没有文字（多半是扫描件），请索取可编辑的报告（.docx 或 .txt）。",
    en: "The file holds no text (most likely a scan); ask for the editable report (.docx or .txt).",
  },
  noPlan: {
    zh: "没有读到工作安排，这多半不是政府工作报告，或缺少今年工作的部分。",
    en: "No plan was found in it: most likely this is no government work report, or its part on this year is missing.",
  },
  tooLong: {
    zh: "文字超过 100 万字，不像一份政府工作报告，请只保留报告本身。",
    en: "It holds more than a million characters, which no government work report does; keep the report alone.",
  },
  pdf: {
    zh: "这是 PDF 文件，无法直接读出文字，请把报告的文字复制到 .txt 或 .docx 再用。",
    en: "This is a PDF, whose text cannot be read here; copy the report's text into a .txt or .docx.",
  },
  picture: {
    zh: "这是图片（扫描件或照片），读不出文字，请索取可编辑的报告（.docx 或 .txt）。",
    en: "This is a picture (a scan or a photo) without text; ask for the editable report (.docx or .txt).",
  },
  ofd: {
    zh: "这是 OFD 版式文件，无法直接读出文字，请把报告的文字复制到 .txt 或 .docx 再用。",
    en: "This is an OFD file, whose text cannot be read here; copy the report's text into a .txt or .docx.",
  },
  notText: {
    zh: "这不是能读取的报告；可以用 .txt、.docx 或 .xlsx。",
    en: "This is no report that can be read; use a .txt, .docx or .xlsx.",
  },
};

/** What is said of workbooks but means nothing for a report. */
const AS_REPORT: Readonly<Partial<Record<FileProblem, ReportProblem>>> = {
  notAWorkbook: "notText",
  webPage: "notText",
  oldBinaryWorkbook: "notText",
  binaryWorkbook: "notText",
  wordDocument: "oldWordDocument",
  noTables: "noText",
};

export function asReportProblem(problem: FileProblem): ReportProblem {
  return AS_REPORT[problem] ?? problem;
}

export function describeReportProblem(problem: ReportProblem): Both {
  const own = SENTENCES[problem];
  if (own) return own;
  const general = problem as FileProblem;
  return { zh: describeProblem(general, "zh"), en: describeProblem(general, "en") };
}
