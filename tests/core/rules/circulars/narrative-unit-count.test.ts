import { annex, book, bulletin } from "../../../kit/sheets";
import { specify } from "../../../kit/specify";

const TWO_UNITS = annex({ 区发改局: "1 | 甲 | 已办 | 已完成", 区财政局: "1 | 丁 | 在办 | 进展顺利" });

specify("narrative-unit-count", {
  fixes: ["differs"],
  valid: [
    { name: "the tables' number", book: book(bulletin("分解为2项责任事项，涉及责任单位2家。"), TWO_UNITS) },
    { name: "number first", book: book(bulletin("共分解为2项责任事项，涉及2家责任单位。"), TWO_UNITS) },
    { name: "enterprises are no units", book: book(bulletin("分解为2项责任事项，新增企业30家。"), TWO_UNITS) },
    { name: "nothing to compare with", book: book(bulletin("涉及责任单位30家。")) },
  ],
  invalid: [
    {
      name: "another number",
      book: book(bulletin("分解为2项责任事项，涉及责任单位3家。"), TWO_UNITS),
      findings: [["differs", "通报!A2", { quote: "责任单位3家", expected: 2 }]],
    },
    {
      name: "another number, in words",
      book: book(bulletin("分解为2项责任事项，涉及责任单位三十家。"), TWO_UNITS),
      findings: [["differs", "通报!A2", { quote: "责任单位三十家", expected: 2 }]],
    },
    {
      name: "number first",
      book: book(bulletin("分解为2项责任事项，涉及5个责任单位。"), TWO_UNITS),
      findings: [["differs", "通报!A2", { quote: "涉及5个责任单位", expected: 2 }]],
    },
  ],
});
