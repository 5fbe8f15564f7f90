import { annex, book, sheet } from "../../../kit/sheets";
import { specify } from "../../../kit/specify";

const STANDARD = "城乡居民人均可支配收入增长与经济增长基本同步。";
const EXCERPT = "城乡居民人均可支配收入增长与经济增长基本同步。";

specify("progress-copies-standard", {
  valid: [
    { name: "a note of its own", book: book(annex({ 区发改局: `1 | ${STANDARD} | 上半年增长6.1%。 | 进展顺利` })) },
    {
      name: "the standard's words and a number more",
      book: book(annex({ 区发改局: `1 | ${STANDARD} | ${STANDARD}已达6.1% | 进展顺利` })),
    },
    {
      name: "a short note may be all there is to say",
      book: book(annex({ 区发改局: "1 | 完成验收 | 完成验收 | 已完成" })),
    },
    { name: "five letters", book: book(annex({ 区发改局: "1 | 完成总验收 | 完成总验收 | 已完成" })) },
    {
      name: "thirteen marks more are another text",
      book: book(annex({ 区发改局: `1 | ${"完成年度验收"} | 完成年度验收${"。".repeat(13)} | 已完成` })),
    },
    {
      name: "a number of four digits is part of the words",
      book: book(annex({ 区发改局: "1 | 2023、完成年度验收 | 完成年度验收 | 已完成" })),
    },
    { name: "both empty", book: book(annex({ 区发改局: "1 |  |  | 进展顺利" })) },
    {
      name: "another number is another sentence",
      book: book(annex({ 区发改局: "1 | 新增充电桩1800个以上 | 新增充电桩180个以上 | 进展顺利" })),
    },
  ],
  invalid: [
    {
      name: "six letters",
      book: book(annex({ 区发改局: "1 | 完成年度验收 | 完成年度验收 | 已完成" })),
      findings: [["copied", "附件2!C3", { unit: "区发改局", item: "1", text: "完成年度验收" }]],
    },
    {
      name: "twelve marks more",
      book: book(annex({ 区发改局: `1 | 完成年度验收 | 完成年度验收${"。".repeat(12)} | 已完成` })),
      findings: [["copied", "附件2!C3", { unit: "区发改局", item: "1", text: `完成年度验收${"。".repeat(12)}` }]],
    },
    {
      name: "numbered with three digits",
      book: book(annex({ 区发改局: "1 | 123、完成年度验收 | 完成年度验收 | 已完成" })),
      findings: [["copied", "附件2!C3", { unit: "区发改局", item: "1", text: "完成年度验收" }]],
    },
    {
      name: "word for word",
      book: book(annex({ 区发改局: `3 | ${STANDARD} | ${STANDARD} | 进展顺利` })),
      findings: [["copied", "附件2!C3", { unit: "区发改局", item: "3", text: EXCERPT }]],
    },
    {
      name: "but for punctuation, white space and numbering",
      book: book(annex({ 区发改局: "1 | 建成公园3个、绿道5公里。 | 1.建成公园3个，绿道 5公里 | 已完成" })),
      findings: [["copied", "附件2!C3", { unit: "区发改局", item: "1", text: "1.建成公园3个，绿道 5公里" }]],
    },
    {
      name: "in a list of paragraphs",
      book: book(
        sheet(
          "清单",
          `
          1.建成充电桩一百个。（责任单位：区发改局）
          完成情况：建成充电桩一百个。
          2.建成公园三个。（责任单位：区园林局）
          完成情况：已建成一个。
          3.新建学校两所。（责任单位：区教育局）
          完成情况：主体封顶。
          `,
        ),
      ),
      findings: [["copied", "清单!A2", { unit: "区发改局", item: "1", text: "建成充电桩一百个。" }]],
    },
  ],
});
