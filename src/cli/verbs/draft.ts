/** ducha draft: the breakdown drafted from a report, as a workbook of its own. */
import { DRAFT_BREAKDOWN, draftFor } from "../../actions/draft-breakdown";
import { bookOf } from "../../files/xlsx/write/new-book";
import { openBook } from "../books";
import { misplacedOutput } from "../files/outputs";
import { openPaper, openReportFile } from "../papers";
import { misuse, sentence } from "../sentence";
import { EXIT } from "../terminal";
import { REPORT, type Verb } from "../verb";
import { writeFiles } from "../files/write-files";

export const draftVerb: Verb = {
  name: "draft",
  inputs: [REPORT],
  usage: [
    { out: "OUT.xlsx", help: { zh: "按政府工作报告拟分解表", en: "draft the breakdown from the report" } },
    { options: ["previous"], help: { zh: "上年的表，据以建议责任单位", en: "last year's book, which suggests units" } },
    { options: ["leaders"], help: { zh: "领导分工通知", en: "the notice on the division of work" } },
  ],
  async run(given, output) {
    const { inputs, values, language } = given;
    const [report = ""] = inputs;
    const { out = "", previous, leaders } = values;
    if (!/\.xlsx$/i.test(out)) throw misuse("draftOut");
    const read = [report, previous, leaders].flatMap((name) => name || []);
    const misplaced = misplacedOutput([out], read, language);
    if (misplaced !== undefined) {
      output.error(misplaced);
      return EXIT.usage;
    }
    const text = await openReportFile(report, language, output);
    const last = previous ? openBook(previous, language, output) : undefined;
    const notice = leaders ? await openPaper(leaders, language, output) : undefined;
    if (text === undefined || (previous && !last) || (leaders && notice === undefined)) return EXIT.unreadable;
    const preview = draftFor(
      { sheets: [] },
      {
        report: text,
        ...(last ? { previous: await last.read() } : {}),
        ...(notice === undefined ? {} : { leaders: notice }),
      },
    );
    if ("impossible" in preview) {
      output.error(DRAFT_BREAKDOWN.impossible[preview.impossible][language]);
      return EXIT.errors;
    }
    const { draft, plan, suggested, open } = preview;
    const sheets = plan.edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.draft] : []));
    if (!writeFiles([{ path: out, bytes: bookOf(sheets) }], given, output)) return EXIT.errors;
    output.out(sentence("drafted", language, { rows: draft.rows.length, suggested, open }));
    output.out(sentence("fileWritten", language, { out }));
    return EXIT.clean;
  },
};
