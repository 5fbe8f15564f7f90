/** ducha compare: what moved against the last period, for people or as JSON. */
import { BUILD_SUMMARIES } from "../../actions/build-summaries";
import { compare } from "../../actions/compare";
import { openBooks } from "../books";
import { jsonComparison, textComparison } from "../reports/comparison";
import { advised } from "../sentence";
import { EXIT } from "../terminal";
import { BOOK, type Verb } from "../verb";

export const compareVerb: Verb = {
  name: "compare",
  inputs: [BOOK],
  usage: [
    { options: ["json"], help: { zh: "与上期对比", en: "compare with the last period" } },
    { options: ["previous"], help: { zh: "上期在另一个文件", en: "which another file holds" } },
  ],
  async run(given, output) {
    const { language, values } = given;
    const opened = await openBooks(given, output);
    if (!opened) return EXIT.unreadable;
    const report = await compare(opened.workbook, opened.others);
    if (!report) {
      output.error(advised(BUILD_SUMMARIES.impossible.noPrevious, language, "namePrevious"));
      return EXIT.errors;
    }
    output.out(
      values.json ? jsonComparison(opened.book, values.previous || null, report) : textComparison(report, language),
    );
    return EXIT.clean;
  },
};
