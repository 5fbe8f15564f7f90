/** Names that Excel and Windows take. */
import { fc } from "../../kit/properties";
import { fileNames, sheetNames } from "../../../src/core/forms/form-names";
import { unitForm } from "../../kit/forms";

const names = fc.array(
  fc.oneof(fc.string(), fc.constantFrom("区发改局", "'区'", "a/b", "a:b", "History", "", "...", "单".repeat(40))),
);

test("a unit's sheet bears its name", () => {
  expect(sheetNames(["区发改局", "海棠、方杨工作专班"])).toEqual(["区发改局", "海棠、方杨工作专班"]);
});

test("every name is one that Excel takes, and no two are the same", () => {
  fc.assert(
    fc.property(names, (units) => {
      const made = sheetNames(units);
      expect(new Set(made.map((name) => name.toLowerCase())).size).toBe(units.length);
      for (const name of made) {
        expect(name).toMatch(/^[^[\]:*?/\\\u0000-\u001f]{1,28}$/);
        expect(name).not.toMatch(/^'|'$|^\s|\s$|^history$/i);
      }
    }),
  );
});

test("files are numbered in order and named after unit and period", () => {
  expect(fileNames([unitForm("区发改局", []), unitForm("区财政局/国资", [])], "xlsx")).toEqual([
    "01 区发改局（2024年第一季度填报表）.xlsx",
    "02 区财政局 国资（2024年第一季度填报表）.xlsx",
  ]);
  expect(fileNames(new Array(100).fill(unitForm("甲", [])), "docx")[6]).toBe("007 甲（2024年第一季度填报表）.docx");
});

test("every file's name is one that Windows takes", () => {
  fc.assert(
    fc.property(names, (units) => {
      const made = fileNames(
        units.map((unit) => unitForm(unit, [])),
        "docx",
      );
      expect(new Set(made).size).toBe(units.length);
      for (const name of made) expect(name).toMatch(/^\d\d+ [^\\/:*?"<>|\u0000-\u001f]*\.docx$/);
    }),
  );
});

test("a name is cut where it is a letter too long, and not before", () => {
  expect(sheetNames(["单".repeat(28), "位".repeat(29)])).toEqual(["单".repeat(28), "位".repeat(28)]);
  const nameOf = (unit: string): string | undefined => fileNames([unitForm(unit, [])], "xlsx")[0];
  expect(nameOf("单".repeat(60))).toBe(`01 ${"单".repeat(60)}（2024年第一季度填报表）.xlsx`);
  expect(nameOf("单".repeat(61))).toBe(`01 ${"单".repeat(60)}（2024年第一季度填报表）.xlsx`);
});

test("ninety-nine files are numbered with two digits, a hundred with three", () => {
  const first = (count: number): string | undefined => fileNames(new Array(count).fill(unitForm("甲", [])), "docx")[0];
  expect([first(99), first(100)]).toEqual([
    "01 甲（2024年第一季度填报表）.docx",
    "001 甲（2024年第一季度填报表）.docx",
  ]);
});
