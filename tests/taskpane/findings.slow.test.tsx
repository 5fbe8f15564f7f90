/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { CellValue } from "../../src/core/grid/snapshot";
import { memoryBook } from "../kit/memory-workbook";
import { openPane, press } from "./pane";

test("five thousand findings are shown a page at a time", async () => {
  const rows: CellValue[][] = Array.from({ length: 5000 }, (_, i) => [
    i + 1,
    `完成任务${i}`,
    `第${i}处正在施工，尚未完工`,
    "已完成",
  ]);
  const workbook = memoryBook({
    完成情况: [["第二季度完成情况"], ["责任单位：区发改局"], ["序号", "工作标准", "完成情况", "进度评估"], ...rows],
  });
  openPane({ view: "findings", workbook });
  await screen.findByText("共 5000 条", {}, { timeout: 5000 });
  expect(screen.getAllByRole("listitem")).toHaveLength(100);
  await press("再显示 100 条（还有 4900 条）");
  expect(screen.getAllByRole("listitem")).toHaveLength(200);
});
