/** The Word file read back: its numbers are the ledger's and the sheet's, its tables and styles are Word's own. */
import { strFromU8, unzipSync } from "fflate";
import { ledgerOf } from "../../../src/actions/check";
import { circularText, planCircularSheet, type CircularPreview } from "../../../src/actions/write-circular";
import { applyPlan } from "../../../src/core/edits/apply";
import type { WorkbookSnapshot } from "../../../src/core/grid/snapshot";
import { circularDocx } from "../../../src/files/docx/circular-docx";
import { realSnapshot } from "../../books/books";

const today = { year: 2023, month: 8, day: 4 };

function preview(own: WorkbookSnapshot): CircularPreview {
  const planned = planCircularSheet(own, { today });
  if ("impossible" in planned) throw new Error(planned.impossible);
  return planned;
}

async function parts(own: WorkbookSnapshot): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await circularDocx(preview(own).circular));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}
async function body(own: WorkbookSnapshot): Promise<string> {
  return (await parts(own))["word/document.xml"] ?? "";
}

const plain = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = ""]) => text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&"))
    .join("");
const paragraphsOf = (xml: string): string[] => [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([one]) => plain(one));
const tablesOf = (xml: string): string[][][] =>
  [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) =>
    [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => paragraphsOf(cell).join("\n")),
    ),
  );

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
