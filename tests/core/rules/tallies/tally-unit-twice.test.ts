import { annex, book, sheet, tally } from "../../../kit/sheets";
import { specify } from "../../../kit/specify";

const ONE_UNIT = annex({ 区发改局: "1 | 甲事 | 已办 | 已完成" });

specify("tally-unit-twice", {
  valid: [
    { name: "once", book: book(tally("区发改局 | 1 | 1 | | "), ONE_UNIT) },
    { name: "names that are alike but two units'", book: book(tally("区民政局 | 1 | 1 | |\n区民宗局 | 1 | 1 | | ")) },
  ],
  invalid: [
    {
      name: "twice, with an annex",
      book: book(tally("区发改局 | 1 | 1 | |\n区发改局 | 1 | 1 | | "), ONE_UNIT),
      findings: [["twice", "附件1!A3", { unit: "区发改局", first: "区发改局", cell: "A2" }]],
    },
    {
      name: "by its short and its full name, in two blocks side by side, without an annex",
      book: book(
        sheet(
          "附件1",
          "单位 | 承办事项 | 已完成 | 单位 | 承办事项 | 已完成\n区发改局 | 1 | 1 | 区商务局 | 2 | 2\n区民政局 | 1 | 1 | 区发展和改革局 | 1 | 1",
        ),
      ),
      findings: [["twice", "附件1!D3", { unit: "区发展和改革局", first: "区发改局", cell: "A2" }]],
    },
  ],
});
