/** ducha circular: the circular as the file that was asked for: Word, text, or the workbook with its sheet. */
import { circularText, WRITE_CIRCULAR, type Circular } from "../../actions/write-circular";
import { describeTemplateProblem } from "../../core/circular/circular-template";
import { cellName } from "../../core/grid/range";
import { describe } from "../../core/rules/run";
import { dayAsked } from "../day";
import { misuse, sentence } from "../sentence";
import { today } from "../today";
import { BOOK, type Verb } from "../verb";
import { writeBook } from "../write-book";

export const circularVerb: Verb = {
  name: "circular",
  inputs: [BOOK],
  usage: [
    { out: "OUT.docx|.txt|.xlsx", help: { zh: "写通报：Word、文本或工作表", en: "write the circular" } },
    { options: ["previous"], help: { zh: "上期在另一个文件", en: "which another file holds" } },
    {
      options: ["date"],
      help: { zh: "按哪一天算逾期，不写为本期最后一天", en: "hold days against it, not the period's last" },
    },
  ],
  /** What the template's mistakes and the checks say is told, and the file written all the same. */
  async run(given, output) {
    const { language, values } = given;
    const { out = "" } = values;
    const asked = dayAsked(values);
    if (!/\.(docx|txt|xls[xm])$/i.test(out)) throw misuse("circularOut");
    return writeBook(given, output, async ({ workbook, others }) => {
      const preview = await WRITE_CIRCULAR.plan(workbook, { ...others, ...asked, today: today() });
      if ("impossible" in preview) return WRITE_CIRCULAR.impossible[preview.impossible][language];
      const { circular, findings, plan } = preview;
      const leftOut = [
        ...circular.problems.map((problem) =>
          sentence("leftOut", language, {
            what: `${problem.at.sheet} ${cellName(problem.at)}`,
            why: describeTemplateProblem(problem, language),
          }),
        ),
        ...findings.filter(({ severity }) => severity !== "info").map((finding) => describe(finding, language)),
      ];
      const file = await fileOf(circular, out);
      return file ? { plan: { label: plan.label, edits: [] }, leftOut, file } : { plan, leftOut };
    });
  },
};

async function fileOf(circular: Circular, out: string): Promise<Uint8Array | undefined> {
  if (/\.docx$/i.test(out)) {
    const { circularDocx } = await import("../../files/docx/circular-docx");
    return circularDocx(circular);
  }
  return /\.txt$/i.test(out) ? new TextEncoder().encode(`${circularText(circular)}\n`) : undefined;
}
