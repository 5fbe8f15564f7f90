import { annex, book, tally } from "../../../kit/sheets";
import { specify } from "../../../kit/specify";

const ONE_UNIT = annex({ 区发改局: "1 | 甲事 | 已办 | 已完成" });

specify("tally-unit-extra", {
  valid: [
    { name: "every row has its items", book: book(tally("区发改局 | 1 | 1 | | "), ONE_UNIT) },
    {
      name: "a unit listed with nothing to do",
      book: book(tally("区发改局 | 1 | 1 | |\n区商务局 | | | |\n区统计局 | 0 | 0 | 0 | 0"), ONE_UNIT),
    },
    { name: "no annex to compare", book: book(tally("区发改局 | 1 | 1 | | ")) },
  ],
  invalid: [
    {
      name: "a unit without items",
      book: book(tally("区发改局 | 1 | 1 | |\n区商务局 | 2 | | 2 | "), ONE_UNIT),
      findings: [["extra", "附件1!A3", { unit: "区商务局" }]],
    },
    {
      name: "a name like one of the annex",
      book: book(tally("区发开局 | 1 | 1 | | "), ONE_UNIT),
      findings: [["similar", "附件1!A2", { unit: "区发开局", other: "区发改局", items: 1 }]],
    },
  ],
});
