/** What @types/office-js does not know is refused before the stand-in is asked, so that it cannot know more than Excel. */
import { HostError } from "../../../src/workbench/host/errors";
import type { Use } from "../../../src/workbench/host/reflect";
import { apiGate } from "../../kit/api-gate";
import { readOfficeApi } from "../../kit/office-api";

const api = readOfficeApi();

function answer(type: string, member: string, how: Use["how"], args: readonly unknown[] = [], minor = 15): string {
  try {
    apiGate(api, minor)({ type, member, how, args });
    return "let through";
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}

test.each<[string, string, string, Use["how"], readonly unknown[]]>([
  ["let through", "Worksheet", "name", "get", []],
  ["ApiNotFound", "Worksheet", "title", "get", []],
  ["ApiNotFound", "Sheet", "name", "get", []],
  ["let through", "Range", "merge", "call", [false]],
  ["let through", "Range", "merge", "call", []],
  ["InvalidArgument", "Range", "merge", "call", [false, 1]],
  ["InvalidArgument", "Worksheet", "getRangeByIndexes", "call", [0, 0, 1]],
  ["InvalidArgument", "Range", "merge", "get", []],
  ["InvalidArgument", "Range", "rowIndex", "call", []],
  ["let through", "PageLayout", "orientation", "set", ["Landscape"]],
  ["InvalidArgument", "PageLayout", "orientation", "set", ["landscape"]],
  ["let through", "PageLayout", "zoom", "set", [{ horizontalFitToPages: 1 }]],
  ["InvalidArgument", "PageLayout", "zoom", "set", [{ horizontalFit: 1 }]],
  ["InvalidArgument", "PageLayout", "centerHorizontally", "set", ["yes"]],
  ["let through", "WorksheetProtection", "protect", "call", [{ allowFormatRows: true }]],
  ["InvalidArgument", "WorksheetProtection", "protect", "call", [{ allowRows: true }]],
  ["let through", "ChartCollection", "add", "call", ["BarStacked", {}, "Columns"]],
  ["InvalidArgument", "ChartCollection", "add", "call", ["Bars", {}, "Columns"]],
])("%s: %s.%s, %s with %j", (expected, type, member, how, args) => {
  expect(answer(type, member, how, args)).toBe(expected);
});

test("an Excel does not know what came with a later requirement set", () => {
  expect(answer("Range", "hasSpill", "get", [], 12)).toBe("let through");
  expect(answer("Range", "hasSpill", "get", [], 11)).toBe("ApiNotFound");
});
