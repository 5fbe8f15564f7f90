/** Charts on the workbench page: over their cells, following the numbers, saved and opened again. */
import { AxeBuilder } from "@axe-core/playwright";
import { openFile } from "../../src/files/xlsx/read/open";
import { blankWorkbook } from "../../src/workbench/blank";
import { charts, dashboard } from "../kit/dashboard";
import { chooseSheet, savedFile, screenshot, selectCell, useWorkbench } from "./kit";

const kit = useWorkbench();

async function withDashboard(): Promise<Uint8Array> {
  const opened = openFile(blankWorkbook());
  if (!opened.ok) throw new Error(opened.problem);
  await opened.workbook.apply({ label: "dashboard", edits: [{ kind: "addSheet", draft: dashboard }] });
  return opened.workbook.save();
}

test("charts cover their cells, follow what is typed, and are saved with the file", async () => {
  const { page, problems } = await kit.open({ book: { name: "dash.xlsx", bytes: await withDashboard() } });
  await chooseSheet(page, dashboard.name);
  const bars = page.getByRole("img", { name: charts[0].title });
  await bars.waitFor();
  const away = await page.evaluate(() => {
    const boxes = [".charts > svg", 'td[data-cell="F2"]', 'td[data-cell="N27"]'].map((place) =>
      document.querySelector(place)?.getBoundingClientRect(),
    );
    const [drawn, first, last] = boxes;
    if (!drawn || !first || !last) return boxes.map(Boolean);
    return [drawn.left - first.left, drawn.top - first.top, drawn.right - last.right, drawn.bottom - last.bottom];
  });
  expect(away.map((pixels) => Math.abs(Number(pixels)) < 2)).toEqual([true, true, true, true]);
  await screenshot(page, "charts");
  const { violations } = await new AxeBuilder({ page }).exclude("#frame").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await selectCell(page, "B3");
  await page.keyboard.type("9");
  await page.keyboard.press("Enter");
  expect(await bars.getAttribute("aria-label")).toContain("区第1局: 已完成 9");
  await selectCell(page, "A38");
  await screenshot(page, "charts-below");
  expect(problems).toEqual([]);

  const saved = openFile(await savedFile(page));
  expect(saved.ok && saved.workbook.drafts()[1]?.charts).toEqual(charts);
});

test("a chart the add-in makes through Office.js appears, and is written into the saved file", async () => {
  const { page, pane } = await kit.open();
  await pane.locator("#root > *").first().waitFor();
  const frame = page.frames().find((each) => each.url().endsWith("taskpane.html"));
  await frame?.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("图表");
      sheet.getRange("A1:B3").values = [
        ["状态", "项数"],
        ["已完成", 1],
        ["进展顺利", 3],
      ];
      const chart = sheet.charts.add("Doughnut", sheet.getRange("A1:B3"), "Columns");
      chart.title.text = "占比";
      chart.setPosition("D2", "I16");
      sheet.activate();
      await context.sync();
    }),
  );
  await page.getByRole("img", { name: "占比: 已完成 1 (25.0%); 进展顺利 3 (75.0%)" }).waitFor();
  const saved = openFile(await savedFile(page));
  expect(saved.ok && saved.workbook.drafts().at(-1)?.charts).toMatchObject([{ kind: "doughnut", title: "占比" }]);
});
