/** ducha trace: the rows of a workbook against the government work report, for people, as JSON, and as a sheet. */
import { TRACE } from "../../actions/trace";
import { openBook } from "../books";
import { misplacedOutput } from "../files/outputs";
import { openReportFile } from "../papers";
import { jsonTrace, textTrace } from "../reports/trace";
import { EXIT } from "../terminal";
import { BOOK, REPORT, type Verb } from "../verb";
import { writePlan } from "../write-book";

export const traceVerb: Verb = {
  name: "trace",
  inputs: [REPORT, BOOK],
  usage: [
    { options: ["json"], help: { zh: "与政府工作报告对照", en: "hold the rows against the report" } },
    { options: ["out"], help: { zh: "另写对照表", en: "write the trace sheet as well" } },
  ],
  async run(given, output) {
    const { inputs, values, language } = given;
    const [report = "", book = ""] = inputs;
    const text = await openReportFile(report, language, output);
    if (text === undefined) return EXIT.unreadable;
    const workbook = openBook(book, language, output);
    if (!workbook) return EXIT.unreadable;
    const { out, json } = values;
    const misplaced = out === undefined ? undefined : misplacedOutput([out], inputs, language);
    if (misplaced !== undefined) {
      output.error(misplaced);
      return EXIT.usage;
    }
    const view = await TRACE.plan(workbook, { report: text });
    if ("impossible" in view) {
      output.error(TRACE.impossible[view.impossible][language]);
      return EXIT.errors;
    }
    output.out(json ? jsonTrace(view, language) : textTrace(view, language));
    // What is written is told where it does not stand in the way of the JSON.
    const told = json ? { ...output, out: () => undefined } : output;
    return out === undefined ? EXIT.clean : writePlan([out], { plan: view.plan }, workbook, given, told);
  },
};
