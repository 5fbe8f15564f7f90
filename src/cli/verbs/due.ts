/** ducha due: where the items stand against their days, unit by unit, for people or as JSON. */
import { TIME_LIMITS } from "../../actions/time-limits";
import { openBooks } from "../books";
import { dayAsked } from "../day";
import { jsonLights, textLights } from "../reports/due";
import { misuse } from "../sentence";
import { EXIT } from "../terminal";
import { today } from "../today";
import { BOOK, type Verb } from "../verb";

export const dueVerb: Verb = {
  name: "due",
  inputs: [BOOK],
  usage: [
    { options: ["json"], help: { zh: "时限：各单位到期、超期的事项", en: "items due and overdue, by unit" } },
    { options: ["date", "days"], help: { zh: "按哪一天算、几天内算临期", en: "on which day, how many days are soon" } },
    { options: ["breakdown"], help: { zh: "完成时间在另一个文件", en: "which another file holds" } },
  ],
  async run(given, output) {
    const { language, values } = given;
    const asked = { date: dayAsked(values).date ?? today(), ...soonDays(values.days) };
    const opened = await openBooks(given, output);
    if (!opened) return EXIT.unreadable;
    const report = await TIME_LIMITS.plan(opened.workbook, { ...opened.others, ...asked });
    if ("impossible" in report) {
      output.error(TIME_LIMITS.impossible[report.impossible][language]);
      return EXIT.errors;
    }
    output.out(values.json ? jsonLights(opened.book, report) : textLights(report, language));
    return EXIT.clean;
  },
};

function soonDays(days: string | undefined): { readonly soonDays?: number } {
  if (days === undefined) return {};
  if (!/^\d{1,3}$/.test(days)) throw misuse("unknownDays", { days });
  return { soonDays: Number(days) };
}
