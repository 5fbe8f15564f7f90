import { annex, book, sheet, tally } from "../../../kit/sheets";
import { specify } from "../../../kit/specify";

const TWO_UNITS = annex({
  区发改局: "1 | 甲事 | 已办 | 已完成",
  区财政局: "1 | 乙事 | 在办 | 进展顺利\n2 | 丙事 | 在办 | 进展顺利",
});

specify("tally-unit-missing", {
  valid: [
    { name: "every unit is listed", book: book(tally("区发改局 | 1 | 1 | |\n区财政局 | 2 | | 2 | "), TWO_UNITS) },
    { name: "under its full name", book: book(tally("区发展和改革局 | 1 | 1 | |\n区财政局 | 2 | | 2 | "), TWO_UNITS) },
    {
      name: "a misspelt name is reported at the tally",
      book: book(tally("区发改局 | 1 | 1 | |\n区财证局 | 2 | | 2 | "), TWO_UNITS),
    },
    {
      name: "a tally that by its title lists some units alone",
      book: book(
        sheet(
          "附件3",
          "进度滞后单位统计表 | < | <\n单位 | 承办事项 | 已完成 | 进度滞后\n区发改局 | 1 | 1 | 0\n合计 | 1 | 1 | 0",
        ),
        TWO_UNITS,
      ),
    },
    {
      name: "units without a total, beside the tally of them all",
      book: book(
        tally("区发改局 | 1 | 1 | |\n区财政局 | 2 | | 2 |\n总计 | 3 | 1 | 2 | "),
        tally("区财政局 | 2 | | 2 | ", "街镇"),
        TWO_UNITS,
      ),
    },
    { name: "no tally at all", book: book(TWO_UNITS) },
  ],
  invalid: [
    {
      name: "a unit with rows and no tally row, where the annex names it",
      book: book(tally("区发改局 | 1 | 1 | | "), TWO_UNITS),
      findings: [["missing", "附件2!A4", { unit: "区财政局", items: 2, sheet: "附件1" }]],
    },
  ],
});
