/** A government work report that is not the one these rows were made from. */
import { traceOf } from "../../trace/trace";
import { defineRule } from "../rule";

export const reportUnrelated = defineRule({
  id: "report-unrelated",
  scope: "table",
  severity: "info",
  restsOn: ["standard"],
  title: { zh: "报告与表不是一回事", en: "Another report" },
  docs: {
    zh: "表中事项与所给的政府工作报告几乎对不上（如不同年度的报告），不逐条对照。",
    en: "The rows and the given government work report have hardly anything in common (another year's report); they are not held against each other.",
  },
  messages: {
    unrelated: {
      zh: "表中事项与这份政府工作报告（{year}）几乎对不上，没有逐条对照，请确认是不是同一年度、同一级政府的报告。",
      en: "The rows and this government work report ({year}) hardly have a matter in common and were not compared; please check that it is of the same year and the same government.",
    },
  },
  *check(ledger) {
    const matrix = traceOf(ledger);
    if (!matrix) return;
    // One report that fits nothing is one mistake, however many tables stand there.
    const tables = matrix.rows.length === 0 ? matrix.unrelated.slice(0, 1) : matrix.unrelated;
    const { year } = matrix.report;
    for (const { sheet, header } of tables) {
      yield {
        message: "unrelated",
        at: { sheet, range: header },
        data: { year: year ?? "?" },
      };
    }
  },
});
