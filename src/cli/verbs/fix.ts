/** ducha fix: every fix that is derived. */
import { planFixAll } from "../../actions/fix";
import { dayAsked } from "../day";
import { BOOK, type Verb } from "../verb";
import { writeBook } from "../write-book";

export const fixVerb: Verb = {
  name: "fix",
  inputs: [BOOK],
  usage: [
    { out: "OUT.xlsx", help: { zh: "修正能确定的错误", en: "fix what is derived" } },
    {
      options: ["date"],
      help: { zh: "按哪一天算超期，不写为本期最后一天", en: "hold days against it, not the period's last" },
    },
  ],
  async run(given, output) {
    const asked = dayAsked(given.values);
    return writeBook(given, output, async ({ workbook }) => ({ plan: await planFixAll(workbook, asked) }));
  },
};
