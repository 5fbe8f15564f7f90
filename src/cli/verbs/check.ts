/** ducha check: what is wrong, for people or as JSON. */
import { check } from "../../actions/check";
import { openBooks } from "../books";
import { dayAsked } from "../day";
import { openReportFile } from "../papers";
import { jsonReport, textReport } from "../reports/check";
import { explanation } from "../reports/reading";
import { EXIT } from "../terminal";
import { BOOK, type Verb } from "../verb";

export const checkVerb: Verb = {
  name: "check",
  inputs: [BOOK],
  usage: [
    { options: ["json"], help: { zh: "校验，列出问题", en: "check and list the findings" } },
    { options: ["explain"], help: { zh: "先说明每张表是怎么读的", en: "say first how each table was read" } },
    { options: ["breakdown"], help: { zh: "与责任分解表比对", en: "compare with the breakdown" } },
    { options: ["previous"], help: { zh: "与上期比对", en: "compare with the last period" } },
    { options: ["report"], help: { zh: "与政府工作报告对照", en: "hold against the report" } },
    {
      options: ["date"],
      help: { zh: "按哪一天算超期，不写为本期最后一天", en: "hold days against it, not the period's last" },
    },
  ],
  async run(given, output) {
    const asked = dayAsked(given.values);
    const opened = await openBooks(given, output);
    if (!opened) return EXIT.unreadable;
    const { book, workbook, others } = opened;
    const path = given.values.report;
    const text = path ? await openReportFile(path, given.language, output) : undefined;
    if (path && text === undefined) return EXIT.unreadable;
    const report = await check(workbook, { ...others, ...asked, ...(text === undefined ? {} : { report: text }) });
    if (given.values.json) output.out(jsonReport(book, report, given.language));
    else {
      if (given.values.explain) output.out(explanation(report, given.language));
      output.out(textReport(report, given.language));
    }
    return report.findings.some(({ severity }) => severity === "error") ? EXIT.errors : EXIT.clean;
  },
};
