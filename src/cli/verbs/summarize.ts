/** ducha summarize: the summary sheets, the usual ones or those that are named. */
import { ALL_SUMMARY_KINDS, BUILD_SUMMARIES, SUMMARY_KINDS, type SummaryKind } from "../../actions/build-summaries";
import { dayAsked } from "../day";
import { advised, misuse, sentence } from "../sentence";
import { BOOK, type Verb } from "../verb";
import { writeBook } from "../write-book";

const ADVICE = {
  noRows: undefined,
  noPrevious: "namePrevious",
  noLeaders: "nameLeaders",
  noDates: undefined,
  noDay: "nameDay",
  inDoubt: "confirmReading",
} as const;

/** So many kinds take a line of the usage. */
const A_LINE = 6;
const KIND_LINES = Array.from({ length: Math.ceil(ALL_SUMMARY_KINDS.length / A_LINE) }, (_, i) =>
  ALL_SUMMARY_KINDS.slice(i * A_LINE, (i + 1) * A_LINE).join(" "),
);

export const summarizeVerb: Verb = {
  name: "summarize",
  inputs: [BOOK],
  usage: [
    { out: "OUT.xlsx", help: { zh: "生成汇总表", en: "build the summary sheets" } },
    {
      options: ["kinds"],
      help: {
        zh: "选择汇总表",
        en: `choose them: ${KIND_LINES.join("\n")}`,
      },
    },
    {
      options: ["previous", "breakdown"],
      help: { zh: "上期、责任分解表所在文件", en: "for comparison, changes and leaders" },
    },
    { options: ["date"], help: { zh: "按哪一天算到期、超期", en: "the day for due and overdue" } },
  ],
  async run(given, output) {
    const { language, values } = given;
    const asked = dayAsked(values);
    const kinds = kindsNamed(values.kinds);
    return writeBook(given, output, async ({ workbook, others }) => {
      const { plan, leftOut, impossible } = await BUILD_SUMMARIES.plan(workbook, kinds, language, {
        ...others,
        ...asked,
      });
      const why = (lack: keyof typeof ADVICE): string =>
        advised(BUILD_SUMMARIES.impossible[lack], language, ADVICE[lack]);
      const none = leftOut.some(({ lack }) => lack === "noRows") ? "noRows" : impossible;
      if (none) return why(none);
      return {
        plan,
        leftOut: leftOut.map(({ kind, lack }) => sentence("leftOut", language, { what: kind, why: why(lack) })),
        unasked: values.kinds === "all",
      };
    });
  },
};

/** tally,ranking in the order in which sheets are built; all of them for "all". */
function kindsNamed(list: string | undefined): readonly SummaryKind[] {
  if (list === undefined) return SUMMARY_KINDS;
  if (list === "all") return ALL_SUMMARY_KINDS;
  const words = list.split(",").map((word) => word.trim());
  const unknown = words.find((word) => !ALL_SUMMARY_KINDS.some((kind) => kind === word));
  if (unknown !== undefined) throw misuse("unknownSummary", { kind: unknown });
  return ALL_SUMMARY_KINDS.filter((kind) => words.includes(kind));
}
