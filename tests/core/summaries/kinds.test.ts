/** What holds for all summaries: one definition a file, a sheet's name of its own, words for the pane. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ALL_SUMMARY_KINDS, SHEET_NAMES, SUMMARIES, SUMMARY_KINDS } from "../../../src/core/summaries/kinds";
import { summariesEn } from "../../../src/taskpane/words/summaries-en";
import { summariesZh } from "../../../src/taskpane/words/summaries-zh";

const FILES = readdirSync(join(__dirname, "../../../src/core/summaries/sheets")).map((file) =>
  file.replace(/\.ts$/, ""),
);

test("every kind is the name of its file, and every file is a summary", () => {
  expect([...ALL_SUMMARY_KINDS].sort()).toEqual(FILES.sort());
});

test("no two sheets share a name, and Excel takes each of them", () => {
  const names = Object.values(SHEET_NAMES);
  expect(new Set(names).size).toBe(SUMMARIES.length);
  expect(names.filter((name) => name.length > 27 || /[\\/?*:[\]]/.test(name))).toEqual([]);
});

test("one click builds the tally, the categories, what lags and the findings", () => {
  expect(SUMMARY_KINDS).toEqual(["tally", "categories", "lagging", "findings"]);
});

test.each([summariesZh, summariesEn])("the pane names and explains every kind: $heading", ({ names, hints }) => {
  expect(Object.keys(names).sort()).toEqual([...ALL_SUMMARY_KINDS].sort());
  expect(Object.keys(hints).sort()).toEqual([...ALL_SUMMARY_KINDS].sort());
});
