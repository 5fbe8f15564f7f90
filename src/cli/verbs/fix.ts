/** ducha fix: every fix that is derived. */
import { planFixAll } from "../../actions/fix";
import { BOOK, type Verb } from "../verb";
import { writeBook } from "../write-book";

export const fixVerb: Verb = {
  name: "fix",
  inputs: [BOOK],
  usage: [{ out: "OUT.xlsx", help: { zh: "修正能确定的错误", en: "fix what is derived" } }],
  run: (given, output) => writeBook(given, output, async ({ workbook }) => ({ plan: await planFixAll(workbook) })),
};
