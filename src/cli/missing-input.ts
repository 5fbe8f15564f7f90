/** Why a summary or a comparison cannot be made, and what to do. */
import type { MissingInput } from "../actions/build-summaries";
import type { Both, Language } from "../core/language/language";

const LACKS: Readonly<Record<MissingInput, Both>> = {
  noRows: { zh: "没有找到可汇总的事项。", en: "No items were found to sum up." },
  noPrevious: {
    zh: "没有找到上期的完成情况表，请用 --previous 指定上期文件，或在工作簿中保留上期的表。",
    en: "No earlier period was found to compare with; name its file with --previous, or keep its table in the workbook.",
  },
  noLeaders: {
    zh: "没有写明分管领导，请用 --breakdown 指定同一年度、写有分管领导的责任分解表。",
    en: "No leader in charge is named; name this year's breakdown that does with --breakdown.",
  },
};

export function describeMissingInput(lack: MissingInput, language: Language, summary?: string): string {
  return summary ? `${summary}${language === "zh" ? "：" : ": "}${LACKS[lack][language]}` : LACKS[lack][language];
}
