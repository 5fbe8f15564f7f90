import { canReadMerges, readHostFacts } from "../../src/office/host-facts";
import { openBook } from "../kit/office-book";
import { loadOfficeClient } from "../kit/office-client";

const client = loadOfficeClient();

test("language and theme are those of Office", () => {
  openBook(client, [], {
    language: "en-US",
    theme: { bodyBackgroundColor: "#262626", bodyForegroundColor: "#ffffff" },
  });
  expect(readHostFacts()).toEqual({ language: "en-US", theme: { background: "#262626" } });
});

test("Excel on the web may leave the theme out", () => {
  openBook(client, []);
  expect(readHostFacts()).toEqual({ language: "zh-CN", theme: undefined });
});

test.each([
  ["1.9", false],
  ["1.13", true],
])("merged areas are asked for from ExcelApi 1.13 on: %s", (excelApi, expected) => {
  openBook(client, [], { excelApi });
  expect(canReadMerges()).toBe(expected);
});
