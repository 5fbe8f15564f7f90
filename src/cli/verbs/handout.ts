/** ducha handout: the forms as one archive of files, or as sheets of a workbook. */
import { HAND_OUT, type HandOutOptions } from "../../actions/hand-out";
import { isoDay, readDay } from "../../core/chinese/day";
import { nonBlank } from "../arguments";
import type { Values } from "../options";
import { handOutRemarks, rosterNotKept } from "../reports/hand-out";
import { advised, misuse } from "../sentence";
import { today } from "../today";
import { BOOK, type Verb } from "../verb";
import { writeBook } from "../write-book";

const ADVICE = {
  noTable: "nameSource",
  inDoubt: "confirmReading",
  noBreakdown: "nameBreakdown",
  noAnnex: "nameAnnex",
  noRows: undefined,
} as const;

export const handoutVerb: Verb = {
  name: "handout",
  inputs: [BOOK],
  usage: [
    {
      out: "OUT.zip",
      options: ["docx"],
      help: { zh: "下发：每个单位一个表格文件", en: "one form per unit, as files" },
    },
    { out: "OUT.xlsx", help: { zh: "下发：每个单位一张工作表", en: "as sheets of the workbook" } },
    { options: ["from"], help: { zh: "按责任分解表或上期完成情况", en: "out of the breakdown or the last annex" } },
    { options: ["period", "due"], help: { zh: "期间、报送截止日", en: "period and due day" } },
    { options: ["breakdown", "previous"], help: { zh: "分解表、上期在另一个文件", en: "which other files hold them" } },
    { options: ["book"], help: { zh: "另存带“报送情况”的工作簿", en: "keep the roster beside an archive" } },
    { options: ["leave-out-completed"], help: { zh: "上期已完成的不再下发", en: "without what was completed" } },
  ],
  /** For a .zip the workbook gets its roster only where --book asks for it. */
  async run(given, output) {
    const { language, values } = given;
    const options = handOutOptions(values);
    return writeBook(given, output, async ({ workbook, others }) => {
      const preview = await HAND_OUT.plan(workbook, { ...others, ...options, today: today() });
      if ("impossible" in preview)
        return advised(HAND_OUT.impossible[preview.impossible], language, ADVICE[preview.impossible]);
      const remarks = handOutRemarks(preview, language);
      if (!isArchive(values)) return { plan: preview.plan, remarks: () => remarks };
      const { formZip } = await import("../../files/form-files");
      const file = await formZip(preview.forms, values.docx ? "docx" : "xlsx", today());
      return values.book === undefined
        ? {
            plan: { label: preview.plan.label, edits: [] },
            remarks: () => [...remarks, rosterNotKept(preview, language)],
            file,
          }
        : { plan: preview.rosterPlan, remarks: () => remarks, file };
    });
  },
};

function isArchive({ out = "" }: Values): boolean {
  return /\.zip$/i.test(out);
}

/** Only an archive holds Word files or leaves the workbook out. */
function handOutOptions(values: Values): Pick<HandOutOptions, "from" | "period" | "due" | "leaveOutCompleted"> {
  const { out = "", docx = false, book, period } = values;
  if (!isArchive(values) && !/\.xls[xm]$/i.test(out)) throw misuse("handOutOut");
  if (!isArchive(values) && (docx || book !== undefined)) throw misuse("archiveOnly");
  const from = (["breakdown", "annex"] as const).find((source) => source === values.from);
  if (values.from !== undefined && !from) throw misuse("unknownSource");
  const due = values.due === undefined ? undefined : readDay(values.due);
  if (values.due !== undefined && !due) throw misuse("unknownDue", { due: values.due });
  return {
    ...(from ? { from } : {}),
    ...(period === undefined ? {} : { period: nonBlank("period", period).trim() }),
    ...(due ? { due: isoDay(due) } : {}),
    leaveOutCompleted: values["leave-out-completed"] ?? false,
  };
}
