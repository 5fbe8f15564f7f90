/** ducha fill: the counts of the annex into the statistics sheet. */
import { FILL_TALLY } from "../../actions/fill-tally";
import { fillRemarks } from "../reports/fill-remarks";
import { BOOK, type Verb } from "../verb";
import { writeBook } from "../write-book";

export const fillVerb: Verb = {
  name: "fill",
  inputs: [BOOK],
  usage: [{ out: "OUT.xlsx", options: ["formulas"], help: { zh: "填充统计表", en: "fill the statistics sheet" } }],
  run: (given, output) =>
    writeBook(given, output, async ({ workbook }) => {
      const { language, values } = given;
      const preview = await FILL_TALLY.plan(workbook, values.formulas ? "formulas" : "values");
      if (preview.impossible) return FILL_TALLY.impossible[preview.impossible][language];
      return { plan: preview.plan, remarks: (after) => fillRemarks(preview, after, language) };
    }),
};
