/** The Word file read back: its numbers are the ledger's and the sheet's, its tables and styles are Word's own. */
import { ledgerOf } from "../../../src/actions/check";
import { circularText } from "../../../src/actions/write-circular";
import { applyPlan } from "../../../src/core/edits/apply";
import { realSnapshot } from "../../books/books";
import { preview, body, paragraphsOf, tablesOf } from "./docx-parts";

test("the letter says what the sheet and the text say", async () => {
  const own = await realSnapshot("circular");
  const { circular, plan, sheet: made } = preview(own);
  const letter = (await body(own)).split("<w:tbl>")[0] ?? "";
  const lines = circularText(circular)
    .split("\n")
    .map((line) => line.trim());
  const copies = lines.slice(-2);
  expect(copies).toEqual(["报：政府领导。", "发：各责任单位。"]);
  expect(paragraphsOf(letter).slice(0, lines.length - 2)).toEqual(lines.slice(0, -2));
  expect(paragraphsOf(await body(own)).slice(-2)).toEqual(copies);
  const written = applyPlan(own, plan).sheets.find(({ name }) => name === made.name);
  expect(written?.values.map(([cell]) => String(cell).trim())).toEqual(lines);
  expect(lines.join("")).toMatch(/168项责任事项，涉及责任单位31家.*4项，占2%.*164项，占98%/);
});

test("附件1 and 附件2 hold the ledger's numbers and rows", async () => {
  const own = await realSnapshot("circular");
  const { units, items, byRating } = ledgerOf(own);
  const [tally = [], annexTable = [], ...more] = tablesOf(await body(own));
  const [header = [], ...rows] = tally;
  expect(header.map((cell) => cell.replace(/\s/g, ""))).toEqual([
    ..."单位 承办事项 已完成 进展顺利 进度滞后".split(" "),
    ..."单位 承办事项 已完成 进展顺利 进度滞后".split(" "),
  ]);
  const stated = new Map(
    rows
      .flatMap((cells) => [cells.slice(0, 5), cells.slice(5)])
      .map(([unit = "", ...counts]) => [unit, counts.map(Number)]),
  );
  for (const unit of units)
    expect({ unit: unit.unit, counts: stated.get(unit.unit) }).toEqual({
      unit: unit.unit,
      counts: [unit.items.length, unit.byRating.completed, unit.byRating.onTrack, unit.byRating.lagging],
    });
  expect(stated.get("总计")).toEqual([items.length, byRating.completed, byRating.onTrack, 0]);

  expect(more).toEqual([]);
  const lines = annexTable.slice(1);
  const unitLines = lines.flat().filter((cell) => cell.startsWith("责任单位："));
  expect(unitLines).toEqual(units.map(({ unit }) => `责任单位：${unit}`));
  const written = lines.filter((cells) => cells.length === 4);
  const tidy = (text: string): string => text.replace(/\r\n?/g, "\n");
  expect(written.map(([, standard, note, rating]) => [standard, note, rating])).toEqual(
    units.flatMap((unit) =>
      unit.items.map((item) => [tidy(item.standard), tidy(item.progressNote), tidy(item.ratingText)]),
    ),
  );
});
