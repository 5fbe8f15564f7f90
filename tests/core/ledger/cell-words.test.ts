/** What a cell is about: unit, heading and standard, so that a line of a preview can be judged without going there. */
import { cellWordsOf } from "../../../src/core/ledger/cell-words";
import { openLedger } from "../../../src/core/ledger/ledger";
import { DEFAULT_SETTINGS } from "../../../src/core/domain/settings";
import { annex, book, sheet, tally } from "../../kit/sheets";

const own = book(
  tally("区发改局 | 2 | 1 | 1 |\n区商务局 | 1 | | 1 |\n总计 | 3 | 1 | 2 |"),
  annex({
    区发改局: "1 | 完成投资20亿元。 | 已完成21亿元。 | 已完成\n2 | 新开工项目10个。 | 已开工6个。 | 进展顺利",
    区商务局: "1 | 举办活动8场。 | 已举办5场。 | 进展顺利",
  }),
  sheet("别的", "随便 | 写写"),
);
const wordsAt = cellWordsOf(openLedger(own, DEFAULT_SETTINGS));

function find(name: string, text: string): { readonly sheet: string; readonly row: number; readonly column: number } {
  const values = own.sheets.find((each) => each.name === name)?.values ?? [];
  const row = values.findIndex((cells) => cells.includes(text));
  return { sheet: name, row, column: values[row]?.indexOf(text) ?? -1 };
}

test("a count is told by its unit and its heading, the total by its own word", () => {
  const at = find("附件1", "区商务局");
  expect(wordsAt({ ...at, column: at.column + 2 })).toEqual({ unit: "区商务局", column: "已完成", matter: "" });
  const total = find("附件1", "总计");
  expect(wordsAt({ ...total, column: total.column + 1 })?.unit).toBe("总计");
});

test("a cell of a row is told by its unit, its heading without the words it allows, and its standard", () => {
  expect(wordsAt({ ...find("附件2", "举办活动8场。"), column: 3 })).toEqual({
    unit: "区商务局",
    column: "进度评估",
    matter: "举办活动8场。",
  });
  expect(wordsAt({ ...find("附件2", "新开工项目10个。"), column: 2 })).toMatchObject({
    unit: "区发改局",
    column: "完成情况",
  });
});

test("a cell of no table is told by nothing", () => {
  expect(wordsAt({ sheet: "别的", row: 0, column: 0 })).toBeUndefined();
});
